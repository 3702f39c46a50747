/** The format of the word lists; each language has its own file. */

/** The groups of words that every language has. */
export const signalGroups = [
  /** Promotional in any context. */
  'promo',
  /** Promotional unless the sentence mentions an order, an account or the like. */
  'offer',
  'renewal',
  'cart',
  'greeting',
  'survey',
  'hype',
  /** Promotional button labels. */
  'shopButton',
  /** Certainly about a one-time code. */
  'otp',
  /** Two or more of these, at least one of which names a code, are about a one-time code. */
  'otpHint',
  /** Orders, accounts, bookings, payments, alerts: what utility messages are about. */
  'transactional',
  /** How to stop receiving messages. */
  'optOut',
  'threat',
  /** Full card numbers, national ids and the like. */
  'identifier',
  /** Requests: "send us", "provide". */
  'ask',
  /** Data to sign in with: user id and password, "your login details". */
  'credentials',
  'regulated',
  /** Goods that the commerce policy bans. */
  'banned',
  'scam',
  'contest',
  'impersonation',
  /** Wording so general that it could fit any message. */
  'vague',
  'misspelling',
  /** Phrases in which words of other lists do not count: "free of charge", "offer letter". */
  'neutral',
  /** Negates the next few words: "you will no longer receive". */
  'negation',
] as const

/** A group of words. */
export type SignalGroup = (typeof signalGroups)[number]

/**
 * Phrases separated by commas or line breaks. `(a|b)` are alternatives, which may be empty; `#` is a number or a variable,
 * `{}` a variable, `%` a percent sign, `$` a currency sign, `_` any one word; `*` at either end of a single word allows
 * more letters there.
 */
export type Lexicon = Readonly<Record<SignalGroup, string>>
