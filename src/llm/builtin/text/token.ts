/** The smallest pieces that recognisers work on. Offsets are UTF-16 positions in the message. */
import type { Concept } from '../concepts.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'snake'
  | 'quote'
  | 'url'
  | 'email'
  | 'phone'
  | 'variable'
  | 'emoji'
  | 'punctuation'
  | 'newline'

export interface Token {
  kind: TokenKind
  from: number
  to: number
  /** As written; for quotes the words between the marks, for variables what stands between the braces. */
  text: string
  /** Lower case without accents: what the lexicon is asked for. */
  key: string
  /** All that the word may mean; the longest phrase that the lexicon knows decides. */
  concepts: readonly Concept[]
  /** What the concept carries: a category, a language code, a position. */
  value: string | null
}

/** Letters and marks that folding leaves as they are, but for their case: most words, and the work on them is saved. */
const isPlain = (text: string): boolean => /^[ -_a-~]*$/.test(text)

/** Lower case, without Latin accents and with one kind of apostrophe. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')

export const has = (token: Token | undefined, ...wanted: readonly Concept[]): boolean =>
  token?.concepts.some((concept) => wanted.includes(concept)) ?? false

export const hasAny = (token: Token | undefined, wanted: ReadonlySet<Concept>): boolean =>
  token?.concepts.some((concept) => wanted.has(concept)) ?? false

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'punctuation' && marks.includes(token.text)

/** The words between two tokens as they were written. */
export function sourceOf(message: string, tokens: readonly Token[]): string {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? message.slice(first.from, last.to).trim() : ''
}
