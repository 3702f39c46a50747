/** Gathers what speaks for each category, as weighted reasons. */
import { hasFigure, isBeside, isQuestion, isQuoted, overlaps } from '../mentions.ts'
import type { Mention, Reading } from '../reading.ts'
import { companyOf } from './company.ts'
import { formEvidence, greetingTokens } from './forms.ts'
import type { Evidence } from './item.ts'
import {
  decay,
  forms,
  type SellingGroup,
  type ServingGroup,
  selling,
  sellingGroups,
  serving,
  servingGroups,
} from './weights.ts'

const promotions: ReadonlySet<string> = new Set([
  'promo',
  'offer',
  'renewal',
  'cart',
  'contest',
  'goodwill',
  'compensation',
  'shopButton',
  'next',
  'extra',
])
const labelGroups: ReadonlySet<string> = new Set(['shopButton', 'promo', 'serve', 'optOut'])

export function gather(reading: Reading): Evidence[] {
  const sells = sellingGroups.flatMap((group) => sellingMentions(reading, group))
  const own = reading.of('own').filter((mention) => !reading.of('next').some((next) => overlaps(next, mention)))
  const isNamed = own.length > 0 || reading.of('reference').length > 0 || reading.of('asked').length > 0
  const company = companyOf(reading, sells, own)
  const found: Evidence[] = []
  for (const group of sellingGroups) {
    const mentions = sells.filter((mention) => roleOf(mention) === group)
    if (group === 'survey' && isNamed) weigh(mentions, 'named-feedback', forms['named-feedback'], () => false, found)
    else
      weigh(
        mentions,
        group,
        selling[group],
        (mention) => (promotions.has(group) && !isSettled(reading, own, mention)) || company.isPromotion(mention),
        found,
        (mention) => shareOf(reading, own, mention) * company.shareOf(mention),
      )
  }
  const kept = new Set<Mention>(own)
  for (const group of servingGroups) {
    const mentions = (group === 'own' ? own : reading.of(group)).filter((mention) =>
      serves(mention, group, sells, kept),
    )
    for (const mention of mentions) kept.add(mention)
    weigh(
      mentions,
      group,
      serving[group],
      () => false,
      found,
      (mention) => serviceShareOf(reading, mention),
    )
  }
  found.push(...formEvidence(reading, found))
  return found
}

/** On a button "Get the offer" and "20% off" are what it sells. */
const roleOf = ({ group, text }: Mention): string => (text.part === 'label' && group === 'promo' ? 'shopButton' : group)

function sellingMentions(reading: Reading, group: SellingGroup): readonly Mention[] {
  const mentions = reading.of(group)
  if (mentions.length === 0) return mentions
  return mentions.filter((mention) => {
    if (isNamedService(reading) && isQuoted(mention)) return false
    const { part, value } = mention.text
    if (part === 'label')
      return labelGroups.has(group) && (mention.last > mention.first || mention.words.length >= value.trim().length - 2)
    if (group === 'shopButton') return false
    // "Reply STOP" in the body is an opt-out; the word alone may mean a bus stop.
    if (group === 'optOut') return part !== 'body' || mention.last > mention.first
    if (group === 'offer') return !reading.of('promo').some((promo) => overlaps(promo, mention))
    if (group === 'promo') return !isOfCode(reading, mention)
    if (group === 'compensation') return reading.of('apology').length > 0 && reading.of('refund').length === 0
    return true
  })
}

/** A service about a certain thing, in which quoted words are names: your question about the “50% off” poster. */
const isNamedService = (reading: Reading): boolean => reading.of('own').length > 0 || reading.of('asked').length > 0

/** "Use this code" promotes with a coupon, not with a one-time code. */
const isOfCode = (reading: Reading, promo: Mention): boolean =>
  !hasFigure(promo) && reading.of('otp').some(({ text }) => text === promo.text)

/** Groups that promote only mildly. */
const mild: ReadonlySet<string> = new Set(['offer', 'charm', 'persuade', 'price', 'invite', 'app'])

