import { isMark, type Token } from './token.ts'

const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'vs',
  'eg',
  'ie',
  'sr',
  'sra',
  'dra',
  'no',
  'approx',
  'e.g',
  'i.e',
])

/** True where a sentence of instructions ends. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isMark(token, '.!?।？！؟。;')) return false
  const before = tokens[at - 1]
  if (isMark(token, '.') && before && abbreviations.has(before.key) && before.text !== before.key) return false
  const after = tokens[at + 1]
  if (after === undefined || after.kind === 'newline' || !isMark(token, '.')) return true
  return after.from > (token?.to ?? 0) || after.kind === 'quote'
}

/** Text in sentences, each with the white space that follows it, so that joining them gives the text back. */
export const splitSentences = (text: string): string[] =>
  text.match(/[^.!?।\n]+(?:[.!?।](?!\s|$)[^.!?।\n]*)*[.!?।]*\s*|\s+|[.!?।]+\s*/gu) ?? []
