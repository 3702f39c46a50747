/** Finds the purposes that a message is about. */
import type { Category } from '../../template/draft.ts'
import type { Blueprint, Industry } from '../blueprint.ts'
import { blueprints } from '../blueprints/index.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { createPhraseIndex, type PhraseHit, type PhraseIndex, sumOf } from './phrase-index.ts'
import { containsPhrase, tokensOf } from './tokens.ts'

/** Which purposes are listed; undefined: all. */
export interface ListOptions {
  category?: Category | undefined
  industry?: Industry | undefined
}

export interface SearchOptions extends ListOptions {
  /** The language of the query, if it is known. */
  language?: GalleryLanguage | undefined
  limit?: number | undefined
}

export interface SearchResult {
  /** Best first; `isWhole` if the query has a whole phrase of the purpose. */
  hits: { id: string; score: number; isWhole: boolean }[]
  /** True if the first hit is meant; otherwise the hits are no more than suggestions. */
  confident: boolean
  /** The language that most words of the query are known in; null if none is. */
  language: GalleryLanguage | null
}

/** Phrases that match less than this are noise. */
const minCoverage = 0.3
/** What a sure hit has: most of a phrase, a score that one frequent word does not reach, and a lead over the next. */
const sure = { coverage: 0.5, score: 2.5, lead: 1.12 }
const whole = 0.99
/** How much a phrase in another language than the query's counts. */
const foreignWeight = 0.4
/** How much the words beside the best phrase add. */
const wordsWeight = 0.35
const defaultLimit = 10

interface Index {
  phrases: PhraseIndex
  /** What makes a message another's, by blueprint. */
  reversals: ReadonlyMap<string, string[][]>
}

let index: Index | null = null

const wordsOf = ({ id, not = [] }: Blueprint) => [id, not.map((phrase) => tokensOf(phrase))] as const

const indexed = (): Index => {
  index ??= { phrases: createPhraseIndex(blueprints), reversals: new Map(blueprints.map(wordsOf)) }
  return index
}

/** Builds the index in one go, for those who must not wait for it later; otherwise the first search builds it. */
export const prepareSearch = (): void => void indexed()

/** Purposes for a query of any length and language; without hits if nothing matches. Takes a few milliseconds. */
export function search(query: string, options: SearchOptions = {}): SearchResult {
  const tokens = tokensOf(query)
  const weights = languageWeights(tokens, options.language)
  const found = new Map<string, PhraseHit[]>()
  for (const hit of indexed().phrases.find(tokens, minCoverage)) {
    const others = found.get(hit.blueprint)
    if (others === undefined) found.set(hit.blueprint, [hit])
    else others.push(hit)
  }
  const ranked = blueprints
    .filter((blueprint) => found.has(blueprint.id) && isCandidate(blueprint, options, tokens))
    .map(({ id }) => ({ id, ...scoreOf(found.get(id) ?? [], weights) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = ranked
  const confident =
    first !== undefined &&
    first.coverage >= sure.coverage &&
    first.score >= sure.score &&
    first.score >= (second?.score ?? 0) * sure.lead
  const hits = ranked.slice(0, options.limit ?? defaultLimit).map(({ id, score, isWhole }) => ({ id, score, isWhole }))
  const [language = null] = [...weights.keys()].filter((one) => weights.get(one) === 1)
  return { hits, confident, language }
}

/** True for a blueprint of that category and industry. */
export const isListed = ({ category, industries }: Blueprint, options: ListOptions): boolean =>
  (options.category === undefined || options.category === category) &&
  (options.industry === undefined || industries.includes(options.industry))

const isCandidate = (blueprint: Blueprint, options: ListOptions, tokens: readonly string[]): boolean =>
  isListed(blueprint, options) &&
  !indexed()
    .reversals.get(blueprint.id)
    ?.some((phrase) => containsPhrase(tokens, phrase))

/** Words such as "sale" mean one thing in English and another in Spanish, so the language of the query counts. */
function languageWeights(
  tokens: readonly string[],
  known: GalleryLanguage | undefined,
): ReadonlyMap<GalleryLanguage, number> {
  const shares = galleryLanguages.map((language) => indexed().phrases.shareIn(language, tokens))
  const largest = Math.max(...shares)
  return new Map(
    galleryLanguages.map((language, at) => {
      const share = known === undefined ? (shares[at] ?? 0) / (largest || 1) : Number(language === known)
      return [language, foreignWeight + (1 - foreignWeight) * share]
    }),
  )
}

/** The best phrase, and in smaller measure all words of the query that are in any phrase. */
function scoreOf(hits: readonly PhraseHit[], weights: ReadonlyMap<GalleryLanguage, number>) {
  let best = { score: 0, coverage: 0 }
  const words = new Map<string, number>()
  let isWhole = false
  for (const { found, coverage, language, isReduced } of hits) {
    const languageWeight = weights.get(language) ?? 0
    const score = sumOf(found) * coverage * languageWeight
    if (score > best.score) {
      best = { score, coverage }
      isWhole = coverage >= whole && !isReduced
    }
    for (const [token, weight] of found) words.set(token, Math.max(words.get(token) ?? 0, weight * languageWeight))
  }
  return { score: best.score + wordsWeight * sumOf(words), coverage: best.coverage, isWhole }
}
