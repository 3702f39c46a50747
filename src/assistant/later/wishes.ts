/** The wishes of one message about a template that stands, each with all of its words, and what is said to us between them. */
import { editLocales } from '../../language/edit-locales.ts'
import { correcting } from '../../language/locales/correcting.ts'
import type { BriefRequest } from '../contract.ts'
import { isVerb, startIn } from '../frames/explain.ts'
import { partAt } from '../frames/further-wish.ts'
import { stretchesOf } from '../frames/hear.ts'
import { spokenIn } from '../frames/talk.ts'
import { areIn, keysOf, wordSet } from '../frames/word-lists.ts'
import { type Message, readMessage, type Span } from '../reading/index.ts'
import { isMark, type Piece, piecesOf, sourceIn } from '../reading/pieces.ts'
import { isClause, isOrderAlone, isOrderBehind, orderBefore } from '../telling/anywhere.ts'
import { ordersToTell } from './anywhere.ts'
import { blames, saidAt } from './said.ts'
import { partOf } from './tellable.ts'

type Said = Pick<BriefRequest, 'message' | 'userLanguage' | 'draft'>

/** In UTF-16 units; longer messages are texts, and so are those of more parts. */
const longest = 500
const mostParts = 6

const vague = wordSet(...editLocales.map((locale) => locale.vague))
const refers = wordSet(...Object.values(correcting).map((words) => words.refers))
const tells = wordSet(...Object.values(correcting).map((words) => words.tells))

/** So near to its end an order has its verb, where it is said last. */
const verbReach = 3

const removing = editLocales.map(({ words }) => keysOf(words.remove))
const isRemoval = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => isVerb(piece) && areIn([piece.key], removing))

/** "And also the price" behind a wish to take something out, as a wish of its own; null if it is none. */
export function furtherRemoval(words: string, before: string, userLanguage: string | null): string | null {
  const locale = localesFor(userLanguage).find(({ code }) => code === (userLanguage ?? 'en'))
  const message = readMessage(words, userLanguage)
  const isMore = saidAt(message, 0, 'adding') !== null && !piecesOf(words).slice(0, verbReach).some(isVerb)
  if (locale === undefined || !isMore || !isRemoval(piecesOf(before))) return null
  const [order = ''] = locale.words.remove.split('|')
  return locale.isVerbLast === true ? `${words} ${order}` : `${order} ${words}`
}

/** Nothing is noted of who writes in English. */
const localesFor = (userLanguage: string | null) => spokenIn(userLanguage ?? 'en')

/** "We don't sell those": who speaks of themselves and denies it says why. */
const denies = ({ marks }: Message): boolean =>
  marks.at(0, 'selves') !== null && marks.all('negations').some(({ from }) => from < verbReach)

/** Whether words of their own begin here: an order, a part with what it shall be, a sample, or a complaint. */
function begins(pieces: readonly Piece[], said: Said): boolean {
  const { userLanguage } = said
  const read = (from: number) => readMessage(sourceIn(said.message, pieces.slice(from)), userLanguage)
  const [rest = ''] = said.message.slice(pieces[0]?.from).split(/[.!?;।؟](?=\s|$)/)
  if (ordersToTell({ ...said, message: rest })) return true
  return localesFor(userLanguage).some((locale) => {
    const from = startIn(pieces, locale.code)
    const first = pieces[from]
    if (first?.kind !== 'word' || from === pieces.length - 1) return false
    if ((isVerb(first) && !vague.has(first.key)) || tells.has(first.key)) return true
    const at = keysOf(locale.words.the).has(first.key) ? from + 1 : from
    const isPart = partAt(pieces, at, locale) !== null || wordSet(locale.words.sample).has(pieces[at]?.key ?? '')
    return isPart || read(from).marks.at(0, 'orders', 'dictation') !== null || blames(read(0)) || denies(read(0))
  })
}

/** Where what is to be done is said last, a wish ends with its verb. */
function ends(pieces: readonly Piece[], userLanguage: string | null): boolean {
  const isLast = localesFor(userLanguage).some(({ isVerbLast }) => isVerbLast === true)
  return isLast && pieces.slice(-verbReach).some(isVerb)
}

/** "It should say …" goes on about what was named before. */
const refersBack = (pieces: readonly Piece[]): boolean =>
  pieces.slice(0, 2).some(({ kind, key }) => kind === 'word' && refers.has(key))

/** Behind a colon the words may be a text, with sentences of its own. */
const isDictated = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => isMark(piece, ':：') && pieces[at + 1]?.kind === 'word')

/** "It should say, that …", "…, add that too": whether a stretch and the one before it are an order and what it tells. */
function isOfOrder(stretch: readonly Piece[], before: readonly Piece[], { message, userLanguage }: Said): boolean {
  const [own, behind] = [stretch, before].map((pieces) => partOf(sourceIn(message, pieces), userLanguage))
  if (own === undefined || behind === undefined) return false
  const isTold = isOrderAlone(behind, wholeOf(behind)) || isOrderBehind(own, wholeOf(own))
  return isTold || (isClause(own) && orderBefore(behind, wholeOf(behind)) !== null)
}

const wholeOf = ({ tokens }: Message): Span => ({ from: 0, to: tokens.length })

/** Whether a stretch is no more of the wish before it. */
function isOwn(stretch: readonly Piece[], before: readonly Piece[], said: Said): boolean {
  const isSentence = /[.!?;।؟]/.test(said.message.slice(before.at(-1)?.to, stretch[0]?.from))
  if (isOfOrder(stretch, before, said)) return false
  const isBegun = begins(stretch, said)
  if (isDictated(before)) return isSentence && isBegun
  const isMore =
    furtherRemoval(sourceIn(said.message, stretch), sourceIn(said.message, before), said.userLanguage) !== null
  if (isBegun || isMore || ends(before, said.userLanguage)) return true
  // "Am 3. Januar" ends no sentence.
  const isDay = /^\d+$/.test(before.at(-1)?.text ?? '')
  if (isSentence && !isDay && ordersToTell({ ...said, message: sourceIn(said.message, before) })) return true
  // What follows an order may be the words that it gives, unless they were quoted.
  const isGiven = begins(before, said) && !before.some(({ kind }) => kind === 'quote')
  return isSentence && !isGiven && !refersBack(stretch)
}

/** The wishes, to the letter and in order; none where there is one alone, or a text. */
export function wishesIn(said: Said): string[] {
  const { message } = said
  if (message.length > longest || message.includes('\n')) return []
  const wishes: Piece[][] = []
  for (const stretch of stretchesOf(said)) {
    const before = wishes.at(-1)
    if (before === undefined || isOwn(stretch, before, said)) wishes.push([...stretch])
    else before.push(...stretch)
  }
  return wishes.length > mostParts ? [] : wishes.map((wish) => sourceIn(message, wish))
}
