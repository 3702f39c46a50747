/** Proper names in a message: the business, and people with a title. */
import { isJoined, type Mark, type MarkName } from '../../language/index.ts'
import type { Fixed } from './fixed.ts'
import { isStop, type Message, type Span, sourceOf } from './message.ts'
import type { Value } from './values.ts'

/** Words that are written with a capital and are no name of a business. */
const noName: readonly MarkName[] = [
  ...(['months', 'weekdays', 'days', 'festivals', 'languages', 'currencies', 'titles', 'wish', 'dayParts'] as const),
  ...(['code', 'offers', 'customerName', 'orderNumber', 'trackingNumber', 'invoiceNumber', 'bookingNumber'] as const),
]

const isCapital = ({ tokens }: Message, at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '')

const startsSentence = (message: Message, at: number): boolean => at === 0 || isStop(message, at - 1)

const functionWords: readonly MarkName[] = [
  'filler',
  'include',
  'determiners',
  'invitations',
  'brandLeads',
  'until',
  'from',
]

const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text)

/** Short forms such as "Mar" and "Sun" are words of names too. */
const isExcluded = ({ tokens, marks }: Message, at: number): boolean => {
  const isShort = (tokens[at]?.key.length ?? 0) <= 3
  return marks.covers(at, ...(isShort ? noName.filter((name) => name !== 'months' && name !== 'weekdays') : noName))
}

/** One letter is a currency, "R$", or an initial. */
const isLong = ({ tokens }: Message, at: number): boolean =>
  (tokens[at]?.text.length ?? 0) > 1 || /^(?:[&+.-]|\p{L})$/u.test(tokens[at + 1]?.text ?? '')

const mayBeName = (message: Message, at: number): boolean =>
  isCapital(message, at) &&
  isLong(message, at) &&
  !isExcluded(message, at) &&
  !((isShouted(message.text) || startsSentence(message, at)) && message.marks.covers(at, ...functionWords))

/** Where a run of capitalised words ends: "Bean & Bough", "Salón de Belleza Lola", "Rosa's". */
function nameEnd(message: Message, start: number): number {
  const { tokens, marks } = message
  let end = start + 1
  for (;;) {
    const apostrophe = /^['’]$/.test(tokens[end]?.text ?? '') && isJoined(tokens[end - 1], tokens[end])
    if (apostrophe && isJoined(tokens[end], tokens[end + 1])) {
      end += 2
      continue
    }
    if (mayBeName(message, end) && !isStop(message, end)) {
      end += 1
      continue
    }
    const glue = [1, 2].find((count) =>
      Array.from({ length: count }, (_, offset) => end + offset).every((at) => marks.covers(at, 'nameGlue')),
    )
    const after = glue === undefined ? -1 : [end + glue, end + 1].find((at) => mayBeName(message, at))
    if (after === undefined || after === -1) break
    end = after + 1
  }
  if (tokens[end]?.kind === 'number' && mayBeName(message, end - 1) && isCapital(message, end + 1)) end += 1
  // "Rosa's bakery": the sign of the genitive is no part of the name.
  const isGenitive = tokens[end - 1]?.key === 's' && /^['’]$/.test(tokens[end - 2]?.text ?? '')
  const next = marks.at(end, 'trades')
  return isGenitive && next !== null ? end - 2 : end
}

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

/** Words before a place that belong to the same name. */
function nameStart(message: Message, end: number): number {
  const { marks } = message
  let from = end
  const isPart = (at: number): boolean =>
    mayBeName(message, at) ||
    // "Little Oaks Nursery", "The Rusty Anchor": capitals inside a sentence are meant, and so are those of adjectives.
    (isCapital(message, at) &&
      marks.covers(at, 'filler', 'determiners') &&
      !marks.covers(at, 'wish', 'include', 'brandLeads') &&
      !(startsSentence(message, at) && marks.covers(at, 'determiners')) &&
      from < end)
  while (isPart(from - 1) || (marks.covers(from - 1, 'nameGlue') && mayBeName(message, from - 2))) from -= 1
  return from
}

/** "our bakery Sunrise", "Panadería Sol", "Sunrise Bakery", "a shop called Luna". */
function besideTrade(message: Message, trade: Mark): Candidate[] {
  const { tokens, marks, locale } = message
  const led =
    (marks.at(trade.to, 'named') ?? marks.at(trade.to, 'is'))?.to ??
    (tokens[trade.to]?.text === ',' ? trade.to + 1 : trade.to)
  const isNamed = led !== trade.to
  const title = isNamed ? null : marks.at(trade.to, 'titles')
  const behind = title === null ? led : title.to
  const isProper = isCapital(message, trade.from) && !locale.nounsAreCapital
  const found: Candidate[] = []
  if (mayBeName(message, behind)) {
    const isPart = !isNamed && (isProper || title !== null) && isCapital(message, trade.from)
    found.push({ from: isPart ? trade.from : behind, to: nameEnd(message, behind), weight: isPart || isNamed ? 5 : 4 })
  } else if (marks.at(trade.to, 'named') !== null && isLowerCase(message.text)) {
    found.push({ from: behind, to: plainNameEnd(message, behind), weight: 3 })
  }
  const from = nameStart(message, trade.from)
  const isWhole = from < trade.from && tokens[trade.from - 1]?.kind === 'word'
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
    const isPartOfName = article !== null && isCapital(message, lead.to) && mayBeName(message, article.to)
    const at = article === null || isPartOfName ? lead.to : article.to
    if (at !== lead.to && marks.at(lead.from, 'bareLeads')?.to === lead.to) return []
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
  const all = [...marks.all('trades').flatMap((trade) => besideTrade(message, trade)), ...led, ...followed, ...joined]
  return all.filter(({ from, to }) => to > from && !(to - from === 1 && knows(tokens[from]?.text ?? '')))
}

const quotedName = (message: Message, quotes: readonly Fixed[]): Candidate[] =>
  quotes.flatMap(({ kind, from, to }) => {
    const isLed = kind === 'quote' && message.marks.before(from, 'trades', 'named', 'brandLeads') !== null
    const names = message.marks.before(from, 'named')
    const isOther = names !== null && message.marks.before(names.from, 'wish', 'eventNouns', 'courseNouns') !== null
    return isLed && !isOther ? [{ from, to, weight: 6 }] : []
  })

const hasInnerCapital = (text: string): boolean => /\p{Ll}\p{Lu}/u.test(text)

/** In a message that has no other proper name, the one is that of the business: "Bean Harbour coffee bars", "(Ledgerly)". */
function soleName(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, locale } = message
  const names: Candidate[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeName(message, at)) continue
    const to = nameEnd(message, at)
    const words = tokens.slice(at, to)
    const isMeant =
      words.some(({ text }) => hasInnerCapital(text)) ||
      (!locale.nounsAreCapital &&
        (words.length > 1 || !startsSentence(message, at) || tokens[at - 1]?.text === '(') &&
        words.some(({ kind, text }) => kind === 'word' && !knows(text)))
    if (isMeant) names.push({ from: at, to, weight: 1 })
    at = to
  }
  const isOne = new Set(names.map((name) => sourceOf(message, name))).size === 1
  return isOne && !isShouted(message.text) ? names.slice(0, 1) : []
}

