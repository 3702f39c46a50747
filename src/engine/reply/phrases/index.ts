/** The phrases of the engine by language. */
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { hiLatn } from './hi-latn.ts'
import { id } from './id.ts'
import type { Phrases } from './phrases.ts'
import { pt } from './pt.ts'

export type { Phrases, Shortcut } from './phrases.ts'

/** The phrases of every language. */
export const allPhrases: readonly Phrases[] = [en, es, pt, hi, hiLatn, id, de, fr]

const byLanguage = new Map(allPhrases.map((phrases) => [phrases.language, phrases]))

/** The phrases of that language, or English where we have none. */
export function phrasesFor(language: string | null): Phrases {
  if (language === null) return en
  const code = language.replace('_', '-')
  return byLanguage.get(code) ?? byLanguage.get(code.split('-')[0] ?? '') ?? en
}
