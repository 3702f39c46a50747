/** Further phrases by which purposes are known, apart from the blueprints because there are many. */
import type { Blueprint } from '../blueprint.ts'
import { type GalleryLanguage, galleryLanguages } from '../languages.ts'
import { german } from './de.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { hindi } from './hi.ts'
import { romanHindi } from './hi-Latn.ts'
import { indonesian } from './id.ts'
import { portuguese } from './pt-br.ts'

/** By language, then by the id of the purpose. */
export const furtherPhrases: Readonly<Partial<Record<GalleryLanguage, Readonly<Record<string, string>>>>> = {
  es: spanish,
  pt_BR: portuguese,
  hi: hindi,
  hi_Latn: romanHindi,
  id: indonesian,
  de: german,
  fr: french,
}

/** A blueprint that is known by its own phrases and by the further ones. */
export function withFurtherPhrases(blueprint: Blueprint): Blueprint {
  const phrasesIn = (language: GalleryLanguage): string =>
    [blueprint.purposes[language], furtherPhrases[language]?.[blueprint.id]].filter(Boolean).join('|')
  const purposes = Object.fromEntries(galleryLanguages.map((language) => [language, phrasesIn(language)]))
  return { ...blueprint, purposes: purposes as Blueprint['purposes'] }
}
