/** The shape every word list has; one file per language. */

export const signalGroups = [
  /** Sells by itself. */
  'promo',
  /** Sells unless the sentence speaks of an order, account or the like. */
  'offer',
  'renewal',
  'cart',
  'greeting',
  'survey',
  'hype',
  /** Labels of buttons that sell. */
  'shopButton',
  /** A one-time code, beyond doubt. */
  'otp',
  /** Two of these, or one and a code, speak of a one-time code. */
  'otpHint',
  /** Orders, accounts, bookings, payments, alerts: what utility messages are about. */
  'transactional',
  /** How a person leaves the list. */
  'optOut',
  'threat',
  /** Full card numbers, national ids and the like. */
  'identifier',
  /** Requests: "send us", "provide". */
  'ask',
  /** Data to sign in with: user id and password, "your login details". */
  'credentials',
  'regulated',
  /** Goods that the commerce policy bans outright. */
  'banned',
  'scam',
  'contest',
  'impersonation',
  /** Wording so general that it could carry anything. */
  'vague',
  'misspelling',
  /** Phrases in which a word of another list means nothing: "free of charge", "offer letter". */
  'neutral',
  /** The next few words are denied: "you will no longer receive". */
  'negation',
] as const

export type SignalGroup = (typeof signalGroups)[number]

/**
 * Phrases separated by commas or lines. `(a|b)` are alternatives and may be empty; `#` is a number or a variable, `{}` a
 * variable, `%` a percent sign, `$` a currency sign, `_` any one word; `*` at either end of a single word leaves it open.
 */
export type Lexicon = Readonly<Record<SignalGroup, string>>
