/**
 * The user's own words, to the letter. A model that repeats them may straighten quotes, drop an emoji's variation
 * selector or change a space; here the original is found again in what the user wrote. Pure and linear.
 */

interface Loosened {
  text: string
  /** For each character of `text`, where it stands in the original. */
  at: number[]
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

/** Folds what models change without meaning to: quotes, dashes, spaces, invisible characters. */
function loosen(original: string): Loosened {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < original.length; index += 1) {
    const unit = original[index] ?? ''
    if (unit === '\ufe0f' || unit === '\u200b' || unit === '\r') continue
    const plain = unit === '\n' ? ' ' : (folded[unit] ?? unit)
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue
    text += plain
    at.push(index)
  }
  return { text, at }
}

/**
 * The passage of `source` that `text` repeats, letter by letter as it stands there; null when it is not there.
 * Where the passage ends in punctuation that the repetition left out, the repetition decides.
 */
export function findVerbatim(text: string, source: string): string | null {
  if (text === '') return null
  if (source.includes(text)) return text
  const wanted = loosen(text.trim()).text.trimEnd()
  if (wanted.length < 2) return null
  const given = loosen(source)
  const start = given.text.indexOf(wanted)
  if (start < 0) return null
  const from = given.at[start] ?? 0
  const lastUnit = given.at[start + wanted.length - 1] ?? from
  let to = lastUnit + 1
  while (source[to] === '\ufe0f') to += 1
  return source.slice(from, to)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** True when every word of `text` was written by the user somewhere in `sources` (for example "60 instead of 50"). */
export function isMadeOf(text: string, sources: readonly string[]): boolean {
  const known = new Set(sources.flatMap(wordsOf))
  const words = wordsOf(text)
  return words.length > 0 && words.every((word) => known.has(word))
}
