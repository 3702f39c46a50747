/** What a later message tells the customers besides: "lunch is provided", "and they need photo ID". */
import type { EditWords } from '../../language/edit-words.ts'
import { fold } from '../../language/index.ts'
import { isGlue } from '../brief/glue.ts'
import { retellingOf } from '../brief/retell.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { isVerb } from '../frames/explain.ts'
import { partAt } from '../frames/further-wish.ts'
import { textOf } from '../frames/scene.ts'
import { isMostlyTalk, spokenIn } from '../frames/talk.ts'
import { keysOf, wordSet } from '../frames/word-lists.ts'
import { isFunctional } from '../reading/functional.ts'
import { placesIn, type Reading, readBrief, type Value } from '../reading/index.ts'
import { type Piece, piecesOf } from '../reading/pieces.ts'
import { wordsOf } from '../telling/direct.ts'
import { segmentsIn } from '../telling/segments.ts'
import { sentencesIn } from '../telling/sentences.ts'

/** Values that a proposal has places for, and that would stand in the text twice. */
const figures: ReadonlySet<Value['kind']> = new Set(['percent', 'amount', 'code', 'date', 'time', 'link', 'phone'])

/** Lists of those who speak to us about themselves or about the template. */
const toUs = ['own', 'about', 'shorter', 'another', 'anew', 'handover', 'languages'] as const

const hasDevanagari = (text: string): boolean => /[\u0900-\u097f]/.test(text)

/** The words go into a text of their own language and script only. */
function isOfText({ message }: Reading, { draft }: BriefRequest): boolean {
  const body = textOf(draft, 'BODY')
  return (
    draft.category !== 'AUTHENTICATION' &&
    body !== '' &&
    draft.language?.split('_')[0] === message.locale.code.split('-')[0] &&
    hasDevanagari(body) === hasDevanagari(message.text)
  )
}

/** "Add no appointment needed": the words behind the verb; as they are if they begin with none. */
function withoutVerb(words: string, userLanguage: string | null): { words: string; isOrdered: boolean } {
  const pieces = piecesOf(words)
  for (const locale of spokenIn(userLanguage)) {
    const small = keysOf(locale.opening)
    const at = pieces.findIndex(({ kind, key }) => kind === 'word' && !small.has(key))
    const isAdd = at !== -1 && keysOf(locale.words.add).has(pieces[at]?.key ?? '')
    const next = pieces[at + 1]
    if (isAdd && next !== undefined) return { words: words.slice(next.from), isOrdered: true }
  }
  return { words, isOrdered: false }
}

/** What only we and the person speak of. */
const things = ({ words }: EditWords): ReadonlySet<string> => wordSet(words.sample, words.variable, words.finalize)

/** "The second one": a choice, of whatever was on offer. */
const choices = ({ words, ordinals, one, first, last }: EditWords): ReadonlySet<string> =>
  keysOf(words.the, one, first, last, ...ordinals)

/** Whether the words name a part of the template, or begin with what is to be done to it. */
function isEdit(pieces: readonly Piece[], userLanguage: string | null): boolean {
  const [first] = pieces.filter(({ kind }) => kind === 'word')
  const spoken = spokenIn(userLanguage)
  return (
    // "Que no dejen basura": some of these begin other sentences as well.
    (first !== undefined && isVerb(first) && !spoken.some(({ vague }) => wordSet(vague).has(first.key))) ||
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
  const telling = words.filter((at) => !isFunctional(message, at) && !isGlue(message, at))
  if (isBeside) return telling.length >= fewestTelling.beside
  const isValue = values.some(({ kind, from, to }) => !figures.has(kind) && words.some((at) => from <= at && at < to))
  return words.length > 1 && (telling.length >= fewestTelling.alone || isValue)
}

/** No name for machines, nothing that was given to the letter. */
const isWorded = ({ kind, text }: Piece): boolean =>
  kind !== 'quote' && kind !== 'newline' && kind !== 'handle' && !text.includes('_')

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
  let from = 0
  for (let opener = marks.at(0, 'openers'); opener !== null; opener = marks.at(from, 'openers')) from = opener.to
  // "Dogs need a leash": what is wished for has a subject that is none of us.
  const isSaid = (at: number): boolean => tokens[at]?.kind === 'word' && !isFunctional(message, at)
  const [first] = segmentsIn(reading).filter(({ order, from: start, to }) =>
    order === null ? placesIn({ from: start, to }).some(isSaid) : true,
  )
  const isToUs = first?.order?.kind === 'aside'
  if ((isToUs && marks.at(from, 'audience') === null) || !tellsEnough(reading, isInPart)) return null
  const isOfThem = marks.all('audience').length > 0
  const words = wordsOf(message, { from, to: tokens.length }, new Set(), isOfThem)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  return /[.!…।]$/.test(text) ? text : text + locale.telling.stop
}

/**
 * The sentences that words add to the text; null if they are no more than talk, a question, or about the template. `isBeside`: they
 * stand beside a correction, which may be followed by its reason.
 */
export function toldBesides(request: BriefRequest, isBeside: boolean): string[] | null {
  const { userLanguage } = request
  const { words, isOrdered } = withoutVerb(request.message.trim(), userLanguage)
  const pieces = piecesOf(words)
  if (/[?？؟¿{]/.test(words) || !pieces.every(isWorded)) return null
  if (isMostlyTalk(words, userLanguage) || isEdit(pieces, userLanguage)) return null
  const reading = readBrief(words, userLanguage ?? request.draft.language ?? null, isGalleryWord)
  const { message, tone, language } = reading
  if (tone !== null || language !== null || message.marks.all(...toUs).length > 0) return null
  // "We are a small bakery" says who is writing.
  if (message.marks.all('introductions').length > 0 && message.marks.all('trades').length > 0) return null
  // "The water is off on Monday" may correct what stands, or be its reason: it is asked about.
  const isAddressed =
    message.marks.all('audience').length > 0 ||
    message.marks.at(0, 'openers') !== null ||
    segmentsIn(reading).some(({ order }) => order !== null && order.kind !== 'aside')
  if (!isOrdered && !isAddressed) return null
  if (!isOfText(reading, request) || !tellsEnough(reading, isBeside)) return null
  const told = sentencesIn(reading, [])
  // What is told in passing may be less than its sentence holds.
  const spans = told.flatMap(({ isOrdered, span, parts }) => (isOrdered ? [span] : parts.map((part) => part.span)))
  const isCovered = message.tokens.every(
    ({ kind }, at) =>
      kind === 'mark' ||
      spans.some(({ from, to }) => from <= at && at < to) ||
      isFunctional(message, at) ||
      isGlue(message, at),
  )
  const sentences = told.map(({ text }) => text)
  const whole = isCovered && told.length > 0 ? null : wholeSentence(reading, told.length > 0)
  if (whole !== null) sentences.splice(0, sentences.length, whole)
  const body = fold(textOf(request.draft, 'BODY'))
  const fresh = sentences.filter((text) => !body.includes(fold(text)) && !isMostlyTalk(text, userLanguage))
  if ((!isCovered && whole === null) || fresh.length === 0 || (!isOrdered && hasPlace(reading, request))) return null
  return fresh
}
