/** Gives every token of an instruction its meanings: the longest known phrase wins, typing mistakes are forgiven. */

import { editLocales } from '../../../language/edit-locales.ts'
import { regionNamed } from '../../../language/places.ts'
import { type Concept, concepts } from '../concepts.ts'
import { languageNames, regionNames } from '../knowledge/languages.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'
import { fold, type Token } from '../text/token.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { guess, guessLabel } from './typos.ts'

const alternatives = (list: string): string[] => list.split('|')
/** Hyphens separate tokens, so they do in phrases. */
const phraseKey = (phrase: string) => fold(phrase).replace(/-/g, ' ').trim()

function addTo(lexicon: Map<string, Entry>, list: string, concept: Concept, value: string | null): void {
  for (const phrase of alternatives(list)) {
    const key = phraseKey(phrase)
    const known = lexicon.get(key)
    // Not spread: V8 leaves room for sixteen more in a list that is made so, and there are thousands.
    lexicon.set(key, { concepts: (known?.concepts ?? []).concat(concept), value: value ?? known?.value ?? null })
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

const labels: ReadonlyMap<string, Concept> = new Map(
  editLocales.flatMap(({ parts, words }) =>
    (
      [
        [parts.header, 'HEADER'],
        [parts.body, 'BODY'],
        [parts.footer, 'FOOTER'],
        [parts.name, 'NAME'],
        [parts.buttons, 'BUTTON'],
        [words.category, 'CATEGORY'],
        [words.language, 'LANGUAGE'],
        [words.sample, 'SAMPLE'],
      ] as const
    ).flatMap(([list, concept]) => list.split('|').map((name): [string, Concept] => [fold(name), concept])),
  ),
)

/** A part by its name in any language that edits are understood in: only a colon behind it tells that one is meant. */
function labelOf(key: string): Entry | null {
  const concept = labels.get(key)
  return concept === undefined ? null : { concepts: [concept], value: null }
}

const longestPhrase = 6
const phraseKinds: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'punctuation'])

function longestAt(
  tokens: readonly Token[],
  at: number,
  lexicons: readonly Lexicon[],
): { entry: Entry; length: number } | null {
  let longest: { entry: Entry; length: number } | null = null
  let key = ''
  for (let length = 1; length <= longestPhrase; length += 1) {
    const token = tokens[at + length - 1]
    if (!token || !phraseKinds.has(token.kind)) break
    key = length === 1 ? token.key : `${key} ${token.key}`
    const entry = entryOf(key, lexicons)
    if (entry) longest = { entry, length }
  }
  return longest
}

function entryOf(key: string, lexicons: readonly Lexicon[]): Entry | undefined {
  for (const lexicon of lexicons) {
    const entry = lexicon.get(key)
    if (entry) return entry
  }
  return undefined
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

/** The words of a phrase as one token that means what the lexicon says. */
function merged(message: string, part: readonly Token[], entry: Entry): Token | null {
  const first = part[0]
  const last = part.at(-1)
  if (!first || !last) return null
  const text = message.slice(first.from, last.to)
  return { ...first, to: last.to, text, key: fold(text), concepts: entry.concepts, value: entry.value }
}

const says = (token: Token | undefined, ...wanted: readonly Concept[]): boolean =>
  token?.concepts.some((concept) => wanted.includes(concept)) ?? false

/**
 * Whether a language is spoken of between these words. Elsewhere a word that resembles the name of one is a word of its own,
 * in one language or another: "pour chiens" is no slip of "chinês".
 */
function isPlaceOfLanguage(before: readonly Token[], next: Entry | undefined): boolean {
  const last = before.at(-1)
  if (says(last, 'IN', 'LANGUAGE', 'TRANSLATE') || (says(last, 'IT') && !says(last, 'THIS'))) return true
  if (says(last, 'TO', 'IS') || last?.text === ':')
    return before.slice(-4).some((token) => says(token, 'LANGUAGE', 'TRANSLATE', 'CHANGE'))
  return next?.concepts.some((concept) => concept === 'TEMPLATE' || concept === 'LANGUAGE') ?? false
}

/**
 * Merges known phrases into one token each and writes down what they mean. Earlier lexicons go before later ones; words that
 * are protected are not taken for slips, nor is one for that of a language where none is spoken of or `asksLanguage`.
 */
export function annotate(
  message: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  isProtected: (at: number) => boolean,
  asksLanguage: boolean,
): Token[] {
  const annotated: Token[] = []
  const guesses = new Map<string, Entry | null>()
  const guessed = (token: Token): Entry | null => {
    const known = guesses.get(token.key)
    if (known !== undefined) return known
    const entry = guess(token.key, lexicons)
    guesses.set(token.key, entry)
    return entry
  }
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const found = longestAt(tokens, at, lexicons)
    const isLabel = tokens[at + 1]?.text === ':'
    const slip =
      found || token.kind !== 'word' || isProtected(token.from)
        ? null
        : (guessed(token) ?? (isLabel ? (labelOf(token.key) ?? guessLabel(token.key, lexicons)) : null))
    const isOwnWord =
      slip?.concepts.includes('LANGUAGE_VALUE') &&
      !asksLanguage &&
      (regionNamed(token.text) !== null || !isPlaceOfLanguage(annotated, entryOf(tokens[at + 1]?.key ?? '', lexicons)))
    const entry = found?.entry ?? (isOwnWord ? null : slip)
    const length = found?.length ?? 1
    annotated.push((entry && merged(message, tokens.slice(at, at + length), entry)) || token)
    at += length
  }
  return annotated
}
