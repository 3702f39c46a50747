/** The frame that explains a stretch of a message best, in whatever language it is said. */

import { editLocales } from '../../language/edit-locales.ts'
import type { FrameName } from '../../language/edit-words.ts'
import type { Draft } from '../../template/draft.ts'
import { fold, isMark, type Piece, wordsIn } from '../reading/pieces.ts'
import { type Book, bookOf, type Frame, type PhrasesByWord } from './book.ts'
import { buttonWish } from './button-wish.ts'
import { acceptsIn } from './holes.ts'
import { type Accepts, type Match, match } from './match.ts'
import { partWish } from './part-wish.ts'
import type { Effect, Said, Scene } from './scene.ts'
import { effects } from './table.ts'
import { wordSet } from './word-lists.ts'

const books: readonly Book[] = editLocales.map(bookOf)

const politeWords: ReadonlySet<string> = new Set(
  editLocales.flatMap((words) => words.polite.split('|').flatMap(wordsIn)),
)

/** Nothing but "please" and marks. */
const polite = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ kind, key }) => kind === 'mark' || politeWords.has(key))

/** The languages of which few words are enough: English, that of the person, that of the template. */
export const expectedIn = ({ userLanguage, draft }: Pick<Said, 'userLanguage' | 'draft'>): ReadonlySet<string> =>
  new Set(['en', userLanguage ?? 'en', draft.language?.split('_')[0] ?? 'en'])

/** Whether a word joins two wishes in one of these languages: "and", "or". */
export const joins = ({ kind, key }: Piece, languages: ReadonlySet<string>): boolean =>
  kind === 'word' && books.some(({ words, joiners }) => languages.has(words.code) && joiners.has(key))

export interface Explained {
  name: FrameName
  effect: Effect
  score: number
}

/** How many pieces phrases take from `at` on, forwards or backwards; 0 when none stands there. */
function phraseLength(pieces: readonly Piece[], at: number, phrases: PhrasesByWord, isBackwards: boolean): number {
  const found = phrases.get(pieces[isBackwards ? at - 1 : at]?.key ?? '')?.find((words) => {
    const start = isBackwards ? at - words.length : at
    return (
      start >= 0 &&
      words.every((word, order) => pieces[start + order]?.key === word && pieces[start + order]?.kind === 'word')
    )
  })
  return found?.length ?? 0
}

/** Where a wish may begin: as it stands, and behind each polite or connecting word. */
function startsOf(pieces: readonly Piece[], { opening, answers }: Book): number[] {
  const starts = [0]
  let at = 0
  for (;;) {
    while (isMark(pieces[at], ',:…-–—.!¡¿')) at += 1
    const isAnswer = phraseLength(pieces, at, answers, false)
    const answered = isMark(pieces[at + isAnswer], ',.!;:…-–—') ? isAnswer : 0
    const length = answered > 0 ? answered : phraseLength(pieces, at, opening, false)
    if (length === 0 || at + length >= pieces.length) return starts
    at += length
    while (isMark(pieces[at], ',:…-–—.!¡¿')) at += 1
    starts.push(at)
  }
}

/** Where the words of a language begin that are more than courtesies. */
export const startIn = (pieces: readonly Piece[], code: string): number =>
  Math.max(0, ...books.filter(({ words }) => words.code === code).flatMap((book) => startsOf(pieces, book)))

function endsOf(pieces: readonly Piece[], { closing }: Book): number[] {
  const ends = [pieces.length]
  let at = pieces.length
  for (;;) {
    while (at > 0 && isMark(pieces[at - 1], ',.!?…')) at -= 1
    const length = phraseLength(pieces, at, closing, true)
    if (length === 0) return at < (ends.at(-1) ?? 0) && at > 0 ? [...ends, at] : ends
    at -= length
    if (at > 0) ends.push(at)
  }
}

const literalWeight = 2
/** Three words explained. */
const surely = 3 * literalWeight

/** Holes that name a thing of the template instead of bringing words. */
const naming = /^(?:part|line|button|medium|category|region|noun|values|handle|target|unknown)/

