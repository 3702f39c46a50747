/** Whether a message denies what a purpose says: "we are not closed on Monday". */
import { type Blueprint, type GalleryLanguage, phrasesOf } from '../../gallery/index.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { fold, tokenise } from '../../language/index.ts'
import { isFunctional } from '../reading/functional.ts'
import { galleryLanguages, type Message, placesIn, type Reading } from '../reading/index.ts'
import { clausesOf } from './clauses.ts'
import { tellsPurpose } from './vocabulary.ts'

/** Words between a negation and what it denies. */
const reach = 3

/** A word that denies, also at the end of another: "hasn't". */
const isNegation = ({ tokens, marks }: Message, at: number): boolean =>
  marks.covers(at, 'negations') || (tokens[at]?.key === 't' && /^['’]$/.test(tokens[at - 1]?.text ?? ''))

/** What denies only the words behind it. */
function isWithout({ tokens, locale: { code } }: Message, at: number): boolean {
  const edits = editLocales.find((locale) => locale.code === code)
  return edits?.media.without.split('|').some((word) => fold(word) === tokens[at]?.key) === true
}

/** The words of the phrases of a purpose that deny something themselves: "could not be delivered". */
function deniedBy({ locale }: Message, blueprint: Blueprint, language: GalleryLanguage): ReadonlySet<string> {
  const negations = new Set(locale.words.negations.split('|').flatMap((word) => tokenise(word).map(({ key }) => key)))
  const phrases = phrasesOf(blueprint, language).map((phrase) => tokenise(phrase).map(({ key }) => key))
  return new Set(phrases.filter((keys) => keys.some((key) => negations.has(key))).flat())
}

/** True if a word that tells the purpose is denied in its clause, and no phrase of the purpose denies it. */
export function isDenied({ message, roles }: Reading, blueprint: Blueprint): boolean {
  const language = galleryLanguages[message.locale.code]
  const keyAt = (at: number): string => message.tokens[at]?.key ?? ''
  let own: ReadonlySet<string> | null = null
  return clausesOf(message).some((clause) => {
    const places = placesIn(clause)
    // "Order no" is a number, and a name may have any word.
    const isSaid = (at: number): boolean => roles?.[at] !== 'varying' && roles?.[at] !== 'name'
    const denials = places.filter((at) => isNegation(message, at) && isSaid(at))
    // "Overdue bills, without sounding rude"
    const reaches = denials.map((at) => ({ from: isWithout(message, at) ? at : at - reach, to: at + reach }))
    const isNear = (at: number): boolean => reaches.some(({ from, to }) => from <= at && at <= to)
    const denied = places.filter(
      (at) =>
        isNear(at) &&
        !denials.includes(at) &&
        !isFunctional(message, at) &&
        tellsPurpose(blueprint, language, keyAt(at)),
    )
    if (denied.length === 0) return false
    own ??= deniedBy(message, blueprint, language)
    const words = own
    return !denied.some((at) => words.has(keyAt(at)))
  })
}
