/** E-mail addresses, in prose and in URLs. Reads outwards from each @, so that no text is read twice. */
import type { Recogniser, Span } from '../span.ts'

const localCharacter = /[\p{L}\p{M}\p{N}._%+'-]/u
const domainCharacter = /[\p{L}\p{M}\p{N}.-]/u
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})$/iu
/** `logo@2x.png` is a picture for dense screens. */
const densePicture = /^\d+x\.(?:png|jpe?g|webp|gif|svg|avif)$/i

function localStart(shadow: string, at: number, from: number): number {
  let start = at
  while (start > from && localCharacter.test(shadow.charAt(start - 1))) start -= 1
  // A quote or a dot before the name is the sentence's, not the name's.
  while (start < at && /['.%]/.test(shadow.charAt(start))) start += 1
  return start
}

/** How much of `text` is a domain name; 0 when none of it is. */
function domainLength(text: string): number {
  const labels = text.split('.')
  const firstBad = labels.findIndex((part) => !label.test(part))
  const good = firstBad === -1 ? labels : labels.slice(0, firstBad)
  while (good.length > 1 && !topLevel.test(good.at(-1) ?? '')) good.pop()
  const name = good.join('.')
  return good.length > 1 && !densePicture.test(name) ? name.length : 0
}

function domainEnd(shadow: string, from: number): number {
  let end = from
  while (end < shadow.length && domainCharacter.test(shadow.charAt(end))) end += 1
  while (end > from && /[-.]/.test(shadow.charAt(end - 1))) end -= 1
  return from + domainLength(shadow.slice(from, end))
}

export const findEmails: Recogniser = (shadow) => {
  const spans: Span[] = []
  let reached = 0
  for (const { index, 0: sign } of shadow.matchAll(/@|%40/g)) {
    if (index < reached) continue
    const start = localStart(shadow, index, reached)
    const end = start === index ? index : domainEnd(shadow, index + sign.length)
    reached = index + sign.length
    if (start === index || end <= index + sign.length) continue
    spans.push({ start, end, label: 'EMAIL' })
    reached = end
  }
  return spans
}
