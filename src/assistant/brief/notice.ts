/** Where no purpose of the gallery is surely meant, what the customers are to be told is the message itself. */
import { type Blueprint, generalNews, generalNotice } from '../../gallery/index.ts'
import type { BriefRequest } from '../contract.ts'
import { isFunctional } from '../reading/functional.ts'
import { placesIn, type Reading, type Span, type Value } from '../reading/index.ts'
import { occasionIn, sentencesIn, type Told } from '../telling/sentences.ts'
import { openIn } from './coverage.ts'
import type { Purpose } from './purpose.ts'

/** The blueprint that takes sentences as they are, of the likeliest category; null if the person chose another category. */
const blueprintFor = ({ draft }: BriefRequest, likely: Blueprint): Blueprint | null =>
  draft.category === undefined
    ? likely
    : ([generalNotice, generalNews].find(({ category }) => category === draft.category) ?? null)

/** Who says so much means it for somebody. */
const longBrief = 8

/** In words, if all of them are there for the customers, and a day is told. */
const fewestOfDay = 4

/** What is not ordered to be told is meant for the customers only if it tells a fact, and of whom or from whom it is. */
function isMeant(reading: Reading, told: readonly Told[], isBriefSurely: boolean): boolean {
  const { values } = reading
  const { marks, tokens } = reading.message
  if (told.some(({ isOrdered }) => isOrdered) || (told.length > 0 && isBriefSurely)) return true
  const isNamed = values.some(({ kind }) => kind === 'business') || marks.all('audience').length > 0
  // "La tienda cierra el lunes"
  const isShort = reading.roles?.every((role) => role === 'told') === true && tokens.length >= fewestOfDay
  const isBrief = isNamed || marks.all('wish').length > 1 || tokens.length >= longBrief || isShort
  return told.length > 0 && isBrief && values.some(({ kind }) => kind !== 'business')
}

/** The notice that says what was to be told; null if nothing was. */
export function noticeOf(
  request: BriefRequest,
  reading: Reading,
  told: readonly Told[],
  { general: likely, isBrief }: Pick<Purpose, 'general' | 'isBrief'>,
): Blueprint | null {
  return isMeant(reading, told, isBrief) ? blueprintFor(request, likely) : null
}

/** What a message that asks nothing of us tells can be told as it is; what a button was cut out of cannot. */
export function isStatement({ message: { marks, text }, varying }: Reading): boolean {
  // "All children need a packed lunch" wishes nothing of us.
  const wishes = marks.all('wish').filter(({ from }) => marks.before(from, 'audience') === null)
  return varying.length === 0 && wishes.length === 0 && marks.all(...asking).length === 0 && !/\S {3}/.test(text)
}

const asking = ['orders', 'dictation', 'announcing', 'handover', 'about', 'own', 'introductions'] as const

/** Fewer words are no statement. */
const fewestStated = 6

/** A statement with its subject: "the match on Sunday is off". */
export const isClean = ({ message: { marks }, values, roles }: Reading, { span }: Told): boolean =>
  span.to - span.from >= fewestStated &&
  // "A message for people whose invoice is overdue" says what it is for.
  !placesIn(span).some((at) => roles?.[at] === 'occasion') &&
  (marks.at(span.from, 'subjects', 'determiners') !== null ||
    values.some(({ kind, from, to }) => kind === 'business' && from === span.from && marks.at(to, 'is') !== null))

/** In tokens: whom something is for. */
const longestLead = 8

/** Nothing of the message is there for us: it is what the customers are to read. */
function isTheirs(reading: Reading, { span }: Told): boolean {
  const { roles } = reading
  const { tokens } = reading.message
  // "Info for tenants: …"
  const colon = tokens.slice(0, longestLead).findIndex(({ text }) => text === ':')
  const isLed = colon !== -1 && span.from > colon
  return (
    (isLed || isStatement(reading)) &&
    span.to - span.from >= fewestStated &&
    roles?.includes('occasion') === false &&
    placesIn(span).every((at) => tokens[at]?.kind === 'mark' || roles[at] === 'told' || roles[at] === 'name')
  )
}

/** Sentences that can stand as they are: each was to be told in so many words, or is a whole statement. */
export const isClear = (reading: Reading, told: readonly Told[]): boolean =>
  told.length > 0 &&
  told.every((one) => (one.isOrdered && !one.isAsked) || isClean(reading, one) || isTheirs(reading, one))

