/** The format of the room's own word lists; each language has its own file. They add to those of the validator. */
import type { SignalGroup } from '../../validator/lexicon/lexicon.ts'

/** What the validator's lists do not tell apart: whose thing it is, what became of it, and how softly one may sell. */
export const ownGroups = [
  /** A thing of the recipient's: "your order". */
  'own',
  /** What became of it: "has been shipped". */
  'event',
  /** Which one it is: "order number #". */
  'reference',
  /** A time or a deadline. */
  'when',
  /** Essential for everybody: outages, recalls, fraud, weather, terms. */
  'critical',
  /** The recipient asked for it: "as you requested". */
  'asked',
  /** What one can do about the thing: "reply YES to confirm". */
  'serve',
  'apology',
  /** The form of an announcement that people need: "this is to notify you". */
  'notice',
  /** Money that is given: a gift after an apology, unless it is a refund. */
  'compensation',
  'refund',
  /** "Your next order": a thing that does not exist yet. */
  'next',
  /** Something more to buy beside what was bought: "add a bag". */
  'extra',
  'invite',
  'news',
  'charm',
  'price',
  'bond',
  'app',
  'goodwill',
  'persuade',
  /** Negates what was said before it: "… will not be sent", where a language has it at the end. */
  'negationAfter',
  /** The address at the beginning: "Hello". */
  'salute',
  /** Thanking: beside an account update it is politeness. */
  'thanks',
  /** Goes over to something else: "by the way". */
  'aside',
  /** What a one-time code may be called. */
  'codeWord',
  /** What one-time codes are for: "to sign in". */
  'signIn',
  /** Asks for a code: "enter {}". */
  'enter',
  /** What is said of secrets: "keep it to yourself". */
  'secret',
] as const
export type OwnGroup = (typeof ownGroups)[number]

export type WordGroup = SignalGroup | OwnGroup

/** In the notation of the validator's lists. A language that the validator has no lists for has all groups here. */
export type OwnLexicon = Readonly<Partial<Record<WordGroup, string>>>
