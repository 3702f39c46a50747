/**
 * Reads a message as a row of wishes, each explained whole by a frame. Of all ways to divide it the one whose frames explain
 * most counts; what none explains is left over.
 */
import { abbreviations } from '../../language/abbreviations.ts'
import { editLocales } from '../../language/edit-locales.ts'
import type { FrameName } from '../../language/edit-words.ts'
import type { Draft } from '../../template/draft.ts'
import { applyEdit } from '../../template/edits.ts'
import { isMark, type Piece, piecesOf, sourceIn } from '../reading/pieces.ts'
import { unprotected } from '../reading/protected.ts'
import { booksFor, expectedIn, explain, holdsBack, isVerb, joins } from './explain.ts'
import type { Effect, Said } from './scene.ts'

export interface Heard {
  effects: readonly Effect[]
  /** Words that no frame explains, to the letter, in order. */
  leftOver: readonly string[]
}

/** Longer messages are texts, or lists of labelled parts. */
const mostPieces = 160
/** So many places to divide at; in a message with more, wishes are looked for between the first ones only. */
const mostCuts = 12
/** What is left out weighs more than what is explained: a wish is not torn for the sake of a part of it. */
const skippedWeight = 3
/** A wish says early what is to be done. */
const verbReach = 4

/** "Dr. Lee", "e.g. Joan": the stop ends no sentence. */
const isAbbreviated = (before: Piece | undefined): boolean => before !== undefined && abbreviations.has(before.key)

const isSeparator = (piece: Piece, before: Piece | undefined, languages: ReadonlySet<string>): boolean =>
  piece.kind === 'newline' ||
  isMark(piece, ',;!?।؟،') ||
  (isMark(piece, '.') && !isAbbreviated(before)) ||
  joins(piece, languages)

interface Way {
  previous: FrameName | null
  score: number
  draft: Draft
  effects: readonly Effect[]
  leftOver: readonly Stretch[]
}

/** Words that nothing explains: positions in the message, and the piece behind the separator that ends them. */
interface Stretch {
  from: number
  to: number
  next: number
}

/** Neighbours are one stretch, with what separates them. */
function withStretch(stretches: readonly Stretch[], start: number, stretch: Stretch): Stretch[] {
  const before = stretches.at(-1)
  return before?.next === start
    ? [...stretches.slice(0, -1), { ...stretch, from: before.from }]
    : [...stretches, stretch]
}

/** Whether one way of reading is better than another: what it leaves out weighs as much as what it explains. */
const isBetter = (one: Way, other: Way | undefined): boolean =>
  other === undefined ||
  one.score > other.score ||
  (one.score === other.score && one.effects.length < other.effects.length)

const wordCount = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (sum, { kind, text }) => sum + (kind === 'mark' ? 0 : kind === 'quote' ? text.split(/\s+/).length : 1),
    0,
  )

function waysOn(pieces: readonly Piece[], said: Said, isWhole: boolean): Way | undefined {
  const languages = expectedIn(said)
  const cuts = pieces
    .flatMap((piece, at) => (isSeparator(piece, pieces[at - 1], languages) ? [at] : []))
    .slice(0, mostCuts)
  const open = booksFor(pieces)
  if (open.length === 0) return undefined
  const ends = [...cuts, pieces.length]
  const best = new Map<number, Way>([[0, { previous: null, score: 0, draft: said.draft, effects: [], leftOver: [] }]])
  const behind = (at: number): number => {
    let next = at
    while (next < pieces.length && ends.includes(next)) next += 1
    return next
  }
  const offer = (at: number, way: Way): void => {
    const next = behind(at)
    if (isBetter(way, best.get(next))) best.set(next, way)
  }
  const leavesNothing = (start: number): boolean =>
    [...best].some(([at, { leftOver }]) => at >= start && leftOver.length === 0)
  for (const start of [0, ...cuts.map((cut) => cut + 1)]) {
    if (isWhole && !leavesNothing(start)) return undefined
    const way = best.get(start)
    if (way === undefined) continue
    const later = ends.filter((end) => end > start)
    for (const end of later) {
      const found = explain(open, pieces.slice(start, end), said, way)
      if (found === null) continue
      const draft = (found.effect.edits ?? []).reduce(applyEdit, way.draft)
      offer(end, {
        ...way,
        previous: found.name,
        score: way.score + found.score,
        draft,
        effects: [...way.effects, found.effect],
      })
    }
    const [next] = later
    if (next === undefined) continue
    const skipped = pieces.slice(start, next)
    const [first] = skipped
    if (first === undefined || wordCount(skipped) === 0) offer(next, way)
    else {
      const stretch = { from: first.from, to: skipped.at(-1)?.to ?? first.to, next: behind(next) }
      offer(next, {
        ...way,
        previous: null,
        score: way.score - wordCount(skipped) * skippedWeight,
        leftOver: withStretch(way.leftOver, start, stretch),
      })
    }
  }
  return best.get(pieces.length)
}

/** The pieces of a message between what separates wishes. */
function wishesIn(pieces: readonly Piece[], languages: ReadonlySet<string>): Piece[][] {
  const wishes: Piece[][] = [[]]
  for (const [at, piece] of pieces.entries()) {
    if (isSeparator(piece, pieces[at - 1], languages)) wishes.push([])
    else wishes.at(-1)?.push(piece)
  }
  return wishes.filter((wish) => wish.length > 0)
}

const anyLanguage: ReadonlySet<string> = new Set(editLocales.map(({ code }) => code))

/** "…, not final yet please. Text: …": whether a part of the message holds back what it gives from being final. */
export const isHeldBack = (message: string): boolean =>
  holdsBack(wishesIn(piecesOf(unprotected(message)).slice(0, mostPieces), anyLanguage))

type Spoken = Pick<Said, 'message' | 'userLanguage' | 'draft'>

/** What stands between the marks and words that may part wishes. */
export const stretchesOf = (said: Spoken): Piece[][] =>
  wishesIn(piecesOf(said.message).slice(0, mostPieces), expectedIn(said))

/** The parts of a message that may be wishes of their own, to the letter. */
export const partsOf = (said: Spoken): string[] => stretchesOf(said).map((wish) => sourceIn(said.message, wish))

/** Whether words that nothing explains ask for a change all the same: they begin like one, or bring a value. */
export function soundsLikeEdit(words: string): boolean {
  const pieces = piecesOf(words)
  return pieces.some(({ kind, text }) => kind === 'quote' || /\d/.test(text)) || pieces.slice(0, verbReach).some(isVerb)
}

/**
 * What the frames explain of a message; null when they explain nothing.
 * @param isWhole whoever has no use for a reading that leaves words over may get null instead, and gets it sooner
 */
export function hearFrames(said: Said, isWhole = false): Heard | null {
  const pieces = piecesOf(said.message)
  if (pieces.length === 0 || pieces.length > mostPieces) return null
  const way = waysOn(pieces, said, isWhole)
  if (way === undefined || way.effects.length === 0) return null
  return { effects: way.effects, leftOver: way.leftOver.map(({ from, to }) => said.message.slice(from, to)) }
}