/** Of the sentences those of which a text tells too little: a figure or a name is not explained, or several words. */
export function lostIn(
  { message, values, roles }: Reading,
  told: readonly Told[],
  blueprint: Blueprint,
  explained: readonly Span[],
): Pick<Told, 'text' | 'span'>[] {
  const open = openIn(message, blueprint, explained)
  const isFact = (at: number): boolean =>
    message.tokens[at]?.kind === 'number' ||
    message.marks.covers(at, 'titles') ||
    (/^\p{Lu}/u.test(message.tokens[at]?.text ?? '') &&
      !message.locale.nounsAreCapital &&
      roles?.[at - 1] === 'told') ||
    values.some(({ from, to }) => from <= at && at < to)
  const isLost = (spans: readonly Span[], isAsked: boolean): boolean => {
    const left = spans.flatMap(placesIn).filter((at) => open.has(at))
    return left.some(isFact) || left.length > (isAsked ? 0 : 1)
  }
  // "Remind them about their dog's appointment" says what it is for.
  const isOccasion = ({ span }: Told): boolean => {
    const own = placesIn(span).map((at) => roles?.[at])
    return own.includes('occasion') && !own.includes('told')
  }
  return told.flatMap((one) => {
    if (isOccasion(one)) return []
    const parts = one.parts.filter(({ span, isAsked }) => isLost([span], isAsked))
    if (!one.isOrdered && parts.length > 0) return parts.length === one.parts.length ? [one] : parts
    // A word here and there is lost with all of the sentence.
    const spans = one.isOrdered ? [one.span] : one.parts.map(({ span }) => span)
    return isLost(spans, one.isAsked) ? [one] : []
  })
}

/** So many words of the sentences may be open for each that tells the purpose. */
const mostOpen = 2

/** True if enough of what is told tells the purpose: its words, or one of the `strong` values. The other values say nothing. */
export function isCovered(
  { message, values, varying }: Reading,
  told: readonly Told[],
  blueprint: Blueprint,
  strong: readonly Value[],
): boolean {
  const neutral = values.filter((value) => !strong.includes(value))
  const explained = [...neutral, ...varying].map(({ whole }) => whole)
  const covered = new Set(explained.flatMap(placesIn))
  const open = openIn(message, blueprint, explained)
  const isTelling = (at: number): boolean =>
    message.tokens[at]?.kind !== 'mark' && !covered.has(at) && !isFunctional(message, at)
  const words = told.flatMap(({ span }) => placesIn(span)).filter(isTelling)
  const isStrong = (at: number): boolean => strong.some(({ whole }) => whole.from <= at && at < whole.to)
  const unexplained = words.filter((at) => open.has(at) && !isStrong(at)).length
  const all = placesIn({ from: 0, to: message.tokens.length }).filter(isTelling)
  return unexplained <= all.filter((at) => !open.has(at) || isStrong(at)).length * mostOpen
}

/** Lists of those who speak of themselves, of the template, or to us. */
const toUs = ['wish', 'orders', 'about', 'own', 'introductions', 'handover', 'languages', 'shorter'] as const

/**
 * "Our customers can come on Saturday": a brief none of whose words seems to be there for the customers, as statements to them. Those that
 * say who writes or what is wished for are left out.
 */
export function statementsIn(reading: Reading, elsewhere: readonly Span[]): Told[] {
  const { message, roles } = reading
  const open = roles?.map((role) => (role === 'us' ? 'told' : role)) ?? null
  const isToUs = ({ span: { from, to } }: Told): boolean =>
    message.marks.all(...toUs).some((mark) => from <= mark.from && mark.to <= to)
  return sentencesIn({ ...reading, roles: open }, elsewhere).filter(
    (one) => one.span.to - one.span.from >= fewestStated && !isToUs(one) && message.tokens[one.span.to]?.text !== '?',
  )
}

/** In tokens; a longer message tells what it is for. */
const longestOccasion = 150

/** The sentences of a message, and what it is for where they do not tell that. */
export function newsOf(reading: Reading, told: readonly Told[], elsewhere: readonly Span[]): readonly Told[] {
  const isAlone =
    told.length === 0 && reading.varying.length === 0 && !reading.values.some(({ kind }) => kind === 'business')
  const occasion = reading.message.tokens.length > longestOccasion ? null : occasionIn(reading, elsewhere, isAlone)
  return occasion === null || told.some(({ text }) => text.includes(occasion.text.slice(1, -1)))
    ? told
    : [occasion, ...told]
}
