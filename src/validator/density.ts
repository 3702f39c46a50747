/**
 * Words and variables of a body (rule reference 4.4). Meta's definition of a word is not published, so when in doubt we
 * count more words: users could not work around a false refusal.
 */
import type { Placeholder } from '../template/placeholders.ts'

/** The counts that the density rule compares. */
export interface Density {
  /** Distinct variables when positional, all occurrences when named. */
  variables: number
  /** Words that are not variables. */
  fixedWords: number
}

const asciiWord = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
// Scripts without spaces: a Chinese or Japanese character counts as a word, others seven to a word, as Meta does for Thai.
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const unspacedPerWord = 7

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function countWords(text: string): number {
  if (!/[^\0-\x7F]/.test(text)) return count(text, asciiWord)
  const ideographs = count(text, ideograph)
  const unspacedLetters = count(text, unspaced)
  if (ideographs + unspacedLetters === 0) return count(text, word)
  const spaced = text.replace(ideograph, ' ').replace(unspaced, ' ')
  return count(spaced, word) + ideographs + Math.ceil(unspacedLetters / unspacedPerWord)
}

/** Counts the fixed words and the variables of a text, given its placeholders in order. */
export function measureDensity(text: string, placeholders: readonly Placeholder[]): Density {
  let fixed = ''
  let from = 0
  const positional = new Set<string>()
  let variables = 0
  for (const { start, end, style, name } of placeholders) {
    fixed += `${text.slice(from, start)} `
    from = end
    if (style === 'NAMED') variables++
    else positional.add(name)
  }
  return { variables: variables + positional.size, fixedWords: countWords(fixed + text.slice(from)) }
}
