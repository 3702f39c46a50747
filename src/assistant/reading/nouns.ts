/** What people are invited to or take part in: a noun for it with what describes it. */
import { isStop, type Message, placesIn, type Span } from './message.ts'
import { overlaps, phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

/** Every word that is in no list: part of a name for a thing. */
export const isOwn = ({ tokens, marks }: Message, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !marks.covers(
    at,
    'filler',
    'wish',
    'on',
    'from',
    'until',
    'to',
    'and',
    'include',
    'because',
    'determiners',
    'brandLeads',
  ) &&
  !marks.covers(
    at,
    'weekdays',
    'days',
    'dayLeads',
    'months',
    'timeUnits',
    'trades',
    'invitations',
    'negations',
    'old',
    'again',
  )

/** "wine tasting", "clase de yoga", "Yogakurs": the noun with what describes it. */
function around(message: Message, mark: Span, kind: 'event' | 'course', taken: readonly Span[]): Value {
  const { marks, tokens, locale } = message
  const isFree = (at: number): boolean =>
    (isOwn(message, at) || (marks.covers(at, 'trades') && at < mark.from)) &&
    !taken.some((span) => span.from <= at && at < span.to)
  let { from, to } = mark
  // "Wine & Jazz evening"
  const isJoint = (at: number): boolean => tokens[at]?.text === '&' && isFree(at - 1)
  while (!locale.modifiersFollow && mark.from - from < 4 && (isFree(from - 1) || isJoint(from - 1))) from -= 1
  const close = /["“„«]/.test(tokens[to]?.text ?? '')
    ? tokens.findIndex(({ text }, at) => at > to && at < to + 8 && /["”“»]/.test(text))
    : -1
  const glue = marks.at(to, 'dateGlue', 'nameGlue')
  if (close !== -1) to = close + 1
  else if (locale.modifiersFollow && isFree(to)) while (to - mark.to < 3 && isFree(to)) to += 1
  else if (glue !== null && isFree(glue.to)) {
    to = glue.to + 1
    while (to - mark.to < 4 && isFree(to)) to += 1
  }
  // "class trip to the science museum"
  const goal = marks.at(to, 'to')
  const noun = goal === null ? to : (marks.at(goal.to, 'determiners')?.to ?? goal.to)
  let end = noun
  while (noun > to && end - noun < 3 && isFree(end)) end += 1
  return phraseOf(message, kind, { from, to: end > noun ? end : to })
}

/** A noun that says nothing by itself: "class", "evening". */
const isBare = ({ marks }: Message, { kind, from, to }: Value): boolean =>
  (kind === 'course' && marks.at(from, 'courseNouns')?.to === to) ||
  (kind === 'event' && marks.at(from, 'eventNouns')?.to === to && marks.covers(from, 'dayParts'))

/** "invite our clients to the opening of our new showroom": what people are invited to, whatever it is called. */
export function invitedTo(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  const isPart = (at: number): boolean =>
    !isStop(message, at) &&
    !taken.some((span) => span.from <= at && at < span.to) &&
    !marks.covers(at, 'on', 'with', 'until', 'days', 'wish', 'include', 'because', 'productLeads')
  for (const invitation of marks.all('invitations')) {
    const places = placesIn({ from: invitation.to - 1, to: invitation.to + longestInvited })
    const lead = places.map((at) => marks.at(at, 'to')).find((mark) => mark !== null && mark.to >= invitation.to)
    const article = lead == null ? null : marks.at(lead.to, 'determiners')
    if (article === null) continue
    let to = article.to
    while (to - article.to < mostWords && isPart(to)) to += 1
    if (to > article.to && to - article.to < mostWords)
      return phraseOf(message, 'event', { from: article.to, to }, { from: invitation.from, to })
  }
  return null
}

/** Words for those who are invited. */
const longestInvited = 5
const mostWords = 8

/** The longest of those outside `taken`. */
export function nounsIn(message: Message, kind: 'event' | 'course', taken: readonly Span[]): Value | null {
  const found = message.marks
    .all(kind === 'event' ? 'eventNouns' : 'courseNouns')
    .filter((mark) => !taken.some((span) => overlaps(span, mark)))
    .map((mark) => around(message, mark, kind, taken))
    .filter((value) => !(isBare(message, value) && /^\p{Ll}|^\P{Lu}/u.test(value.text)) || isCompound(message, value))
  return found.reduce<Value | null>(
    (best, next) => (best === null || next.to - next.from > best.to - best.from ? next : best),
    null,
  )
}

/** "Yogakurs" is one word, and says all. */
const isCompound = ({ locale }: Message, { text }: Value): boolean => locale.nounsAreCapital && text.length > 7
