/** Sentences of the text, as people point at them: by their place, or by what they are about. */
import type { EditWords } from '../../language/edit-words.ts'
import { locales } from '../../language/index.ts'
import type { Edit } from '../../template/edit.ts'
import { readBrief } from '../reading/index.ts'
import { fold } from '../reading/pieces.ts'
import { placeOf, without } from './buttons.ts'
import { withoutPiece } from './cut.ts'
import { type Effect, type Holes, type Scene, textOf, wordsOf } from './scene.ts'
import { placesOf } from './standing.ts'
import { wordSet } from './word-lists.ts'

interface Part {
  from: number
  to: number
}

/** A sentence with what parts it from the next. */
const sentence = /[^.!?।…\n]+(?:[.!?।…]+(?=\s|$)|[.!?।…]+(?=\S)[^.!?।…\n]+)*[.!?।…]*\s*/gu

const sentencesIn = (text: string): Part[] =>
  Array.from(text.matchAll(sentence), ({ 0: words, index }) => ({ from: index, to: index + words.length }))

/** Letters that a word and its forms have in common: "sock", "socks". */
const stem = 4

/** The only sentence that has one of these words. */
function sentenceAbout(topic: string, text: string, parts: readonly Part[]): number | null {
  const words = topic.split(' ').filter((word) => word.length >= stem || /\d/.test(word))
  const found = parts.flatMap(({ from, to }, index) => {
    const own = fold(text.slice(from, to))
    const isAbout = words.some(
      (word) =>
        placesOf(own, word, true).length > 0 ||
        (own.match(/[\p{L}\p{M}]+/gu) ?? []).some(
          (one) => one.length >= stem && (one.startsWith(word) || word.startsWith(one)),
        ),
    )
    return isAbout ? [index] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "The one about the opening hours": it holds a time, whatever its words. */
function sentenceWithTime(topic: string, text: string, parts: readonly Part[], { code }: EditWords): number | null {
  const names = wordSet(Object.values(locales).find((locale) => locale.code === code)?.words.varyingTime ?? '')
  if (!names.has(topic)) return null
  const hasTime = (words: string): boolean =>
    readBrief(words, code, () => true).values.some(({ kind }) => kind === 'time')
  const found = parts.flatMap(({ from, to }, index) => (hasTime(text.slice(from, to)) ? [index] : []))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The sentence that words point at; null if they point at none, or at several. */
export function sentenceMeant(words: string, text: string, locale: EditWords): number | null {
  const parts = sentencesIn(text)
  const said = fold(words)
  const rest = without(said, [...wordSet(locale.words.sentence)])
  if (rest !== null && rest !== '') {
    const place = placeOf(rest, parts.length, locale)
    if (place !== null) return place
  }
  const noun = rest ?? without(said, [...wordSet(locale.one)])
  const topic = noun === null ? null : without(noun, [...wordSet(locale.words.about)])
  if (topic === null || topic === '') return null
  return sentenceAbout(topic, text, parts) ?? sentenceWithTime(topic, text, parts, locale)
}

function chosen(holes: Holes, { message, draft, words }: Scene): { text: string; part: Part; parts: Part[] } | null {
  const text = textOf(draft, 'BODY')
  const index = sentenceMeant(wordsOf(holes.get('sentence'), message), text, words)
  const parts = sentencesIn(text)
  const part = index === null ? undefined : parts[index]
  return part === undefined || parts.length < 2 ? null : { text, part, parts }
}

const body = (text: string): Edit[] => [{ op: 'set_body', text }]

export function removeSentence(holes: Holes, scene: Scene): Effect | null {
  const found = chosen(holes, scene)
  if (found === null) return null
  const { text, part } = found
  return { edits: body(withoutPiece(text, part.from, part.to)) }
}

export const moveSentence =
  (side: 'start' | 'end') =>
  (holes: Holes, scene: Scene): Effect | null => {
    const found = chosen(holes, scene)
    if (found === null) return null
    const { text, part } = found
    const own = text.slice(part.from, part.to).trim()
    const rest = withoutPiece(text, part.from, part.to)
    return { edits: body(side === 'start' ? `${own} ${rest}` : `${rest} ${own}`) }
  }
