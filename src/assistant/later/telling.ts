/** What a later message tells the customers besides: "lunch is provided", "and they need photo ID". */
import type { EditWords } from '../../language/edit-words.ts'
import { fold } from '../../language/index.ts'
import { retellingOf } from '../brief/retell.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { isVerb } from '../frames/explain.ts'
import { partAt } from '../frames/further-wish.ts'
import { textOf } from '../frames/scene.ts'
import { isMostlyTalk, spokenIn } from '../frames/talk.ts'
import { keysOf, wordSet } from '../frames/word-lists.ts'
import { isFunctional } from '../reading/functional.ts'
import { placesIn, type Reading, readBrief, readMessage, type Value } from '../reading/index.ts'
import { type Piece, piecesOf } from '../reading/pieces.ts'
import { wordsOf } from '../telling/direct.ts'
import { holdsOrder, segmentsIn } from '../telling/segments.ts'
import { sentencesIn } from '../telling/sentences.ts'
import { toldAnywhere } from './anywhere.ts'
import { newsIn, newWordsIn, orderedIn } from './ordered.ts'
import { blames, isSmall, localesOf, saidAt } from './said.ts'
import { freshOf, isOfText, isPlain, longestLater } from './tellable.ts'

/** Values that a proposal has places for, and that would stand in the text twice. */
const figures: ReadonlySet<Value['kind']> = new Set(['percent', 'amount', 'code', 'date', 'time', 'link', 'phone'])

/** Lists of those who speak to us about themselves or about the template. */
const toUs = ['own', 'about', 'shorter', 'another', 'anew', 'handover', 'languages'] as const

/** "By the way", "add": what leads to what is told, and the words behind it. */
interface Led {
  words: string
  /** It was said that this is one thing more: before it, or in the middle of it. */
  isMore: boolean
  isWithin: boolean
  /** It was asked for. */
  isOrdered: boolean
}

/** The words behind what leads to them; polite ones are told with them. */
function led(words: string, userLanguage: string | null): Led {
  const { message } = readBrief(words, userLanguage, isGalleryWord)
  const { tokens, marks } = message
  const own = localesOf(message)
  const polite = own.map((locale) => keysOf(locale.polite))
  const isMark = (at: number): boolean => tokens[at]?.kind === 'mark'
  let [at, isMore] = [0, false]
  for (let next = at; next !== -1; ) {
    at = next
    const more = saidAt(message, at, 'adding')
    const answer = saidAt(message, at, 'answers')
    const isPolite = polite.some((keys) => keys.has(fold(tokens[at]?.text ?? '')))
    // "No, …" answers; "no dogs" tells.
    const small = answer !== null && isMark(answer.to) ? answer : isPolite ? null : saidAt(message, at, 'opening')
    isMore ||= more !== null
    next = (more ?? small ?? marks.at(at, 'openers'))?.to ?? (isMark(at) ? at + 1 : -1)
  }
  const isOrdered = own.some((locale) => keysOf(locale.words.add).has(tokens[at]?.key ?? '')) && at + 1 < tokens.length
  // "It is also valid online"
  const isWithin =
    tokens.length - at >= fewestWithin &&
    tokens.some((_, place) => saidAt(message, place, 'adding') !== null && !marks.covers(place, 'and'))
  // "And that parking is free": where verbs move to the end behind "that", no sentence is left without it.
  const that = marks.at(isOrdered ? at + 1 : at, 'that')
  const from = tokens[that?.to ?? (isOrdered ? at + 1 : at)]?.from
  const isBroken = that !== null && message.locale.nounsAreCapital
  return { words: from === undefined || isBroken ? '' : words.slice(from), isMore, isWithin, isOrdered }
}

const fewestWithin = 5

/** Whether words lead to one thing more than the text holds: they are told before anything else is made of them. */
export const leadsToMore = ({ message, userLanguage, draft }: BriefRequest): boolean =>
  textOf(draft, 'BODY') !== '' &&
  message.length <= longestLater &&
  led(message.trim(), userLanguage ?? draft.language ?? null).isMore

/** What only we and the person speak of. */
const things = ({ words }: EditWords): ReadonlySet<string> => wordSet(words.sample, words.variable, words.finalize)

/** "The second one": a choice, of whatever was on offer. */
const choices = ({ words, ordinals, one, first, last }: EditWords): ReadonlySet<string> =>
  keysOf(words.the, one, first, last, ...ordinals)

/** "Let them know …": whoever orders us to tell something does not begin with what is to be done to the template. */
const isOrder = (reading: Reading): boolean =>
  segmentsIn(reading).some(({ order, start }) => start === 0 && (order?.kind === 'told' || order?.kind === 'courtesy'))

