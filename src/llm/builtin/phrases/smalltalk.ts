/** Short answers that change nothing, in one language. */
export interface Smalltalk {
  hello: string
  howAreYou: string
  thanks: string
  bye: string
  praise: string
  guarded: string
  unknownQuestion: string
  /** Nothing is known that a text could be about. */
  tellMe: string
  /** Answers to "is it ready?", "will Meta accept it?". */
  ready: string
  notReady: string
  /** The text has [words in brackets]. */
  brackets: string
  /** A button was chosen by its kind alone. */
  buttonNeeds: string
  /** The button that shall go is not there. */
  noSuchButton: string
  /** A carousel, a catalog, a flow was wished for. */
  unsupported: string
  authenticationPreset: string
  authenticationNoMedia: string
}
