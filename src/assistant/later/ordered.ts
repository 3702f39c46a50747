/**
 * Later messages that order us to tell something: "thank them for their patience", "let them know we are back on 3 June". What they tell is
 * told whatever its words look like: a day, praise, a wish about the tone.
 */
import { editLocales } from '../../language/edit-locales.ts'
import { capital } from '../../language/index.ts'
import { wordSet } from '../frames/word-lists.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading } from '../reading/index.ts'
import { wordsOf } from '../telling/direct.ts'
import { type Segment, segmentsIn } from '../telling/segments.ts'
import { ended, sentencesIn } from '../telling/sentences.ts'
import { isSmall } from './said.ts'

/** "Thanks for your help" thanks us: where words of talk begin it, those who are told have to be named. */
function isSaidToUs({ tokens, marks }: Message, { start, from }: Segment): boolean {
  const isTalk = editLocales.some(({ talk, polite }) => wordSet(talk, polite).has(tokens[start]?.key ?? ''))
  return isTalk && !placesIn({ from: start, to: from }).some((at) => marks.covers(at, 'audience'))
}

function sentenceOf(message: Message, segment: Segment): string | null {
  const { order, from, to } = segment
  const isBare = from === to
  // "Mention that parking is free" tells news, which has ways of its own.
  if (isSaidToUs(message, segment) || message.marks.before(from, 'that') !== null) return null
  if (order?.kind === 'courtesy') return isBare ? order.sentence : null
  if (order?.kind !== 'told' || order.beginning === '' || isBare) return null
  const end = message.marks.before(to, 'closers')?.from ?? to
  return order.beginning + wordsOf(message, { from, to: end > from ? end : to }, new Set(), true)
}

/** The segments that hold more than small words. */
const saidIn = (reading: Reading): Segment[] =>
  segmentsIn(reading).filter(
    ({ order, from, to }) => order !== null || !placesIn({ from, to }).every((at) => isSmall(reading.message, at)),
  )

/** The sentences of orders that say how they begin; null if the message holds anything else. */
export function orderedIn(reading: Reading): string[] | null {
  const { message, roles } = reading
  const segments = saidIn(reading)
  const sentences = segments.flatMap((segment) => sentenceOf(message, segment) ?? [])
  if (sentences.length === 0 || sentences.length < segments.length || roles?.includes('part') === true) return null
  return sentences.map((sentence) => capital(ended(sentence, message.locale.telling.stop)))
}

/** How many words it has for something of which the text has nothing: "back" of "we are back on 3 June". */
export function newWordsIn({ message, values }: Reading, text: Reading): number {
  const known = new Set(text.message.tokens.map(({ key }) => key))
  const isOfValue = (at: number): boolean => values.some(({ from, to }) => from <= at && at < to)
  return message.tokens.filter(
    ({ kind, key }, at) => kind === 'word' && !known.has(key) && !isFunctional(message, at) && !isOfValue(at),
  ).length
}

export const hasNewWords = (reading: Reading, text: Reading): boolean => newWordsIn(reading, text) > 0

/** It tells something of which the text has nothing, while "at 6" may be its time. */
function isNews(reading: Reading, text: Reading): boolean {
  const kinds = new Set(text.values.map(({ kind }) => kind))
  return reading.values.some(({ kind }) => !kinds.has(kind)) || hasNewWords(reading, text)
}

/** The sentences of a message that orders us to tell news and holds nothing else; null if the text may know of it. */
export function newsIn(reading: Reading, text: Reading): string[] | null {
  const { message, roles } = reading
  const segments = saidIn(reading)
  const isTold = segments.every(
    ({ order, start, from }) =>
      order?.kind === 'told' && placesIn({ from: start, to: from }).some((at) => message.marks.covers(at, 'audience')),
  )
  // Where verbs move to the end behind "that", no sentence is left without it.
  const isBroken =
    message.locale.nounsAreCapital && segments.some(({ from }) => message.marks.before(from, 'that') !== null)
  if (segments.length === 0 || !isTold || isBroken || roles?.includes('part') === true || !isNews(reading, text))
    return null
  return sentencesIn(reading, []).map(({ text }) => text)
}
