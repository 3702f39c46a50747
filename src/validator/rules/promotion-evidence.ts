/** What speaks for a promotion, for a one-time code and for a concrete transaction; gathered once per template. */
import type { Signal, Signals } from '../lexicon/signals.ts'
import { signalsOf } from '../lexicon/signals.ts'
import type { Finding } from '../rule.ts'
import type { Subject } from '../subject.ts'

/** No text is quoted more often than this; past it a list helps nobody. */
const quotesPerText = 3
const quotedLength = 80

export const isUtility = (subject: Subject): boolean => subject.category === 'UTILITY' && !subject.isLibrary

/** Codes may only travel in AUTHENTICATION. */
export const isOpenCategory = (subject: Subject): boolean =>
  (subject.category === 'UTILITY' || subject.category === 'MARKETING') && !subject.isLibrary

/** Quotes the words of a signal, with their place. */
export const quote = (signal: Signal): Finding => ({
  path: signal.text.path,
  args: { words: shorten(signal.words) },
  range: signal.range,
})

const shorten = (words: string): string => (words.length > quotedLength ? `${words.slice(0, quotedLength)}…` : words)

/** One finding per signal, at most three for each text, overlapping ones once. */
export function quoteAll(signals: readonly Signal[]): Finding[] {
  const kept: Signal[] = []
  for (const signal of signals) {
    const same = kept.filter((known) => known.text === signal.text)
    if (same.length < quotesPerText && !same.some((known) => overlaps(known, signal))) kept.push(signal)
  }
  return kept.map(quote)
}

const overlaps = (one: Signal, other: Signal): boolean =>
  one.text === other.text && one.range[0] < other.range[1] && other.range[0] < one.range[1]

/** The words of signals, each once, for a finding on the template as a whole. */
export const wordsOf = (signals: readonly Signal[]): string[] =>
  [...new Set(signals.map(({ words }) => shorten(words)))].slice(0, 5)

const isLabel = ({ text }: Signal): boolean => text.part === 'label'

export interface Evidence {
  signals: Signals
  /** Words that sell, outside labels; empty while they weigh too little. */
  selling: readonly Signal[]
  /** Labels that sell. */
  shopLabels: readonly Signal[]
  /** Orders, accounts, bookings and the like. */
  transactional: readonly Signal[]
}

const none: readonly Signal[] = []
export const evidenceOf = (subject: Subject): Evidence => subject.once(gatherEvidence)

function gatherEvidence(subject: Subject): Evidence {
  const signals = signalsOf(subject)
  const selling = sellingIn(signals)
  const mentions = signals.of('transactional')
  // The "order" of "your next order" is part of the promotion, no transaction.
  const transactional =
    selling.length === 0 ? mentions : mentions.filter((signal) => !selling.some((sold) => overlaps(sold, signal)))
  return { signals, selling, shopLabels: shopLabelsIn(signals), transactional }
}

const codeWords = /code|kode|c[oó]digo|कोड/i

/** A sure sign weighs two; so does a possible one, or one only in a sentence that speaks of a transaction. */
const enough = 2

function sellingIn(signals: Signals): readonly Signal[] {
  const promotions = signals.of('promo')
  const offers = signals.of('offer')
  if (promotions.length === 0 && offers.length === 0) return none
  // "Use this code" sells with a coupon and not with a one-time code; the rules on codes speak of the latter.
  const isCode = signals.of('otp').length + signals.of('otpHint').length > 0
  const sure = promotions.filter((signal) => !(isLabel(signal) || (isCode && codeWords.test(signal.words))))
  const possible = offers.filter(
    (signal) => !(isLabel(signal) || sure.some((promotion) => overlaps(promotion, signal))),
  )
  const weight = sure.length * enough + possible.reduce((sum, signal) => sum + weightOf(signal, signals), 0)
  if (weight < enough) return none
  return [...sure, ...possible].sort((one, other) => (one.text === other.text ? one.range[0] - other.range[0] : 0))
}

const weightOf = (offer: Signal, signals: Signals): number =>
  signals.of('transactional').some(({ text, sentence }) => text === offer.text && sentence === offer.sentence)
    ? 1
    : enough

/** A single word such as "Buy" counts only when it is the whole label. */
function shopLabelsIn(signals: Signals): readonly Signal[] {
  const found = [...signals.of('shopButton'), ...signals.of('promo')].filter(isLabel)
  return found.filter((signal) => signal.size > 1 || signal.words.length >= signal.text.value.trim().length - 2)
}
