/**
 * A part told in whatever order its language has: words of asking, the name of the part, and what it shall be.
 * "Add a Skip button", "füge die Fußzeile Bis bald hinzu", "the footer say Goodbye", "X हेडर में डालो".
 */
import type { EditWords } from '../../language/edit-words.ts'
import { isMark, type Piece } from '../reading/pieces.ts'
import { addReplies } from './buttons.ts'
import { goesOnToWish, partAt, type Told } from './further-wish.ts'
import { itemsOf } from './lists.ts'
import type { Taken } from './match.ts'
import { setPart } from './parts.ts'
import { type Effect, type Holes, type Scene, textOf } from './scene.ts'
import { categoryMeant, setCategory, setName } from './settings.ts'
import { keysOf, wordSet } from './word-lists.ts'

export interface PartWish extends Effect {
  /** In pieces, less two for each item of a list: a list is not torn. */
  valueLength: number
  /** Given behind a colon, or as a list: polite words at the end belong to it. */
  keepsEnd: boolean
}

/** A header or label is no longer than this. */
const longestLine = 14

/** Words by which a part is asked for. A button that is changed is one that stands, which is for other frames. */
function glueFor(told: Told, { words, particles = '' }: EditWords): ReadonlySet<string> {
  const asking = [words.add, words.want, words.put, words.another, words.the, words.say, words.label, particles]
  return told === 'buttons'
    ? keysOf(...asking, words.with)
    : keysOf(...asking, words.change, words.make, words.use, words.rename, words.be, words.ought, words.to, words.in)
}

/** What stands behind the value: parts of verbs, and in some languages the verb itself. */
const tailFor = ({ words, particles = '', isVerbLast }: EditWords): ReadonlySet<string> =>
  isVerbLast === true
    ? keysOf(words.add, words.put, words.change, words.make, words.use)
    : keysOf(particles, words.ought)

const snake = /^[a-z0-9]+(?:_[a-z0-9]+)+$/

/** Begun as names and labels are, or one word for machines. */
const isNamed = ({ kind, text }: Piece): boolean =>
  kind === 'quote' || kind === 'emoji' || /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) || snake.test(text)

const isWord = ({ kind }: Piece): boolean => kind === 'word' || kind === 'quote' || kind === 'emoji' || kind === 'mark'

const isCapital = (piece: Piece | undefined): boolean => /^\p{Lu}/u.test(piece?.text ?? '')

/** The first piece that is no word of asking; one with a capital is what is given, but in "mit dem Text X". */
function pastGlue(
  pieces: readonly Piece[],
  glue: ReadonlySet<string>,
  isStart: boolean,
  led: ReadonlySet<string>,
): number {
  const isAsked = (at: number): boolean =>
    !isCapital(pieces[at]) ||
    (isStart && at === 0) ||
    (at > 0 && at < pieces.length - 1 && led.has(pieces[at]?.key ?? '') && !isCapital(pieces[at - 1]))
  const found = pieces.findIndex(
    (piece, at) => !isMark(piece, ',:=–—-') && !(piece.kind === 'word' && glue.has(piece.key) && isAsked(at)),
  )
  return found === -1 ? pieces.length : found
}

/** "Ruf mich an": a short particle behind a small word belongs to it. */
const isApart = (pieces: readonly Piece[], at: number): boolean =>
  (pieces[at]?.key.length ?? 0) > 2 || pieces[at - 1]?.kind !== 'word' || isCapital(pieces[at - 1])

/** What is given, without the parts of verbs that stand behind it. */
function withoutTail(pieces: readonly Piece[], locale: EditWords): readonly Piece[] {
  const tail = tailFor(locale)
  const most = locale.isVerbLast === true ? 3 : 1
  let to = pieces.length
  while (to > 1 && pieces.length - to < most && tail.has(pieces[to - 1]?.key ?? '')) {
    if (locale.isVerbLast !== true && !isApart(pieces, to - 1)) break
    to -= 1
  }
  return pieces.slice(0, to)
}

interface Found {
  told: Told
  part: readonly Piece[]
  value: Taken
}

