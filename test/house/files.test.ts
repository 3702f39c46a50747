/** File sizes, and what files must not contain. */
import { describe, expect, it } from 'vitest'
import { exists, filesIn, readText } from './source-files.ts'

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

/** Spelt so that this file does not match its own patterns. */
const forbidden: readonly [name: string, pattern: RegExp][] = [
  [
    'a mark of unfinished work',
    new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:'].map((word) => `\\b${word}`).join('|')),
  ],
  [
    'a skipped or exclusive test',
    new RegExp(`\\b(?:it|test|describe)\\.(?:${['sk' + 'ip', 'on' + 'ly'].join('|')})\\(`),
  ],
  ['a disabled check', new RegExp(`@ts-${'ignore'}|@ts-${'nocheck'}|eslint-${'disable'}`)],
]

describe('files', () => {
  it('of the source have at most 300 lines', () => {
    expect(longer(source, 300)).toEqual([])
  })

  it('of the tests have at most 400 lines', () => {
    expect(longer(tests, 400)).toEqual([])
  })

  for (const [name, pattern] of forbidden) {
    it(`contain no ${name.replace(/^a /, '')}`, () => {
      const offenders = [...source, ...tests].filter(({ text }) => pattern.test(text)).map(({ path }) => path)
      expect(offenders).toEqual([])
    })
  }

  it('use `URL.canParse` only at the start: after some thousand calls it is wrong (`template/to-url.ts`)', () => {
    const users = source.filter(({ text }) => text.includes('URL.canParse(')).map(({ path }) => path)
    expect(users).toEqual(['src/config.ts', 'src/db/server.ts'])
  })

  it('contain no path of a particular machine', () => {
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

  it('that were agreed on exist', () => {
    for (const path of agreed) {
      expect(exists(path), path).toBe(true)
    }
  })
})
