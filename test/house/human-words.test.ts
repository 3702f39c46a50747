/** The words of a language are data: the assistant's code names lists of words, never the words. */
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { findBlueprint } from '../../src/gallery/index.ts'
import { locales } from '../../src/language/index.ts'
import { wordLists } from '../../src/language/locale.ts'
import { filesIn } from './source-files.ts'

const files = filesIn('src/assistant', ['.ts'])

/** Names that the code uses: lists, blueprints, and whatever is a key or a type in it. Words of one letter say nothing. */
const isName = (text: string): boolean =>
  text.length < 2 ||
  /[_/]/.test(text) ||
  (wordLists as readonly string[]).includes(text) ||
  findBlueprint(text) !== null ||
  names.has(text)

const names: ReadonlySet<string> = new Set(
  [...filesIn('src/assistant', ['.ts']), ...filesIn('src/gallery', ['.ts']), ...filesIn('src/template', ['.ts'])]
    .filter(
      ({ path }) => !path.startsWith('src/gallery/blueprints/') && !path.includes('words') && !path.includes('samples'),
    )
    .flatMap(({ text }) =>
      [...text.matchAll(/(?:\\| )'([A-Za-z-]+)'(?: \\||$)|(\w+)\??: /gm)].flatMap(
        ([, value, key]) => value ?? key ?? [],
      ),
    ),
)

const everyday = new Set(
  Object.values(locales).flatMap(({ words }) =>
    [words.filler, words.wish, words.dictation, words.negations].join('|').split('|'),
  ),
)

interface Literals {
  texts: string[]
  expressions: string[]
}

function literalsIn(path: string, text: string): Literals {
  const pending: unknown[] = [parseSync(path, text).program]
  const found: Literals = { texts: [], expressions: [] }
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue
    const { type, value, regex, declaration } = node as Record<string, unknown>
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') continue
    if (type === 'ExportNamedDeclaration' && declaration === null) continue
    if (type === 'Literal' && typeof value === 'string') found.texts.push(value)
    if (regex) found.expressions.push((regex as { pattern: string }).pattern)
    pending.push(...Object.values(node))
  }
  return found
}

/** What frames call the gaps in them, the parts and the kinds of edit. */
const namesOfHoles: ReadonlySet<string> = new Set(
  'list said text label part line button medium category region noun values handle target unknown header footer set Part replace'.split(
    ' ',
  ),
)

describe('the code of the assistant', () => {
  const literals = files.map(({ path, text }) => ({ path, ...literalsIn(path, text) }))

  it('is read', () => {
    expect(literals.flatMap(({ texts }) => texts).length).toBeGreaterThan(300)
    expect(literals.flatMap(({ expressions }) => expressions).length).toBeGreaterThan(20)
  })

  it('holds no everyday word of a language', () => {
    const offenders = literals.flatMap(({ path, texts }) =>
      texts
        .filter((literal) => !isName(literal))
        .flatMap((literal) => literal.toLowerCase().split(/[^\p{L}]+/u))
        .filter((word) => word.length > 1 && everyday.has(word))
        .map((word) => `${path}: ${word}`),
    )
    expect(offenders).toEqual([])
  })

  it('holds no word in its regular expressions, but endings of addresses', () => {
    const offenders = literals
      // Addresses have endings and beginnings of their own.
      .filter(({ path }) => !/reading\/(?:fixed|addresses|pieces)\.ts$/.test(path))
      .flatMap(({ path, expressions }) =>
        expressions
          .map((source) => source.replace(/\[[^\]]*\]|\\[pP]\{\w+\}|\\./g, ' '))
          .filter((source) => (source.match(/[a-z]{3,}/gi) ?? []).some((word) => !namesOfHoles.has(word)))
          .map((source) => `${path}: ${source}`),
      )
    expect(offenders).toEqual([])
  })
})
