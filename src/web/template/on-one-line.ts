/** What is to stand on one line: dates and amounts, as "12 March" and "39 €". Pure. */

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]{}\\/-]/g, '\\$&')

/** An amount with its sign. */
const amounts = String.raw`\d[\d.,]*\s(?:%|\p{Sc})|\p{Lu}{0,3}\p{Sc}\s\d[\d.,]*`

/** Days of months, as the language writes them: "March 12", "12 mars", "12 de março". */
function daysIn(language: string): string[] {
  return (['long', 'short'] as const).flatMap((month) =>
    Array.from({ length: 12 }, (_, index) => {
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }).formatToParts(
        Date.UTC(2000, index, 15),
      )
      return parts
        .map(({ type, value }) => (type === 'day' ? String.raw`\d{1,2}\p{L}{0,2}\.?` : escaped(value)))
        .join('')
    }),
  )
}

/** Both orders of English are written everywhere that English is. */
const orders = (language: string): string[] => (language.startsWith('en') ? ['en-US', 'en-GB'] : [language])

const known = new Map<string, RegExp>()

function patternFor(language: string): RegExp {
  const found = known.get(language)
  if (found !== undefined) return found
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language.replaceAll('_', '-')).length > 0
  const days = isKnown ? orders(language.replaceAll('_', '-')).flatMap(daysIn) : []
  // expression of a caller's words: they are names of months and numbers, none of which is repeated
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${[amounts, ...days].join('|')})(?!\p{L})`, 'giu')
  known.set(language, pattern)
  return pattern
}

/** Where pieces of a text begin and end that are to stand on one line. */
export const piecesToHold = (text: string, language: string): [from: number, to: number][] =>
  [...text.matchAll(patternFor(language))].map(({ 0: piece, index }) => [index, index + piece.length])
