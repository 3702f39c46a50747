/** Phrases of a message: where one ends, and how it becomes a value. */
import type { MarkName } from '../../language/index.ts'
import { isStop, type Message, type Span, wellWritten } from './message.ts'
import type { Value, ValueKind } from './values.ts'

export const phraseOf = (message: Message, kind: ValueKind, span: Span, whole: Span = span): Value => ({
  kind,
  text: wellWritten(message, span),
  ...span,
  cue: null,
  whole,
})

export const overlaps = (left: Span, right: Span): boolean => left.from < right.to && right.from < left.to

/** Words that end a phrase: the next fact or the next thing that is said. */
const phraseEnds: readonly MarkName[] = [
  ...([
    'until',
    'ends',
    'from',
    'because',
    'code',
    'with',
    'wish',
    'handover',
    'days',
    'dayLeads',
    'dictation',
    'again',
    'negations',
  ] as const),
  ...(['invitations', 'addressLeads', 'include'] as const),
]

/** "at Olive & Ember" ends a phrase; "Café de Flore" is one. */
function leadsName({ marks, tokens }: Message, at: number): boolean {
  const lead = marks.at(at, 'brandLeads')
  if (lead === null) return false
  const isGlue = marks.at(at, 'nameGlue', 'dateGlue')?.to === lead.to
  return !isGlue || /^\p{Lu}/u.test(tokens[lead.to]?.text ?? '')
}

/** "carnet de santé": where what describes a noun stands behind it, a preposition leads to a name only before a capital. */
function isInside({ tokens, marks, locale }: Message, at: number): boolean {
  const lead = marks.at(at, 'brandLeads')
  const isGlue = locale.modifiersFollow && lead !== null && marks.covers(at, 'nameGlue', 'dateGlue')
  if (!isGlue || marks.at(at, 'until', 'ends', 'days', 'with') !== null) return false
  const noun = marks.at(lead.to, 'determiners')?.to ?? lead.to
  const isDay = marks.at(noun, 'weekdays', 'months', 'days', 'dayLeads', 'dayParts', 'festivals') !== null
  return !isDay && tokens[noun]?.kind === 'word' && /^\p{Ll}/u.test(tokens[noun]?.text ?? '')
}

/**
 * Where a phrase ends that begins at a token. `and` may join two words of it: "cakes and bread". One that goes on for
 * longer than `most` words is cut at its last "and", and is none if it has none: half a phrase says something else.
 */
export function phraseEnd(
  message: Message,
  start: number,
  taken: readonly Span[],
  most: number,
  ends: readonly MarkName[] = [],
): number {
  const { tokens, marks } = message
  // "wegen Krankheit ausfallen": behind a capitalised noun, a word in lower case that joins nothing is a verb.
  const isVerb = (at: number): boolean =>
    message.locale.nounsAreCapital &&
    at > start &&
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    !marks.covers(at, 'and', 'determiners', 'from', 'on')
  const isEnd = (at: number): boolean =>
    at >= tokens.length ||
    isVerb(at) ||
    isStop(message, at) ||
    taken.some((span) => span.from <= at && at < span.to) ||
    (at > start && !isInside(message, at) && (marks.at(at, ...phraseEnds, ...ends) !== null || leadsName(message, at)))
  let end = start
  while (end - start < most && !isEnd(end)) end += 1
  if (!isEnd(end)) {
    while (end > start && !marks.covers(end, 'and')) end -= 1
  }
  while (end > start && marks.covers(end - 1, 'and', 'filler', 'determiners', 'on')) end -= 1
  return end
}
