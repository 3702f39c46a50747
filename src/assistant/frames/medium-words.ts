/** What is said around the names of pictures and the like, in each language, and where clauses about them begin and end. Pure. */
import { editLocales } from '../../language/edit-locales.ts'
import type { EditWords } from '../../language/edit-words.ts'
import { fold, isMark, type Piece } from '../reading/pieces.ts'
import { type Phrases, phraseAt, phraseBefore, phrasesOf } from '../reading/told-words.ts'
import { type Format, nounsOf } from './media.ts'
import { keysOf } from './word-lists.ts'

/** What a language says around the name of a picture or the like. */
export interface Words {
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
  mine: Phrases
  ours: Phrases
  along: Phrases
  which: Phrases
  doers: Phrases
  missed: Phrases
  missing: Phrases
  opening: ReadonlySet<string>
  joiners: ReadonlySet<string>
  isVerbLast: boolean
}

const wordsOf = ({ words, media, opening, isVerbLast = false }: EditWords): Words => ({
  nouns: nounsOf(media),
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
  mine: phrasesOf(media.mine),
  ours: phrasesOf(media.ours),
  along: phrasesOf(media.along, media.mine),
  which: phrasesOf(media.which),
  doers: phrasesOf(media.doers),
  missed: phrasesOf(media.missed),
  missing: phrasesOf(media.missing),
  opening: keysOf(opening),
  joiners: new Set(words.and.split('|').map(fold)),
  isVerbLast,
})

export const languages: readonly Words[] = editLocales.map(wordsOf)
export const stops = '.!?;।\u2026'
export const isStop = (piece: Piece | undefined): boolean =>
  piece === undefined || piece.kind === 'newline' || isMark(piece, stops)

/** A clause can begin right behind this, or end right before it. */
export const parts = (piece: Piece | undefined, { joiners }: Words): boolean =>
  isStop(piece) || isMark(piece, ',–—-()¿¡') || joiners.has(piece?.key ?? '')

/** Over all phrases that stand one behind another from a place on, or up to it. */
export function over(pieces: readonly Piece[], from: number, phrases: Phrases, step: 1 | -1): number {
  const length = step === 1 ? phraseAt : phraseBefore
  let at = from
  for (let next = length(pieces, at, phrases); next > 0; next = length(pieces, at, phrases)) at += next * step
  return at
}

const longestOf = 4

/** "A photo of the new cakes": where it ends, if a place or the end of the clause is behind it. */
export function pastOf(pieces: readonly Piece[], at: number, words: Words): number {
  if (phraseAt(pieces, at, words.of) === 0) return at
  for (let to = at + 2; to <= at + 1 + longestOf; to += 1) {
    if (parts(pieces[to], words) || phraseAt(pieces, to, words.places) > 0 || phraseAt(pieces, to, words.along) > 0)
      return to
    if (pieces[to]?.kind !== 'word') return at
  }
  return at
}

/** Where the clause begins of which nothing but opening words stand before a place; null if it says more. */
export function clauseStart(pieces: readonly Piece[], from: number, words: Words): number | null {
  for (let at = from; ; at -= 1) {
    if (parts(pieces[at - 1], words)) return at
    if (!words.opening.has(pieces[at - 1]?.key ?? '')) return null
  }
}

export interface Wish {
  /** Null where there shall be none: "without a picture". */
  format: Format | null
  from: number
  to: number
}
