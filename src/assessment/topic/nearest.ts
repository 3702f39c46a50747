/** The purposes of the gallery whose texts a text is worded like. An index of single words: quick, and rough. */
import { type Blueprint, blueprints, type GalleryLanguage, galleryLanguages, phrasesOf } from '../../gallery/index.ts'
import { tokenise } from '../../validator/lexicon/tokens.ts'
import type { ReadText } from '../reading.ts'

export interface Near {
  blueprint: Blueprint
  /** The part of the text's telling words that the purpose knows, rare ones counting more: 0 to 1. */
  score: number
}

/** How much a word of a finished text counts beside one of the phrases that a purpose is known by. */
const textShare = 0.6
/** Words of more than this part of all purposes tell nothing. */
const commonFrom = 0.3
const mostNear = 5

/** Words by number. Numbers of purposes are in one list, those of a word behind the other: there are tens of thousands. */
interface Index {
  words: ReadonlyMap<string, number>
  /** How telling a word is. */
  weights: Float64Array
  /** Where the purposes of a word end; they begin where those of the word before it do. */
  ends: Uint32Array
  purposes: Uint16Array
  shares: Float64Array
}

const wordsIn = (text: string): string[] =>
  tokenise(text.replace(/\{[a-z_]+\}|[[\]|]/g, ' ')).flatMap(({ kind, word }) =>
    kind === 'word' && word.length > 1 ? [word] : [],
  )

function textsOf(blueprint: Blueprint, language: GalleryLanguage): string[] {
  return 'texts' in blueprint ? Object.values(blueprint.texts[language]) : []
}

function buildIndex(languages: readonly GalleryLanguage[]): Index {
  const shares = new Map<string, Map<number, number>>()
  const add = (word: string, number: number, share: number) => {
    const known = shares.get(word) ?? new Map<number, number>()
    known.set(number, Math.max(share, known.get(number) ?? 0))
    shares.set(word, known)
  }
  for (const [number, blueprint] of blueprints.entries()) {
    for (const language of languages) {
      for (const word of new Set(wordsIn(phrasesOf(blueprint, language).join('\n')))) add(word, number, 1)
      for (const text of textsOf(blueprint, language)) for (const word of wordsIn(text)) add(word, number, textShare)
    }
  }
  const telling = [...shares].filter(([, purposes]) => purposes.size <= blueprints.length * commonFrom)
  let end = 0
  return {
    words: new Map(telling.map(([word], at) => [word, at])),
    weights: Float64Array.from(telling, ([, purposes]) => Math.log(blueprints.length / purposes.size)),
    ends: Uint32Array.from(telling, ([, purposes]) => {
      end += purposes.size
      return end
    }),
    purposes: Uint16Array.from(telling.flatMap(([, purposes]) => [...purposes.keys()])),
    shares: Float64Array.from(telling.flatMap(([, purposes]) => [...purposes.values()])),
  }
}

const indexes = new Map<string, Index>()

function indexOf(language: string): Index {
  const known = indexes.get(language)
  if (known !== undefined) return known
  const index = buildIndex(galleryLanguages.filter((one) => one.split('_')[0] === language))
  indexes.set(language, index)
  return index
}

/** The nearest purposes, best first; none in a language that the gallery lacks. */
export function nearest(text: ReadText | undefined, language: string): Near[] {
  const { words, weights, ends, purposes, shares } = indexOf(language)
  if (text === undefined || words.size === 0) return []
  const scores = new Float64Array(blueprints.length)
  const seen = new Set<string>()
  let total = 0
  for (const { kind, word } of text.tokens) {
    if (kind !== 'word' || seen.has(word)) continue
    seen.add(word)
    const known = words.get(word)
    if (known === undefined) continue
    const weight = weights[known] ?? 0
    total += weight
    for (let at = ends[known - 1] ?? 0; at < (ends[known] ?? 0); at += 1) {
      const number = purposes[at] ?? 0
      scores[number] = (scores[number] ?? 0) + weight * (shares[at] ?? 0)
    }
  }
  return [...scores.keys()]
    .filter((number) => (scores[number] ?? 0) > 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, mostNear)
    .flatMap((number) => {
      const blueprint = blueprints[number]
      return blueprint === undefined ? [] : [{ blueprint, score: (scores[number] ?? 0) / (total + smoothing) }]
    })
}

/** So that one known word is no match of the whole text. */
const smoothing = 4
