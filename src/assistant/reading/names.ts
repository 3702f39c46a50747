/** The name of the business in a message. */
import { fold } from '../../language/index.ts'
import type { Fixed } from './fixed.ts'
import { lineAt } from './led.ts'
import { isStop, type Message, placesIn, type Span, sourceOf } from './message.ts'
import { isCapital, isExcluded, isShouted, mayBeName, nameEnd, nameStart } from './name-words.ts'
import type { Value } from './values.ts'

/** What may be the name of the business; the heaviest is. */
interface Candidate extends Span {
  weight: number
}

const isLowerCase = (text: string): boolean => !/\p{Lu}/u.test(text.slice(1))

/** "my shop is called luna pets": without capitals a name ends with the clause. */
function plainNameEnd(message: Message, start: number): number {
  const { marks } = message
  let end = start
  while (
    end < start + 4 &&
    !isStop(message, end) &&
    !marks.covers(end, 'and', 'wish', 'include', 'from', 'until', 'on', 'filler')
  )
    end += 1
  return end
}

/** "kedai Kopi Lembayung": of the words for a business a capital behind small letters begins the name. */
function plainPart(message: Message, trade: Span): Span {
  const first = placesIn(trade).find((at) => at > trade.from && isCapital(message, at))
  const isSplit = first !== undefined && !isCapital(message, trade.from)
  return isSplit ? { from: trade.from, to: first } : trade
}

/** Kinds of business as one word with another: "Modehaus", "Getränkedienst". */
function compoundTrades({ tokens, marks, locale }: Message): Span[] {
  const endings = locale.words.tradeEndings
    .split('|')
    .filter((ending) => ending !== '')
    .map(fold)
  return [...tokens.entries()].flatMap(([at, { key, kind }]) => {
    const isTrade = kind === 'word' && endings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
    return isTrade && !marks.covers(at, 'trades', 'weekdays', 'months') ? [{ from: at, to: at + 1 }] : []
  })
}

/** "our bakery Sunrise", "Panadería Sol", "Sunrise Bakery", "a shop called Luna". */
function besideTrade(message: Message, listed: Span): Candidate[] {
  const { tokens, marks, locale } = message
  const trade = plainPart(message, listed)
  const led =
    (marks.at(trade.to, 'named') ?? marks.at(trade.to, 'is'))?.to ??
    (tokens[trade.to]?.text === ',' ? trade.to + 1 : trade.to)
  const isNamed = led !== trade.to
  const title = isNamed ? null : marks.at(trade.to, 'titles')
  const article = locale.nounsAreCapital || isCapital(message, led) ? null : marks.at(led, 'determiners')
  const behind = title !== null ? title.to : article !== null && mayBeName(message, article.to) ? article.to : led
  // "Boutique en ligne Petit Galet": the kind of business in several words is no part of the name.
  const isWholeCapital = placesIn(trade).every((at) => tokens[at]?.kind !== 'word' || isCapital(message, at))
  const isProper = isWholeCapital && !locale.nounsAreCapital
  const found: Candidate[] = []
  if (mayBeName(message, behind)) {
    const isPart = !isNamed && (isProper || title !== null) && isCapital(message, trade.from)
    found.push({ from: isPart ? trade.from : behind, to: nameEnd(message, behind), weight: isPart || isNamed ? 5 : 4 })
  } else if (marks.at(trade.to, 'named') !== null && isLowerCase(message.text)) {
    found.push({ from: behind, to: plainNameEnd(message, behind), weight: 3 })
  }
  const from = nameStart(message, trade.from)
  // "in der Aula der Schule" is a room.
  const isRoom = marks.at(from, 'venues') !== null
  const isWhole = from < trade.from && !isRoom && tokens[trade.from - 1]?.kind === 'word'
  if (!isWhole) return found
  // "Crumb & Co bakery": in lower case the kind of business is no part of the name.
  const isNamePart = isCapital(message, trade.from)
  const to = isNamePart ? nameEnd(message, trade.to - 1) : trade.from
  return [...found, { from, to, weight: isNamePart ? 6 : 3 }]
}