/** Polite words at the end are part of what is given to the letter, or of the last item of a list. */
const keepsEnd = ({ holes }: Match): boolean =>
  [...holes].some(([hole, { isBehindColon }]) => isBehindColon || /list$/.test(hole))

/** Words that are given: "Ligar agora" is a label to its end, and only "please" is none of it. */
const brings = ({ holes }: Match): boolean => [...holes.keys()].some((hole) => /^(?:said|text|label)$/.test(hole))

/** Words explained by the frame count most; what it takes to the letter counts a little when it is quoted or typed. */
function scoreOf({ literal, holes }: Match, skipped: number): number {
  let score = literal * literalWeight + skipped
  for (const [hole, { pieces }] of holes) {
    const isTyped =
      !/list$/.test(hole) && pieces.length === 1 && pieces[0]?.kind !== 'word' && pieces[0]?.kind !== 'mark'
    if (isTyped) score += literalWeight
    else if (naming.test(hole)) score += pieces.length * literalWeight
  }
  return score
}

/** Frames that give words to a part. */
const ofWords: ReadonlySet<FrameName> = new Set<FrameName>([
  'setPart',
  'beginText',
  'addReplies',
  'relabelButton',
  'setName',
])

/** In words; what is given without a capital is longer than what is said of a part. */
const longestRemark = 4

/** "The greeting is too formal" says how it is, and not what it shall be. */
function isRemark({ holes }: Match, pieces: readonly Piece[], { words: { words } }: Scene): boolean {
  return [...holes].some(([hole, { pieces: given, isBehindColon }]) => {
    const [first] = given
    const before = first === undefined ? undefined : pieces[pieces.indexOf(first) - 1]
    return (
      !naming.test(hole) &&
      !isBehindColon &&
      first?.kind === 'word' &&
      /^\p{Ll}/u.test(first.text) &&
      !first.text.includes('_') &&
      given.length <= longestRemark &&
      before !== undefined &&
      wordSet(words.be).has(before.key)
    )
  })
}

/** What one frame makes of the pieces between a start and an end. */
function tryFrame(
  { name, elements }: Frame,
  pieces: readonly Piece[],
  stretch: readonly Piece[],
  end: number,
  { scene, accepts }: { scene: Scene; accepts: Accepts },
): Explained | null {
  const one = match(elements, stretch, accepts)
  if (one === null || (end < pieces.length && keepsEnd(one))) return null
  if (brings(one) && !polite(pieces.slice(end))) return null
  if (ofWords.has(name) && isRemark(one, pieces, scene)) return null
  const effect = effects[name](one.holes, scene)
  return effect === null ? null : { name, effect, score: scoreOf(one, pieces.length - stretch.length) }
}

/** Whether a word can be the first or last of a frame: cheaper to see than what the frame makes of them all. */
const canBe = (edge: ReadonlySet<string> | null, piece: Piece | undefined): boolean =>
  edge === null || edge.has(piece?.key ?? '')

/** The frames of a book whose own words are all among these. */
function possible({ frames, needed, lists }: Book, keys: readonly string[]): Frame[] {
  const said = new Uint8Array(lists)
  for (const key of keys) for (const list of needed.get(key) ?? []) said[list] = 1
  return frames.filter(({ needs }) => needs.every((list) => said[list] === 1))
}

const keysOf = (pieces: readonly Piece[]): string[] => [...new Set(pieces.map(({ key }) => key))]

/** The books as far as a message can be said in them. */
export function booksFor(pieces: readonly Piece[]): Book[] {
  const keys = keysOf(pieces)
  return books.flatMap((book) => {
    const frames = possible(book, keys)
    return frames.length === 0 ? [] : [{ ...book, frames }]
  })
}

/** Where a wish may begin and end among these pieces. */
interface Bounds {
  starts: readonly number[]
  ends: readonly number[]
}

const boundsOf = (pieces: readonly Piece[], book: Book): Bounds => ({
  starts: startsOf(pieces, book),
  ends: endsOf(pieces, book),
})

