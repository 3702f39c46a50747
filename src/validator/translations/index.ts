/** Messages in the languages that the conversation speaks besides English. */
import type { RuleId } from '../table.ts'
import type { Words } from '../words.ts'
import { de } from './de/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { hi } from './hi/index.ts'
import { hiLatn } from './hi-latn/index.ts'
import { id } from './id/index.ts'
import { pt } from './pt/index.ts'
import type { Translation } from './translation.ts'

/** Every language, by the code of its phrases. */
export const translations: ReadonlyMap<string, Translation> = new Map<string, Translation>([
  ['es', es],
  ['pt', pt],
  ['hi', hi],
  ['hi-Latn', hiLatn],
  ['id', id],
  ['de', de],
  ['fr', fr],
])

/** The message of a rule in that language; undefined where there is none. */
export const translationOf = (rule: RuleId, language: string): Words | undefined => {
  const words: Partial<Record<RuleId, Words>> | undefined = translations.get(language)
  return words?.[rule]
}
