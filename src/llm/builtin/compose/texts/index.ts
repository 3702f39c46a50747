import { englishWording } from './en.ts'
import { spanishWording } from './es.ts'
import { hindiWording } from './hi.ts'
import { indonesianWording } from './id.ts'
import { portugueseWording } from './pt.ts'
import type { Wording } from './wording.ts'

const wordings: Readonly<Record<string, Wording>> = {
  en: englishWording,
  es: spanishWording,
  pt: portugueseWording,
  hi: hindiWording,
  id: indonesianWording,
}

/** The codes of the languages with a wording of their own. */
export const wordedLanguages: readonly string[] = Object.keys(wordings)

/** The wording for a language code; English when there is none of its own. */
export const wordingFor = (code: string): Wording => wordings[code.split('_')[0] ?? 'en'] ?? englishWording

/** Puts the brand in, or takes out what would have held it. */
export const withBrand = (text: string, brand: string | null): string =>
  text.replace(/\[([^[\]]*)\]/g, (_, part: string) => (brand === null ? '' : part.replace('{brand}', brand)))
