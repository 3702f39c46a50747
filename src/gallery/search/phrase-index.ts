/** An index of the phrases that purposes are known by: each phrase is a document, so that whole phrases count most. */
import { LRUCache } from 'lru-cache'
import SearchableMap from 'minisearch/SearchableMap'
import { type Blueprint, phrasesOf } from '../blueprint.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { isCommonIn, withoutCommon } from './common-words.ts'
import { stemOf, tokensOf } from './tokens.ts'

/** What a phrase is of; the phrases of a purpose in one language share it. */
interface Source {
  blueprint: string
  language: GalleryLanguage
}

/** A phrase that a query matches. */
export interface PhraseHit extends Source {
  /** The words of the phrase that the query has, with their weights: a word of few purposes weighs more. */
  found: readonly (readonly [token: string, weight: number])[]
  /** The part of the phrase that the query has, 0 to 1; rare words weigh more. */
  coverage: number
  /** All but one of its words are common: "tell a friend" is no more than "friend". */
  isReduced: boolean
}

export interface PhraseIndex {
  /** Phrases of which the query has at least that part, 0 to 1. */
  find(tokens: readonly string[], minCoverage: number): PhraseHit[]
  /** The part of the words that are known from phrases in that language, 0 to 1. */
  shareIn(language: GalleryLanguage, tokens: readonly string[]): number
}

const prefixFrom = 4
const fuzzyFrom = 5
/** A shorter word is taken for a slip if no phrase has it: "stok". */
const slipFrom = 4
/** A slip of the hand in so many letters; never more than so many slips. */
const lettersPerSlip = 5
const mostSlips = 2
/** How much a word counts that is not the same but alike: another form, a slip of the hand. */
const likeWeight = 0.6

/** A long word may be a compound of one that is in a phrase: "Winterschlussverkauf", "Schlussverkauf". */
const compoundFrom = 10
const lastPartFrom = 5

/** The sum of the weights of words. */
export const sumOf = (found: Iterable<readonly [token: string, weight: number]>): number =>
  [...found].reduce((sum, [, weight]) => sum + weight, 0)

/** Looking for slips of the hand is most of a search, and people's words are mostly the same. */
const rememberedWords = 4096

/** Calls with each number of a list, in order. */
type Lists = (at: number, visit: (number: number) => void) => void

/** Lists of numbers, one behind the other: there are thousands of them, most with a few numbers. */
function packed(lists: readonly (readonly number[])[]): Lists {
  const ends = Uint32Array.from(lists, () => 0)
  let end = 0
  for (const [at, list] of lists.entries()) {
    end += list.length
    ends[at] = end
  }
  const numbers = Uint32Array.from(lists.flat())
  return (list, visit) => {
    const end = ends[list] ?? 0
    for (let at = ends[list - 1] ?? 0; at < end; at += 1) visit(numbers[at] ?? 0)
  }
}

/** Phrases and words by number; each word is kept once. */
interface Table {
  words: readonly string[]
  numbers: ReadonlyMap<string, number>
  /** By word: in how few purposes it is, and a bit for each language that has it. */
  rarities: Float64Array
  languages: Uint8Array
  /** By word the phrases that it is in, by phrase its words. */
  phrasesWith: Lists
  wordsOf: Lists
  /** By phrase; `reduced`: 1 if all but one of its words are common. */
  sources: readonly Source[]
  reduced: Uint8Array
}

function tableOf(blueprints: readonly Blueprint[]): Table {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const purposesOf: Set<string>[] = []
  const phrasesWith: number[][] = []
  const wordsOf: number[][] = []
  const sources: Source[] = []
  const bits: number[] = []
  const reduced: number[] = []
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    purposesOf.push(new Set())
    phrasesWith.push([])
    bits.push(0)
    return words.push(word) - 1
  }
  const add = (source: Source, text: string): void => {
    const all = tokensOf(text)
    const own = [...new Set(withoutCommon(all))].map(numberOf)
    const phrase = sources.push(source) - 1
    wordsOf.push(own)
    reduced.push(own.length === 1 && all.length > 1 ? 1 : 0)
    for (const word of own) {
      purposesOf[word]?.add(source.blueprint)
      phrasesWith[word]?.push(phrase)
      bits[word] = (bits[word] ?? 0) | (1 << galleryLanguages.indexOf(source.language))
    }
  }
  for (const blueprint of blueprints) {
    for (const language of galleryLanguages) {
      const source = { blueprint: blueprint.id, language }
      for (const phrase of phrasesOf(blueprint, language)) add(source, phrase)
    }
  }
  return {
    words,
    numbers,
    rarities: Float64Array.from(purposesOf, ({ size }) => Math.log(1 + blueprints.length / size)),
    languages: Uint8Array.from(bits),
    phrasesWith: packed(phrasesWith),
    wordsOf: packed(wordsOf),
    sources,
    reduced: Uint8Array.from(reduced),
  }
}

