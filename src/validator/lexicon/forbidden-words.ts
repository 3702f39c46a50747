/** Finds the whole words and phrases of a list in a text, ignoring case. */
import { compileMatcher, findHits, type Matcher } from './matcher.ts'
import { tokenise } from './tokens.ts'

interface ForbiddenWord {
  /** As it is written in the list. */
  word: string
  range: readonly [number, number]
}

const compile = (words: readonly string[]): Matcher<string> =>
  compileMatcher(words.map((word) => [word, withoutPatternSigns(word)] as const))

let last: { words: readonly string[]; matcher: Matcher<string> } | undefined

/** A process checks many templates against one policy, so its list is compiled only once; a new policy has a new list. */
function matcherOf(words: readonly string[]): Matcher<string> {
  if (last?.words !== words) last = { words, matcher: compile(words) }
  return last.matcher
}

/** Removes the signs that have a meaning in word lists. */
const withoutPatternSigns = (word: string): string => word.replace(/[()|*#_,\n]/g, ' ')

const exact = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim()

/** The words of the list in a text, in order. Accents matter, unlike in our own word lists: "ano" is not "año". */
export function forbiddenWordsIn(text: string, words: readonly string[]): ForbiddenWord[] {
  return findHits(tokenise(text), matcherOf(words)).flatMap(({ group, start, end }) =>
    exact(text.slice(start, end)) === exact(group) ? [{ word: group, range: [start, end] as const }] : [],
  )
}
