/** The languages of the gallery. Hindi is there twice, because many people write it in Latin letters. */

export const galleryLanguages = ['en', 'es', 'pt_BR', 'hi', 'hi_Latn', 'id', 'de', 'fr'] as const
export type GalleryLanguage = (typeof galleryLanguages)[number]

/** One value for each language. */
export type ByLanguage<Value> = Readonly<Record<GalleryLanguage, Value>>

/** The language code that WhatsApp knows: `hi` for both kinds of Hindi. */
export const templateLanguageOf = (language: GalleryLanguage): string => (language === 'hi_Latn' ? 'hi' : language)

/** The gallery's language for any language code (`es_MX` → `es`); null if the gallery has no texts in it, as for `pt_PT`. */
export function galleryLanguageOf(code: string): GalleryLanguage | null {
  const [base, region] = code.split(/[_-]/)
  const isMatch = (language: GalleryLanguage): boolean =>
    language === base || (region === undefined && language.startsWith(`${base}_`))
  return galleryLanguages.find((language) => language === code) ?? galleryLanguages.find(isMatch) ?? null
}