/** Whether the words name a part of the template, or begin with what is to be done to it. */
function isEdit(pieces: readonly Piece[], userLanguage: string | null, reading: Reading): boolean {
  const [first] = pieces.filter(({ kind }) => kind === 'word')
  const spoken = spokenIn(userLanguage)
  return (
    // "Que no dejen basura": some of these begin other sentences as well.
    (first !== undefined &&
      isVerb(first) &&
      !isOrder(reading) &&
      !spoken.some(({ vague }) => wordSet(vague).has(first.key))) ||
    spoken.some(
      (locale) =>
        pieces.every(({ kind, key }) => kind === 'mark' || choices(locale).has(key)) ||
        keysOf(locale.something, locale.words.another).has(first?.key ?? '') ||
        pieces.some(({ key }, at) => partAt(pieces, at, locale) !== null || things(locale).has(key)),
    )
  )
}

/** How many words tell something. */
const fewestTelling = { alone: 1, beside: 2 }

function tellsEnough({ message, values }: Reading, isBeside: boolean): boolean {
  // "Monday at 6" alone tells nothing.
  const isFigure = (at: number): boolean =>
    values.some(({ kind, from, to }) => figures.has(kind) && from <= at && at < to)
  const words = message.tokens.flatMap(({ kind }, at) => (kind === 'word' && !isFigure(at) ? [at] : []))
  const telling = words.filter((at) => !isSmall(message, at))
  if (isBeside) return telling.length >= fewestTelling.beside
  const isValue = values.some(({ kind, from, to }) => !figures.has(kind) && words.some((at) => from <= at && at < to))
  return words.length > 1 && (telling.length >= fewestTelling.alone || isValue)
}

/** Words with a value that the proposal has a place for are told there. */
const hasPlace = ({ values }: Reading, request: BriefRequest): boolean =>
  values.some(({ kind }) => figures.has(kind)) && retellingOf(request) !== null

/**
 * The words as one sentence to the customers, where the reading of briefs finds less: "… is included" and "they need a …" are
 * about the template there. Null for words that ask us.
 */
function wholeSentence(reading: Reading, isInPart: boolean): string | null {
  const { message } = reading
  const { marks, tokens, locale } = message
  // "Dogs need a leash": what is wished for has a subject that is none of us.
  const isSaid = (at: number): boolean => tokens[at]?.kind === 'word' && !isFunctional(message, at)
  const [first] = segmentsIn(reading).filter(({ order, from: start, to }) =>
    order === null ? placesIn({ from: start, to }).some(isSaid) : true,
  )
  const isToUs = first?.order?.kind === 'aside'
  if ((isToUs && marks.at(0, 'audience') === null) || !tellsEnough(reading, isInPart)) return null
  // "They need a lunch" is said of those who get it; "parents can watch" can be told as it is.
  const pronouns = localesOf(message).flatMap(({ code, theirs = [] }) => (code === locale.code ? theirs : []))
  const isThem = (key: string): boolean => pronouns.length === 0 || pronouns.some(([word]) => fold(word) === key)
  const isOfThem = marks.all('audience').length > 0 && tokens.some(({ key }) => isThem(key))
  const words = wordsOf(message, { from: 0, to: tokens.length }, new Set(), isOfThem)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!…।]$/.test(text) ? text : text + locale.telling.stop
}

