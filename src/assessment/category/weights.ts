/**
 * What each kind of words says about the category: log odds of MARKETING, set by hand from Meta's definitions (rule
 * reference, 6) and from nothing else. A further mention of the same kind counts half as much as the one before.
 */
import type { WordGroup } from '../words/lexicon.ts'

export interface Weight {
  /** At the first review. */
  review: number
  /** What a later sweep adds: it is stricter with mild promotion, surveys and mixed contents. */
  sweep: number
  why: string
}

/** Of a text without any evidence: Meta takes whatever is not clearly utility for marketing. */
export const bias = 0.9
export const uncoveredBias = 0.5

/** Where we have no words of the language, all evidence counts less. */
export const uncoveredShare = 0.5
/** The same where our words are few: likely right, but never sure of it. */
export const thinShare = 0.55

/** How much less each further mention of a kind counts. */
export const decay = 0.5

/** Kinds that sell or keep a relationship warm. */
export const selling = {
  promo: { review: 2.6, sweep: 0.6, why: 'promotes a price, an offer or a purchase' },
  offer: { review: 1.2, sweep: 1.3, why: 'is a word of offers' },
  renewal: {
    review: 2.4,
    sweep: 0.6,
    why: 'urges to renew or upgrade, which Meta counts as marketing even for customers',
  },
  cart: { review: 3, sweep: 0.4, why: 'reminds of a cart or of products that were looked at' },
  greeting: { review: 2.2, sweep: 0.6, why: 'is a greeting or a thank-you, which keeps a relationship warm' },
  survey: { review: 2, sweep: 0.4, why: 'asks for feedback that belongs to no named order, visit or conversation' },
  hype: { review: 1, sweep: 0.6, why: 'is hype' },
  shopButton: { review: 1.8, sweep: 0.8, why: 'is a button that sells' },
  contest: { review: 2.4, sweep: 0.4, why: 'is a game or a contest' },
  scam: { review: 1.6, sweep: 0.4, why: 'promises winnings' },
  next: { review: 1.4, sweep: 0.8, why: 'is about a purchase that does not exist yet' },
  extra: { review: 1.9, sweep: 1, why: 'sells something more beside what was bought' },
  invite: { review: 0.9, sweep: 0.3, why: 'invites' },
  news: { review: 1, sweep: 0.3, why: 'announces something new' },
  charm: { review: 0.5, sweep: 0.3, why: 'praises' },
  price: { review: 0.9, sweep: 0.4, why: 'advertises a price' },
  bond: { review: 1, sweep: 0.5, why: 'keeps a relationship warm' },
  app: { review: 1.1, sweep: 0.5, why: 'promotes an app, a feature or a channel' },
  goodwill: { review: 1.9, sweep: 0.8, why: 'gives something away, which Meta counts as marketing even after a fault' },
  compensation: {
    review: 1.9,
    sweep: 0.8,
    why: 'gives something away after a fault, which Meta counts as marketing',
  },
  aside: { review: 0.9, sweep: 0.4, why: 'goes over to something that is not the transaction' },
  persuade: { review: 0.8, sweep: 0.4, why: 'persuades' },
  optOut: { review: 0.5, sweep: 0, why: 'is an opt-out, as marketing has it' },
} as const satisfies Partial<Record<WordGroup, Weight>>

/** Kinds that say whose and which transaction it is. */
export const serving = {
  own: { review: -1.8, sweep: 0, why: 'names something of the recipient’s' },
  event: { review: -0.9, sweep: 0, why: 'says what became of it' },
  reference: { review: -1, sweep: 0, why: 'says which one it is' },
  when: { review: -0.3, sweep: 0, why: 'says when' },
  critical: { review: -1.6, sweep: 0, why: 'is essential to know' },
  asked: { review: -1.7, sweep: 0, why: 'answers what the recipient asked for' },
  serve: { review: -0.7, sweep: 0, why: 'lets the recipient manage it' },
  notice: { review: -0.8, sweep: 0, why: 'is worded as a notice' },
  apology: { review: -0.5, sweep: 0, why: 'apologises for a service' },
  transactional: { review: -0.4, sweep: 0, why: 'is a word of orders, accounts, bookings or payments' },
} as const satisfies Partial<Record<WordGroup, Weight>>

export type SellingGroup = keyof typeof selling
export type ServingGroup = keyof typeof serving
export const sellingGroups = Object.keys(selling) as SellingGroup[]
export const servingGroups = Object.keys(serving) as ServingGroup[]

/** What is no word of a list. */
export const forms = {
  variable: { review: -0.95, sweep: 0, why: 'is different for each recipient' },
  sellingVariable: { review: 0.8, sweep: 0.6, why: 'is named like an offer' },
  servingVariable: { review: -0.9, sweep: 0, why: 'is named like a transaction' },
  openVariable: { review: 0.3, sweep: 0.2, why: 'stands alone and may stand for anything' },
  figure: { review: -0.2, sweep: 0, why: 'is a concrete figure or date' },
  unclear: { review: 0.2, sweep: 0.3, why: 'the fixed words do not say what the message is for' },
  openingQuestion: { review: 1.4, sweep: 0.3, why: 'opens with a question about nothing of the recipient’s' },
  exclamations: { review: 0.4, sweep: 0.3, why: 'is loud' },
  emoji: { review: 0.7, sweep: 0.4, why: 'is an emoji of advertising' },
  percent: { review: 0.8, sweep: 0.6, why: 'is a percentage, as offers have it' },
  carousel: { review: 2.6, sweep: 0, why: 'only marketing has carousels' },
  limitedOffer: { review: 4, sweep: 0, why: 'is a limited-time offer' },
  coupon: { review: 2.6, sweep: 0, why: 'is a button that copies a coupon code' },
  catalogue: { review: 2.4, sweep: 0, why: 'opens a catalogue' },
  payment: { review: -2, sweep: 0, why: 'is a button of an order or a payment' },
  library: { review: -3, sweep: 0, why: 'comes from Meta’s library of utility templates' },
  plain: { review: -0.45, sweep: 0, why: 'says something for its recipient alone, and nothing in the text promotes' },
  mixed: { review: 0, sweep: 0, why: 'Meta counts a transaction that is mixed with promotion as marketing' },
  'named-feedback': { review: 0, sweep: 0.8, why: 'asks for feedback on a named order, visit or conversation' },
  gallery: { review: 1, sweep: 0, why: 'is worded like ready texts whose category is known' },
} as const satisfies Record<string, Weight>

/** From so much selling on, a transaction beside it helps little: any mix is marketing. */
export const mixedFrom = 1.5
/** Of what speaks for utility, so much stands in full in a mixed text, and this part of the rest. */
export const mixedKeeps = { first: 1.2, rest: 0.3 }

/** How sure words of codes are that it is AUTHENTICATION: log odds. */
export const codes = { bias: -4.5, preset: 9, otp: 5.5, signIn: 5.2, secret: 1.8, otpHint: 1.6, promo: -3 }
