/** Parts of a message that are what they are in any language: links, e-mails, phone numbers, quoted words. */
import { addressEndings } from '../../language/address-endings.ts'
import { type Message, type Span, spanAt } from './message.ts'
import { isReference } from './references.ts'

/** Also: words between quotation marks, without the marks. */
export interface Fixed extends Span {
  kind: 'link' | 'email' | 'phone' | 'quote'
  text: string
}

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g
const path = `/[^\\s<>"'“”«»]{0,300}`
const host = '(?<![@\\w.])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{2,63}){0,4}\\.'
const link = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"'“”«»]{2,300}|${host}(?:(?:${addressEndings})(?:${path})?|[a-z]{2,24}${path})(?![\\w@])`,
  'gi',
)
const phone = /(?<![\w.,:/-])\+?\d[\d ()./-]{6,20}\d(?![\w%])/g
const quote =
  /"([^"\n]{1,600})"|“([^”\n]{1,600})”|„([^“”\n]{1,600})[“”]|«([^»\n]{1,600})»|(?<![\p{L}\p{N}])['‘]([^'’\n]{1,200})['’](?![\p{L}\p{N}])/gu

const withoutEnd = (text: string): string => text.replace(/[.,;:!?)]{1,5}$/, '')
const digits = (text: string): number => text.replace(/\D/g, '').length

/** Dates and sums have many digits too; a phone number has at least seven, and no more than fifteen. */
const isPhone = (text: string): boolean =>
  digits(text) >= (text.startsWith('+') ? 7 : 8) &&
  digits(text) <= 15 &&
  !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text) &&
  !/^20\d\d-\d\d-\d\d$/.test(text) &&
  !/^\d{1,2}[.:]\d\d ?-/.test(text)

/** All of them, in order; a link in a quote is both. */
export function fixedIn(message: Message): Fixed[] {
  const { text } = message
  const found: Fixed[] = []
  const add = (kind: Fixed['kind'], words: string, start: number, isOuter = false): void => {
    const span = spanAt(message.tokens, isOuter ? start - 1 : start, start + words.length + (isOuter ? 1 : 0))
    const isTaken =
      kind !== 'quote' && found.some((other) => other.kind !== 'quote' && span.from < other.to && other.from < span.to)
    if (!isTaken && words.trim() !== '') found.push({ kind, text: words, ...span })
  }
  for (const { 0: words, index } of text.matchAll(email)) add('email', words, index)
  for (const { 0: words, index } of text.matchAll(link)) add('link', withoutEnd(words), index)
  for (const { 0: words, index } of text.matchAll(phone))
    if (isPhone(words) && !isReference(text, index, words)) add('phone', words, index)
  for (const found of text.matchAll(quote)) {
    const inner = found.slice(1).find((group) => group !== undefined) ?? ''
    add('quote', inner, found.index + 1, true)
  }
  return found
}
