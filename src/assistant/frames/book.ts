/** The frames of all languages, ready to be tried: which words can open each, and which it cannot do without. */
import type { EditWords, FrameName } from '../../language/edit-words.ts'
import { wordsIn } from '../reading/pieces.ts'
import { type Element, openings, parsePattern } from './pattern.ts'
import { wordSet } from './word-lists.ts'

export interface Frame {
  name: FrameName
  elements: readonly Element[]
  /** Null: anything may open it. */
  opens: ReadonlySet<string> | null
  /** Of each of these sets one word must be there. */
  needs: readonly ReadonlySet<string>[]
}

/** Longest first. */
export type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>

export interface Book {
  words: EditWords
  frames: readonly Frame[]
  /** What frames need, by each word that is in it. */
  needed: ReadonlyMap<string, readonly ReadonlySet<string>[]>
  /** Phrases by their first word. */
  opening: PhrasesByWord
  answers: PhrasesByWord
  /** Phrases by their last word. */
  closing: PhrasesByWord
  joiners: ReadonlySet<string>
}

function phrasesBy(place: 0 | -1, list: string): PhrasesByWord {
  const phrases = new Map<string, string[][]>()
  const longestFirst = list
    .split('|')
    .map(wordsIn)
    .sort((one, other) => other.length - one.length)
  for (const words of longestFirst) {
    const key = words.at(place) ?? ''
    phrases.set(key, (phrases.get(key) ?? []).concat([words]))
  }
  return phrases
}

const needsOf = (elements: readonly Element[]): ReadonlySet<string>[] =>
  elements.flatMap((element) => (element.kind === 'words' && !element.isOptional ? [element.phrases.firsts] : []))

function framesOf({ frames, words }: EditWords): Frame[] {
  const entries = Object.entries(frames) as [FrameName, readonly string[]][]
  return entries.flatMap(([name, patterns]) =>
    patterns.map((pattern) => {
      const elements = parsePattern(pattern, words)
      return { name, elements, opens: openings(elements), needs: needsOf(elements) }
    }),
  )
}

/** Frames share their word lists, so that each list is here once. */
function neededBy(frames: readonly Frame[]): Book['needed'] {
  const needed = new Map<string, ReadonlySet<string>[]>()
  for (const list of new Set(frames.flatMap(({ needs }) => needs))) {
    for (const word of list) needed.set(word, (needed.get(word) ?? []).concat(list))
  }
  return needed
}

export function bookOf(words: EditWords): Book {
  const frames = framesOf(words)
  return {
    words,
    frames,
    needed: neededBy(frames),
    opening: phrasesBy(0, words.opening),
    answers: phrasesBy(0, words.answers),
    closing: phrasesBy(-1, words.closing),
    joiners: wordSet(`${words.words.and}|${words.words.but}`),
  }
}
