/**
 * Words and variables of a body (rule reference 4.4). Meta's word pattern is not published, so the count leans towards
 * more words: a false refusal would have no way round.
 */
import type { Placeholder } from '../template/placeholders.ts'

export interface Density {
  /** Distinct variables when positional, all occurrences when named. */
  variables: number
  /** Words that are not variables. */
  fixedWords: number
}

const asciiWord = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g
const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
// No spaces between words: Chinese and Japanese signs count one each, the others seven to a word as Meta does for Thai.
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const unspacedPerWord = 7

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

function countWords(text: string): number {
  if (!/[^\0-\x7F]/.test(text)) return count(text, asciiWord)
  const ideographs = count(text, ideograph)
  const run = count(text, unspaced)
  if (ideographs + run === 0) return count(text, word)
  const spaced = text.replace(ideograph, ' ').replace(unspaced, ' ')
  return count(spaced, word) + ideographs + Math.ceil(run / unspacedPerWord)
}

/** Counts the fixed words and the variables of a text. */
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
