/** What it means that Meta moves a template to another category, or has announced it. Pure. */
import { dayAfter, reviewDays } from './days.ts'
import { type DoctorWords, english } from './words.ts'

/** What one message costs; null: there is no price. Prices come from the assessment. */
export type PriceOf = (message: { country: string; category: string }) => { amount: number; currency: string } | null

export interface CategoryMove {
  from: string
  to: string
  /** When it takes effect; null: it did already. */
  effectiveAt: Date | null
  now: Date
  /** Of the recipients. */
  country?: string | null
  /** Messages to that country in the time that the user thinks of. */
  volume?: number | null
  prices?: PriceOf | null
}

export interface CategoryAlarm {
  stage: 'announced' | 'moved' | 'rejected'
  text: string
  /** null: country, volume or price are not known. */
  cost: { currency: string; before: number; after: number; difference: number } | null
  /** What it costs, or what is missing to say so. */
  cost_text: string
  /** Which sends need another consent; empty if none do. */
  consent: string[]
  /** null: no review is possible. `until`: ISO day. */
  review: { until: string; text: string; where: string } | null
}

function costOf({ from, to, country, volume, prices }: CategoryMove): CategoryAlarm['cost'] {
  if (country == null || volume == null || prices == null) return null
  const [before, after] = [prices({ country, category: from }), prices({ country, category: to })]
  if (before === null || after === null || before.currency !== after.currency) return null
  const { currency } = after
  const total = (amount: number): number => Math.round(amount * volume * 1e6) / 1e6
  const difference = Math.round((total(after.amount) - total(before.amount)) * 1e6) / 1e6
  return { currency, before: total(before.amount), after: total(after.amount), difference }
}

function costText(cost: CategoryAlarm['cost'], { country, volume }: CategoryMove, words: DoctorWords): string {
  if (cost === null || country == null || volume == null) return words.alarm.unknownCost
  const money = (amount: number): string =>
    new Intl.NumberFormat('en', { style: 'currency', currency: cost.currency }).format(amount)
  return words.alarm.cost(country, volume, money(cost.before), money(cost.after), cost.difference)
}

/** @param move an announcement is not the change: until `effectiveAt` the template stays what it is */
export function categoryAlarm(move: CategoryMove, words: DoctorWords = english): CategoryAlarm {
  const { from, to, effectiveAt, now } = move
  const isAhead = effectiveAt !== null && effectiveAt > now
  const cost = costOf(move)
  const shared = { cost, cost_text: costText(cost, move, words) }
  if (to === 'AUTHENTICATION') {
    const on = effectiveAt === null ? null : dayAfter(effectiveAt, 0)
    const { rejected, noReview } = words.alarm
    return { stage: 'rejected', text: `${rejected(on)} ${noReview}`, ...shared, consent: [], review: null }
  }
  const until = dayAfter(effectiveAt ?? now, reviewDays)
  const isOver = dayAfter(now, 0) > until
  return {
    stage: isAhead ? 'announced' : 'moved',
    text: isAhead ? words.alarm.announced(from, to, dayAfter(effectiveAt, 0)) : words.alarm.moved(from, to),
    ...shared,
    consent: to === 'MARKETING' ? [...words.alarm.consent] : [],
    review: isOver ? null : { until, text: words.alarm.review(until), where: words.where },
  }
}
