/** What the holes of frames may hold. */
import { abbreviations } from '../../language/abbreviations.ts'
import type { Draft } from '../../template/draft.ts'
import { fold, isMark, type Piece, sourceIn } from '../reading/pieces.ts'
import { buttonNamed, isOneOfMany } from './buttons.ts'
import { goesOnToWish, partAt } from './further-wish.ts'
import type { Accepts, Taken } from './match.ts'
import { mediumMeant, partMeant } from './parts.ts'
import { variableMeant } from './samples.ts'
import { type Scene, textOf, wordsOf } from './scene.ts'
import { sentenceMeant } from './sentences.ts'
import { categoryMeant, isCountry, isUnknownLanguage } from './settings.ts'
import { stands } from './standing.ts'
import { isAsked, isTold } from './told.ts'
import { keysOf, wordSet } from './word-lists.ts'

const isQuote = ({ pieces }: Taken): boolean => pieces.length === 1 && pieces[0]?.kind === 'quote'
const isOne = ({ pieces }: Taken, ...kinds: Piece['kind'][]): boolean =>
  pieces.length === 1 && kinds.some((kind) => kind === pieces[0]?.kind)
const isLine = ({ pieces }: Taken, longest: number): boolean =>
  pieces.length <= longest && pieces.every(({ kind }) => kind !== 'newline')
const leadsNowhere = ({ pieces }: Taken): boolean => pieces.every(({ kind }) => kind !== 'url' && kind !== 'phone')

const isWords = ({ pieces }: Taken): boolean =>
  pieces[0]?.kind === 'quote' || pieces.every(({ kind }) => kind !== 'newline')

/** "Name: …" inside words that are not quoted begins another part. */
function holdsLabel({ pieces }: Taken, { words }: Scene): boolean {
  const { category, language, sample } = words.words
  const isLabel = (key: string): boolean =>
    [...Object.values(words.parts), category, language, sample].some((list) => wordSet(list).has(key))
  return pieces.some((piece, at) => at > 0 && isMark(piece, ':：=') && isLabel(pieces[at - 1]?.key ?? ''))
}

/** Words given to the letter: quoted, behind a colon, or begun with a capital as texts are. */
function isSaid(taken: Taken, scene: Scene): boolean {
  const { message } = scene
  if (isQuote(taken)) return true
  if (!isWords(taken) || holdsLabel(taken, scene)) return false
  const hasQuote = taken.pieces.some(({ kind }) => kind === 'quote')
  if (taken.pieces[0]?.kind === 'quote' || (hasQuote && !taken.isBehindColon)) return false
  if (taken.isBehindColon) return true
  const isShouted = message === message.toUpperCase() && message !== message.toLowerCase()
  const start = sourceIn(message, taken.pieces)
  return !isShouted && /^[¡¿*_]{0,2}\p{Lu}/u.test(start)
}

/** "Change the footer to something shorter" tells how it shall be, not what it says. */
function isWording(taken: Taken, scene: Scene): boolean {
  if (isSaid(taken, scene)) return true
  if (!isWords(taken) || holdsLabel(taken, scene) || taken.pieces.some(({ kind }) => kind === 'quote')) return false
  return !wordSet(scene.words.vague).has(taken.pieces[0]?.key ?? '')
}

/** Labels alone: no other sentence behind them, no words before those in quotes. */
function isList(taken: Taken, scene: Scene): boolean {
  const { pieces } = taken
  const isPart = /^[^\p{Lu}]/u.test(pieces[0]?.text ?? '') && partAt(pieces, 0, scene.words) !== null
  if (holdsWish(taken, scene) || (isPart && pieces.length > 1 && pieces[0]?.kind === 'word')) return false
  const hasQuote = pieces.some(({ kind }) => kind === 'quote')
  const isNumbered = /^\d{1,2}$/.test(pieces[0]?.text ?? '')
  if (!leadsNowhere(taken) || pieces.some((piece) => isMark(piece, '()[]'))) return false
  return (!hasQuote || pieces[0]?.kind === 'quote') && (isNumbered || !pieces.some((piece) => isMark(piece, '.')))
}

/** "Friday and make it shorter": a value that is not quoted ends where another wish begins. */
const holdsWish = (taken: Taken, scene: Scene, isShort = true): boolean =>
  !isQuote(taken) && goesOnToWish(taken.pieces, scene, isShort)

const snake = /^[a-z0-9]+(?:_[a-z0-9]+)+$/

/** Names, numbers, codes and what parts them; a word in small letters is one of ours. */
function isOfValues(piece: Piece, before: Piece | undefined, { words }: Scene): boolean {
  if (isMark(piece, '.'))
    return before !== undefined && (abbreviations.has(before.key) || /^\d{1,2}$/.test(before.text))
  if (piece.kind === 'quote' || isMark(piece, ',;')) return true
  return piece.kind === 'word' && (/^[\p{Lu}\p{N}$€£₹]/u.test(piece.text) || wordSet(words.words.and).has(piece.key))
}

const folded = new WeakMap<Draft, string>()

/** Between spaces. */
function foldedBody(draft: Draft): string {
  const text = folded.get(draft) ?? ` ${fold(textOf(draft, 'BODY'))} `
  folded.set(draft, text)
  return text
}

/** "Schreib Moin am" is no noun: before its last word stand articles, or words that stand in the text. */
function isLedTo({ pieces }: Taken, { words: { words }, draft }: Scene): boolean {
  const small = keysOf(words.the, words.variable, words.about, words.sample)
  const text = foldedBody(draft)
  return pieces.slice(0, -1).every(({ key }) => small.has(key) || text.includes(` ${key} `))
}

