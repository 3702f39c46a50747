/** Which language of the gallery goes with which locale. */
import type { GalleryLanguage } from '../../gallery/index.ts'
import { type LocaleCode, localeCodes } from '../../language/index.ts'

export const galleryLanguages: Readonly<Record<LocaleCode, GalleryLanguage>> = {
  en: 'en',
  es: 'es',
  pt: 'pt_BR',
  hi: 'hi',
  'hi-Latn': 'hi_Latn',
  id: 'id',
  de: 'de',
  fr: 'fr',
}

/** The locale of a language of the gallery. */
export const localeOf = (language: GalleryLanguage): LocaleCode =>
  localeCodes.find((code) => galleryLanguages[code] === language) ?? 'en'
