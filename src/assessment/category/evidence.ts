/** Gathers what speaks for each category, as weighted reasons. */
import { type Mention, overlaps, type Reading } from '../reading.ts'
import { formEvidence } from './forms.ts'
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
  'shopButton',
  'next',
])
const labelGroups: ReadonlySet<string> = new Set(['shopButton', 'promo', 'serve', 'optOut'])

export function gather(reading: Reading): Evidence[] {
  const sells = sellingGroups.flatMap((group) => sellingMentions(reading, group))
  const own = reading.of('own').filter((mention) => !reading.of('next').some((next) => overlaps(next, mention)))
  const isNamed = own.length > 0 || reading.of('reference').length > 0 || reading.of('asked').length > 0
  const found: Evidence[] = []
  for (const group of sellingGroups) {
    const mentions = sells.filter((mention) => roleOf(mention) === group)
    if (group === 'survey' && isNamed) weigh(mentions, 'named-feedback', forms['named-feedback'], false, found)
    else weigh(mentions, group, selling[group], promotions.has(group), found, (mention) => inService(mention, own))
  }
  const kept = new Set<Mention>(own)
  for (const group of servingGroups) {
    const mentions = (group === 'own' ? own : reading.of(group)).filter((mention) =>
      serves(mention, group, sells, kept),
    )
    for (const mention of mentions) kept.add(mention)
    weigh(mentions, group, serving[group], false, found)
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
    const { part, value } = mention.text
    if (part === 'label')
      return labelGroups.has(group) && (mention.last > mention.first || mention.words.length >= value.trim().length - 2)
    if (group === 'shopButton') return false
    // "Reply STOP" in the body is an opt-out; the word alone may mean a bus stop.
    if (group === 'optOut') return part !== 'body' || mention.last > mention.first
    if (group === 'offer') return !reading.of('promo').some((promo) => overlaps(promo, mention))
    if (group === 'promo') return !isOfCode(reading, mention)
    return true
  })
}

/** "Use this code" promotes with a coupon, not with a one-time code. */
const isOfCode = (reading: Reading, promo: Mention): boolean =>
  reading.of('otp').some(({ text }) => text === promo.text) && !/[%\d]/.test(promo.words)

/** A word that only may promote counts half in a sentence about a thing of the recipient's. */
const inService = ({ group, text, sentence }: Mention, own: readonly Mention[]): number =>
  (group === 'offer' || group === 'charm' || group === 'persuade' || group === 'price') &&
  own.some((mention) => mention.text === text && mention.sentence === sentence)
    ? 0.5
    : 1

function serves(mention: Mention, group: ServingGroup, sells: readonly Mention[], kept: ReadonlySet<Mention>): boolean {
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
  isPromotion: boolean,
  found: Evidence[],
  shareOf: (mention: Mention) => number = () => 1,
): void {
  let share = 1
  const said = new Set<string>()
  for (const mention of mentions) {
    const words = mention.words.toLowerCase()
    if (said.has(words) || share < 0.1) continue
    said.add(words)
    const part = share * shareOf(mention)
    found.push(toEvidence(mention, rule, weight, part, isPromotion))
    share *= decay
  }
}

const toEvidence = (
  { words, path, range }: Mention,
  rule: string,
  { review, sweep, why }: { review: number; sweep: number; why: string },
  share: number,
  isPromotion: boolean,
): Evidence => ({ words, path, range, rule, weight: review * share, sweep: sweep * share, why, isPromotion })
