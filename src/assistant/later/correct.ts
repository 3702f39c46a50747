/**
 * Values changed by saying the new one: "actually Friday", "SAVE20, not SAVE10". What is exchanged is the value of its kind that
 * stands in the text, so this holds in every language that values are found in.
 */
import type { MarkName, Token } from '../../language/index.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { isAside } from '../brief/glue.ts'
import { valueIn } from '../brief/proposed.ts'
import { factsToRemember, type Remembered } from '../brief/remember.ts'
import { bodyOf, editsBetween, made, standingIn } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { placesOf, replaceWords } from '../frames/standing.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, readBrief, type Value } from '../reading/index.ts'
import { namesIn } from '../reading/stems.ts'
import { anchoredIn } from './anchored.ts'
import { deniedIn } from './denied.ts'
import { type Exchange, exchangeOf, exchangeOfNumbers, isDenied } from './exchange.ts'
import { factsIn } from './facts.ts'
import { type Resembling, resemblingIn } from './resembling.ts'
import { isSmall, namesLine, saidAt } from './said.ts'

/** Whoever only says a value says little, in UTF-16 units. */
const longestCorrection = 200

/** Words that say what kind of value is meant, or that another one is. */
const naming: readonly MarkName[] = [
  ...([
    'amountLeads',
    'varyingAmount',
    'varyingTime',
    'varyingDate',
    'varyingPlace',
    'timeLeads',
    'timeUnits',
  ] as const),
  ...(['negations', 'old', 'oldAfter', 'changes', 'ends', 'reductions', 'percent', 'currencies', 'orders'] as const),
  ...(['days', 'eventNouns', 'courseNouns', 'visits'] as const),
]

/** Whether a word of a message is said of what stands. */
type IsNamed = (key: string) => boolean

/** "It comes on Friday in the end": where a word says that something is another by now, one word may be said besides. */
const mostBesides = 1

const isIn = (at: number, values: readonly Value[]): boolean =>
  values.some(({ whole }) => whole.from <= at && at < whole.to)

/** Whether a word is one of those that take the place of others. */
const isAlike = ({ from }: Token, alike: readonly Resembling[]): boolean =>
  alike.some(({ at, to }) => at <= from && from < to)

const tellsNothing = (message: Message, at: number): boolean =>
  isSmall(message, at) || message.marks.covers(at, ...naming)

/** Nothing else is told: every word is a value, or goes with one. */
function isOnly(message: Message, values: readonly Value[], alike: readonly Resembling[], isNamed: IsNamed): boolean {
  const others = message.tokens.filter(
    (token, at) =>
      token.kind !== 'number' &&
      !isNamed(token.key) &&
      !isAlike(token, alike) &&
      !isIn(at, values) &&
      !tellsNothing(message, at),
  )
  const isChange = message.tokens.some((_, at) => isAside(message, at) && !isFunctional(message, at))
  return others.length <= (isChange ? mostBesides : 0)
}

/** "Hmm" is no business, and a discount no product. */
const isEmpty = (message: Message, value: Value): boolean =>
  placesIn(value).every((at) => tellsNothing(message, at) && message.tokens[at]?.kind !== 'number')

/** Facts of the proposal with the new value in the place of the old one, wherever a fact holds it. */
function factsAfter(facts: Remembered['facts'], { old, fresh }: Exchange): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([slot, text]) => {
      const [edit] = replaceWords({ components: [{ type: 'BODY', text }] }, old, fresh)
      return [slot, edit?.op === 'set_body' ? edit.text : text]
    }),
  )
}

