/** Slips of the hand: a letter too many, too few, wrong, or two in the wrong order. */
import type { Lexicon } from './marks.ts'

const shortestTyped = 4
const shortestMeant = 5

/** The word without each of its letters in turn; two words that are one slip apart share one of these. */
const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** A wrong letter makes another word of many short ones: "sample", "simple". */
const shortestWithWrongLetter = 7

const lettersOf = (word: string): string => [...word].sort().join('')

const isSlipOf = (typed: string, word: string): boolean =>
  typed[0] === word[0] &&
  (typed.length === word.length
    ? typed.length >= shortestWithWrongLetter || lettersOf(typed) === lettersOf(word)
    : Math.abs(typed.length - word.length) === 1)

/** Finds the word of a lexicon that was meant by one with a slip. */
export interface Corrector {
  /** Null if the word is known, too short, or like none. The first letter has to be right. */
  correct(key: string): string | null
}

export function correctorFor(lexicon: Lexicon): Corrector {
  const known = new Set([...lexicon.values()].flat().flatMap(({ keys }) => keys))
  const meant = new Map<string, string>()
  for (const word of known) {
    if (word.length < shortestMeant || !/^[a-z]+$/.test(word)) continue
    for (const form of [word, ...shortened(word)]) if (!meant.has(form)) meant.set(form, word)
  }
  return {
    correct(key) {
      if (key.length < shortestTyped || known.has(key) || !/^[a-z]+$/.test(key)) return null
      const word = [key, ...shortened(key)].map((form) => meant.get(form)).find((found) => found !== undefined)
      return word !== undefined && isSlipOf(key, word) ? word : null
    },
  }
}
