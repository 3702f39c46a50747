/** The frames of all languages, ready to be tried: which words can open each, and which it cannot do without. */
import type { EditWords, FrameName } from '../../language/edit-words.ts'
import { fold, wordsIn } from '../reading/pieces.ts'
import { type Element, openings, parsePattern } from './pattern.ts'

export interface Frame {
  name: FrameName
  elements: readonly Element[]
  /** Null: anything may open it. */
  opens: ReadonlySet<string> | null
  /** Of each of these sets one word must be there. */
  needs: readonly ReadonlySet<string>[]
}

export interface Book {
  words: EditWords
  frames: readonly Frame[]
  opening: readonly (readonly string[])[]
  answers: readonly (readonly string[])[]
  closing: readonly (readonly string[])[]
  joiners: ReadonlySet<string>
}

const phrases = (list: string): string[][] =>
  list
    .split('|')
    .map(wordsIn)
    .sort((one, other) => other.length - one.length)

const needsOf = (elements: readonly Element[]): ReadonlySet<string>[] =>
  elements.flatMap((element) =>
    element.kind === 'words' && !element.isOptional ? [new Set(element.alternatives.map(([first = '']) => first))] : [],
  )

function framesOf({ frames, words }: EditWords): Frame[] {
  const entries = Object.entries(frames) as [FrameName, readonly string[]][]
  return entries.flatMap(([name, patterns]) =>
    patterns.map((pattern) => {
      const elements = parsePattern(pattern, words)
      return { name, elements, opens: openings(elements), needs: needsOf(elements) }
    }),
  )
}

export const bookOf = (words: EditWords): Book => ({
  words,
  frames: framesOf(words),
  opening: phrases(words.opening),
  answers: phrases(words.answers),
  closing: phrases(words.closing),
  joiners: new Set(`${words.words.and}|${words.words.but}`.split('|').map(fold)),
})