function bestIn(
  candidates: readonly Frame[],
  pieces: readonly Piece[],
  { starts, ends }: Bounds,
  scene: Scene,
): Explained | null {
  if (candidates.length === 0) return null
  const accepts = acceptsIn(scene)
  const tried = starts.flatMap((start) => {
    const open = candidates.filter(({ opens }) => canBe(opens, pieces[start]))
    const stretches = ends.filter((end) => end > start).map((end) => ({ end, stretch: pieces.slice(start, end) }))
    return open.flatMap((frame) =>
      stretches
        .filter(({ stretch }) => canBe(frame.closes, stretch.at(-1)))
        .map(({ end, stretch }) => tryFrame(frame, pieces, stretch, end, { scene, accepts })),
    )
  })
  return better(tried)
}

/** Every word of it is explained, the label as what it is. */
function wholeButton(pieces: readonly Piece[], scene: Scene): Explained | null {
  const wish = buttonWish(pieces, scene)
  // Of two languages the one that leaves fewer words for the label knows more of the others.
  const score = pieces.length * literalWeight - (wish?.labelLength ?? 0)
  return wish === null ? null : { name: 'addLink', effect: wish, score }
}

/** The best of what can be told of a part, courtesies aside. */
function wholePart(pieces: readonly Piece[], { starts, ends }: Bounds, scene: Scene): Explained | null {
  const found = starts.flatMap((start) =>
    ends.map((end): Explained | null => {
      const wish = end > start && polite(pieces.slice(end)) ? partWish(pieces.slice(start, end), scene) : null
      const score = (pieces.length - (wish?.valueLength ?? 0)) * literalWeight
      return wish === null || (wish.keepsEnd && end < pieces.length) ? null : { name: 'setPart', effect: wish, score }
    }),
  )
  return better(found)
}

const better = (all: readonly (Explained | null)[]): Explained | null =>
  all.reduce((best, one) => (one !== null && one.score > (best?.score ?? 0) ? one : best), null)

/** Whether one of the wishes is not to finish yet, whatever else the message holds. */
export const holdsBack = (wishes: readonly (readonly Piece[])[]): boolean =>
  wishes.some((pieces) => {
    const keys = keysOf(pieces)
    return holdBooks.some((book) => isHold(book, possible(book, keys), pieces))
  })

const holdBooks = books.map((book) => ({
  ...book,
  frames: book.frames.filter(({ name }) => name === 'hold' || name === 'doubt'),
}))

function isHold(book: Book, holds: readonly Frame[], pieces: readonly Piece[]): boolean {
  if (holds.length === 0) return false
  const stretches = startsOf(pieces, book).flatMap((start) =>
    endsOf(pieces, book).map((end) => pieces.slice(start, end)),
  )
  return stretches.some(
    (stretch) => stretch.length > 0 && holds.some(({ elements }) => match(elements, stretch, () => false) !== null),
  )
}

const verbs: ReadonlySet<string> = new Set(
  editLocales.flatMap(({ words: { add, remove, change, replace, rename, make, put } }) =>
    [add, remove, change, replace, rename, make, put].flatMap((list) => list.split('|')).map(fold),
  ),
)

/** Whether a word says that something is to be done to the template. */
export const isVerb = ({ kind, key }: Piece): boolean => kind === 'word' && verbs.has(key)

/** The template as it is by now, and what was wished for just before. */
export interface Situation {
  draft: Draft
  previous: FrameName | null
}

/** The best frame of these books for all of these pieces; null when none explains them all. */
export function explain(
  open: readonly Book[],
  pieces: readonly Piece[],
  said: Said,
  { draft, previous }: Situation,
): Explained | null {
  const expected = expectedIn({ ...said, draft })
  const keys = keysOf(pieces)
  return better(
    open.map((book) => {
      const scene = { ...said, draft, previous, words: book.words, locales: editLocales }
      const bounds = boundsOf(pieces, book)
      const framed = bestIn(possible(book, keys), pieces, bounds, scene)
      // "The Map button should open …" speaks of one that there is.
      const found =
        framed?.name === 'unknownButton'
          ? framed
          : better([framed, wholeButton(pieces, scene), wholePart(pieces, bounds, scene)])
      // "Pie Day" is no Spanish footer: in a language that nobody spoke so far a few words more are wanted.
      const isSure = expected.has(book.words.code) || (found?.score ?? 0) >= surely
      return isSure ? found : null
    }),
  )
}
