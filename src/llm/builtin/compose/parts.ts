/** Finds our own first and last sentences in a text again, so that it can be added to and said in another tone. */
import { splitSentences } from '../text/sentences.ts'
import { wordedLanguages, wordingFor } from './texts/index.ts'
import { tonesOf } from './tones.ts'

export interface TextParts {
  start: string
  middle: string
  end: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A sentence of ours with any brand, any day and any number of a variable in it. */
const patternOf = (sentence: string): RegExp =>
  new RegExp(
    `^${escaped(sentence)
      .replace(/\\\[([^[\]]*)\\\]/g, (_, part: string) => `(?:${part.replace('\\{brand\\}', '[^!?]{1,60}')})?`)
      .replace(/\\\{\\\{\d\\\}\\\}/g, '\\{\\{\\w+\\}\\}')}`,
    'u',
  )

interface Patterns {
  starts: RegExp[]
  ends: RegExp[]
}

function patternsFor(language: string): Patterns {
  const wording = wordingFor(language)
  const whole = Object.values(wording.texts)
  const tones = Object.values(tonesOf(language))
  const starts = [...tones.map(({ start }) => start), ...Object.values(wording.openings), wording.opening]
  const ends = [
    ...tones.map(({ end }) => end),
    ...Object.values(wording.closings),
    wording.closing,
    ...whole.map((text) => splitSentences(text).at(-1)?.trim() ?? ''),
  ]
  return {
    starts: starts
      .filter((text) => text !== '')
      .sort((left, right) => right.length - left.length)
      .map(patternOf),
    ends: ends.filter((text) => text !== '').map((text) => new RegExp(`${patternOf(text).source}$`, 'u')),
  }
}

/** Made while loading, where the check for slow expressions can see them. */
const patterns: ReadonlyMap<string, Patterns> = new Map(
  wordedLanguages.map((language) => [language, patternsFor(language)]),
)
const englishPatterns = patternsFor('en')

/** The text in our first sentence, what was told, and our last sentence; '' where these are not ours. */
export function partsOf(text: string, language: string): TextParts {
  const { starts, ends } = patterns.get(language.split('_')[0] ?? 'en') ?? englishPatterns
  const start = starts.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? ''
  const rest = text.slice(start.length)
  const last = splitSentences(rest).at(-1) ?? ''
  const end = ends.some((pattern) => pattern.test(last.trim())) ? last : ''
  return { start: start.trim(), middle: rest.slice(0, rest.length - end.length).trim(), end: end.trim() }
}

/** Whether we wrote the text, as far as its first or last sentence shows it. */
export function isOurs(text: string, language: string): boolean {
  const { start, end } = partsOf(text, language)
  return start !== '' || end !== ''
}

/** The text with one more sentence: before our own last one, otherwise at the end. */
export function withSentence(text: string, sentence: string, language: string): string {
  const { start, middle, end } = partsOf(text, language)
  return end === '' ? `${text.trimEnd()} ${sentence}` : [start, middle, sentence, end].filter(Boolean).join(' ')
}
