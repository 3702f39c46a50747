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

interface Entry {
  /** How telling the word is. */
  weight: number
  purposes: readonly (readonly [number: number, share: number])[]
}

type Index = ReadonlyMap<string, Entry>

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
  const entries = [...shares].flatMap(([word, purposes]): [string, Entry][] =>
    purposes.size > blueprints.length * commonFrom
      ? []
      : [[word, { weight: Math.log(blueprints.length / purposes.size), purposes: [...purposes] }]],
  )
  return new Map(entries)
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
  const index = indexOf(language)
  if (text === undefined || index.size === 0) return []
  const scores = new Float64Array(blueprints.length)
  const seen = new Set<string>()
  let total = 0
  for (const { kind, word } of text.tokens) {
    if (kind !== 'word' || seen.has(word)) continue
    seen.add(word)
    const entry = index.get(word)
    if (entry === undefined) continue
    total += entry.weight
    for (const [number, share] of entry.purposes) scores[number] = (scores[number] ?? 0) + entry.weight * share
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