const mostUncased = 3

/** Scripts without capitals: "मिठाई की दुकान मधुरम मिष्ठान," ends with words that no purpose is known by. */
function uncasedName(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, marks } = message
  if (/\p{Lu}|\p{Ll}/u.test(message.text)) return []
  const isNameWord = (at: number): boolean => {
    const token = tokens[at]
    return token?.kind === 'word' && !knows(token.text) && !marks.covers(at, ...functionWords, ...noName)
  }
  return marks.all('trades').flatMap((trade): Candidate[] => {
    const from = (marks.at(trade.to, 'named') ?? marks.at(trade.to, 'is'))?.to ?? trade.to
    let to = from
    while (to < from + mostUncased && isNameWord(to)) to += 1
    return to > from && isStop(message, to) ? [{ from, to, weight: 2 }] : []
  })
}

/** The name of the business; null unless something says that it is one. `knows` tells everyday words from names. */
export function businessIn(message: Message, fixed: readonly Fixed[], knows: (word: string) => boolean): Value | null {
  const told = [...quotedName(message, fixed), ...namedIn(message, knows), ...uncasedName(message, knows)]
  const isFree = (span: Span): boolean =>
    !fixed.some(({ kind, from, to }) => kind !== 'quote' && from < span.to && span.from < to)
  const found = told.some(isFree) ? told : soleName(message, knows)
  const best = found
    .filter(isFree)
    .reduce<Candidate | null>((kept, next) => (kept === null || next.weight > kept.weight ? next : kept), null)
  if (best === null) return null
  const text = sourceOf(message, best).replace(/^["“„«'‘]|["”“»'’]$/gu, '')
  const lead = message.marks.before(best.from, 'named', 'brandLeads')
  return {
    kind: 'business',
    text,
    from: best.from,
    to: best.to,
    cue: null,
    whole: { from: lead?.from ?? best.from, to: best.to },
  }
}

/** "Dr. Okafor", "Frau Kern". */
export function personIn(message: Message): Value | null {
  const { marks, tokens } = message
  for (const title of marks.all('titles')) {
    let dot = title.to
    for (let next = marks.at(dot, 'titles'); next !== null; next = marks.at(dot, 'titles')) dot = next.to
    if (tokens[dot]?.text === '.') dot += 1
    if (!isCapital(message, dot) || marks.covers(dot, 'months', 'weekdays')) continue
    let to = dot + 1
    while (isCapital(message, to) && !marks.covers(to, 'months', 'weekdays', 'days')) to += 1
    // A title in lower case is a word like any other in some languages: "sir", "seu".
    if (!isCapital(message, title.from) && marks.covers(title.from, 'filler')) continue
    const span = { from: title.from, to }
    const lead = marks.before(title.from, 'with')
    return {
      kind: 'person',
      text: sourceOf(message, span),
      ...span,
      cue: null,
      whole: { from: lead?.from ?? title.from, to },
    }
  }
  return null
}
