/** The language in which the engine speaks to a user. */
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'

export type { Phrases, Shortcut } from './phrases.ts'

const byLanguage: Record<string, Phrases> = { en }

/** The phrases of that language, or English where we have none. */
export const phrasesFor = (language: string | null): Phrases =>
  (language === null ? undefined : (byLanguage[language] ?? byLanguage[language.split(/[-_]/)[0] ?? ''])) ?? en
