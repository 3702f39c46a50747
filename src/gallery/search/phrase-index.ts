/** An index of the phrases that purposes are known by: each phrase is a document, so that whole phrases count most. */
import MiniSearch from 'minisearch'
import type { Blueprint } from '../blueprint.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { isCommonIn, withoutCommon } from './common-words.ts'
import { stemOf, tokensOf } from './tokens.ts'

interface Phrase {
  id: number
  blueprint: string
  language: GalleryLanguage
  tokens: readonly string[]
}

/** A phrase that a query matches. */
export interface PhraseHit {
  blueprint: string
  language: GalleryLanguage
  /** The better the phrase matches, the higher; without an upper bound. */
  score: number
  /** The part of the phrase that the query has, 0 to 1; rare words weigh more. */
  coverage: number
}

export interface PhraseIndex {
  find(tokens: readonly string[]): PhraseHit[]
  /** The part of the words that are known from phrases in that language, 0 to 1. */
  shareIn(language: GalleryLanguage, tokens: readonly string[]): number
}

const fuzzyFrom = 5
const prefixFrom = 4
/** How much a word counts of which only the beginning is the same. */
const stemWeight = 0.5

/** A long word that is in no phrase may be a compound of one that is: "Winterschlussverkauf", "Schlussverkauf". */
const compoundFrom = 10
const lastPartFrom = 5

/** Stems are terms beside the words, marked so that they match only each other. */
const stemMark = '~'
const isStem = (term: string): boolean => term.startsWith(stemMark)
const termsOf = (tokens: readonly string[]): string[] => [
  ...tokens,
  ...new Set(tokens.flatMap((token) => stemMark + (stemOf(token) ?? token))),
]

/** Builds the index; takes some 30 ms for fifty blueprints. */
export function createPhraseIndex(blueprints: readonly Blueprint[]): PhraseIndex {
  const phrases = blueprints
    .flatMap((blueprint) =>
      galleryLanguages.flatMap((language) =>
        [blueprint.titles[language], ...blueprint.purposes[language]].map((words) => ({
          blueprint: blueprint.id,
          language,
          tokens: [...new Set(withoutCommon(tokensOf(words)))],
        })),
      ),
    )
    .map((phrase, id): Phrase => ({ ...phrase, id }))
  const index = new MiniSearch<Phrase>({
    fields: ['tokens'],
    extractField: (phrase, field) => (field === 'id' ? String(phrase.id) : termsOf(phrase.tokens).join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => !isStem(term) && term.length >= fuzzyFrom && 0.2,
      prefix: (term) => !isStem(term) && term.length >= prefixFrom,
      maxFuzzy: 2,
      weights: { fuzzy: 0.4, prefix: 0.6 },
      boostTerm: (term) => (isStem(term) ? stemWeight : 1),
    },
  })
  index.addAll(phrases)
  const rarity = raritiesOf(phrases)
  const vocabulary = new Map(
    galleryLanguages.map((language) => [
      language,
      new Set(phrases.flatMap((phrase) => (phrase.language === language ? phrase.tokens : []))),
    ]),
  )

  const weightOf = (tokens: readonly string[], part: (token: string) => number): number =>
    tokens.reduce((sum, token) => sum + (rarity.get(token) ?? 0) * part(token), 0)

  const knownPart = (token: string): string => {
    if (token.length < compoundFrom || rarity.has(token)) return token
    const starts = Array.from({ length: token.length - lastPartFrom - 1 }, (_, at) => at + 2)
    const start = starts.find((at) => token.length - at >= lastPartFrom && rarity.has(token.slice(at)))
    return start === undefined ? token : token.slice(start)
  }

  const coverageOf = (phrase: Phrase, terms: ReadonlySet<string>): number => {
    const partFound = (token: string): number =>
      terms.has(token) ? 1 : terms.has(stemMark + (stemOf(token) ?? token)) ? stemWeight : 0
    return weightOf(phrase.tokens, partFound) / weightOf(phrase.tokens, () => 1)
  }

  return {
    find: (tokens) =>
      index
        .search(termsOf([...new Set(withoutCommon(tokens).map(knownPart))]).join(' '))
        .flatMap(({ id, score, terms }) => {
          const phrase = phrases[Number(id)]
          if (phrase === undefined) return []
          const { blueprint, language } = phrase
          return [{ blueprint, language, score, coverage: coverageOf(phrase, new Set(terms)) }]
        }),
    shareIn: (language, tokens) =>
      tokens.filter((token) => vocabulary.get(language)?.has(token) || isCommonIn(language, token)).length /
      Math.max(1, tokens.length),
  }
}

function raritiesOf(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of phrases) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + phrases.length / count)]))
}
