/** Words that are told once more, otherwise: they take the place of those that stand, where they would stand beside them twice. */
import { editLocales } from '../../language/edit-locales.ts'
import { fold, type Token, tokenise } from '../../language/index.ts'
import { wordSet } from './word-lists.ts'

/** Longest first. */
const greetings = [...wordSet(editLocales.map((locale) => locale.greetings).join('|'))].sort(
  (one, other) => other.length - one.length,
)

/** The greeting that a folded text opens with, in whatever language. */
const greetingIn = (folded: string): string | undefined =>
  greetings.find((words) => folded.startsWith(words) && !/^[\p{L}\p{M}]/u.test(folded.slice(words.length)))

export const opensWithGreeting = (text: string): boolean => greetingIn(fold(text)) !== undefined

/** How long the greeting is that a text opens with; 0 if it opens with none. */
export function greetingLength(text: string): number {
  const folded = fold(text)
  return folded.length === text.length ? (greetingIn(folded)?.length ?? 0) : 0
}

/** What stands between a text and words behind it: they have a line of their own where the text is made of lines. */
export const glueFor = (text: string): string => (text.includes('\n') ? '\n' : ' ')

/** Fewer words are a greeting of their own, or one that is added. */
const fewestOfText = 6
/** Both ends have to stand in the text: the first so many words, or the last. */
const fewestAtEdge = 2
/** How much longer what stands may be. */
const longestGap = 6

const wordsIn = (text: string): Token[] => tokenise(text).filter(({ kind }) => kind !== 'mark')

/** How many words from one place on are the same. */
function alike(text: readonly Token[], at: number, words: readonly Token[], from: number, step: 1 | -1): number {
  let count = 0
  while (words[from + count * step] !== undefined && text[at + count * step]?.key === words[from + count * step]?.key)
    count += 1
  return count
}

interface Stretch {
  from: number
  to: number
}

/** Where the text says the same from its first words to its last ones, with other words between them. */
function stretchLike(text: readonly Token[], words: readonly Token[]): Stretch | null {
  const found: (Stretch & { same: number })[] = []
  for (const from of text.keys()) {
    const head = alike(text, from, words, 0, 1)
    if (head < fewestAtEdge) continue
    const farthest = Math.min(text.length, from + words.length + longestGap)
    for (let to = from + head; to <= farthest; to += 1) {
      const tail = Math.min(alike(text, to - 1, words, words.length - 1, -1), words.length - head, to - from - head)
      if (tail >= fewestAtEdge) found.push({ from, to, same: head + tail })
    }
  }
  const [best] = found.sort((one, other) => other.same - one.same)
  return best !== undefined && best.same * 2 > words.length ? best : null
}

/** The text with the words in the place of what they tell otherwise, or behind it. */
export const withWords = (text: string, words: string): string =>
  toldAnew(text, words) ?? `${text.trimEnd()}${glueFor(text)}${words}`

/** The text with the words in the place of what they tell otherwise; null if they tell something besides. */
export function toldAnew(text: string, words: string): string | null {
  const said = wordsIn(words)
  if (said.length >= fewestOfText && opensWithGreeting(words) && opensWithGreeting(text)) return words
  const own = wordsIn(text)
  const stretch = stretchLike(own, said)
  const [first, last] = [own[stretch?.from ?? -1], own[(stretch?.to ?? 0) - 1]]
  if (first === undefined || last === undefined || text.slice(first.from, last.to).includes('{{')) return null
  const isStart = /^\p{Lu}/u.test(text.slice(first.from))
  const fresh = words.trim().replace(/[.!…।]$/, '')
  const given = (isStart ? fresh.charAt(0).toUpperCase() : fresh.charAt(0).toLowerCase()) + fresh.slice(1)
  return text.slice(0, first.from) + given + text.slice(last.to)
}
