/**
 * Finds the user's exact words. A model that repeats them may straighten quotes, drop an emoji's variation selector or
 * change a space; this finds the original in what the user wrote. Pure, in linear time.
 */

interface NormalisedText {
  text: string
  /** For each UTF-16 unit of `text`, its index in the original. */
  offsets: number[]
}

const folded: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\t': ' ',
}

/** Folds what models change by accident: quotes, dashes, spaces, invisible characters. */
function normalise(original: string): NormalisedText {
  const offsets: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index += 1) {
    const unit = original[index] ?? ''
    if (unit === '\ufe0f' || unit === '\u200b' || unit === '\r') continue
    const plain = unit === '\n' ? ' ' : (folded[unit] ?? unit)
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue
    text += plain
    offsets.push(index)
  }
  return { text, offsets }
}

/**
 * The passage of `source` that `text` repeats, exactly as the source has it; null when there is no such passage.
 * Punctuation at the end of the passage is included only if `text` has it too.
 */
export function findVerbatim(text: string, source: string): string | null {
  if (text === '') return null
  if (source.includes(text)) return text
  const wanted = normalise(text.trim()).text.trimEnd()
  if (wanted.length < 2) return null
  const original = normalise(source)
  const start = original.text.indexOf(wanted)
  if (start < 0) return null
  const from = original.offsets[start] ?? 0
  const lastUnit = original.offsets[start + wanted.length - 1] ?? from
  let to = lastUnit + 1
  while (source[to] === '\ufe0f') to += 1
  return source.slice(from, to)
}

/** True if the source has the text, apart from what models change by accident. */
export const isVerbatimIn = (text: string, source: string): boolean => findVerbatim(text, source) !== null

/** How a text differs in form from the passage that it repeats. */
export interface FormChange {
  quotes: boolean
  dashes: boolean
  spaces: boolean
}

const kinds: Readonly<Record<keyof FormChange, RegExp>> = {
  quotes: /["“”„«»'‘’]/g,
  dashes: /[-–—]/g,
  spaces: /\s+/g,
}

/** What of the form differs between two texts with the same words. */
export function formChange(text: string, passage: string): FormChange {
  const differs = (kind: keyof FormChange): boolean =>
    (text.match(kinds[kind]) ?? []).join('|') !== (passage.match(kinds[kind]) ?? []).join('|')
  return { quotes: differs('quotes'), dashes: differs('dashes'), spaces: differs('spaces') }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True when every word of `text` occurs somewhere in `sources`, as after "60 instead of 50". */
export function isMadeOf(text: string, sources: readonly string[]): boolean {
  const known = new Set(sources.flatMap(wordsOf))
  const words = wordsOf(text)
  return words.length > 0 && words.every((word) => known.has(word))
}