/** Words that may be told: no question, nothing about the template, of the language of its text; null for others. */
function heardIn(request: BriefRequest): { lead: Led; reading: Reading } | null {
  const { userLanguage, draft } = request
  const lead = led(request.message.trim(), userLanguage ?? draft.language ?? null)
  const pieces = piecesOf(lead.words)
  if (/[?？؟¿{]/.test(lead.words) || !pieces.every(isPlain)) return null
  const reading = readBrief(lead.words, userLanguage ?? draft.language ?? null, isGalleryWord, true)
  return isOfText(reading, request) && !isEdit(pieces, userLanguage, reading) ? { lead, reading } : null
}

/** The sentences that orders alone add to the text; null if there is more, or what may correct what stands. */
export function toldByOrder(request: BriefRequest): string[] | null {
  const { message, userLanguage, draft } = request
  const body = textOf(draft, 'BODY')
  if (body === '' || message.length > longestLater) return null
  // Most messages hold no order, and reading them whole costs.
  const words = readMessage(message, userLanguage ?? draft.language ?? null, isGalleryWord)
  const heard = holdsOrder(words) ? heardIn(request) : null
  if (heard === null) return null
  const { reading } = heard
  const isNumbered = reading.message.tokens.some(({ kind }) => kind === 'number')
  const acts = isNumbered ? null : orderedIn(reading)
  return freshOf(acts ?? newsIn(reading, readBrief(body, draft.language ?? null, isGalleryWord)), request)
}

/**
 * The sentences that words add to the text; null if they are no more than talk, a question, or about the template. `isBeside`: they
 * stand beside a correction, which may be followed by its reason.
 */
export function toldBesides(request: BriefRequest, isBeside: boolean): string[] | null {
  const heard = heardIn(request)
  if (heard === null) return null
  const told = freshOf(orderedIn(heard.reading) ?? spokenBesides(heard.reading, heard.lead, request, isBeside), request)
  const [ordered = ''] = toldAnywhere(request, true)?.sentences ?? []
  // "Put there also a merry Christmas": of an order only what it tells goes into the text.
  const [only = '', ...others] = (told ?? []).map(fold)
  const own = fold(ordered)
  const isSame = only.endsWith(own) || own.endsWith(only) || only.startsWith(own.replace(/\P{L}$/u, ' '))
  const isInOrder = ordered !== '' && only !== '' && others.length === 0 && isSame
  return isInOrder ? [ordered] : told
}

/** In words that say something; fewer may be anything. */
const fewestStated = 2

/** "The desk is open from 8 to 1": all of it is there for the customers, and nothing that stands may be meant. */
function statesNews(reading: Reading, { draft }: BriefRequest): boolean {
  const { message, roles, values } = reading
  const { marks } = message
  const places = placesIn({ from: 0, to: message.tokens.length })
  const said = places.filter((at) => message.tokens[at]?.kind === 'word' && !isSmall(message, at))
  const isTheirs = said.every((at) => roles?.[at] === 'told' || roles?.[at] === 'name')
  if (
    !isTheirs ||
    message.tokens[0]?.kind === 'mark' ||
    said.length < fewestStated ||
    message.marks.all('conditions', 'negations').length > 0
  )
    return false
  // "Paint the van blue" asks us for something, and "Lea, Monday at 6" are samples.
  const own = said.filter((at) => !values.some(({ from, to }) => from <= at && at < to))
  const isLed = marks.at(0, 'subjects', 'determiners') !== null || marks.all('is').length > 0
  const isStated =
    isLed || (values.length > 0 && own.length >= fewestStated) || values.some(({ kind }) => kind === 'offer')
  if (!isStated) return false
  const text = readBrief(textOf(draft, 'BODY'), draft.language ?? null, isGalleryWord)
  const kinds = new Set(text.values.map(({ kind }) => kind))
  const isApart = values.every(({ kind }) => !kinds.has(kind))
  const words = newWordsIn(reading, text)
  const isAll = words === own.length
  // "The collar is blue" may correct what stands of the collar.
  return words >= fewestStated || (isApart && isAll && (words > 0 || values.length > 0))
}

/** Sentences that no order begins. */
function spokenBesides(
  reading: Reading,
  { words, isMore, isWithin, isOrdered }: Led,
  request: BriefRequest,
  isBeside: boolean,
): string[] | null {
  const { message, tone, language } = reading
  if (isMostlyTalk(words, request.userLanguage)) return null
  if (tone !== null || language !== null || blames(message) || message.marks.all(...toUs).length > 0) return null
  // "We are a small bakery" says who is writing.
  if (message.marks.all('introductions').length > 0 && message.marks.all('trades').length > 0) return null
  // "The water is off on Monday" may correct what stands, or be its reason: it is asked about.
  const isDirected = segmentsIn(reading).some(({ order }) => order !== null && order.kind !== 'aside')
  const isAddressed = isDirected || message.marks.all('audience').length > 0
  const isNew = !isOrdered && !isMore && !isWithin && !isAddressed
  if (words === '' || (isNew && !statesNews(reading, request))) return null
  if (!tellsEnough(reading, isBeside) || (!isOrdered && !isNew && hasPlace(reading, request))) return null
  const told = sentencesIn(reading, [])
  // What is told in passing may be less than its sentence holds.
  const spans = told.flatMap((one) => (one.isOrdered ? [one.span] : one.parts.map((part) => part.span)))
  const isCovered = message.tokens.every(
    ({ kind }, at) => kind === 'mark' || spans.some(({ from, to }) => from <= at && at < to) || isSmall(message, at),
  )
  // Of what is told besides the words are the person's own.
  const isWorded = isCovered && told.length > 0 && (isDirected || !isMore)
  const whole = isWorded ? null : wholeSentence(reading, told.length > 0)
  if (!isCovered && whole === null) return null
  const sentences = whole === null ? told.map(({ text }) => text) : [whole]
  return sentences.filter((text) => !isMostlyTalk(text, request.userLanguage))
}
