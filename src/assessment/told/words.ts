/** What an assessment says to people, by language: the form of the data. English is the source; see `index.ts`. */
import type { SellingGroup, ServingGroup } from '../category/weights.ts'
import type { PriceKey, RaiseKey, WorstKey } from '../contract.ts'

/** Ids of reasons, as forecasts carry them. */
export type ReasonRule =
  | SellingGroup
  | ServingGroup
  | 'variable'
  | 'selling-variable'
  | 'serving-variable'
  | 'open-variable'
  | 'figure'
  | 'unclear'
  | 'opening-question'
  | 'exclamations'
  | 'emoji'
  | 'percent'
  | 'carousel'
  | 'limited-offer'
  | 'coupon'
  | 'catalogue'
  | 'payment'
  | 'library'
  | 'mixed'
  | 'plain'
  | 'named-feedback'
  | 'gallery'
  | 'code-preset'
  | 'code-words'
  | 'code-purpose'
  | 'code-secret'
  | 'code-hint'

/** What to do about a risk; several rules may share one. */
export type AdviceKey =
  | 'identifiers'
  | 'credentials'
  | 'threat'
  | 'banned'
  | 'regulated'
  | 'impersonation'
  | 'scam'
  | 'contest'
  | 'short-link'
  | 'whatsapp-domain'
  | 'whatsapp-link'
  | 'https'
  | 'reachable'
  | 'redirect'
  | 'variable-host'
  | 'code-elsewhere'
  | 'hype'
  | 'card-number'
  | 'iban'
  | 'name'
  | 'email'
  | 'phone'

/**
 * Sentences may hold values: `{count}`, or `{count|fault|faults}`, which adds the word for one or for many. Reasons go on after
 * the quoted words; they have no capital and no stop.
 */
export interface Telling {
  reasons: Readonly<Record<ReasonRule, string>>
  advice: Readonly<Record<AdviceKey, string>>
  raise: Readonly<Record<RaiseKey, string>>
  /** What happens with the values that people really send. */
  worst: Readonly<Record<WorstKey, string>>
  /** Why a price is not known. */
  prices: Readonly<Record<PriceKey, string>>
  /** What verdicts teach, and that they are few. */
  learned: Readonly<Record<'wrong' | 'thin', string>>
}