/** "… part … value" */
function valueBehind(
  pieces: readonly Piece[],
  at: number,
  told: Told,
  length: number,
  locale: EditWords,
): Found | null {
  const glue = glueFor(told, locale)
  const led = keysOf(locale.words.label, locale.words.say)
  if (pastGlue(pieces.slice(0, at), glue, true, led) < at) return null
  const rest = pieces.slice(at + length)
  const from = pastGlue(rest, glue, false, led)
  const isBehindColon = isMark(rest[from - 1], ':=')
  const lead = rest.slice(0, from).map(({ key }) => key)
  const { add, change, ought } = locale.words
  // "The button should say X" is one that stands.
  if (told === 'buttons' && lead.some((key) => keysOf(ought).has(key))) return null
  const isDone = isBehindColon || lead.some((key) => keysOf(add).has(key) && !keysOf(change).has(key))
  const value = isDone ? rest.slice(from) : withoutTail(rest.slice(from), locale)
  const isLed = isBehindColon || (locale.isVerbLast === true && (from > 0 || value.length < rest.length - from))
  const [first] = value
  return first !== undefined && (isLed || told === 'category' || isNamed(first))
    ? { told, part: pieces.slice(at, at + length), value: { pieces: value, isBehindColon } }
    : null
}

/** "… value … part": a line stands in or as its part, a label right before its button. */
function valueBefore(
  pieces: readonly Piece[],
  at: number,
  told: Told,
  length: number,
  locale: EditWords,
): Found | null {
  const { words, isVerbLast } = locale
  const after = pieces.slice(at + length)
  const tail = new Set([...tailFor(locale), ...keysOf(words.in, words.to)])
  if (!after.every((piece) => isMark(piece, '.!') || tail.has(piece.key))) return null
  const from = pastGlue(pieces.slice(0, at), glueFor('buttons', locale), true, new Set())
  const small = keysOf(words.in, words.the)
  let to = at
  while (told !== 'buttons' && to > from && small.has(pieces[to - 1]?.key ?? '')) to -= 1
  const inner = pieces.slice(to, at)
  const isPlaced = [...inner, ...after].some(({ key }) => keysOf(words.in).has(key))
  const isAsked = isVerbLast === true ? after.length > 0 : from > 0
  const value = pieces.slice(from, to)
  const [first] = value
  if (value.some((_, order) => partAt(value, order, locale) !== null)) return null
  const isFit = told === 'buttons' ? isAsked || first?.kind === 'quote' : told !== 'category' && isPlaced
  return first !== undefined && isFit && isNamed(first)
    ? { told, part: pieces.slice(at, at + length), value: { pieces: value, isBehindColon: false } }
    : null
}

/** Whether words can be what a part shall be: no other wish, no address, and not how it shall be. */
function isValue({ told, value }: Found, start: Piece | undefined, scene: Scene): boolean {
  const { words: locale } = scene
  const { words } = locale
  const [first] = value.pieces
  const { picture, video, document, location } = locale.parts
  const media = keysOf(picture, video, document, location, words.the)
  const never = keysOf(words.no, words.not, words.remove, words.change, words.move, locale.something)
  return (
    first !== undefined &&
    value.pieces.length <= longestLine &&
    value.pieces.every(isWord) &&
    (told === 'buttons' || value.pieces.length === 1 || value.pieces.every(({ kind }) => kind !== 'quote')) &&
    (first.kind === 'quote' || !never.has(first.key) || (isCapital(first) && first !== start)) &&
    (value.pieces.length === 1 || (told !== 'name' && !value.pieces.some(({ text }) => snake.test(text)))) &&
    !value.pieces.every(({ key }) => media.has(key)) &&
    !goesOnToWish(value.pieces, scene, true)
  )
}

function carriedOut({ told, part, value }: Found, scene: Scene): Effect | null {
  const holes = (name: string): Holes => new Map([[name, value]])
  if (told === 'header' || told === 'footer')
    return setPart(new Map([...holes('said'), ['part', { pieces: part, isBehindColon: false }]]), scene)
  if (told === 'buttons') return addReplies(holes('list'), scene)
  if (told === 'name') return setName(holes('name'), scene)
  return told === 'category' && categoryMeant(value, scene) !== null ? setCategory(holes('category'), scene) : null
}

/** The part that these pieces tell, if they tell nothing else; only of a template that has its text. */
export function partWish(pieces: readonly Piece[], scene: Scene): PartWish | null {
  if (textOf(scene.draft, 'BODY') === '' || scene.draft.category === 'AUTHENTICATION') return null
  for (const at of pieces.keys()) {
    const named = partAt(pieces, at, scene.words)
    if (named === null || named.told === 'language') continue
    const { told, length } = named
    for (const find of [valueBehind, valueBefore]) {
      const found = find(pieces, at, told, length, scene.words)
      const effect = found !== null && isValue(found, pieces[0], scene) ? carriedOut(found, scene) : null
      if (found === null || effect === null) continue
      const { pieces: value } = found.value
      const items = told === 'buttons' ? itemsOf(value, scene.message, wordSet(scene.words.words.and)).length : 0
      return { ...effect, valueLength: value.length - items * 2, keepsEnd: found.value.isBehindColon || items > 1 }
    }
  }
  return null
}