/** Indexes the phrases of all blueprints; takes some 100 ms for seventy of them. */
export function createPhraseIndex(blueprints: readonly Blueprint[]): PhraseIndex {
  const { words, numbers, rarities, languages, phrasesWith, wordsOf, sources, reduced } = tableOf(blueprints)
  const tree = SearchableMap.from([...numbers])
  const rarityOf = (word: number): number => rarities[word] ?? 0
  const wholes = Float64Array.from(sources, (_, phrase) => {
    let sum = 0
    wordsOf(phrase, (word) => {
      sum += rarityOf(word)
    })
    return sum
  })

  const withLastPart = (token: string): string[] => {
    if (token.length < compoundFrom) return [token]
    const starts = Array.from({ length: token.length - lastPartFrom - 1 }, (_, at) => at + 2)
    const start = starts.find((at) => numbers.has(token.slice(at)))
    return start === undefined ? [token] : [token, token.slice(start)]
  }

  /** The words that are this one, or like it. */
  function findLike(token: string): Uint32Array {
    const found = new Set<number>()
    const addBeginning = (start: string): void => {
      for (const word of tree.atPrefix(start).values()) found.add(word)
    }
    const same = numbers.get(token)
    if (same !== undefined) found.add(same)
    if (token.length >= prefixFrom) addBeginning(token)
    const slips = Math.min(mostSlips, Math.round(token.length / lettersPerSlip))
    const maySlip = token.length >= fuzzyFrom || (token.length >= slipFrom && same === undefined)
    if (maySlip) for (const [word] of tree.fuzzyGet(token, slips).values()) found.add(word)
    const stem = stemOf(token)
    if (stem !== null) addBeginning(stem)
    return Uint32Array.from(found)
  }
  const likes = new LRUCache<string, Uint32Array>({ max: rememberedWords, memoMethod: findLike })

  /** The words of phrases that the query has, each with how much it counts. */
  function weightsOf(asked: ReadonlySet<string>): Map<number, number> {
    const weights = new Map<number, number>()
    for (const token of asked)
      for (const word of likes.memo(token))
        if (!weights.has(word)) weights.set(word, rarityOf(word) * (asked.has(words[word] ?? '') ? 1 : likeWeight))
    return weights
  }

  return {
    find(tokens, minCoverage) {
      const asked = new Set(withoutCommon(tokens).flatMap(withLastPart))
      const weights = weightsOf(asked)
      const phrases = new Set<number>()
      for (const word of weights.keys()) phrasesWith(word, (phrase) => phrases.add(phrase))
      const hits: PhraseHit[] = []
      for (const phrase of phrases) {
        const found: [token: string, weight: number][] = []
        let sum = 0
        wordsOf(phrase, (word) => {
          const weight = weights.get(word)
          if (weight === undefined) return
          found.push([words[word] ?? '', weight])
          sum += weight
        })
        const coverage = sum / (wholes[phrase] ?? 1)
        // Most phrases share no more than one frequent word with the query.
        if (coverage < minCoverage) continue
        hits.push({ ...(sources[phrase] as Source), found, coverage, isReduced: reduced[phrase] === 1 })
      }
      return hits
    },
    shareIn(language, tokens) {
      const bit = 1 << galleryLanguages.indexOf(language)
      const isKnown = (token: string): boolean => ((languages[numbers.get(token) ?? -1] ?? 0) & bit) !== 0
      const known = tokens.filter((token) => isKnown(token) || isCommonIn(language, token))
      return known.length / Math.max(1, tokens.length)
    },
  }
}
