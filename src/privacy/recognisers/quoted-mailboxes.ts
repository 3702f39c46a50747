/** The quoted form of a mailbox's name, `"john doe"@example.com` (RFC 5321, 4.1.2), as it is typed and as JSON writes it. */

/** UTF-16 units. A name has at most 64 octets; each backslash of JSON inside JSON doubles what has to be escaped. */
const longest = 400

const quote = /["\u201c\u201d\u201e\uff02]/
const opensQuotation = /[\s(<[{:;,=>\u3008\u300a\u300c]/
/** No name goes on past the end of its line, nor past what was found to be something else. */
const endsSearch = /[\n\r\ue000]/
const namesSomebody = /[\p{L}\p{N}]/u

/** How many backslashes end at `end`. */
function backslashesBefore(text: string, end: number, from: number): number {
  let start = end
  while (start > from && text.charAt(start - 1) === '\\') start -= 1
  return end - start
}

/**
 * Whether a quote behind so many backslashes can open what one behind `closing` of them closes. An even number is text of
 * its own followed by a plain quote; an odd one is a quote inside a JSON string, where deeper ones have more.
 */
const canOpen = (backslashes: number, closing: number): boolean =>
  closing % 2 === 0 ? backslashes % 2 === 0 : backslashes % 2 === 1 && backslashes <= closing

/** `"foo", "@shop.com"`: what stands between two quotations is no name. */
function isName(text: string, before: string): boolean {
  if (!namesSomebody.test(text)) return false
  return before === '' || opensQuotation.test(before) || !/^\s|\s$/.test(text)
}

/** Where the quoted name begins whose closing quote stands right before `at`; null when there is none. */
export function quotedStart(shadow: string, at: number): number | null {
  const close = at - 1
  if (close <= 0 || !quote.test(shadow.charAt(close))) return null
  const first = Math.max(0, close - longest)
  const closing = backslashesBefore(shadow, close, first)
  for (let open = close - closing - 1; open >= first; open -= 1) {
    const character = shadow.charAt(open)
    if (endsSearch.test(character)) return null
    if (!quote.test(character)) continue
    const backslashes = backslashesBefore(shadow, open, first)
    if (!canOpen(backslashes, closing)) continue
    const start = closing % 2 === 0 ? open : open - backslashes
    return isName(shadow.slice(open + 1, close - closing), shadow.charAt(start - 1)) ? start : null
  }
  return null
}
