/**
 * A picture, film, document or place that is wished for beside what the template is for: "…, with an image on top", "Put our
 * logo on top.", "attach the invoice as a PDF". It is heard first, so that no word of it is taken for anything else.
 */
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import type { HeaderFormat } from '../../template/draft.ts'
import { fold, isMark, type Piece, piecesOf } from '../reading/pieces.ts'
import { hasLabelledText } from '../reading/protected.ts'
import { blanked, type Phrases, phraseAt, phraseBefore, phrasesOf } from './told-words.ts'
import { keysOf } from './word-lists.ts'

type Format = Exclude<HeaderFormat, 'TEXT'>

interface Words {
  nouns: readonly (readonly [Format, Phrases])[]
  small: Phrases
  kinds: Phrases
  leads: Phrases
  without: Phrases
  no: Phrases
  asks: Phrases
  stands: Phrases
  places: Phrases
  behind: Phrases
  of: Phrases
  onward: Phrases
  theirs: Phrases
  opening: ReadonlySet<string>
  joiners: ReadonlySet<string>
  isVerbLast: boolean
}

const wordsOf = ({ words, media, opening, isVerbLast = false }: EditWords): Words => ({
  nouns: [
    ['IMAGE', phrasesOf(media.picture)],
    ['VIDEO', phrasesOf(media.video)],
    ['DOCUMENT', phrasesOf(media.document)],
    ['LOCATION', phrasesOf(media.location)],
  ],
  small: phrasesOf(media.small, media.kinds),
  kinds: phrasesOf(media.kinds),
  leads: phrasesOf(media.lead, media.without),
  without: phrasesOf(media.without),
  no: phrasesOf(words.no),
  asks: phrasesOf(media.ask, words.add, words.put, words.want, words.no),
  stands: phrasesOf(media.stands),
  places: phrasesOf(media.place),
  behind: phrasesOf(media.behind),
  of: phrasesOf(media.of),
  onward: phrasesOf(media.onward),
  theirs: phrasesOf(media.theirs),
  opening: keysOf(opening),
  joiners: new Set(words.and.split('|').map(fold)),
  isVerbLast,
})

const languages: readonly Words[] = editLocales.map(wordsOf)
const firstWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ nouns }) => nouns.flatMap(([, phrases]) => phrases.flatMap(([word]) => word ?? []))),
)

const stops = '.!?;।\u2026'
const isStop = (piece: Piece | undefined): boolean =>
  piece === undefined || piece.kind === 'newline' || isMark(piece, stops)

/** A clause can begin right behind this, or end right before it. */
const parts = (piece: Piece | undefined, { joiners }: Words): boolean =>
  isStop(piece) || isMark(piece, ',–—-()') || joiners.has(piece?.key ?? '')

/** Over all phrases that stand one behind another from a place on, or up to it. */
function over(pieces: readonly Piece[], from: number, phrases: Phrases, step: 1 | -1): number {
  const length = step === 1 ? phraseAt : phraseBefore
  let at = from
  for (let next = length(pieces, at, phrases); next > 0; next = length(pieces, at, phrases)) at += next * step
  return at
}

const longestOf = 4

/** "A photo of the new cakes": where it ends, if a place or the end of the clause is behind it. */
function pastOf(pieces: readonly Piece[], at: number, words: Words): number {
  if (phraseAt(pieces, at, words.of) === 0) return at
  for (let to = at + 2; to <= at + 1 + longestOf; to += 1) {
    if (parts(pieces[to], words) || phraseAt(pieces, to, words.places) > 0) return to
    if (pieces[to]?.kind !== 'word') return at
  }
  return at
}

/** Where the clause begins of which nothing but opening words stand before a place; null if it says more. */
function clauseStart(pieces: readonly Piece[], from: number, words: Words): number | null {
  for (let at = from; ; at -= 1) {
    if (parts(pieces[at - 1], words)) return at
    if (!words.opening.has(pieces[at - 1]?.key ?? '')) return null
  }
}

/** What stands before the noun: its article, a place, and what leads to it or asks for it. */
function before(pieces: readonly Piece[], at: number, words: Words) {
  const small = over(pieces, at, words.small, -1)
  const placed = small - phraseBefore(pieces, small, words.places)
  const from = over(pieces, placed, words.small, -1)
  const isPlus = isMark(pieces[from - 1], '+')
  const lead = isPlus ? 1 : phraseBefore(pieces, from, words.leads)
  const ask = lead > 0 ? 0 : phraseBefore(pieces, from, words.asks)
  const led = from - lead - ask
  const outer = led - phraseBefore(pieces, led, words.places)
  const start = clauseStart(pieces, outer, words)
  const isStart = start !== null
  return {
    start: start ?? outer,
    isStart,
    isLed: lead > 0,
    isAsked: ask > 0 && isStart,
    isPlaced: placed < small || outer < led,
    isUnwanted: phraseBefore(pieces, from, words.without) > 0 || (ask > 0 && phraseBefore(pieces, from, words.no) > 0),
  }
}

