import { isUrl } from '../../../assistant/reading/addresses.ts'
import { findQuotes } from '../../../assistant/reading/quotes.ts'
import { isReference } from '../../../assistant/reading/references.ts'
import { fold, type Token, type TokenKind } from './token.ts'

/** One kind after another is tried at each position; sticky, so a scan is linear in the text. */
const patterns: readonly [TokenKind, RegExp][] = [
  ['newline', /\r?\n/y],
  ['variable', /\{\{[ \t]*[\p{L}\p{N}_]{1,64}[ \t]*\}\}/uy],
  ['url', /(?:https?:\/\/|www\.)[^\s"“”<>«»]+/iy],
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y],
  ['url', /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4}(?:\/[^\s"“”<>«»]*)?/iy],
  ['phone', /\+\d[\d \t().-]{5,22}\d/y],
  ['phone', /\(?\d{2,5}\)?[ \t.-]\d{2,5}[ \t.-]\d{2,6}(?:[ \t.-]\d{2,6})?(?![\p{L}\d])/uy],
  ['phone', /\d{7,15}(?![\p{L}\d])/uy],
  ['snake', /[a-z0-9]+(?:_[a-z0-9]+)+/iy],
  ['number', /[$€£₹¥]?[ ]?\d+(?:[.,:]\d+)*(?:%|st|nd|rd|th|[ºª°])?(?![\p{L}\p{M}_])|[$€£₹¥]\d+\p{L}?/uy],
  ['word', /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/uy],
  ['emoji', /\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\p{Extended_Pictographic})*/uy],
  ['punctuation', /[^\s]/uy],
]

function matchAt(message: string, at: number): { kind: TokenKind; text: string } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(message)?.[0]
    if (found === undefined) continue
    const text = kind === 'url' ? found.replace(/(?<![.,;:!?)\]'])[.,;:!?)\]']+$/, '') : found
    if ((kind === 'url' && !isUrl(text)) || (kind === 'phone' && isReference(message, at, text))) continue
    return { kind, text }
  }
  return null
}

const isJoiner = (message: string, at: number) =>
  /[-‐‑]/.test(message[at] ?? '') &&
  /[\p{L}\p{N}]/u.test(message[at - 1] ?? ' ') &&
  /[\p{L}\p{N}]/u.test(message[at + 1] ?? ' ')

/** Splits a message into tokens; hyphens inside words only separate them. */
export function tokenise(message: string): Token[] {
  const tokens: Token[] = []
  const quotes = findQuotes(message)
  let next = 0
  for (let at = 0; at < message.length; ) {
    const quote = quotes[next]
    if (quote && at === quote.from) {
      tokens.push({ kind: 'quote', from: at, to: quote.to, text: quote.text, key: '', concepts: [], value: null })
      at = quote.to
      next += 1
      continue
    }
    if (/[^\S\n]/.test(message[at] ?? '') && message[at] !== '\r') {
      at += 1
      continue
    }
    if (isJoiner(message, at)) {
      at += 1
      continue
    }
    const found = matchAt(message, at)
    if (found === null) {
      at += 1
      continue
    }
    const limit = quote ? Math.min(found.text.length, quote.from - at) : found.text.length
    const text = found.text.slice(0, limit)
    const inner = found.kind === 'variable' ? text.slice(2, -2).trim() : text
    tokens.push({
      kind: found.kind,
      from: at,
      to: at + limit,
      text: inner,
      key: fold(inner),
      concepts: [],
      value: null,
    })
    at += limit
  }
  return tokens
}
