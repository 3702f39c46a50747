/**
 * A picture, film, document or place that is wished for beside what the template is for: "…, with an image on top", "Put our
 * logo on top.", "attach the invoice as a PDF". It is heard first, so that no word of it is taken for anything else.
 */
import { isMark, type Piece, piecesOf } from '../reading/pieces.ts'
import { hasLabelledText } from '../reading/protected.ts'
import { blanked, phraseAt, phraseBefore } from '../reading/told-words.ts'
import { type Format, meantBy, nounAt, opensNoun } from './media.ts'
import { clauseStart, isStop, languages, over, parts, pastOf, stops, type Wish, type Words } from './medium-words.ts'
import { ownedAt } from './owned-medium.ts'

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
  const noun = nounAt(pieces, at, words.nouns)
  if (noun === null) return null
  const { format, length } = noun
  const head = before(pieces, at, words)
  const tail = behind(pieces, at + length, words)
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

/**
 * What a brief wishes for at the top; of several kinds the first, as a template has one header. Null if there is no wish.
 * @param isLater of a template that stands only what is missed in it, or had for it: other frames hear the rest
 */
export function toldMedium(message: string, isLater = false): ToldMedium | null {
  const pieces = piecesOf(message).map(meantBy)
  if (
    pieces.length > mostPieces ||
    hasLabelledText(message) ||
    pieces.some(({ kind, text }) => kind === 'variable' || kind === 'handle' || text.includes('{{'))
  )
    return null
  let format: Format | null | undefined
  let rest = message
  for (const [at, { kind, key }] of pieces.entries()) {
    if (kind !== 'word' || !opensNoun(key)) continue
    for (const words of languages) {
      const wish = ownedAt(pieces, at, words, isLater) ?? (isLater ? null : wishAt(pieces, at, words))
      if (wish === null || (format !== undefined && format !== wish.format)) continue
      format = wish.format
      rest = blanked(rest, withJoints(pieces, wish, words))
      break
    }
  }
  return format === undefined ? null : { format, rest }
}