/** What stands behind the noun. */
function behind(pieces: readonly Piece[], at: number, words: Words) {
  const kinds = over(pieces, at, words.kinds, 1)
  const named = pastOf(pieces, kinds, words)
  const stood = named + phraseAt(pieces, named, words.stands)
  const isStanding = phraseAt(pieces, stood, words.places) > 0
  const placed = isStanding ? over(pieces, stood, words.places, 1) : named
  const asked = over(pieces, placed, words.behind, 1)
  const again = over(pieces, asked, words.places, 1)
  const to = over(pieces, again, words.behind, 1)
  return {
    to,
    isPlaced: placed > named || again > asked,
    isAsked: asked > placed,
    isEnd: parts(pieces[to], words),
    isOnward: phraseAt(pieces, to, words.onward) > 0,
  }
}

interface Wish {
  /** Null where there shall be none: "without a picture". */
  format: Format | null
  from: number
  to: number
}

/** "Reply with a photo": the customers have it. */
function isTheirs(pieces: readonly Piece[], { from, to }: Wish, words: Words): boolean {
  const isEnd = (at: number): boolean => isStop(pieces[at]) || isMark(pieces[at], ',')
  let [first, last] = [from, to]
  while (!isEnd(first - 1)) first -= 1
  while (!isEnd(last)) last += 1
  return pieces.slice(first, last).some((_, at) => phraseAt(pieces, first + at, words.theirs) > 0)
}

/** The wish whose noun stands at a place. */
function wishAt(pieces: readonly Piece[], at: number, words: Words): Wish | null {
  const [format, phrases] = words.nouns.find(([, nouns]) => phraseAt(pieces, at, nouns) > 0) ?? []
  if (format === undefined || phrases === undefined) return null
  const head = before(pieces, at, words)
  const tail = behind(pieces, at + phraseAt(pieces, at, phrases), words)
  const wish = { format: head.isUnwanted ? null : format, from: head.start, to: tail.to }
  const isCalled = tail.isAsked && (head.isStart || words.isVerbLast)
  const isLed = head.isLed || head.isAsked
  const isEnd = tail.isEnd || (head.isLed && tail.isOnward) || (isLed && isMark(pieces[tail.to], ':'))
  if (head.isPlaced || tail.isPlaced) {
    const isBegun = head.isStart && (isLed || isCalled)
    return (isLed || head.isStart || isCalled) && (isEnd || isBegun) ? wish : null
  }
  return (isLed || isCalled) && (isEnd || (isCalled && head.isStart)) && !isTheirs(pieces, wish, words) ? wish : null
}

/** With the marks and joining words that would be left alone. */
function withJoints(pieces: readonly Piece[], { from, to }: Wish, { joiners }: Words): readonly Piece[] {
  const isJoint = (piece: Piece | undefined): boolean => isMark(piece, ',:–—-') || joiners.has(piece?.key ?? '')
  let [start, end] = [from, to]
  while (start > 0 && isJoint(pieces[start - 1])) start -= 1
  const isFirst = isStop(pieces[start - 1])
  while (isFirst && end < pieces.length && (isJoint(pieces[end]) || isMark(pieces[end], stops))) end += 1
  return pieces.slice(start, end)
}

export interface ToldMedium {
  /** Null where there shall be none. */
  format: Format | null
  /** The message with the words about it blanked out, every position kept. */
  rest: string
}

/** Longer messages are texts. */
const mostPieces = 160

/** What a brief wishes for at the top; of several kinds the first, as a template has one header. Null if there is no wish. */
export function toldMedium(message: string): ToldMedium | null {
  const pieces = piecesOf(message)
  if (
    pieces.length > mostPieces ||
    hasLabelledText(message) ||
    pieces.some(({ kind, text }) => kind === 'variable' || kind === 'handle' || text.includes('{{'))
  )
    return null
  let format: Format | null | undefined
  let rest = message
  for (const [at, { kind, key }] of pieces.entries()) {
    if (kind !== 'word' || !firstWords.has(key)) continue
    for (const words of languages) {
      const wish = wishAt(pieces, at, words)
      if (wish === null || (format !== undefined && format !== wish.format)) continue
      format = wish.format
      rest = blanked(rest, withJoints(pieces, wish, words))
      break
    }
  }
  return format === undefined ? null : { format, rest }
}
