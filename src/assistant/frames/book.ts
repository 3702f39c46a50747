/** The frames of all languages, ready to be tried: which words can open each, and which it cannot do without. */
import type { EditWords, FrameName } from '../../language/edit-words.ts'
import { wordsIn } from '../reading/pieces.ts'
import { closings, type Element, openings, parsePattern } from './pattern.ts'
import { wordSet } from './word-lists.ts'

export interface Frame {
  name: FrameName
  elements: readonly Element[]
  /** Null: anything may open it. */
  opens: ReadonlySet<string> | null
  /** As above: what may be its last word. */
  closes: ReadonlySet<string> | null
  /** Numbers of word lists of its book: of each one word must be there. */
  needs: readonly number[]
}

/** Longest first. */
export type PhrasesByWord = ReadonlyMap<string, readonly (readonly string[])[]>

export interface Book {
  words: EditWords
  frames: readonly Frame[]
  /** Numbers of the lists that frames need, by each word that is in them; `lists`: how many there are. */
  needed: ReadonlyMap<string, readonly number[]>
  lists: number
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

/** Frames share their word lists, so that each list has one number. */
function framesOf({ frames, words }: EditWords, numbers: Map<ReadonlySet<string>, number>): Frame[] {
  const numberOf = (list: ReadonlySet<string>): number => {
    const number = numbers.get(list) ?? numbers.size
    numbers.set(list, number)
    return number
  }
  const entries = Object.entries(frames) as [FrameName, readonly string[]][]
  return entries.flatMap(([name, patterns]) =>
    patterns.map((pattern) => {
      const elements = parsePattern(pattern, words)
      const needs = needsOf(elements).map(numberOf)
      return { name, elements, opens: openings(elements), closes: closings(elements), needs }
    }),
  )
}

function neededBy(numbers: ReadonlyMap<ReadonlySet<string>, number>): Book['needed'] {
  const needed = new Map<string, number[]>()
  for (const [list, number] of numbers) {
    for (const word of list) needed.set(word, (needed.get(word) ?? []).concat(number))
  }
  return needed
}

export function bookOf(words: EditWords): Book {
  const numbers = new Map<ReadonlySet<string>, number>()
  const frames = framesOf(words, numbers)
  return {
    words,
    frames,
    needed: neededBy(numbers),
    lists: numbers.size,
    opening: phrasesBy(0, words.opening),
    answers: phrasesBy(0, words.answers),
    closing: phrasesBy(-1, words.closing),
    joiners: wordSet(words.words.and, words.words.but),
  }
}
