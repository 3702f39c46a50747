/** Matches a frame against a stretch of a message: every piece of it is a word of the frame or belongs to a hole. */
import { isMark, type Piece } from '../reading/pieces.ts'
import type { Element } from './pattern.ts'

/** What a hole took. */
export interface Taken {
  pieces: readonly Piece[]
  /** A colon stood before it, so it is given to the letter. */
  isBehindColon: boolean
}

export interface Match {
  holes: ReadonlyMap<string, Taken>
  /** How many pieces are words of the frame itself. */
  literal: number
}

/** Says whether a hole may hold these pieces. */
export type Accepts = (hole: string, taken: Taken) => boolean

/** A frame that was tried so often in vain has nothing to do with these words. */
const mostSteps = 3000

type Words = Extract<Element, { kind: 'words' }>

interface Search {
  elements: readonly Element[]
  pieces: readonly Piece[]
  accepts: Accepts
  holes: Map<string, Taken>
  steps: number
  best: Match | null
}

const passedOver = ',،、:：'

/** "l'en-tête À bientôt": a small word that has a capital in the middle is what is given, where not all is shouted. */
const isGiven = (pieces: readonly Piece[], at: number): boolean =>
  at > 0 &&
  pieces[at]?.text.length === 1 &&
  /^\p{Lu}/u.test(pieces[at]?.text ?? '') &&
  /\p{Ll}/u.test(pieces[at - 1]?.text ?? '')

/** How many pieces at `at` an alternative takes; commas and colons before a word are passed over. */
function takes(search: Search, words: readonly string[], at: number): number | null {
  let next = at
  while (isMark(search.pieces[next], passedOver) && search.pieces[next]?.key !== words[0]) next += 1
  for (const word of words) {
    const piece = search.pieces[next]
    if (
      piece === undefined ||
      piece.key !== word ||
      isGiven(search.pieces, next) ||
      (piece.kind !== 'word' && piece.kind !== 'mark')
    )
      return null
    next += 1
  }
  return next - at
}

/** Cheaper to see than which phrase stands here: whether any begins so. */
const mayTake = ({ pieces }: Search, { phrases }: Words, at: number): boolean =>
  phrases.firsts.has(pieces[at]?.key ?? '') || isMark(pieces[at], passedOver)

/** Behind a colon a value may begin on the next line. */
function startOfHole(pieces: readonly Piece[], at: number): number {
  let start = at
  while (isMark(pieces[start], ':：=-–—') && start < pieces.length - 1) start += 1
  while (start > at && pieces[start]?.kind === 'newline' && start < pieces.length - 1) start += 1
  return start
}

/** Whether the words behind a hole stand here: cheaper to see than what the hole holds. */
function goesOn(search: Search, element: number, at: number): boolean {
  const next = search.elements[element]
  if (next === undefined || next.kind === 'hole' || next.isOptional) return true
  return mayTake(search, next, at) && next.phrases.all.some((words) => takes(search, words, at) !== null)
}

function fillHole(search: Search, element: number, name: string, at: number, literal: number): void {
  const { pieces } = search
  const start = startOfHole(pieces, at)
  const isLast = element === search.elements.length - 1
  for (let end = isLast ? pieces.length : start + 1; end <= pieces.length && search.steps <= mostSteps; end += 1) {
    if (!isLast && !goesOn(search, element + 1, end)) continue
    const taken = { pieces: pieces.slice(start, end), isBehindColon: start > at }
    if (taken.pieces.length === 0 || !search.accepts(name, taken)) continue
    search.holes.set(name, taken)
    walk(search, element + 1, end, literal)
    search.holes.delete(name)
  }
}

function walk(search: Search, element: number, at: number, literal: number): void {
  search.steps += 1
  const current = search.elements[element]
  if (current === undefined) {
    if (at === search.pieces.length && literal > (search.best?.literal ?? -1))
      search.best = { holes: new Map(search.holes), literal }
    return
  }
  if (search.steps > mostSteps) return
  if (current.kind === 'hole') {
    fillHole(search, element, current.name, at, literal)
    return
  }
  for (const words of mayTake(search, current, at) ? current.phrases.all : []) {
    const length = takes(search, words, at)
    if (length !== null) walk(search, element + 1, at + length, literal + words.length)
  }
  if (current.isOptional) walk(search, element + 1, at, literal)
}

/** Of the ways in which the frame covers all pieces the one with most words of its own; null when there is none. */
export function match(elements: readonly Element[], pieces: readonly Piece[], accepts: Accepts): Match | null {
  const search: Search = { elements, pieces, accepts, holes: new Map(), steps: 0, best: null }
  walk(search, 0, 0, 0)
  return search.best
}
