/** Evidence of a promotion, a one-time code or a concrete transaction; gathered once per template. */
import type { Signal, Signals } from '../lexicon/signals.ts'
import { signalsOf } from '../lexicon/signals.ts'
import type { Finding } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** The most quotes from one text; a longer list would not help anybody. */
const quotesPerText = 3
const maxQuoteLength = 80

/** True for utility templates other than library clones. */
export const isUtility = (subject: Subject): boolean => subject.category === 'UTILITY' && !subject.isLibrary

/** True for templates that must not contain one-time codes, except library clones. */
export const isOpenCategory = (subject: Subject): boolean =>
  (subject.category === 'UTILITY' || subject.category === 'MARKETING') && !subject.isLibrary

/** A finding that quotes the words of a signal. */
const quote = (signal: Signal): Finding => ({
  path: signal.text.path,
  args: { words: shorten(signal.words) },
  range: signal.range,
})

const shorten = (words: string): string =>
  words.length > maxQuoteLength ? `${words.slice(0, maxQuoteLength)}…` : words

/** One finding per signal: at most three per text, and only one of those that overlap. */
export function quoteAll(signals: readonly Signal[]): Finding[] {
  const quoted: Signal[] = []
  for (const signal of signals) {
    const ofText = quoted.filter(({ text }) => text === signal.text)
    if (ofText.length < quotesPerText && !ofText.some((other) => overlaps(other, signal))) quoted.push(signal)
  }
  return quoted.map(quote)
}

const overlaps = (one: Signal, other: Signal): boolean =>
  one.text === other.text && one.range[0] < other.range[1] && other.range[0] < one.range[1]

/** The words of signals, each once, at most five: for a finding on the template as a whole. */
export const wordsOf = (signals: readonly Signal[]): string[] =>
  [...new Set(signals.map(({ words }) => shorten(words)))].slice(0, 5)

const isLabel = ({ text }: Signal): boolean => text.part === 'label'

interface Evidence {
  signals: Signals
  /** Promotional words outside labels; empty if their weight is too low. */
  selling: readonly Signal[]
  /** Promotional labels. */
  shopLabels: readonly Signal[]
  /** Orders, accounts, bookings and the like. */
  transactional: readonly Signal[]
}

const none: readonly Signal[] = []
/** The evidence of a template. */
export const evidenceOf = (subject: Subject): Evidence => subject.once(gatherEvidence)

function gatherEvidence(subject: Subject): Evidence {
  const signals = signalsOf(subject)
  const selling = sellingIn(signals)
  const mentions = signals.of('transactional')
  // The "order" in "your next order" is part of the promotion, not a transaction.
  const transactional =
    selling.length === 0
      ? mentions
      : mentions.filter((signal) => !selling.some((promotion) => overlaps(promotion, signal)))
  return { signals, selling, shopLabels: shopLabelsIn(signals), transactional }
}

const codeWords = /code|kode|c[oó]digo|कोड/i

/** A certain signal weighs 2; so does a possible one, except 1 in a sentence that mentions a transaction. */
const minWeight = 2

function sellingIn(signals: Signals): readonly Signal[] {
  const promotions = signals.of('promo')
  const offers = signals.of('offer')
  if (promotions.length === 0 && offers.length === 0) return none
  // "Use this code" is promotional with a coupon but not with a one-time code, which the rules on codes report.
  const isCode = signals.of('otp').length + signals.of('otpHint').length > 0
  const certain = promotions.filter((signal) => !(isLabel(signal) || (isCode && codeWords.test(signal.words))))
  const possible = offers.filter(
    (signal) => !(isLabel(signal) || certain.some((promotion) => overlaps(promotion, signal))),
  )
  const weight = certain.length * minWeight + possible.reduce((sum, signal) => sum + weightOf(signal, signals), 0)
  if (weight < minWeight) return none
  return [...certain, ...possible].sort((one, other) => (one.text === other.text ? one.range[0] - other.range[0] : 0))
}

const weightOf = (offer: Signal, signals: Signals): number =>
  signals.of('transactional').some(({ text, sentence }) => text === offer.text && sentence === offer.sentence)
    ? 1
    : minWeight

/** A single word such as "Buy" counts only when it is the whole label. */
function shopLabelsIn(signals: Signals): readonly Signal[] {
  const labels = [...signals.of('shopButton'), ...signals.of('promo')].filter(isLabel)
  return labels.filter((signal) => signal.size > 1 || signal.words.length >= signal.text.value.trim().length - 2)
}
