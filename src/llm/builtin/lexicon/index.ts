/** Gives every token of an instruction its meanings: the longest known phrase wins, typing mistakes are forgiven. */
import { languageNames, regionNames } from '../knowledge/languages.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import { editDistance } from '../text/distance.ts'
import { fold, type Token } from '../text/token.ts'
import { type Concept, concepts } from './concepts.ts'
import { lookalikes } from './lookalikes.ts'

interface Entry {
  concepts: readonly Concept[]
  value: string | null
}
export type Lexicon = ReadonlyMap<string, Entry>

const alternatives = (list: string): string[] => list.split('|')
/** Hyphens separate tokens, so they do in phrases. */
const phraseKey = (phrase: string) => fold(phrase).replace(/-/g, ' ').trim()

function addTo(lexicon: Map<string, Entry>, list: string, concept: Concept, value: string | null): void {
  for (const phrase of alternatives(list)) {
    const key = phraseKey(phrase)
    const known = lexicon.get(key)
    lexicon.set(key, { concepts: [...(known?.concepts ?? []), concept], value: value ?? known?.value ?? null })
  }
}

/** All phrases of one book. */
export function lexiconOf(book: PhraseBook): Lexicon {
  const lexicon = new Map<string, Entry>()
  for (const concept of concepts) {
    const list = book.words[concept]
    if (list !== undefined) addTo(lexicon, list, concept, null)
  }
  for (const [category, list] of Object.entries(book.categories)) addTo(lexicon, list, 'CATEGORY_VALUE', category)
  book.ordinals.forEach((list, index) => {
    addTo(lexicon, list, 'ORDINAL', String(index + 1))
  })
  addTo(lexicon, book.last, 'ORDINAL', 'last')
  book.counts.forEach((list, index) => {
    addTo(lexicon, list, 'COUNT', String(index + 1))
  })
  return lexicon
}

/** Names of languages and countries, which every book shares. */
export const commonLexicon: Lexicon = (() => {
  const lexicon = new Map<string, Entry>()
  for (const [code, list] of Object.entries(languageNames)) addTo(lexicon, list, 'LANGUAGE_VALUE', code)
  for (const [code, list] of Object.entries(regionNames)) addTo(lexicon, list, 'REGION', code)
  return lexicon
})()

const longestPhrase = 6
const phraseKinds: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'punctuation'])

/** Only words of these meanings are worth guessing at when they are misspelt. */
const guessable: ReadonlySet<Concept> = new Set<Concept>([
  'CATEGORY',
  'LANGUAGE',
  'NAME',
  'BODY',
  'HEADER',
  'FOOTER',
  'BUTTON',
  'TEMPLATE',
  'SAMPLE',
  'FINALIZE',
  'CATEGORY_VALUE',
  'LANGUAGE_VALUE',
  'REMOVE',
  'CHANGE',
  'REPLACE',
  'SHORTEN',
  'UNDO',
  'CREATE',
  'THANKS',
  'CALLED',
  'VARIABLE',
  'IMAGE',
  'RENAME',
  'EMOJI',
])

const guessableVerbs: ReadonlySet<Concept> = new Set<Concept>([
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

const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** Behind a word that is no instruction a colon still tells that one was meant: "nam: …", "txet: …". */
const labels: ReadonlySet<Concept> = new Set<Concept>([
  'NAME',
  'BODY',
  'HEADER',
  'FOOTER',
  'BUTTON',
  'CATEGORY',
  'LANGUAGE',
  'SAMPLE',
])

function guessLabel(key: string, lexicons: readonly Lexicon[]): Entry | null {
  if (key.length < 3) return null
  for (const lexicon of lexicons) {
    for (const [phrase, entry] of lexicon) {
      if (
        phrase.includes(' ') ||
        phrase.length < 4 ||
        phrase[0] !== key[0] ||
        !entry.concepts.some((concept) => labels.has(concept))
      )
        continue
      if (editDistance(key, phrase, 1) <= 1) return entry
    }
  }
  return null
}

function guess(key: string, lexicons: readonly Lexicon[]): Entry | null {
  if (key.length < 4 || key.length > 16 || lookalikes.has(key) || !/^\p{L}+$/u.test(key)) return null
  const limit = key.length >= 9 ? 2 : 1
  let best: { entry: Entry; distance: number } | null = null
  for (const lexicon of lexicons) {
    for (const [phrase, entry] of lexicon) {
      if (phrase.length < 4 || phrase.includes(' ') || phrase[0] !== key[0]) continue
      if (!entry.concepts.some((concept) => guessable.has(concept))) continue
      // With four letters only swapped neighbours count: "nmae" is "name", "game" is not.
      const isVerb = entry.concepts.some((concept) => guessableVerbs.has(concept))
      const swapped = key.length === phrase.length && [...key].sort().join('') === [...phrase].sort().join('')
      const isDoubled = squeezed(key) === squeezed(phrase)
      if (Math.min(key.length, phrase.length) < 5 && !swapped && !isDoubled) continue
      // One other letter makes another verb ("reword", "record"); a missing, doubled or swapped one makes a typing mistake.
      if (isVerb && key.length === phrase.length && !swapped) continue
      const distance = editDistance(key, phrase, limit)
      if (distance <= limit && distance < (best?.distance ?? limit + 1)) best = { entry, distance }
    }
  }
  return best?.entry ?? null
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
): { entry: Entry; length: number } | null {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const part = tokens.slice(at, at + length)
    if (!part.every((token) => phraseKinds.has(token.kind))) continue
    const key = part.map((token) => token.key).join(' ')
    for (const lexicon of lexicons) {
      const entry = lexicon.get(key)
      if (entry) return { entry, length }
    }
  }
  return null
}

/** Whether every word is part of a phrase that the lexicon knows. */
export function coversAll(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  let at = 0
  while (at < words.length) {
    const found = longestAt(words, at, [lexicon, commonLexicon])
    if (!found) return false
    at += found.length
  }
  return words.length > 0
}

/** Merges known phrases into one token each and writes down what they mean. Earlier lexicons go before later ones. */
export function annotate(message: string, tokens: readonly Token[], lexicons: readonly Lexicon[]): Token[] {
  const annotated: Token[] = []
  const guesses = new Map<string, Entry | null>()
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const found = longestAt(tokens, at, lexicons)
    if (found) {
      const last = tokens[at + found.length - 1] ?? token
      const text = message.slice(token.from, last.to)
      annotated.push({
        ...token,
        to: last.to,
        text,
        key: fold(text),
        concepts: found.entry.concepts,
        value: found.entry.value,
      })
      at += found.length
      continue
    }
    if (token.kind === 'word' && !guesses.has(token.key)) guesses.set(token.key, guess(token.key, lexicons))
    const isLabel = tokens[at + 1]?.text === ':' && token.kind === 'word'
    const entry =
      token.kind === 'word' ? (guesses.get(token.key) ?? (isLabel ? guessLabel(token.key, lexicons) : null)) : null
    annotated.push(entry ? { ...token, concepts: entry.concepts, value: entry.value } : token)
    at += 1
  }
  return annotated
}
