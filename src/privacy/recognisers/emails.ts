/**
 * E-mail addresses, in prose and in URLs: RFC 5321 mailboxes, also quoted, and their international form (RFC 6531).
 * Reads outwards from each @ for a bounded distance, so the time is linear in the length of the text.
 */
import type { Recogniser, Span } from '../span.ts'
import { quotedStart } from './quoted-mailboxes.ts'

/** Atom characters, without those that are separators in URLs and templates: `?email=`, `/`, `{{1}}`. */
const localCharacter = /[\p{L}\p{M}\p{N}._%+'\u2018\u2019!#$&*^|~`-]/u
/** Characters that come before an address in a sentence, in markup or in a list, but do not start one. */
const notAtStart = /['\u2018\u2019.%!#$&*^|~`]/
const domainCharacters = /[\p{L}\p{M}\p{N}.-]*/uy
/** Includes the full stops of Chinese and Japanese keyboards. In prose they end sentences, so this is tried second. */
const domainCharactersOfAsia = /[\p{L}\p{M}\p{N}.\u3002\uff61-]*/uy
const addressLiteral = /\[(?:IPv6:)?[0-9a-f.:]{2,45}\]/iy
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})$/iu
/** `logo@2x.png` is an image file for high-density screens. */
const densePicture = /^\d+x\.(?:png|jpe?g|webp|gif|svg|avif)$/i

/** The character that ends at `end`; it may be two UTF-16 units long. */
function characterBefore(text: string, end: number): string {
  const isPair = end > 1 && /[\uDC00-\uDFFF]/.test(text.charAt(end - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(end - 2))
  return text.slice(end - (isPair ? 2 : 1), end)
}

function atomStart(shadow: string, at: number, from: number): number {
  let start = at
  while (start > from) {
    const character = characterBefore(shadow, start)
    if (start - character.length < from || !localCharacter.test(character)) break
    start -= character.length
  }
  while (start < at && notAtStart.test(shadow.charAt(start))) start += 1
  return start
}

/** The length of the domain name at the start of `text`; 0 if there is none. */
function domainLength(text: string): number {
  const labels = text.split(/[.\u3002\uff61]/)
  const firstInvalid = labels.findIndex((part) => !label.test(part))
  const valid = firstInvalid === -1 ? labels : labels.slice(0, firstInvalid)
  while (valid.length > 1 && !topLevel.test(valid.at(-1) ?? '')) valid.pop()
  const name = valid.join('.')
  return valid.length > 1 && !densePicture.test(name) ? name.length : 0
}

/** The end of the sticky pattern's match at `from`; `from` if it does not match. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/** Marks where session names and remembered messages were cut, possibly within an address. */
const cutMark = '…'

/** The end of the domain that begins at `from`; `from` if there is none. */
function domainEnd(shadow: string, from: number): number {
  const literal = endOf(addressLiteral, shadow, from)
  if (literal > from) return literal
  for (const characters of [domainCharacters, domainCharactersOfAsia]) {
    let end = endOf(characters, shadow, from)
    while (end > from && /[-.\u3002\uff61]/.test(shadow.charAt(end - 1))) end -= 1
    const length = domainLength(shadow.slice(from, end))
    if (length > 0) return from + length
    if (end > from && shadow.charAt(end) === cutMark) return end
  }
  return from
}

/** Finds e-mail addresses. */
export const findEmails: Recogniser = (shadow) => {
  const spans: Span[] = []
  let searchedUpTo = 0
  for (const { index, 0: sign } of shadow.matchAll(/@|%40/g)) {
    if (index < searchedUpTo) continue
    let start = quotedStart(shadow, index) ?? atomStart(shadow, index, searchedUpTo)
    const end = start === index ? index : domainEnd(shadow, index + sign.length)
    searchedUpTo = index + sign.length
    if (start === index || end <= index + sign.length) continue
    // A quoted name may contain something like an address. Merging it here, rather than in another pass, keeps the time
    // linear.
    for (let inner = spans.at(-1); inner !== undefined && inner.end > start; inner = spans.at(-1)) {
      start = Math.min(start, inner.start)
      spans.pop()
    }
    spans.push({ start, end, label: 'EMAIL' })
    searchedUpTo = end
  }
  return spans
}
