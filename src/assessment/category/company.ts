/** What mild words of selling count, by what stands beside them. */
import { isBeside } from '../mentions.ts'
import type { Mention, Reading, ReadText } from '../reading.ts'
import { greetingTokens } from './forms.ts'
import { type SellingGroup, selling } from './weights.ts'

/** Kinds that sell only together with others: alone each of them is found in notices too. */
const soft: ReadonlySet<string> = new Set<SellingGroup>([
  'aside',
  'invite',
  'news',
  'charm',
  'price',
  'bond',
  'app',
  'persuade',
  'hype',
])
/** From so much on, a sentence without anything of the recipient's is promotion: two soft kinds, or one that is said at length. */
const sentenceSells = 1.3
/** What a thank-you still counts beside something that became of the recipient's thing: it is politeness there. */
const politeShare = 0.15

export interface Company {
  /** True if a soft mention belongs to a sentence that does nothing but sell. */
  isPromotion(mention: Mention): boolean
  /** How much of its weight a mention keeps, 0 to 1. */
  shareOf(mention: Mention): number
}

/** @param sells all mentions that sell. @param own what is named of the recipient's. */
export function companyOf(reading: Reading, sells: readonly Mention[], own: readonly Mention[]): Company {
  const softs = sells.filter(({ group }) => soft.has(group))
  const isServed = own.length > 0 || reading.of('reference').length > 0 || reading.of('asked').length > 0
  return {
    isPromotion: (mention) => isServed && soft.has(mention.group) && isOnlySelling(reading, softs, own, mention),
    shareOf: (mention) => (isPolite(reading, own, mention) ? politeShare : 1),
  }
}

/** Kinds that say what a text is about. */
const about = ['transactional', 'event', 'asked', 'notice'] as const

function isOnlySelling(
  reading: Reading,
  softs: readonly Mention[],
  own: readonly Mention[],
  mention: Mention,
): boolean {
  const isHere = (other: Mention) => isBeside(mention, other)
  if (own.some(isHere) || reading.of('reference').some(isHere) || reading.of('event').some(isHere)) return false
  const kinds = new Set(softs.filter(isHere).map(({ group }) => group as SellingGroup))
  let sum = 0
  for (const kind of kinds) sum += selling[kind].review
  return sum >= sentenceSells
}

/** "Thank you for being with us. Your address was changed": thanks, and another sentence that tells of something. */
function isPolite(reading: Reading, own: readonly Mention[], mention: Mention): boolean {
  if (mention.group !== 'greeting' && mention.group !== 'bond') return false
  if (!reading.of('thanks').some((thanks) => isBeside(thanks, mention))) return false
  const isAbout = own.length > 0 || about.some((group) => reading.of(group).length > 0)
  return isAbout && tells(reading)
}

/** True if the text says what became of something, which one or when, or holds a value that differs for each recipient. */
const tells = (reading: Reading): boolean =>
  reading.of('event').length > 0 || reading.of('reference').length > 0 || hasValue(reading.body)

const hasValue = (body: ReadText | undefined): boolean =>
  body?.tokens.some(({ kind }, at) => kind === 'variable' && at >= greetingTokens) ?? false
