/** The words that the gallery's purposes are known by. */
import { type Blueprint, blueprints, type GalleryLanguage, phrasesOf } from '../../gallery/index.ts'
import { fold, tokenise } from '../../language/index.ts'
import { galleryLanguages } from '../reading/index.ts'

let vocabulary: ReadonlySet<string> | null = null
const wordsByPurpose = new Map<string, ReadonlySet<string>>()

const wordsOf = (blueprint: Blueprint, languages: readonly GalleryLanguage[]): string[] =>
  languages
    .flatMap((language) => phrasesOf(blueprint, language))
    .flatMap((phrase) => tokenise(phrase).flatMap(({ key, kind }) => (kind === 'word' ? [key] : [])))

/** True for a word that purposes are known by. */
export function isGalleryWord(word: string): boolean {
  vocabulary ??= new Set(blueprints.flatMap((blueprint) => wordsOf(blueprint, Object.values(galleryLanguages))))
  return vocabulary.has(fold(word))
}

const stemLength = 5

/** The words that tell a purpose in a language, and their beginnings: other forms of them. */
function purposeWords(blueprint: Blueprint, language: GalleryLanguage): ReadonlySet<string> {
  const id = `${blueprint.id} ${language}`
  const known = wordsByPurpose.get(id)
  if (known !== undefined) return known
  const words = wordsOf(blueprint, language === 'en' ? ['en'] : [language, 'en'])
  const all = new Set(words.flatMap((word) => (word.length > stemLength ? [word, word.slice(0, stemLength)] : [word])))
  wordsByPurpose.set(id, all)
  return all
}

/** True if the word is one that the purpose is known by, in that language. */
export function tellsPurpose(blueprint: Blueprint, language: GalleryLanguage, key: string): boolean {
  const words = purposeWords(blueprint, language)
  return words.has(key) || (key.length > stemLength && words.has(key.slice(0, stemLength)))
}
