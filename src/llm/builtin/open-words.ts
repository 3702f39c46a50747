/** Words that changed nothing and may be meant for the template all the same: it holds nothing of what they tell. */
import { isGalleryWord } from '../../assistant/brief/vocabulary.ts'
import { isVerb } from '../../assistant/frames/explain.ts'
import { isMostlyTalk, isTalk } from '../../assistant/frames/talk.ts'
import { keysOf, wordSet } from '../../assistant/frames/word-lists.ts'
import { callsOff } from '../../assistant/later/cancelled.ts'
import { readBrief, type Value } from '../../assistant/reading/index.ts'
import { fold, type Piece, piecesOf } from '../../assistant/reading/pieces.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { type Draft, findComponent } from '../../template/draft.ts'
import { applyEdits } from '../../template/edits.ts'
import type { Extraction } from '../extraction.ts'
import type { ExtractionRequest } from '../model.ts'
import { isUnheard } from './framed.ts'
import { isLimit } from './rewrite/shorten.ts'

/** What customers are told; names, praise and small words are none of these. */
const telling: ReadonlySet<Value['kind']> = new Set<Value['kind']>(['date', 'time', 'link', 'phone', 'code'])

/** One word names a thing, and a number alone may belong to a name. */
const fewestWords = 2
const fewestOfWish = 3
/** An order has its verb here, or as far from its end. */
const verbReach = 2

const figures = /\d+/g

const textOf = (draft: Draft): string => fold(JSON.stringify(draft))

/** What the words tell: figures and quoted words, or else days, times and addresses in words. */
function toldIn(words: string, userLanguage: string | null): string[] {
  const quoted = piecesOf(words).filter(({ kind }) => kind === 'quote')
  const numbers = isLimit(words) ? [] : (words.match(figures) ?? [])
  if (quoted.length + numbers.length > 0) return [...quoted.map(({ text }) => text), ...numbers]
  const { values } = readBrief(words, userLanguage, isGalleryWord)
  return values.filter(({ kind }) => telling.has(kind)).map(({ text }) => text)
}

/** "Qué bonito": a word that begins orders as well as exclamations orders nothing. */
const vague = wordSet(...editLocales.map((locale) => locale.vague))

/** An order to us that was not carried out. */
function isWish(words: string): boolean {
  const pieces = piecesOf(words)
  const orders = (piece: Piece): boolean => isVerb(piece) && !vague.has(piece.key)
  return pieces.length >= fewestOfWish && pieces.slice(0, verbReach).some(orders)
}

/** "Add a footer" where one stands: no words are given, so nothing is done, and that is said. */
function standingPart({ edits, facts }: Extraction, { draft, message }: ExtractionRequest): string[] {
  const isWished = (type: 'HEADER' | 'FOOTER' | 'BUTTONS'): boolean =>
    findComponent(draft, type) !== undefined &&
    facts.some(({ key, value }) => key === `wants_${type.toLowerCase()}` && value === 'yes')
  return edits.length === 0 && (isWished('HEADER') || isWished('FOOTER') || isWished('BUTTONS')) ? [message] : []
}

/** In UTF-16 units; longer messages are texts. */
const longestWish = 300

/** "English please", of a template in English; "it's about their order, so utility", of one that is. */
function isSoAlready(words: string, { draft, userLanguage }: ExtractionRequest): boolean {
  const { language, message } = readBrief(words, userLanguage, isGalleryWord)
  const { category } = draft
  const own = category === undefined ? [] : editLocales.map(({ categories }) => keysOf(categories[category]))
  if (message.tokens.some(({ key }) => own.some((keys) => keys.has(key)))) return true
  return language !== null && draft.language?.split('_')[0] === language.code.split('_')[0]
}

/** A message that nothing came of, and that is more than talk. */
function missedIn(extraction: Extraction, request: ExtractionRequest): string[] {
  const { message, userLanguage } = request
  const isIdle = isUnheard(extraction) && extraction.intent !== 'question' && extraction.reply === ''
  return isIdle &&
    message.length <= longestWish &&
    (!isMostlyTalk(message, userLanguage) || callsOff(message, userLanguage)) &&
    !isSoAlready(message, request)
    ? [message]
    : []
}

/** The extraction with those of its unused words that the person is asked about before the template becomes final. */
export function withOpenWords(extraction: Extraction, request: ExtractionRequest): Extraction {
  if (findComponent(request.draft, 'BODY') === undefined) return extraction
  const missed = [...standingPart(extraction, request), ...missedIn(extraction, request)]
  const { unused = missed.slice(0, 1), edits } = extraction
  if (unused.length === 0) return extraction
  const stands = textOf(request.draft) + textOf(applyEdits(request.draft, edits))
  const isMeant = (words: string): boolean => {
    if (isTalk(words, request.userLanguage)) return false
    if (isWish(words)) return true
    const told = toldIn(words, request.userLanguage)
    if (told.length > 0) return told.some((one) => !stands.includes(fold(one)))
    // Beside what was carried out it may be the reason for that.
    return isUnheard(extraction) && !isMostlyTalk(words, request.userLanguage)
  }
  const open = unused.filter(
    (words) =>
      !(words.length <= longestWish && isSoAlready(words, request)) &&
      (extraction.open?.includes(words) ||
        (words.split(/\s+/).length >= fewestWords && !isLimit(words) && isMeant(words))),
  )
  return open.length === 0 ? extraction : { ...extraction, unused, open }
}