/** True if the message holds nothing but values, and none that is quoted. */
function holdsValuesAlone(
  { message, fixed, values }: Reading,
  figures: readonly Value[],
  alike: readonly Resembling[],
  isNamed: IsNamed,
): boolean {
  return (
    fixed.every(({ from, to }) => figures.some((value) => value.from <= from && to <= value.to)) &&
    !/[?¿\n{]/.test(message.text) &&
    isOnly(message, figures, alike, isNamed) &&
    values.every(
      (value) =>
        figures.includes(value) ||
        isEmpty(message, value) ||
        message.tokens
          .slice(value.from, value.to)
          .some((token, at) => isAlike(token, alike) || isIn(value.from + at, figures) || isNamed(token.key)),
    )
  )
}

/** A bare number, or a word with a figure or a capital that the text has as well, as a code. */
const mayName = ({ kind, text: word }: Message['tokens'][number], text: string): boolean =>
  kind === 'number' || (/[\p{N}\p{Lu}]/u.test(word) && text.includes(word))

/** Codes of the text that the message names, without the word "code" before them. */
function codesNamed({ message: { tokens }, values }: Reading, standing: readonly Value[]): Value[] {
  const codes = standing.filter(({ kind }) => kind === 'code')
  return tokens.flatMap(({ text }, at): Value[] => {
    const isRead = values.some(({ from, to }) => from <= at && at < to)
    const code = isRead ? undefined : codes.find((value) => value.text === text)
    return code === undefined ? [] : [{ ...code, from: at, to: at + 1, whole: { from: at, to: at + 1 } }]
  })
}

/** What the values of the message take the place of; null if that is not clear for one of them. */
function exchangesOf({ message }: Reading, figures: readonly Value[], standing: readonly Value[], text: Reading) {
  // "Change the discount to $60", where it was a percentage.
  const isDiscount = message.marks.all('reductions').length > 0
  const has = (kind: Value['kind']): boolean => standing.some((value) => value.kind === kind)
  const kindIn = (kind: Value['kind']): Value['kind'] => {
    const other = kind === 'amount' ? 'percent' : kind === 'percent' ? 'amount' : kind
    return isDiscount && !has(kind) && has(other) ? other : kind
  }
  const said = message.tokens.flatMap(({ key }, at) => (isSmall(message, at) || isIn(at, figures) ? [] : [key]))
  const perKind = [...new Set(figures.map(({ kind }) => kind))].map((kind) =>
    exchangeOf(
      message,
      figures.filter((value) => value.kind === kind),
      standing.filter((value) => value.kind === kindIn(kind)),
      text,
      said,
    ),
  )
  const found = perKind.filter((exchange) => exchange !== null)
  return found.length === perKind.length ? found : null
}

/** The edits that put other words in the place of some; null if those do not stand. */
export function exchanged(request: BriefRequest, exchanges: readonly Exchange[]): Brief | null {
  const { draft, memory } = request
  const proposed = standingIn(request)
  if (proposed !== null) {
    const said = { ...proposed.said, facts: exchanges.reduce(factsAfter, proposed.said.facts) }
    const after = made(proposed.blueprint, said, draft.language)
    const isDone = exchanges.every(({ old, fresh }) => old === fresh || placesOf(after.text, old, false).length === 0)
    if (after.text !== proposed.before.text && isDone)
      return { reply: '', edits: editsBetween(proposed, after, draft), facts: factsToRemember(memory, said) }
  }
  const edits: Edit[] = []
  for (const { old, fresh } of exchanges) edits.push(...replaceWords(edits.reduce(applyEdit, draft), old, fresh))
  return edits.length === 0 ? null : { reply: '', edits, facts: [] }
}

/** "Sundays only until 1 pm": an end of the hours of a day that the text has not is one thing more, if nothing calls it a change. */
function isOtherDay({ message }: Reading, given: readonly Value[], standing: readonly Value[]): boolean {
  const isFresh = ({ kind, text }: Value): boolean =>
    kind === 'date' && standing.some((one) => one.kind === kind && one.text !== text)
  // With its day it may be read as one date.
  const isEnd = ({ kind, from, to, cue, range, isHours }: Value): boolean =>
    kind === 'date'
      ? message.marks.all('until').some((mark) => mark.from > from && mark.to < to)
      : kind === 'time' && (cue === 'until' || cue === 'from' || range !== undefined || isHours === true)
  const isChange = message.tokens.some((_, at) => isAside(message, at) && !isFunctional(message, at))
  return !isChange && given.some(isFresh) && given.some(isEnd) && message.marks.all('negations', 'old').length === 0
}

/** The edits for a message that only says what a value is by now; null if it is none. */
export function correctionOf(request: BriefRequest): Brief | null {
  const { draft } = request
  const body = bodyOf(draft)
  if (body === '' || request.message.length > longestCorrection) return null
  const reading = readBrief(request.message, request.userLanguage ?? draft.language ?? null, isGalleryWord)
  const { message } = reading
  const given = factsIn(reading)
  // "Also on Tuesday" is one thing more.
  const isMore = message.tokens.some(
    (_, at) => at < 2 && saidAt(message, at, 'adding') !== null && !message.marks.covers(at, 'and'),
  )
  if (namesLine(message) || isMore) return null
  // The text that stands is read only for a message that gives or names a value.
  const alike = [...resemblingIn(request.message, draft), ...anchoredIn(reading, body)].filter(
    ({ at }) => !given.some((value) => placesIn(value).some((place) => message.tokens[place]?.from === at)),
  )
  if (given.length + alike.length === 0 && !message.tokens.some((token) => mayName(token, body))) return null
  const text = readBrief(body, draft.language ?? null, isGalleryWord)
  const standing = factsIn(text)
  if (isOtherDay(reading, given, standing)) return null
  // "Llega en 72 horas" of a text in English: "72 hours".
  const languages = { from: message.locale.code, to: text.message.locale.code }
  const told = languages.from === languages.to ? given : given.map((value) => valueIn(value, languages) ?? value)
  // "Room 3, not 2": what is denied is no fact of a kind that the text has none of.
  const isMeant = (value: Value): boolean =>
    standing.some(({ kind, range, text: words }) => kind === value.kind && (range === undefined || words !== '')) &&
    !(alike.length > 0 && isDenied(message, value) && !standing.some((one) => one.text === value.text))
  const figures = [
    ...told.filter((value) => isMeant(value) || !isDenied(message, value)),
    ...codesNamed(reading, standing),
  ]
  const other = deniedIn(reading, body)
  // "Not Friday but the 3rd": the whole date goes.
  const isDay = standing.some(
    ({ kind, text: words }) =>
      kind === 'date' && words !== other?.old && other !== null && placesOf(words, other.old, false).length > 0,
  )
  const denied = isDay ? null : other
  const isAlone = denied === null && holdsValuesAlone(reading, figures, alike, namesIn(body))
  const perKind = isAlone ? exchangesOf(reading, figures, standing, text) : null
  const ofKinds =
    perKind === null ? [] : [...perKind, ...(alike.length > 0 ? alike : exchangeOfNumbers(message, figures, standing))]
  const exchanges = denied === null ? ofKinds : [denied]
  if (exchanges.length === 0) return null
  return exchanged(request, exchanges)
}
