/**
 * Frames as their data writes them: `<add> <the>? {part} <to> {text}`. Words of the language stand as they are or as
 * `<class>` of its word lists, `(this|or that)` are alternatives, `?` makes a word optional, `{hole}` is what the person gives.
 */
import { wordsIn } from '../reading/pieces.ts'

export type Element =
  | { kind: 'words'; alternatives: readonly (readonly string[])[]; isOptional: boolean }
  | { kind: 'hole'; name: string }

const part = /<(\w+)>(\??)|\(([^()]*)\)(\??)|\{(\w+)\}|(?<!\S)([^\s<({?]+)(\??)/g

/** Longest first, so that "the text" is tried before "the". */
const alternativesOf = (list: string): string[][] =>
  list
    .split('|')
    .map(wordsIn)
    .filter((words) => words.length > 0)
    .sort((one, other) => other.length - one.length)

/** The elements of a pattern. Throws for a class that the word lists lack: that is a fault of the data. */
export function parsePattern(pattern: string, classes: Readonly<Record<string, string>>): Element[] {
  return Array.from(
    pattern.matchAll(part),
    ([whole, name, isOptional, list, isOptionalList, hole, word, isOptionalWord]) => {
      if (hole !== undefined) return { kind: 'hole', name: hole }
      const given = name === undefined ? (list ?? word ?? '') : classes[name]
      if (given === undefined) throw new Error(`No such word list: ${whole}`)
      const optional = isOptional === '?' || isOptionalList === '?' || isOptionalWord === '?'
      return { kind: 'words', alternatives: alternativesOf(given), isOptional: optional }
    },
  )
}

/** The first words that can open a match; null when a hole or only optional words may. */
export function openings(elements: readonly Element[]): ReadonlySet<string> | null {
  const keys = new Set<string>()
  for (const element of elements) {
    if (element.kind === 'hole') return null
    for (const [first] of element.alternatives) if (first !== undefined) keys.add(first)
    if (!element.isOptional) return keys
  }
  return null
}
