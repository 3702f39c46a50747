/** Redaction of text: what is found there is replaced by its kind. Pure, but for remembering the last texts. */
import { LRUCache } from 'lru-cache'
import { findEmails } from './recognisers/emails.ts'
import { findIbans } from './recognisers/ibans.ts'
import { findNumbers } from './recognisers/numbers.ts'
import { findSecrets, mayHoldSecrets } from './recognisers/secrets.ts'
import { shadowOf } from './shadow.ts'
import { type Recogniser, type Span, withLabels, withoutSpans } from './span.ts'

/** In this order: the digits of an address, a key or an account are no telephone number. */
const recognisers: readonly Recogniser[] = [findSecrets, findEmails, findIbans, findNumbers]

/** True for all that a recogniser could find; most texts end here. */
const mayHoldSomething = (shadow: string): boolean => /[0-9@]/.test(shadow) || mayHoldSecrets(shadow)

function findSpans(text: string): Span[] {
  let shadow = shadowOf(text)
  if (!mayHoldSomething(shadow)) return []
  const spans: Span[] = []
  for (const find of recognisers) {
    const found = find(shadow)
    spans.push(...found)
    shadow = withoutSpans(shadow, found)
  }
  return spans.sort((one, other) => one.start - other.start)
}

/**
 * `[EMAIL]`, `[PHONE]`, `[CARD]`, `[IBAN]`, `[SECRET]` in place of what was found; everything else to the letter.
 * Redacting what was redacted changes nothing.
 */
export function redactText(text: string): string {
  const known = redactions.get(text)
  if (known !== undefined) return known
  const redacted = redact(text)
  if (text !== '') redactions.set(text, redacted)
  return redacted
}

/** `user`, `MARKETING`: one word of letters alone tells nobody anything, whatever stands before it. */
const isPlainWord = (text: string): boolean => text.length <= 20 && /^[A-Za-z]*$/.test(text)

/** The name before a value says what it is: a phone_number of eight digits, an order_id of ten. */
export function redactNamed(text: string, name: string): string {
  if (isPlainWord(text)) return text
  const known = namedRedactions.get(text)
  if (known?.name === name) return known.redacted
  const beginning = `${name}: `
  const whole = redact(beginning + text)
  const redacted = whole.startsWith(beginning) ? whole.slice(beginning.length) : redact(text)
  namedRedactions.set(text, { name, redacted })
  return redacted
}

/** The last messages are part of every request to a model, and each request is redacted for the log. UTF-16 units. */
const bounds = { maxSize: 500_000, maxEntrySize: 10_000 }
const redactions = new LRUCache<string, string>({
  ...bounds,
  sizeCalculation: (redacted, { length }) => length + redacted.length,
})
/** A text comes under one name at a time: what is said is `content` in every request. */
const namedRedactions = new LRUCache<string, { name: string; redacted: string }>({
  ...bounds,
  sizeCalculation: ({ redacted }, { length }) => length + redacted.length,
})

function redact(text: string): string {
  let redacted = text
  // Once something is gone its neighbours can be seen for what they are, so it is looked at until nothing is found.
  for (let spans = findSpans(text); spans.length > 0; spans = findSpans(redacted))
    redacted = withLabels(redacted, spans)
  return redacted
}