/** How much words that only may promote count: half in a sentence about a thing of the recipient's, in answers and alarms. */
function shareOf(reading: Reading, own: readonly Mention[], mention: Mention): number {
  const { group } = mention
  if (isSettled(reading, own, mention)) return settledShare
  if (group === 'news' && isOfValue(reading, mention)) return 0.5
  if (!mild.has(group)) return 1
  const isOfOwn = own.some((one) => isBeside(one, mention))
  const isAnswer = group === 'app' && reading.of('asked').length > 0
  return isOfOwn || isAnswer || reading.of('critical').length > 0 ? 0.5 : 1
}

/** Of a promotion that has been settled: what it once was. */
const settledShare = 0.3

/** "Your free consultation with {{1}} is booked": it names a thing of the recipient's that already is, instead of offering one. */
function isSettled(reading: Reading, own: readonly Mention[], mention: Mention): boolean {
  return (
    mention.group === 'promo' &&
    mention.text.part === 'body' &&
    !hasFigure(mention) &&
    hasValue(mention) &&
    own.some((one) => overlaps(one, mention)) &&
    reading.of('event').some((one) => isBeside(one, mention) && !overlaps(one, mention))
  )
}

/** "Passport {{1}} is back": news of one certain thing, and not of the business. */
const isOfValue = (reading: Reading, mention: Mention): boolean =>
  [...reading.of('transactional'), ...reading.of('reference')].some(
    (one) =>
      isBeside(one, mention) &&
      !overlaps(one, mention) &&
      (hasValue(mention) || one.text.tokens[one.last + 1]?.kind === 'variable'),
  )

/** Whether the sentence holds a variable that is not the name in a greeting. */
const hasValue = ({ text, sentence }: Pick<Mention, 'text' | 'sentence'>): boolean =>
  text.tokens.some((token, at) => token.sentence === sentence && token.kind === 'variable' && at >= greetingTokens)

/** Kinds that tell something of a thing, so that it is no mere address such as "your home". */
const telling: readonly ServingGroup[] = ['event', 'reference', 'serve', 'asked', 'critical', 'notice']
/** A thing of which nothing is told, and one that is only asked about: "Is your car ready for winter?" */
const bareShare = 0.45
const askedShare = 0.25

/** How much a word of service counts, by what its sentence says. */
function serviceShareOf(reading: Reading, mention: Mention): number {
  const { group, text, sentence } = mention
  if (group !== 'own' && group !== 'event') return 1
  if (hasValue(mention)) return 1
  if (isQuestion(text, sentence)) return askedShare
  if (group === 'event') return 1
  const isTold = telling.some((kind) =>
    reading.of(kind).some((one) => one.text === text && one.sentence === sentence && !overlaps(one, mention)),
  )
  return isTold ? 1 : bareShare
}

function serves(mention: Mention, group: ServingGroup, sells: readonly Mention[], kept: ReadonlySet<Mention>): boolean {
  if (mention.text.part === 'sample') return false
  if (mention.text.part === 'footer' && group !== 'critical') return false
  if (mention.text.part === 'label') return group === 'serve'
  // The "order" in "your next order" is part of the promotion, not a transaction.
  if (
    sells.some(
      (other) =>
        other.group !== 'survey' &&
        other.group !== 'charm' &&
        overlaps(other, mention) &&
        sizeOf(other) >= sizeOf(mention),
    )
  )
    return false
  if (group !== 'transactional') return true
  for (const other of kept) if (overlaps(other, mention)) return false
  return true
}

const sizeOf = ({ first, last }: Mention): number => last - first

function weigh(
  mentions: readonly Mention[],
  rule: string,
  weight: { review: number; sweep: number; why: string },
  isPromotion: (mention: Mention) => boolean,
  found: Evidence[],
  share: (mention: Mention) => number = () => 1,
): void {
  let rest = 1
  const said = new Set<string>()
  for (const mention of mentions) {
    const words = mention.words.toLowerCase()
    if (said.has(words) || rest < 0.1) continue
    said.add(words)
    found.push(toEvidence(mention, rule, weight, rest * share(mention), isPromotion(mention)))
    rest *= decay
  }
}

const toEvidence = (
  { words, path, range }: Mention,
  rule: string,
  { review, sweep, why }: { review: number; sweep: number; why: string },
  share: number,
  isPromotion: boolean,
): Evidence => ({ words, path, range, rule, weight: review * share, sweep: sweep * share, why, isPromotion })