function namedIn(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, marks } = message
  const led = [...marks.all('named'), ...marks.all('brandLeads')].flatMap((lead): Candidate[] => {
    const article = marks.at(lead.to, 'determiners')
    const title = lead.name === 'named' ? marks.at(lead.to, 'titles') : null
    if (title !== null && mayBeName(message, title.to))
      return [{ from: lead.to, to: nameEnd(message, title.to), weight: 4 }]
    const isPartOfName = article !== null && isCapital(message, lead.to) && mayBeName(message, article.to)
    const at = article === null || isPartOfName ? lead.to : article.to
    if (at !== lead.to && marks.at(lead.from, 'bareLeads')?.to === lead.to) return []
    // "Mains du Fleuve": inside a name such a word leads nothing.
    const isInside =
      marks.covers(lead.from, 'nameGlue') &&
      mayBeName(message, lead.from - 1) &&
      !isShouted(tokens[lead.from - 1]?.text ?? '')
    if (isInside && lead.to - lead.from === 1) return []
    const weight = lead.name === 'named' || lead.to - lead.from > 1 ? 3 : 2
    return isPartOfName || mayBeName(message, at) ? [{ from: at, to: nameEnd(message, at), weight }] : []
  })
  const followed = marks.all('brandTails', 'namedAfter').map((tail): Candidate => {
    const from = nameStart(message, tail.from)
    return { from, to: tail.from, weight: tail.name === 'namedAfter' ? 4 : 2 }
  })
  // "Chalk & Rope": two capitals joined by "&" are a name, whatever stands before them.
  const joined = tokens.flatMap(({ text }, at): Candidate[] => {
    const isJoint = text === '&' && mayBeName(message, at - 1) && mayBeName(message, at + 1)
    const to = isJoint ? nameEnd(message, at) : at
    const isEvent = marks.at(to, 'eventNouns', 'courseNouns', 'dayParts') !== null
    return isJoint && !isEvent ? [{ from: nameStart(message, at - 1), to, weight: 2 }] : []
  })
  const trades: Span[] = [...marks.all('trades'), ...compoundTrades(message)]
  const all = [...trades.flatMap((trade) => besideTrade(message, trade)), ...led, ...followed, ...joined]
  const isTrade = (at: number): boolean => trades.some(({ from, to }) => from === at && to === at + 1)
  return all.filter(
    ({ from, to }) => to > from && !(to - from === 1 && (knows(tokens[from]?.text ?? '') || isTrade(from))),
  )
}

const quotedName = (message: Message, quotes: readonly Fixed[]): Candidate[] =>
  quotes.flatMap(({ kind, from, to }) => {
    const isLed = kind === 'quote' && message.marks.before(from, 'trades', 'named', 'brandLeads') !== null
    const names = message.marks.before(from, 'named')
    const isOther = names !== null && message.marks.before(names.from, 'wish', 'eventNouns', 'courseNouns') !== null
    return isLed && !isOther ? [{ from, to, weight: 6 }] : []
  })

/** "Host: The Blue Lantern" */
const hostsIn = (message: Message): Candidate[] =>
  message.marks.all('hostLines').flatMap((mark): Candidate[] => {
    const line = lineAt(message, mark)
    const isName = line !== null && line.to - line.from <= longestHost && isCapital(message, line.from)
    const isOther = line !== null && isExcluded(message, line.from)
    return isName && !isOther ? [{ ...line, weight: 7 }] : []
  })

const longestHost = 8

const longWord = 10

/** "Hotel Seeblick Buchungsbestätigung mit …": a long word of a purpose behind a name is no part of it. */
function nameEndWithout(
  { tokens, marks, locale }: Message,
  { from, to }: Span,
  knows: (word: string) => boolean,
): number {
  const last = tokens[to - 1]?.text ?? ''
  const isPurpose = locale.nounsAreCapital && to - from > 1 && last.length >= longWord && knows(last)
  return isPurpose && !marks.covers(to - 1, 'trades') ? to - 1 : to
}

/** The name of the business; null unless something says that it is one. `knows` tells everyday words from names. */
export function businessIn(message: Message, fixed: readonly Fixed[], knows: (word: string) => boolean): Value | null {
  const candidates = [...hostsIn(message), ...quotedName(message, fixed), ...namedIn(message, knows)]
  // "Venue: Jean Moulin sports hall": whose it is tells nothing of who is writing.
  const lines = message.marks.all('addressLeads').flatMap((mark) => lineAt(message, mark) ?? [])
  const isFree = (span: Span): boolean =>
    !fixed.some(({ kind, from, to }) => kind !== 'quote' && from < span.to && span.from < to) &&
    !lines.some(({ from, to }) => from <= span.from && span.to <= to)
  const best = candidates
    .filter(isFree)
    .reduce<Candidate | null>((kept, next) => (kept === null || next.weight > kept.weight ? next : kept), null)
  if (best === null) return null
  const to = nameEndWithout(message, best, knows)
  const told = sourceOf(message, { from: best.from, to }).replace(/^["“„«'‘]|["”“»'’]$/gu, '')
  // Where all nouns have a capital, a name without one is a slip.
  const isSmall = message.locale.nounsAreCapital && told === told.toLowerCase()
  const text = isSmall ? told.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : told
  const lead = message.marks.before(best.from, 'named', 'brandLeads')
  return {
    kind: 'business',
    text,
    from: best.from,
    to,
    cue: null,
    whole: { from: lead?.from ?? best.from, to },
  }
}
