/**
 * How what the customers are to be told becomes what they are told, as data. In a pattern, `a/b` is either word, `(a)` may be
 * missing, `@` are those who are told, with the words before them, `…` are up to nine words, `~a` stands behind the pattern and is
 * no part of it; `_` joins words.
 */
export interface Telling {
  /** Orders to tell something, each with how the sentence begins that takes its place; `#` is what was to be told, if more follows. */
  orders: readonly (readonly [pattern: string, beginning: string])[]
  /** Before those whom a message is for, if more is said of them: "a message for the sellers at …". */
  addressing: readonly (readonly [pattern: string, beginning: string])[]
  /** Whole sentences for orders that need no more words: "say sorry". */
  courtesies: readonly (readonly [pattern: string, sentence: string])[]
  /** What is said to us alone, up to the next stop or order. */
  toUs: readonly string[]
  /**
   * Words about the customers, and those that speak to them. The third changes the verb behind them: `have>has` a whole one, `~en>ez` its
   * ending.
   */
  shifts: readonly (readonly [pattern: string, words: string, endings?: string])[]
  /** Shifts where one person is told: the words before that person that say so, or such a word itself, and what changes. */
  single: {
    leads: string
    shifts: Telling['shifts']
  }
  /** Words that begin what differs for each, said as a question: "which tool they borrowed". */
  indirect: string
  /** Words that ask politely. */
  please: string
  /** Ends a sentence. */
  stop: string
}