const tests: Readonly<Record<string, (taken: Taken, scene: Scene) => boolean>> = {
  said: (taken, scene) => isSaid(taken, scene) && !holdsWish(taken, scene, false),
  text: (taken, scene) => isWording(taken, scene) && !holdsWish(taken, scene, false),
  // What follows a comma is another wish, unless all of it was given to the letter.
  fresh: (taken, scene) =>
    isLine(taken, 40) &&
    isWording(taken, scene) &&
    !holdsWish(taken, scene) &&
    (taken.isBehindColon ||
      isQuote(taken) ||
      /^[¡¿]?\p{Lu}/u.test(taken.pieces[0]?.text ?? '') ||
      !taken.pieces.some((piece) => isMark(piece, ',;'))),
  quoted: isQuote,
  label: (taken, scene) =>
    isLine(taken, 8) && leadsNowhere(taken) && isWording(taken, scene) && !holdsWish(taken, scene),
  name: (taken, scene) =>
    isLine(taken, 8) && leadsNowhere(taken) && isWording(taken, scene) && !holdsWish(taken, scene),
  snake: ({ pieces }) => pieces.length === 1 && snake.test(pieces[0]?.text ?? ''),
  topic: (taken) => isLine(taken, 12),
  value: (taken) =>
    isQuote(taken) ||
    (isLine(taken, 5) &&
      leadsNowhere(taken) &&
      /^[\p{Lu}\p{N}#$€£₹]/u.test(taken.pieces[0]?.text ?? '') &&
      !snake.test(taken.pieces[0]?.text ?? '')),
  values: (taken, scene) =>
    isLine(taken, 30) &&
    taken.pieces.every(
      (piece, at) => isOfValues(piece, taken.pieces[at - 1], scene) && partAt(taken.pieces, at, scene.words) === null,
    ),
  noun: (taken, scene) =>
    isLine(taken, 3) &&
    taken.pieces.every(({ kind }) => kind !== 'mark') &&
    isLedTo(taken, scene) &&
    variableMeant(wordsOf(taken, scene.message), textOf(scene.draft, 'BODY'), scene.words) !== null,
  list: isList,
  newlist: isList,
  quotedlist: (taken, scene) => isList(taken, scene) && taken.pieces.some(({ kind }) => kind === 'quote'),
  toldlist: (taken, scene) =>
    isList(taken, scene) &&
    (taken.isBehindColon || taken.pieces.some(({ kind }) => kind === 'quote' || kind === 'newline')),
  old: (taken, scene) =>
    isLine(taken, 30) && !isOne(taken, 'variable') && stands(scene.draft, wordsOf(taken, scene.message)),
  button: (taken, scene) =>
    isLine(taken, 8) &&
    (buttonNamed(wordsOf(taken, scene.message), scene) !== null || isOneOfMany(wordsOf(taken, scene.message), scene)),
  sentence: (taken, scene) =>
    isLine(taken, 10) &&
    sentenceMeant(wordsOf(taken, scene.message), textOf(scene.draft, 'BODY'), scene.words) !== null,
  told: isTold,
  asked: isAsked,
  part: (taken, scene) => isLine(taken, 5) && partMeant(taken, scene) !== null,
  line: (taken, scene) => /^(?:header|footer)$/.test(partMeant(taken, scene) ?? ''),
  medium: (taken, scene) => isLine(taken, 5) && mediumMeant(taken, scene) !== null,
  variable: (taken) => isOne(taken, 'variable'),
  handle: (taken) => isOne(taken, 'handle'),
  target: (taken) => isOne(taken, 'url', 'phone'),
  category: (taken, scene) => isLine(taken, 3) && categoryMeant(taken, scene) !== null,
  region: (taken, scene) => isLine(taken, 4) && isCountry(wordsOf(taken, scene.message)),
  unknownLanguage: (taken, scene) => isLine(taken, 3) && isUnknownLanguage(wordsOf(taken, scene.message)),
}

/** Answers for the words from one position to another. */
type Answers = Map<number, boolean>

/** A hole as it is in this template and message, with the answers so far. */
interface Known {
  test: ((taken: Taken, scene: Scene) => boolean) | undefined
  answers: Answers
}

const known = new WeakMap<Draft, { message: string; byLanguage: Map<string, Map<string, Known>> }>()

/** The same words are asked about for many frames; answers are kept as long as template and message stay as they are. */
function holesIn({ draft, message, words: { code } }: Scene): Map<string, Known> {
  const before = known.get(draft)
  const { byLanguage } = before?.message === message ? before : { byLanguage: new Map<string, Map<string, Known>>() }
  if (before?.message !== message) known.set(draft, { message, byLanguage })
  const found = byLanguage.get(code) ?? new Map<string, Known>()
  byLanguage.set(code, found)
  return found
}

/** More than any position in a message. */
const farthest = 10_000

/** Whether a hole may hold what it took, in this template and message. `part2` is held to what `part` is. */
export function acceptsIn(scene: Scene): Accepts {
  const holes = holesIn(scene)
  const knownOf = (hole: string): Known => {
    const found = holes.get(hole) ?? { test: tests[hole.replace(/\d$/, '')], answers: new Map() }
    holes.set(hole, found)
    return found
  }
  return (hole, taken) => {
    const { test, answers } = knownOf(hole)
    const [first] = taken.pieces
    if (test === undefined || first === undefined) return false
    const place = (first.from * farthest + (taken.pieces.at(-1)?.to ?? 0)) * 2 + (taken.isBehindColon ? 1 : 0)
    const before = answers.get(place)
    if (before !== undefined) return before
    const isBare = taken.pieces.every(({ kind }) => kind === 'mark' || kind === 'newline')
    const answer = !isBare && test(taken, scene)
    answers.set(place, answer)
    return answer
  }
}
