export interface Topic {
  id: string
  pattern: RegExp
  /** In English. */
  answer: string
  /** In other languages, by code. */
  answers?: Readonly<Record<string, string>>
}
