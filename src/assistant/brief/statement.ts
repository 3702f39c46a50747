/** What the customers are to be told, where it can stand in the text as it was said: "tell them that the pool is closed". */

import { type Message, placesIn, type Reading, type Span, type Value } from '../reading/index.ts'
import { isStop, withoutSlips } from '../reading/message.ts'
import { varyingThings } from '../reading/varying.ts'
import { type Clause, clausesOf } from './clauses.ts'

const fewestWords = 2
/** What is remembered of a fact, in UTF-16 units. */
const longest = 160

/** A sentence for the text, and where the message has it. */
export interface Told {
  text: string
  span: Span
}

/** True if a clause speaks to the customers, and neither about them nor about the template. */
function isForCustomers({ message, fixed, values, varying }: Reading, clause: Span): boolean {
  const { marks, tokens } = message
  const places = placesIn(clause)
  const isInside = ({ from, to }: Span): boolean => from < clause.to && to > clause.from
  const isAbout = places.some((at) =>
    marks.covers(
      at,
      ...(['wish', 'orders', 'dictation', 'handover', 'theirs', 'introductions', 'anew', 'about'] as const),
      ...(['plain', 'warm', 'playful', 'customerName', 'varyingName', 'invitations', 'named'] as const),
    ),
  )
  const isSettled =
    fixed.some(isInside) ||
    varying.some(isInside) ||
    values.some((value) => value.kind === 'business' && isInside(value))
  return !isAbout && !isSettled && places.filter((at) => tokens[at]?.kind === 'word').length >= fewestWords
}

/** True if both clauses are in one sentence, with a comma between them. */
const isSameSentence = ({ tokens }: Message, left: Span, right: Span): boolean =>
  right.from - left.to === 1 && tokens[left.to]?.text === ','

/** The clause as it stands in a text, but for its first letter and slips of the hand. */
function sentenceOf(message: Message, { from, to }: Span): Told {
  const joint = message.marks.at(from, 'and')
  const span = { from: joint?.to ?? from, to }
  const text = withoutSlips(message, span)
  return { text: text.charAt(0).toUpperCase() + text.slice(1), span }
}

/** True if nothing but stops is between two clauses. */
const isNext = (message: Message, left: Span, right: Span): boolean =>
  placesIn({ from: left.to, to: right.from }).every((at) => isStop(message, at))

/** Of those that a text has no place for, some would make marketing of it. */
const placed: ReadonlySet<Value['kind']> = new Set(['offer', 'percent', 'code', 'link', 'phone'])

/** A remark with a figure or a name in it is for the customers: "we keep it for 7 days". */
function isRemark({ message, values }: Reading, clause: Clause): boolean {
  const isSaid = !clause.isDictated || (clause.isStatement && message.locale.dictatedIsSentence)
  const own = values.filter(({ from, to }) => from >= clause.from && to <= clause.to)
  const isTelling = placesIn(clause).some(
    (at) => message.tokens[at]?.kind === 'number' || message.marks.covers(at, 'titles'),
  )
  const isLed = message.marks.at(clause.from, 'that', 'because', 'thirdPerson') !== null
  return isTelling && !isLed && isSaid && !own.some(({ kind }) => placed.has(kind))
}

/** "do not open it", "dine in only", "owners get a free replacement": such a clause speaks to the customers as it stands. */
function isAddress({ message }: Reading, clause: Clause): boolean {
  const { marks } = message
  const isSpoken =
    marks.at(clause.from, 'remarkLeads') !== null || marks.before(clause.to, 'remarkTails', 'remedies') !== null
  const isAboutThings = placesIn(clause).some((at) => marks.covers(at, ...varyingThings))
  return isSpoken && !clause.isDictated && !isAboutThings
}

/** "we keep it for 30 days": a sentence that has its own words for a duration says what it is, as no slot can. */
export const selfTold = (reading: Reading): Span[] =>
  clausesOf(reading.message).filter(
    (clause) =>
      reading.message.marks.at(clause.from, 'subjects') !== null &&
      isRemark(reading, clause) &&
      isForCustomers(reading, clause) &&
      reading.values.every(({ kind, from, to }) => kind === 'duration' || from >= clause.to || to <= clause.from),
  )

/** Words that come into a text as they were said, and the facts that they are. */
export interface Verbatim {
  facts: Readonly<Record<string, string>>
  told: readonly Told[]
}

/**
 * What can stand in the text as sentences: statements that no purpose explains, and remarks whose figures have no place in
 * it; null if there are none.
 */
export function remarksIn(reading: Reading, foreign: readonly Clause[], explained: readonly Span[]): Verbatim | null {
  const { dictatedIsSentence } = reading.message.locale
  const isTouched = (clause: Span): boolean => explained.some(({ from, to }) => from < clause.to && to > clause.from)
  const isForeign = ({ from }: Span): boolean => foreign.some((clause) => clause.from === from)
  const own = clausesOf(reading.message).filter(
    (clause) =>
      ((isForeign(clause) && ((clause.isStatement && dictatedIsSentence) || isAddress(reading, clause))) ||
        isRemark(reading, clause)) &&
      !isTouched(clause) &&
      isForCustomers(reading, clause),
  )
  const told = inAll(own.map((clause) => sentenceOf(reading.message, clause)))
  return told.length === 0 ? null : { facts: { told: told.map(({ text }) => text).join('. ') }, told }
}

/** As many as can be remembered together. */
const inAll = (told: readonly Told[]): Told[] => {
  let length = 0
  return told.filter(({ text }) => {
    length += text.length + 2
    return length <= longest
  })
}

/** Each statement that was to be told, with the clauses that go on with it; a sentence each. */
export function statementsIn(reading: Reading): Told[] {
  const { message } = reading
  if (!message.locale.dictatedIsSentence) return []
  const sentences: Span[] = []
  let last: Clause | null = null
  for (const clause of clausesOf(message)) {
    const goesOn: boolean = last !== null && isNext(message, last, clause)
    const isTold: boolean = (clause.isStatement || goesOn) && isForCustomers(reading, clause)
    const sentence = sentences.at(-1)
    if (isTold && goesOn && last !== null && sentence !== undefined && isSameSentence(message, last, clause))
      sentence.to = clause.to
    else if (isTold) sentences.push({ from: clause.from, to: clause.to })
    last = isTold ? clause : null
  }
  return sentences.map((span) => sentenceOf(message, span)).filter(({ text }) => text.length <= longest)
}
