/** Cuts sentences out of a text. Pure. */
import { replacePlaceholders } from '../../template/placeholders.ts'

export type Range = readonly [start: number, end: number]

/** The sentences of a text with the spaces that follow them; a line break ends one. */
function sentencesIn(text: string, language: string | undefined): Range[] {
  // A full stop within a variable, or a variable between two words, is no end of a sentence.
  const plain = replacePlaceholders(text, ({ token }) => 'x'.repeat(token.length))
  const segments = new Intl.Segmenter(localeOf(language), { granularity: 'sentence' }).segment(plain)
  return Array.from(segments, ({ index, segment }): Range => [index, index + segment.length])
}

function localeOf(language: string | undefined): string {
  const [supported] = Intl.Segmenter.supportedLocalesOf(/^[a-z]{2,3}/.exec(language ?? '')?.[0] ?? 'en')
  return supported ?? 'en'
}

/** The text without every sentence that touches one of the ranges; null if nothing would be left. */
export function withoutSentences(text: string, ranges: readonly Range[], language: string | undefined): string | null {
  const touches = ([start, end]: Range): boolean => ranges.some(([from, to]) => from < end && start < to)
  const kept = sentencesIn(text, language)
    .filter((sentence) => !touches(sentence))
    .map(([start, end]) => text.slice(start, end))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return kept === '' ? null : kept
}

/** The text with other words in these ranges, which do not overlap. */
export function withReplaced(text: string, replacements: readonly { range: Range; by: string }[]): string {
  return [...replacements]
    .sort((one, other) => other.range[0] - one.range[0])
    .reduce((current, { range: [start, end], by }) => current.slice(0, start) + by + current.slice(end), text)
}
