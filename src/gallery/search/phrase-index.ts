/** An index of the phrases that purposes are known by: each phrase is a document, so that whole phrases count most. */
import MiniSearch from 'minisearch'
import type { Blueprint } from '../blueprint.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { tokensOf } from './tokens.ts'

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

/** Builds the index; takes some 30 ms for fifty blueprints. */
export function createPhraseIndex(blueprints: readonly Blueprint[]): PhraseIndex {
  const phrases = blueprints
    .flatMap((blueprint) =>
      galleryLanguages.flatMap((language) =>
        [blueprint.titles[language], ...blueprint.purposes[language]].map((words) => ({
          blueprint: blueprint.id,
          language,
          tokens: [...new Set(tokensOf(words))],
        })),
      ),
    )
    .map((phrase, id): Phrase => ({ ...phrase, id }))
  const index = new MiniSearch<Phrase>({
    fields: ['tokens'],
    extractField: (phrase, field) => (field === 'id' ? String(phrase.id) : phrase.tokens.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: {
      fuzzy: (term) => term.length >= fuzzyFrom && 0.2,
      prefix: (term) => term.length >= prefixFrom,
      maxFuzzy: 2,
      weights: { fuzzy: 0.4, prefix: 0.6 },
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

  const weightOf = (tokens: readonly string[]): number =>
    tokens.reduce((sum, token) => sum + (rarity.get(token) ?? 0), 0)

  return {
    find: (tokens) =>
      index.search([...new Set(tokens)].join(' ')).flatMap(({ id, score, terms }) => {
        const phrase = phrases[Number(id)]
        if (phrase === undefined) return []
        return [
          {
            blueprint: phrase.blueprint,
            language: phrase.language,
            score,
            coverage: weightOf(terms) / weightOf(phrase.tokens),
          },
        ]
      }),
    shareIn: (language, tokens) =>
      tokens.filter((token) => vocabulary.get(language)?.has(token)).length / Math.max(1, tokens.length),
  }
}

function raritiesOf(phrases: readonly Phrase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of phrases) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return new Map([...counts].map(([token, count]) => [token, Math.log(1 + phrases.length / count)]))
}
