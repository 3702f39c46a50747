/** Forgives typing mistakes in instruction words: swapped, missing, doubled and, in nouns, wrong letters. */
import { editDistance } from '../../../template/distance.ts'
import type { Concept } from '../concepts.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { lookalikes } from './lookalikes.ts'

const nouns = new Set<Concept>([
  'CATEGORY',
  'LANGUAGE',
  'NAME',
  'BODY',
  'HEADER',
  'FOOTER',
  'BUTTON',
  'TEMPLATE',
  'SAMPLE',
  'CATEGORY_VALUE',
  'LANGUAGE_VALUE',
  'VARIABLE',
  'IMAGE',
  'EMOJI',
  'THANKS',
])
const verbs = new Set<Concept>([
  'REMOVE',
  'CHANGE',
  'REPLACE',
  'SHORTEN',
  'UNDO',
  'CREATE',
  'CALLED',
  'RENAME',
  'FINALIZE',
])
const labels = new Set<Concept>(['NAME', 'BODY', 'HEADER', 'FOOTER', 'BUTTON', 'CATEGORY', 'LANGUAGE', 'SAMPLE'])

interface Candidate {
  word: string
  entry: Entry
  isVerb: boolean
  isLabel: boolean
  isLanguage: boolean
}

const shortestWord = 4
const longestWord = 16
const shortestLanguage = 6
const indexes = new WeakMap<Lexicon, Map<string, Candidate[]>>()

/** The single words of a lexicon that are worth guessing at, by first letter, since people rarely miss that one. */
function candidatesOf(lexicon: Lexicon, letter: string): readonly Candidate[] {
  let index = indexes.get(lexicon)
  if (index === undefined) {
    index = new Map()
    for (const [word, entry] of lexicon) {
      const isVerb = entry.concepts.some((concept) => verbs.has(concept))
      if (
        word.length < shortestWord ||
        word.includes(' ') ||
        !(isVerb || entry.concepts.some((concept) => nouns.has(concept)))
      )
        continue
      const candidate = {
        word,
        entry,
        isVerb,
        isLabel: entry.concepts.some((concept) => labels.has(concept)),
        isLanguage: entry.concepts.includes('LANGUAGE_VALUE'),
      }
      index.set(word[0] ?? '', [...(index.get(word[0] ?? '') ?? []), candidate])
    }
    indexes.set(lexicon, index)
  }
  return index.get(letter) ?? []
}

const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1')
const lettersOf = (word: string): string => [...word].sort().join('')

/** Whether the slip is of a kind that people make with a word like this. */
function isPlausible(key: string, { word, isVerb, isLanguage }: Candidate): boolean {
  const isSwapped = key.length === word.length && lettersOf(key) === lettersOf(word)
  // With four letters only swapped and doubled ones count: "nmae" is "name", "game" is not.
  if (Math.min(key.length, word.length) < 5) return isSwapped || squeezed(key) === squeezed(word)
  // "Greet" and "Greek", "taste" and "Tamil": a language is a grave thing to guess from a short word.
  if (isLanguage && Math.min(key.length, word.length) < shortestLanguage) return false
  // One other letter makes another verb ("reword", "record").
  return !(isVerb && key.length === word.length && !isSwapped)
}

/** What a misspelt word was meant to be; null when it is a word of its own. */
export function guess(key: string, lexicons: readonly Lexicon[]): Entry | null {
  if (key.length < shortestWord || key.length > longestWord || lookalikes.has(key) || !/^\p{L}+$/u.test(key))
    return null
  const limit = key.length >= 9 ? 2 : 1
  let best: { entry: Entry; distance: number } | null = null
  for (const candidate of lexicons.flatMap((lexicon) => candidatesOf(lexicon, key[0] ?? ''))) {
    if (!isPlausible(key, candidate)) continue
    const distance = editDistance(key, candidate.word, limit)
    if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { entry: candidate.entry, distance }
  }
  return best?.entry ?? null
}

/** Behind a word that is no instruction a colon still tells that one was meant: "nam: …", "txet: …". */
export function guessLabel(key: string, lexicons: readonly Lexicon[]): Entry | null {
  if (key.length < 3) return null
  const known = lexicons.flatMap((lexicon) => candidatesOf(lexicon, key[0] ?? '')).filter(({ isLabel }) => isLabel)
  return known.find(({ word }) => editDistance(key, word, 1) <= 1)?.entry ?? null
}
