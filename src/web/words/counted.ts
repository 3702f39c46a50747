/** Sentences with a number, in the plural forms and digits of a language. Pure. */

/** @param tag the language @returns the sentence for a number, with the number in place of `#` */
export function countedIn(tag: string): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(tag)
  const digits = new Intl.NumberFormat(tag)
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replace('#', digits.format(count))
}

/** Words for a file in sentences: with an article as an object, with its definite one, as the person's, and what fits. */
export interface FileWords {
  a: string
  the: string
  your: string
  rule: string
}

/** A sentence in which something stands that the page shows in its own way: what comes before it, and after. */
export type Around = readonly [before: string, after: string]
