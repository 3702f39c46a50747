/** Lists of words and phrases by which the pure floors know what is said, folded (lower case, without signs). */

/** The entries of a list that is written in one line. */
export const listed = (words: string): string[] => words.split('|').map((word) => word.trim())

/**
 * Where the words have the phrase; -1 if nowhere.
 * @param words folded, with a space at both ends
 * @param phrase `*` at its end stands for any ending of the last word
 */
export const placeOf = (words: string, phrase: string): number =>
  words.indexOf(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `)
