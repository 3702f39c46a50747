/**
 * Frames as their data writes them: `<add> <the>? {part} <to> {text}`. Words of the language stand as they are or as
 * `<class>` of its word lists, `(this|or that)` are alternatives, `?` makes a word optional, `{hole}` is what the person gives.
 */
import { wordsIn } from '../reading/pieces.ts'

/** The ways to say one thing; frames that name the same list share them. */
export interface Phrases {
  all: readonly (readonly string[])[]
  /** The first word of each, and the last. */
  firsts: ReadonlySet<string>
  lasts: ReadonlySet<string>
}

export type Element = { kind: 'words'; phrases: Phrases; isOptional: boolean } | { kind: 'hole'; name: string }

const part = /<(\w+)>(\??)|\(([^()]*)\)(\??)|\{(\w+)\}|(?<!\S)([^\s<({?]+)(\??)/g

const compiled = new Map<string, Phrases>()

/** Longest first, so that "the text" is tried before "the". */
function phrasesOf(list: string): Phrases {
  const known = compiled.get(list)
  if (known !== undefined) return known
  const all = list
    .split('|')
    .map(wordsIn)
    .filter((words) => words.length > 0)
    // A copy takes no more room than it needs; these lists are kept.
    .map((words) => words.slice())
    .sort((one, other) => other.length - one.length)
  const wordsAt = (place: number): Set<string> => new Set(all.map((words) => words.at(place) ?? ''))
  const phrases = { all, firsts: wordsAt(0), lasts: wordsAt(-1) }
  compiled.set(list, phrases)
  return phrases
}

/** The elements of a pattern. Throws for a class that the word lists lack: that is a fault of the data. */
export function parsePattern(pattern: string, classes: Readonly<Record<string, string>>): Element[] {
  return Array.from(
    pattern.matchAll(part),
    ([whole, name, isOptional, list, isOptionalList, hole, word, isOptionalWord]) => {
      if (hole !== undefined) return { kind: 'hole', name: hole }
      const given = name === undefined ? (list ?? word ?? '') : classes[name]
      if (given === undefined) throw new Error(`No such word list: ${whole}`)
      const optional = isOptional === '?' || isOptionalList === '?' || isOptionalWord === '?'
      return { kind: 'words', phrases: phrasesOf(given), isOptional: optional }
    },
  )
}

function edge(elements: readonly Element[], side: 'firsts' | 'lasts'): ReadonlySet<string> | null {
  const keys = new Set<string>()
  for (const element of elements) {
    if (element.kind === 'hole') return null
    for (const word of element.phrases[side]) keys.add(word)
    if (!element.isOptional) return keys
  }
  return null
}

/** The first words that can open a match; null when a hole or only optional words may. */
export const openings = (elements: readonly Element[]): ReadonlySet<string> | null => edge(elements, 'firsts')

/** The last words that can close a match, as above. */
export const closings = (elements: readonly Element[]): ReadonlySet<string> | null =>
  edge(elements.toReversed(), 'lasts')
