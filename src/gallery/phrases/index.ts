/** Further phrases by which purposes are known, apart from the blueprints because there are many. */
import type { Blueprint } from '../blueprint.ts'
import type { GalleryLanguage } from '../languages.ts'
import { german } from './de.ts'
import { hindi } from './hi.ts'
import { romanHindi } from './hi-Latn.ts'
import { indonesian } from './id.ts'

/** By language, then by the id of the purpose. */
export const furtherPhrases: Readonly<Partial<Record<GalleryLanguage, Readonly<Record<string, string>>>>> = {
  hi: hindi,
  hi_Latn: romanHindi,
  id: indonesian,
  de: german,
}

/** A blueprint that is known by its own phrases and by the further ones. */
export function withFurtherPhrases(blueprint: Blueprint): Blueprint {
  const phrasesIn = (language: GalleryLanguage): readonly string[] => {
    const further = furtherPhrases[language]?.[blueprint.id]?.split('|') ?? []
    return [...new Set([...blueprint.purposes[language], ...further])]
  }
  const { en, es, pt_BR, fr } = blueprint.purposes
  const purposes = {
    en,
    es,
    pt_BR,
    hi: phrasesIn('hi'),
    hi_Latn: phrasesIn('hi_Latn'),
    id: phrasesIn('id'),
    de: phrasesIn('de'),
    fr,
  }
  return { ...blueprint, purposes }
}
