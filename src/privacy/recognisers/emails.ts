/**
 * E-mail addresses, in prose and in URLs: RFC 5321 mailboxes, quoted ones too, and their international form (RFC 6531).
 * Reads outwards from each @ and never far, so the time taken grows with the length of the text alone.
 */
import type { Recogniser, Span } from '../span.ts'
import { quotedStart } from './quoted-mailboxes.ts'

/** Atom characters, without those that separate in URLs and templates: `?email=`, `/`, `{{1}}`. */
const localCharacter = /[\p{L}\p{M}\p{N}._%+'\u2018\u2019!#$&*^|~`-]/u
/** What stands before an address in a sentence, in markup or in a list rather than at its beginning. */
const notAtStart = /['\u2018\u2019.%!#$&*^|~`]/
const domainCharacters = /[\p{L}\p{M}\p{N}.-]*/uy
/** The full stops of Chinese and Japanese keyboards; in prose they end sentences, so they are the second choice. */
const domainCharactersOfAsia = /[\p{L}\p{M}\p{N}.\u3002\uff61-]*/uy
const addressLiteral = /\[(?:IPv6:)?[0-9a-f.:]{2,45}\]/iy
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})$/iu
/** `logo@2x.png` is a picture for dense screens. */
const densePicture = /^\d+x\.(?:png|jpe?g|webp|gif|svg|avif)$/i

/** The character that ends at `end`, which may be two UTF-16 units long. */
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

/** How much of `text` is a domain name; 0 when none of it is. */
function domainLength(text: string): number {
  const labels = text.split(/[.\u3002\uff61]/)
  const firstBad = labels.findIndex((part) => !label.test(part))
  const good = firstBad === -1 ? labels : labels.slice(0, firstBad)
  while (good.length > 1 && !topLevel.test(good.at(-1) ?? '')) good.pop()
  const name = good.join('.')
  return good.length > 1 && !densePicture.test(name) ? name.length : 0
}

/** The end of what the sticky pattern matches at `from`. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/** Names of sessions and remembered messages are cut to a length, perhaps within an address. */
const cut = '…'

/** `from` when no domain begins there. */
function domainEnd(shadow: string, from: number): number {
  const literal = endOf(addressLiteral, shadow, from)
  if (literal > from) return literal
  for (const characters of [domainCharacters, domainCharactersOfAsia]) {
    let end = endOf(characters, shadow, from)
    while (end > from && /[-.\u3002\uff61]/.test(shadow.charAt(end - 1))) end -= 1
    const length = domainLength(shadow.slice(from, end))
    if (length > 0) return from + length
    if (end > from && shadow.charAt(end) === cut) return end
  }
  return from
}

export const findEmails: Recogniser = (shadow) => {
  const spans: Span[] = []
  let reached = 0
  for (const { index, 0: sign } of shadow.matchAll(/@|%40/g)) {
    if (index < reached) continue
    let start = quotedStart(shadow, index) ?? atomStart(shadow, index, reached)
    const end = start === index ? index : domainEnd(shadow, index + sign.length)
    reached = index + sign.length
    if (start === index || end <= index + sign.length) continue
    // A quoted name may hold what looks like an address. It is part of this one, in this pass: one more pass for each would
    // take time that grows with the square of the text.
    for (let inner = spans.at(-1); inner !== undefined && inner.end > start; inner = spans.at(-1)) {
      start = Math.min(start, inner.start)
      spans.pop()
    }
    spans.push({ start, end, label: 'EMAIL' })
    reached = end
  }
  return spans
}
