import { englishWording } from './en.ts'
import type { Wording } from './wording.ts'

const wordings: Readonly<Record<string, Wording>> = { en: englishWording }

/** The wording for a language code; English when there is none of its own. */
export const wordingFor = (code: string): Wording => wordings[code.split('_')[0] ?? 'en'] ?? englishWording

/** Puts the brand in, or takes out what would have held it. */
export const withBrand = (text: string, brand: string | null): string =>
  text.replace(/\[([^\]]*)\]/g, (_, part: string) => (brand === null ? '' : part.replace('{brand}', brand)))
