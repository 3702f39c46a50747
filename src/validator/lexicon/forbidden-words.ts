/** Whole words and phrases of a list, found in a text without regard to case. */
import { rememberLast } from './last.ts'
import { compileMatcher, findHits } from './matcher.ts'
import { tokenise } from './tokens.ts'

export interface ForbiddenWord {
  /** As it stands in the list. */
  word: string
  range: readonly [number, number]
}

// A policy stands for long, so its list is compiled once; a new policy brings a new list.
const compile = rememberLast((words: readonly string[]) =>
  compileMatcher(words.map((word) => [word, plain(word)] as const)),
)

/** Signs that mean something in word lists mean themselves here. */
const plain = (word: string): string => word.replace(/[()|*#_,\n]/g, ' ')

const exact = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()

/** Accents count, unlike in the word lists of languages: "ano" is not "año". */
export function forbiddenWordsIn(text: string, words: readonly string[]): ForbiddenWord[] {
  return findHits(tokenise(text), compile(words)).flatMap(({ group, start, end }) =>
    exact(text.slice(start, end)) === exact(group) ? [{ word: group, range: [start, end] as const }] : [],
  )
}
