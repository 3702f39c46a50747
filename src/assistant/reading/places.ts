/** Addresses in a message. */
import { fold } from '../../language/index.ts'
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
  for (const mark of [...marks.all('streets'), ...compounds]) {
    let { from, to } = mark
    while (isPart(from - 1) && !marks.covers(from - 1, 'trades')) from -= 1
    const hasHouse = tokens[from - 1]?.kind === 'number'
    if (hasHouse) from -= 1
    while (isPart(to) || (marks.covers(to, 'nameGlue', 'determiners') && isPart(to + 1))) to += 1
    const comma = /^[,.]$/.test(tokens[to]?.text ?? '') ? to + 1 : to
    const isNumbered = tokens[comma]?.kind === 'number' && marks.at(comma + 1, 'months', 'units', 'currencies') === null
    if (isNumbered) to = comma + 1
    const lead = marks.before(from, 'on', 'addressLeads', 'brandLeads', 'timeLeads')
    if (hasHouse || isNumbered) return phraseOf(message, 'place', { from, to }, { from: lead?.from ?? from, to })
  }
  return null
}

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
  return null
}
