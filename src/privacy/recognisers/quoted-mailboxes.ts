/** Quoted mailbox names, `"john doe"@example.com` (RFC 5321, 4.1.2), as people type them and as JSON escapes them. */

/** UTF-16 units. A name has at most 64 octets, but each level of JSON inside JSON doubles its backslashes. */
const maxLength = 400

const quote = /["\u201c\u201d\u201e\uff02]/
const opensQuotation = /[\s(<[{:;,=>\u3008\u300a\u300c]/
/** A name ends with its line, or where something else was already found (U+E000). */
const searchLimit = /[\n\r\ue000]/
const letterOrDigit = /[\p{L}\p{N}]/u

/** The number of backslashes that end at `end`. */
function backslashesBefore(text: string, end: number, from: number): number {
  let start = end
  while (start > from && text.charAt(start - 1) === '\\') start -= 1
  return end - start
}

/**
 * Whether a quote after that many backslashes can open what a quote after `closing` backslashes closes. An even number is
 * escaped text followed by a plain quote; an odd number is a quote inside a JSON string, with more for deeper nesting.
 */
const canOpen = (backslashes: number, closing: number): boolean =>
  closing % 2 === 0 ? backslashes % 2 === 0 : backslashes % 2 === 1 && backslashes <= closing

/** `"foo", "@shop.com"`: the text between two quotations is not a name. */
function isName(text: string, before: string): boolean {
  if (!letterOrDigit.test(text)) return false
  return before === '' || opensQuotation.test(before) || !/^\s|\s$/.test(text)
}

/** The start of the quoted name whose closing quote is right before `at`; null if there is none. */
export function quotedStart(shadow: string, at: number): number | null {
  const close = at - 1
  if (close <= 0 || !quote.test(shadow.charAt(close))) return null
  const first = Math.max(0, close - maxLength)
  const closing = backslashesBefore(shadow, close, first)
  for (let open = close - closing - 1; open >= first; open -= 1) {
    const character = shadow.charAt(open)
    if (searchLimit.test(character)) return null
    if (!quote.test(character)) continue
    const backslashes = backslashesBefore(shadow, open, first)
    if (!canOpen(backslashes, closing)) continue
    const start = closing % 2 === 0 ? open : open - backslashes
    return isName(shadow.slice(open + 1, close - closing), shadow.charAt(start - 1)) ? start : null
  }
  return null
}
