/** An index of the phrases that purposes are known by: each phrase is a document, so that whole phrases count most. */
import MiniSearch from 'minisearch'
import { type Blueprint, phrasesOf } from '../blueprint.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { isCommonIn, withoutCommon } from './common-words.ts'
import { stemOf, tokensOf } from './tokens.ts'

interface Phrase {
  id: number
  blueprint: string
  language: GalleryLanguage
  tokens: readonly string[]
  /** All but one of its words are common: "tell a friend" is no more than "friend". */
  isReduced: boolean
}

/** A phrase that a query matches. */
export interface PhraseHit {
  blueprint: string
  language: GalleryLanguage
  /** The words of the phrase that the query has, with their weights: a word of few purposes weighs more. */
  found: readonly (readonly [token: string, weight: number])[]
  /** The part of the phrase that the query has, 0 to 1; rare words weigh more. */
  coverage: number
  isReduced: boolean
}

export interface PhraseIndex {
  find(tokens: readonly string[]): PhraseHit[]
  /** The part of the words that are known from phrases in that language, 0 to 1. */
  shareIn(language: GalleryLanguage, tokens: readonly string[]): number
}

const fuzzyFrom = 5
/** A shorter word is taken for a slip if no phrase has it: "stok". */
const slipFrom = 4
const prefixFrom = 4
/** How much a word counts that is not the same but alike: another form, a slip of the hand. */
const likeWeight = 0.6
const stemWeight = 0.5

/** A long word may be a compound of one that is in a phrase: "Winterschlussverkauf", "Schlussverkauf". */
const compoundFrom = 10
const lastPartFrom = 5

function phrasesIn(blueprints: readonly Blueprint[]): Phrase[] {
  const phrases = blueprints.flatMap((blueprint) =>
    galleryLanguages.flatMap((language) =>
      phrasesOf(blueprint, language).map((words) => {
        const all = tokensOf(words)
        const tokens = [...new Set(withoutCommon(all))]
        return { blueprint: blueprint.id, language, tokens, isReduced: tokens.length === 1 && all.length > 1 }
      }),
    ),
  )
  return phrases.map((phrase, id) => ({ ...phrase, id }))
}

function raritiesOf(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>()
  for (const { tokens, blueprint } of phrases) {
    for (const token of tokens) users.set(token, (users.get(token) ?? new Set()).add(blueprint))
  }
  const total = new Set(phrases.map(({ blueprint }) => blueprint)).size
  return new Map([...users].map(([token, { size }]) => [token, Math.log(1 + total / size)]))
}

/** The sum of the weights of words. */
export const sumOf = (found: Iterable<readonly [token: string, weight: number]>): number =>
  [...found].reduce((sum, [, weight]) => sum + weight, 0)

const words = (text: string): string[] => text.split(' ')

function indexOf(phrases: readonly Phrase[], isKnown: (term: string) => boolean): MiniSearch<Phrase> {
  const index = new MiniSearch<Phrase>({
    fields: ['tokens'],
    extractField: (phrase, field) => (field === 'id' ? String(phrase.id) : phrase.tokens.join(' ')),
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => (term.length >= fuzzyFrom || (term.length >= slipFrom && !isKnown(term))) && 0.2,
      prefix: (term) => term.length >= prefixFrom,
      maxFuzzy: 2,
      weights: { fuzzy: 0.4, prefix: 0.6 },
    },
  })
  index.addAll(phrases)
  return index
}

/** Indexes the phrases of all blueprints; takes some 100 ms for fifty of them. */
export function createPhraseIndex(blueprints: readonly Blueprint[]): PhraseIndex {
  const phrases = phrasesIn(blueprints)
  const rarities = raritiesOf(phrases)
  const index = indexOf(phrases, (term) => rarities.has(term))
  const vocabulary = new Map(
    galleryLanguages.map((language) => {
      const own = phrases.filter((phrase) => phrase.language === language)
      return [language, new Set(own.flatMap(({ tokens }) => tokens))]
    }),
  )

  const withLastPart = (token: string): string[] => {
    if (token.length < compoundFrom) return [token]
    const starts = Array.from({ length: token.length - lastPartFrom - 1 }, (_, at) => at + 2)
    const start = starts.find((at) => rarities.has(token.slice(at)))
    return start === undefined ? [token] : [token, token.slice(start)]
  }

  const rarityOf = (token: string): number => rarities.get(token) ?? 0

  return {
    find(tokens) {
      const asked = new Set(withoutCommon(tokens).flatMap(withLastPart))
      const stems = new Set([...asked].flatMap((token) => stemOf(token) ?? []))
      const byStem = { queries: [...stems], prefix: true, fuzzy: false, boostTerm: () => stemWeight }
      return index.search({ queries: [...asked, byStem] }).flatMap(({ id, terms }) => {
        const phrase = phrases[Number(id)]
        if (phrase === undefined) return []
        const { blueprint, language, tokens: own, isReduced } = phrase
        const found = own
          .filter((token) => asked.has(token) || terms.includes(token))
          .map((token) => [token, rarityOf(token) * (asked.has(token) ? 1 : likeWeight)] as const)
        const whole = own.reduce((sum, token) => sum + rarityOf(token), 0)
        return [{ blueprint, language, found, coverage: sumOf(found) / whole, isReduced }]
      })
    },
    shareIn(language, tokens) {
      const known = tokens.filter((token) => vocabulary.get(language)?.has(token) || isCommonIn(language, token))
      return known.length / Math.max(1, tokens.length)
    },
  }
}
