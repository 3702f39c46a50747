/** How the words of a language are written: as the gallery's texts write them. */
import { blueprints } from '../../gallery/index.ts'
import { type LocaleCode, lexiconFor, locales, tokenise } from '../../language/index.ts'
import { type Known, type Speller, spellerFor } from '../../language/typos.ts'
import { galleryLanguages } from './galleries.ts'

const known = new Map<LocaleCode, Speller>()

/** Texts without their gaps; what stands behind a bracket, a colon or a stop begins with a capital for that alone. */
const textsIn = (code: LocaleCode): string[] =>
  blueprints.flatMap((blueprint) =>
    blueprint.category === 'AUTHENTICATION'
      ? []
      : Object.values<string>(blueprint.texts[galleryLanguages[code]]).map((text) => text.replace(/\{\w+\}/g, '#')),
  )

const insideSentence = /[\p{L}\p{N},#] $/u

function wordsOf(code: LocaleCode): ReadonlyMap<string, Known> {
  const { nounsAreCapital, spelling } = locales[code]
  const words = new Map<string, { spellings: Set<string>; count: number }>()
  const entryOf = (key: string) => {
    const entry = words.get(key) ?? { spellings: new Set(), count: 0 }
    words.set(key, entry)
    return entry
  }
  for (const text of textsIn(code)) {
    for (const { text: word, key, kind, from } of tokenise(text)) {
      if (kind !== 'word') continue
      const entry = entryOf(key)
      entry.count += 1
      const isInside = insideSentence.test(text.slice(Math.max(0, from - 2), from))
      if (isInside || word === word.toLowerCase()) entry.spellings.add(nounsAreCapital ? word : word.toLowerCase())
    }
  }
  for (const { keys } of [...lexiconFor(code).values()].flat()) keys.forEach(entryOf)
  return new Map(
    Array.from(words, ([key, { spellings, count }]) => {
      const [spelt = spelling.isPlain ? key : ''] = spellings
      return [key, { spelt: spellings.size > 1 ? '' : spelt, count }]
    }),
  )
}

/** Corrects slips in the words of a language; made when it is first needed. */
export function spellerOf(code: LocaleCode): Speller {
  const made = known.get(code)
  if (made !== undefined) return made
  const { spelling, nounsAreCapital } = locales[code]
  const speller = spellerFor(spelling, wordsOf(code), nounsAreCapital)
  known.set(code, speller)
  return speller
}
