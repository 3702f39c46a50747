/** Addresses in a message. */
import { fold, isJoined } from '../../language/index.ts'
import type { Message, Span } from './message.ts'
import { phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

/** "12 Mill Lane", "calle Mayor 8", "Hauptstraße 5": a street with its number. */
export function streetIn(message: Message): Value | null {
  const { marks, tokens, locale } = message
  const isPart = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !marks.covers(at, 'weekdays', 'months')
  const endings = locale.words.streetEndings.split('|').filter((ending) => ending !== '')
  const compounds = [...tokens.entries()].flatMap(([from, { key }]) =>
    endings.some((ending) => key.length > ending.length + 2 && key.endsWith(fold(ending))) && isPart(from)
      ? [{ from, to: from + 1 }]
      : [],
  )
  // "The 1st"
  const isOrdinal = ({ from }: Span): boolean =>
    tokens[from - 1]?.kind === 'number' && isJoined(tokens[from - 1], tokens[from])
  const named = marks.all('streets').filter((mark) => !isOrdinal(mark))
  for (const mark of [...named, ...compounds]) {
    let { from, to } = mark
    while (isPart(from - 1) && !marks.covers(from - 1, 'trades')) from -= 1
    const hasHouse = tokens[from - 1]?.kind === 'number'
    if (hasHouse) from -= 1
    while (isPart(to) || (marks.covers(to, 'nameGlue', 'determiners') && isPart(to + 1))) to += 1
    const comma = /^[,.]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
    const isNumbered = tokens[comma]?.kind === 'number' && marks.at(comma + 1, 'months', 'units', 'currencies') === null
    if (isNumbered) to = comma + 1
    if (!hasHouse && !isNumbered) continue
    to = withTown(message, to, isNumbered && isPostcode(tokens[comma]?.text ?? ''))
    const lead = marks.before(from, 'on', 'addressLeads', 'brandLeads', 'timeLeads')
    return phraseOf(message, 'place', { from, to }, { from: lead?.from ?? from, to })
  }
  return null
}

/** "LS1", "4AB", "10115": a part of a postcode, and no year. */
const isPostcode = (text: string): boolean => /^(?!20\d\d$)(?:\d{4,7}|(?=.*\p{Lu})(?=.*\d)[\p{Lu}\d]{2,4})$/u.test(text)

/** Behind a street with its number: the town with its postcode. */
function withTown({ tokens, marks }: Message, street: number, hasCode: boolean): number {
  const isPart = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !marks.covers(at, 'weekdays', 'months', 'wish')
  const isCode = (at: number): boolean =>
    isPostcode(tokens[at]?.text ?? '') ||
    (isPostcode(tokens[at - 1]?.text ?? '') && /^\d$/.test(tokens[at]?.text ?? ''))
  let to = street
  let at = tokens[street]?.text === ',' ? street + 1 : street
  let isCoded = hasCode
  for (; at - street <= longestTown && (isPart(at) || isCode(at) || tokens[at]?.text === ','); at += 1) {
    isCoded ||= isCode(at)
    if (tokens[at]?.text !== ',') to = at + 1
  }
  return isCoded ? to : street
}

/** In tokens, with commas. */
const longestTown = 8

/** "at the town hall", "Town Hall on Mercer Street", "in der Aula": a room that people come to, with its proper name. */
export function venueIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks, tokens, locale } = message
  const isProper = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !marks.covers(at, 'weekdays', 'months', 'wish', 'festivals')
  for (const mark of marks.all('venues')) {
    if (taken.some(({ from, to }) => from < mark.to && mark.from < to)) continue
    let { from, to } = mark
    while (!locale.nounsAreCapital && isProper(from - 1) && isProper(mark.from)) from -= 1
    const noun = to
    while (isProper(to) && !marks.covers(to, 'trades')) to += 1
    const glue = marks.at(to, 'on', 'nameGlue', 'dateGlue', 'brandLeads')
    const street = glue !== null && isProper(glue.to) ? glue.to : -1
    if (street !== -1) for (to = street; isProper(to); to += 1);
    const lead = marks.before(from, 'venueLeads')
    const isNamed =
      (isProper(mark.from) && to > noun && !locale.nounsAreCapital) ||
      (!locale.nounsAreCapital && isProper(mark.from) && from < mark.from)
    if (lead !== null || isNamed) return phraseOf(message, 'place', { from, to }, { from: lead?.from ?? from, to })
  }
  return numberedIn(message, taken)
}

/** "in block B", "in Raum 12": one of several places. */
function numberedIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks, tokens, locale } = message
  // "At number 12" says no place by itself.
  const isCounted = (at: number): boolean =>
    locale.words.orderNumber.split(/[ |]/).some((word) => fold(word) === tokens[at]?.key)
  for (const lead of marks.all('venueLeads', 'on', 'inMonth')) {
    const from = marks.at(lead.to, 'determiners')?.to ?? lead.to
    const span = { from, to: from + 2 }
    const isFree = !taken.some((other) => other.from < span.to && from < other.to)
    const isNoun =
      /^\p{L}/u.test(tokens[from]?.text ?? '') &&
      !marks.covers(from, 'units', 'months', 'weekdays', 'days', 'timeLeads', 'firstOnes', 'nth')
    const next = tokens[from + 2]
    const isAlone =
      next === undefined ||
      (next.kind === 'word' && marks.at(from + 2, 'units', 'months') === null) ||
      /^[.,!;)]$/.test(next.text)
    if (
      isFree &&
      isNoun &&
      isAlone &&
      /^(?:\p{Lu}|\d{1,3}\p{L}?)$/u.test(tokens[from + 1]?.text ?? '') &&
      !isCounted(from)
    )
      return phraseOf(message, 'place', span, { from: lead.from, to: span.to })
  }
  return null
}
