/** Whole words and phrases of a list, found in a text without regard to case. */
import { compileMatcher, findHits, type Matcher } from './matcher.ts'
import { tokenise } from './tokens.ts'

export interface ForbiddenWord {
  /** As it stands in the list. */
  word: string
  range: readonly [number, number]
}

const compile = (words: readonly string[]): Matcher<string> =>
  compileMatcher(words.map((word) => [word, plain(word)] as const))

let last: { words: readonly string[]; matcher: Matcher<string> } | undefined

/** A process has one policy and many templates, so its list is compiled once; a new policy brings a new list. */
function matcherOf(words: readonly string[]): Matcher<string> {
  if (last?.words !== words) last = { words, matcher: compile(words) }
  return last.matcher
}

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
  return findHits(tokenise(text), matcherOf(words)).flatMap(({ group, start, end }) =>
    exact(text.slice(start, end)) === exact(group) ? [{ word: group, range: [start, end] as const }] : [],
  )
}
