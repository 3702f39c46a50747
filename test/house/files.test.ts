/** Sizes and manners of files. */
import { describe, expect, it } from 'vitest'
import { filesIn, isThere, readText } from './source-files.ts'

const source = filesIn('src', ['.ts', '.tsx', '.css'])
const tests = filesIn('test', ['.ts', '.tsx'])

const agreed = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'src/README.md',
  'Dockerfile',
  '.dockerignore',
  'compose.yaml',
  '.ci/run',
  '.github/workflows/ci.yml',
  '.github/dependabot.yml',
]

const longer = (files: typeof source, ceiling: number): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > ceiling)
    .map(({ path, lines }) => `${path}: ${lines} lines`)

/** Written so that this file does not accuse itself. */
const forbidden: readonly [name: string, pattern: RegExp][] = [
  [
    'a mark of unfinished work',
    new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:'].map((word) => `\\b${word}`).join('|')),
  ],
  ['a skipped or lonely test', new RegExp(`\\b(?:it|test|describe)\\.(?:${['sk' + 'ip', 'on' + 'ly'].join('|')})\\(`)],
  ['a switched-off check', new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}|eslint-${'disable'}`)],
]

describe('files', () => {
  it('of the source have at most 300 lines', () => {
    expect(longer(source, 300)).toEqual([])
  })

  it('of the tests have at most 400 lines', () => {
    expect(longer(tests, 400)).toEqual([])
  })

  for (const [name, pattern] of forbidden) {
    it(`hold no ${name.replace(/^a /, '')}`, () => {
      const found = [...source, ...tests].filter(({ text }) => pattern.test(text)).map(({ path }) => path)
      expect(found).toEqual([])
    })
  }

  it('name no path of a machine', () => {
    const everything = [
      ...filesIn('src', ['']),
      ...filesIn('test', ['.ts', '.tsx', '.json', '.md', '.txt', '.mjs']),
      ...filesIn('drizzle', ['.ts', '.sql']),
      ...filesIn('.github', ['']),
      ...[...agreed, 'package.json', '.env.example'].map((path) => ({ path, text: readText(path) })),
    ]
    const machine = new RegExp(['/wo' + 'rk/', '/home/[a-z]+/', '/Users/[A-Za-z]+/'].join('|'))
    expect(everything.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('of the top level are the agreed ones', () => {
    for (const path of agreed) {
      expect(isThere(path), path).toBe(true)
    }
  })
})
