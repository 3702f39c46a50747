/** Words as the search compares them. */

/** Longer queries are cut: what a message is about is said early. */
const maxLength = 2000
const maxTokens = 120

/**
 * Accents of Latin letters are dropped, those of Devanagari are vowels and stay; but its dots below letters and the two
 * signs for nasal vowels are written by some and left out by others.
 */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .replace(/\u0901/g, '\u0902')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFC')

/** Folded words in order. An apostrophe divides words; what it leaves of a word, such as "n’", is none. */
export const tokensOf = (text: string, limit = maxTokens): string[] =>
  (fold(text.slice(0, maxLength)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((token) => !/^[a-z]$/.test(token))
    .slice(0, limit)

const stemLength = { latin: 5, other: 6 }

/** The beginning of a long word, which its other forms share; null for a short word. */
export function stemOf(token: string): string | null {
  const length = /^[a-z]/.test(token) ? stemLength.latin : stemLength.other
  return token.length > length ? token.slice(0, length) : null
}

/** How many other words may be between two words of a phrase: "prices will soon go up". */
const maxGap = 2

/** True if the phrase's words are in the text in this order, with few other words between them. */
export function containsPhrase(tokens: readonly string[], phrase: readonly string[]): boolean {
  const [first, ...rest] = phrase
  if (first === undefined) return false
  for (let start = tokens.indexOf(first); start !== -1; start = tokens.indexOf(first, start + 1)) {
    let at = start
    const isWhole = rest.every((word) => {
      const next = tokens.indexOf(word, at + 1)
      const isNear = next !== -1 && next - at <= maxGap + 1
      at = next
      return isNear
    })
    if (isWhole) return true
  }
  return false
}
