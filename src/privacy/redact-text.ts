/** Redaction of text: personal data and secrets are replaced by their kind. Pure, apart from a cache of recent texts. */
import { LRUCache } from 'lru-cache'
import { findEmails } from './recognisers/emails.ts'
import { findIbans } from './recognisers/ibans.ts'
import { findNumbers } from './recognisers/numbers.ts'
import { findSecrets, mayHoldSecrets } from './recognisers/secrets.ts'
import { shadowOf } from './shadow.ts'
import { type Recogniser, type Span, withLabels, withoutSpans } from './span.ts'

/** Applied in this order, so that digits in an address, a key or an account are not taken for a phone number. */
const recognisers: readonly Recogniser[] = [findSecrets, findEmails, findIbans, findNumbers]

/** A quick check that is false for most texts. */
const mayHoldSomething = (shadow: string): boolean => /[0-9@]/.test(shadow) || mayHoldSecrets(shadow)

function findSpans(text: string): Span[] {
  let shadow = shadowOf(text)
  if (!mayHoldSomething(shadow)) return []
  const spans: Span[] = []
  for (const find of recognisers) {
    const newSpans = find(shadow)
    spans.push(...newSpans)
    shadow = withoutSpans(shadow, newSpans)
  }
  return spans.sort((one, other) => one.start - other.start)
}

/**
 * The text with `[EMAIL]`, `[PHONE]`, `[CARD]`, `[IBAN]` or `[SECRET]` in place of everything found, and otherwise
 * unchanged. Idempotent.
 */
export function redactText(text: string): string {
  const cached = redactions.get(text)
  if (cached !== undefined) return cached
  const redacted = redact(text)
  if (text !== '') redactions.set(text, redacted)
  return redacted
}

/** A single word of letters, such as `user` or `MARKETING`, is never personal data, whatever its name. */
const isPlainWord = (text: string): boolean => text.length <= 20 && /^[A-Za-z]*$/.test(text)

/** Redacts a value with the help of its name: eight digits are a phone number in `phone_number`, but not in `order_id`. */
export function redactNamed(text: string, name: string): string {
  if (isPlainWord(text)) return text
  const cached = namedRedactions.get(text)
  if (cached?.name === name) return cached.redacted
  const prefix = `${name}: `
  const whole = redact(prefix + text)
  const redacted = whole.startsWith(prefix) ? whole.slice(prefix.length) : redact(text)
  namedRedactions.set(text, { name, redacted })
  return redacted
}

/** Caches pay off because each request to a model repeats the last messages and is redacted for the log. UTF-16 units. */
const cacheBounds = { maxSize: 500_000, maxEntrySize: 10_000 }
const redactions = new LRUCache<string, string>({
  ...cacheBounds,
  sizeCalculation: (redacted, { length }) => length + redacted.length,
})
/** One entry per text is enough: a text usually comes under the same name, as messages do under `content`. */
const namedRedactions = new LRUCache<string, { name: string; redacted: string }>({
  ...cacheBounds,
  sizeCalculation: ({ redacted }, { length }) => length + redacted.length,
})

function redact(text: string): string {
  let redacted = text
  // A replacement can make its neighbours recognisable, so this repeats until nothing more is found.
  for (let spans = findSpans(text); spans.length > 0; spans = findSpans(redacted))
    redacted = withLabels(redacted, spans)
  return redacted
}
