/** Short answers that change nothing, in one language. */
export interface Smalltalk {
  hello: string
  howAreYou: string
  thanks: string
  bye: string
  praise: string
  guarded: string
  unknownQuestion: string
  /** The wish would change words that are the user’s own. */
  ownWords: string
  /** Nothing is known that a text could be about. */
  tellMe: string
  authenticationPreset: string
  authenticationNoMedia: string
}
