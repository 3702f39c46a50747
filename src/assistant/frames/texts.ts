/** What frames do to the texts of a template: words added, exchanged, taken out. */

import type { Edit } from '../../template/edit.ts'
import { findPlaceholders } from '../../template/placeholders.ts'
import { fold } from '../reading/pieces.ts'
import { glueFor, greetingLength, withWords } from './anew.ts'
import { withoutPiece } from './cut.ts'
import { partAt } from './further-wish.ts'
import type { Taken } from './match.ts'
import { buttonsOf, type Effect, type Holes, type Scene, sentencesOf, textOf, wordsOf } from './scene.ts'
import { placesOf, replaceWords as replaced, setText } from './standing.ts'
import { keysOf, wordSet } from './word-lists.ts'

const body = (text: string): Effect => ({ edits: [{ op: 'set_body', text }] })

/** The words that are given; none where they begin with the name of a part, which then is what is wished for. */
function given(holes: Holes, { message, words }: Scene): string {
  const taken = holes.get('said') ?? holes.get('text') ?? holes.get('told')
  const pieces = taken?.pieces ?? []
  const at = pieces.findIndex(({ key }) => !keysOf(words.words.the, words.words.another).has(key))
  if (partAt(pieces, at, words) !== null && !taken?.isBehindColon) return ''
  const text = sentencesOf(taken, message)
  return holes.has('told') ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

export function appendText(holes: Holes, scene: Scene): Effect | null {
  const text = textOf(scene.draft, 'BODY')
  const words = given(holes, scene)
  return text === '' || words === '' ? null : body(withWords(text, words))
}

const isEnded = (words: string): boolean => /[.!?…।,:;]$/u.test(words)
const longestGreeting = 4

/** Words before the text: a greeting in the place of the one that stands, a sentence with its mark. */
function opened(words: string, isGreeting: boolean, scene: Scene): Effect | null {
  const text = textOf(scene.draft, 'BODY').trimStart()
  if (text === '' || words === '') return null
  const standing = greetingLength(text)
  if (isGreeting && standing > 0) {
    // "Dear friend," addresses them: the name goes with the greeting.
    const rest = text.slice(standing)
    return body(words + (isEnded(words) ? rest.replace(/^ ?\{\{\w+\}\}[,:!]?/, '').replace(/^[,:!]/, '') : rest))
  }
  const mark = isEnded(words) || words.split(/\s+/).length < 3 ? '' : scene.words.code === 'hi' ? '।' : '.'
  return body(`${words}${mark}${glueFor(text)}${text}`)
}

/** "Add Ciao at the beginning": words that greet take the greeting's place. */
export function prependText(holes: Holes, scene: Scene): Effect | null {
  const words = given(holes, scene)
  // "Put Book me in first" moves that button.
  if (buttonsOf(scene.draft).some(({ text = '' }) => fold(text) === fold(words))) return null
  return opened(words, greetingLength(words) > 0 && words.split(/\s+/).length <= longestGreeting, scene)
}

/** "Begin with Dear friend": whatever is short opens the text instead of its greeting. */
export function beginText(holes: Holes, scene: Scene): Effect | null {
  const words = given(holes, scene)
  return opened(words, words.split(/\s+/).length <= longestGreeting, scene)
}

export const insertText =
  (side: 'before' | 'after') =>
  (holes: Holes, { message, draft }: Scene): Effect | null => {
    const text = textOf(draft, 'BODY')
    const anchor = wordsOf(holes.get('old'), message)
    const words = wordsOf(holes.get('said'), message)
    const [at] = [...placesOf(text, anchor, true), ...placesOf(text, anchor, false)]
    if (at === undefined || words === '') return null
    const end = at + anchor.length
    return body(
      side === 'after'
        ? `${text.slice(0, end)} ${words}${text.slice(end)}`
        : `${text.slice(0, at)}${words} ${text.slice(at)}`,
    )
  }

/** A code, a sum in a currency or a percentage. */
const figure = /^(?:[A-Z]{2,}\d[A-Z\d]*|[$€£₹] ?\d[\d.,]*|\d[\d.,]* ?[%€])$/

/** "Change the code to SAVE20": the word says of what kind the value is, and is not what is replaced. */
const isKindOfValue = (old: Taken | undefined, fresh: string): boolean =>
  old?.pieces[0]?.kind === 'word' && figure.test(fresh) && old.pieces.every(({ text }) => /^\p{Ll}+$/u.test(text))

/** "I'd rather it said parcel instead of order", "write parcel instead of order": what leads to the words is no part of them. */
function isWish(old: Taken | undefined, fresh: Taken | undefined, { words: { words } }: Scene): boolean {
  const [first] = fresh?.pieces ?? []
  if (old === undefined || fresh === undefined || first === undefined || fresh.isBehindColon) return false
  const isBefore = first.from < (old.pieces[0]?.from ?? 0)
  const isLong = fresh.pieces.length > old.pieces.length + 1
  const isVerb =
    fresh.pieces.length > 1 && wordSet(words.put, words.use, words.add, words.make, words.say).has(first.key)
  return isBefore && first.kind === 'word' && (isLong || isVerb)
}

export function replaceWords(holes: Holes, scene: Scene): Effect | null {
  const { message, draft } = scene
  if (isWish(holes.get('old'), holes.get('fresh'), scene)) return null
  const old = wordsOf(holes.get('old'), message)
  const fresh = wordsOf(holes.get('fresh') ?? holes.get('fresh2') ?? holes.get('quoted'), message)
  if (isKindOfValue(holes.get('old'), fresh)) return null
  const edits = fresh === '' || old === fresh ? [] : replaced(draft, old, fresh)
  return edits.length === 0 ? null : { edits }
}

const partTypes = { header: 'HEADER', body: 'BODY', footer: 'FOOTER' } as const

/** Takes words out of the text they stand in; never all of it. */
export function removeWords(holes: Holes, scene: Scene): Effect | null {
  const pieces = holes.get('old')?.pieces ?? []
  // One unquoted word may mean a part, a button, anything.
  return pieces.length < 2 && pieces[0]?.kind === 'word' ? null : removeNamed(holes, scene)
}

/** Takes words out that were called words: "the word each". */
export function removeNamed(holes: Holes, { message, draft }: Scene): Effect | null {
  const words = wordsOf(holes.get('old'), message)
  for (const type of Object.values(partTypes)) {
    const text = textOf(draft, type)
    const exact = placesOf(text, words, true)
    const places = exact.length > 0 ? exact : placesOf(text, words, false)
    const rest = places.reduceRight((left, at) => withoutPiece(left, at, at + words.length), text)
    if (places.length > 0 && /[\p{L}\p{N}]/u.test(rest)) return { edits: [setText(type, rest)] }
  }
  return null
}

/** Takes a variable out of the text; setting the text closes the gap, and samples follow. */
export function removeVariable(holes: Holes, { draft }: Scene): Effect | null {
  const name = holes.get('variable')?.pieces[0]?.text
  const edits = (['BODY', 'HEADER'] as const).flatMap((type): Edit[] => {
    const text = textOf(draft, type)
    const own = findPlaceholders(text).filter((placeholder) => placeholder.name === name)
    if (own.length === 0) return []
    const rest = own.reduceRight((left, { start, end }) => withoutPiece(left, start, end), text)
    return [setText(type, rest)]
  })
  return edits.length === 0 ? null : { edits }
}
