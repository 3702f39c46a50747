/** The wishes of one message about a template that stands, each with all of its words, and what is said to us between them. */
import { editLocales } from '../../language/edit-locales.ts'
import { correcting } from '../../language/locales/correcting.ts'
import type { BriefRequest } from '../contract.ts'
import { isVerb, startIn } from '../frames/explain.ts'
import { partAt } from '../frames/further-wish.ts'
import { stretchesOf } from '../frames/hear.ts'
import { spokenIn } from '../frames/talk.ts'
import { keysOf, wordSet } from '../frames/word-lists.ts'
import { readMessage } from '../reading/index.ts'
import { isMark, type Piece } from '../reading/pieces.ts'
import { blames } from './said.ts'

type Said = Pick<BriefRequest, 'message' | 'userLanguage' | 'draft'>

/** In UTF-16 units; longer messages are texts, and so are those of more parts. */
const longest = 500
const mostParts = 6

const vague = wordSet(...editLocales.map((locale) => locale.vague))
const refers = wordSet(...Object.values(correcting).map((words) => words.refers))
const tells = wordSet(...Object.values(correcting).map((words) => words.tells))

/** So near to its end an order has its verb, where it is said last. */
const verbReach = 3

/** Nothing is noted of who writes in English. */
const localesFor = (userLanguage: string | null) => spokenIn(userLanguage ?? 'en')

/** Whether words of their own begin here: an order, a part with what it shall be, a sample, or a complaint. */
function begins(pieces: readonly Piece[], { message, userLanguage }: Said): boolean {
  const read = (from: number) => readMessage(message.slice(pieces[from]?.from, pieces.at(-1)?.to), userLanguage)
  return localesFor(userLanguage).some((locale) => {
    const from = startIn(pieces, locale.code)
    const first = pieces[from]
    if (first?.kind !== 'word' || from === pieces.length - 1) return false
    if ((isVerb(first) && !vague.has(first.key)) || tells.has(first.key)) return true
    const at = keysOf(locale.words.the).has(first.key) ? from + 1 : from
    const isPart = partAt(pieces, at, locale) !== null || wordSet(locale.words.sample).has(pieces[at]?.key ?? '')
    return isPart || read(from).marks.at(0, 'orders', 'dictation') !== null || blames(read(0))
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

/** Whether a stretch is no more of the wish before it. */
function isOwn(stretch: readonly Piece[], before: readonly Piece[], said: Said): boolean {
  const isSentence = /[.!?;।؟]/.test(said.message.slice(before.at(-1)?.to, stretch[0]?.from))
  const isBegun = begins(stretch, said)
  if (isDictated(before)) return isSentence && isBegun
  // What follows an order may be the words that it gives, or their reason.
  return isBegun || ends(before, said.userLanguage) || (isSentence && !begins(before, said) && !refersBack(stretch))
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
  return wishes.length > mostParts ? [] : wishes.map((wish) => message.slice(wish[0]?.from, wish.at(-1)?.to))
}
