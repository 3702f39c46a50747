/** Splits a list that a person wrote into as many values as are needed. */

/** Without the quotation marks around it. */
export const withoutQuotes = (text: string): string =>
  text
    .trim()
    .replace(/^["“”„«»‘']+(?=\S)/u, '')
    .replace(/(?<!["“”«»’'])["“”«»’']+[.,]?$/u, '')
    .trim()

const comma =
  /(?:(?<!\s)\s+)?(?:[,،、]\s+(?:(?:and|y|e|und|et|aur|dan|और)\s+)?|[;|][;\n|]*\s*)|(?<!\s)[^\S\n]*\n[;\n|]*\s*|(?<!\s)\s+\/\s+/giu
const conjunction = /(?<!\s)\s+(?:and|y|e|und|et|aur|dan|और|&)\s+/giu

const cleaned = (parts: readonly string[]): string[] =>
  parts
    .map((part) => withoutQuotes(part.trim().replace(/^(?:\{\{\w+\}\}\s*[=:-]?|[-•*]|\(?\d{1,2}[.):=])\s+/, '')))
    .filter((part) => part !== '')

/** A year behind a comma belongs to the date before it. */
const withYears = (parts: readonly string[]): string[] =>
  parts.reduce<string[]>((merged, part) => {
    const before = merged.at(-1)
    if (before !== undefined && /^\d{4}$/.test(part) && /\d$/.test(before))
      merged[merged.length - 1] = `${before}, ${part}`
    else merged.push(part)
    return merged
  }, [])

/** At most `count` values; the way of splitting that gives exactly so many is preferred. */
export function splitValues(text: string, count: number): string[] {
  const whole = text.trim().replace(/[.!।]$/, '')
  if (count <= 1) return cleaned([whole])
  const byComma = cleaned(whole.split(comma))
  const byBoth = cleaned(whole.split(comma).flatMap((part) => part.split(conjunction)))
  const numbered = cleaned(whole.split(/(?:^|\s)\(?\d{1,2}[.)](?=\s)/))
  const ways = [
    numbered,
    byBoth,
    withYears(byBoth),
    byComma,
    withYears(byComma),
    cleaned(whole.split(/,/)),
    cleaned(whole.split(conjunction)),
  ]
  // Where no way fits, commas say more about the places than "and", which may stand inside a value.
  const otherwise = byComma.length > 1 ? byComma : byBoth
  return (ways.find((way) => way.length === count) ?? withYears(otherwise)).slice(0, count)
}
