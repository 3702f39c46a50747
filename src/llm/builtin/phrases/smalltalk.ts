/** Short answers that change nothing, in one language. */
export interface Smalltalk {
  hello: string
  howAreYou: string
  thanks: string
  bye: string
  praise: string
  guarded: string
  unknownQuestion: string
  authenticationPreset: string
  authenticationNoMedia: string
}
