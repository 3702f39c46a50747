/** What frames do to the settings: category, name, language, country. */

import { languageNamed, nearestTo, regionNamed } from '../../language/places.ts'
import type { Category } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import { findLanguage, languages } from '../../template/languages.ts'
import { fold } from '../reading/pieces.ts'
import { phoneIn } from './buttons.ts'
import type { Taken } from './match.ts'
import { buttonsOf, type Effect, type Holes, type Scene, wordsOf } from './scene.ts'
import { wordSet } from './word-lists.ts'

export function categoryMeant(
  taken: Taken | undefined,
  { message, words }: Pick<Scene, 'message' | 'words'>,
): Category | null {
  const said = fold(wordsOf(taken, message))
  const found = Object.entries(words.categories).find(([, list]) => wordSet(list).has(said))
  return (found?.[0] as Category | undefined) ?? null
}

export function setCategory(holes: Holes, scene: Scene): Effect | null {
  const category = categoryMeant(holes.get('category'), scene)
  return category === null
    ? null
    : { edits: category === scene.draft.category ? [] : [{ op: 'set_category', category }], signs: ['edit'] }
}

/** "Not marketing" leaves utility, and the other way round; of a code nobody says that it is no code. */
export function notCategory(holes: Holes, scene: Scene): Effect | null {
  const denied = categoryMeant(holes.get('category'), scene)
  if (denied !== 'MARKETING' && denied !== 'UTILITY') return null
  const category = denied === 'MARKETING' ? 'UTILITY' : 'MARKETING'
  return { edits: scene.draft.category === category ? [] : [{ op: 'set_category', category }], signs: ['edit'] }
}

export function setName(holes: Holes, { message, asked }: Scene): Effect | null {
  // Whoever is asked to mend a part and says "call it …" speaks of that part.
  if (asked === 'fix') return null
  const name = wordsOf(holes.get('name') ?? holes.get('snake'), message)
  // A name for machines is one word; what follows it is another wish.
  const isMore = /[,;]/.test(name) || (name.includes('_') && /\s/.test(name))
  return name === '' || name.length > 100 || isMore ? null : { edits: [{ op: 'set_name', name: nameOf(name) }] }
}

const nameOf = (words: string): string =>
  fold(words)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')

export const isCountry = (words: string): boolean => regionNamed(words) !== null

/** A country says which variant of the language is meant, and which country a local number belongs to. */
export function setRegion(holes: Holes, { message, draft }: Scene): Effect | null {
  const region = regionNamed(wordsOf(holes.get('region'), message))
  if (region === null) return null
  const base = draft.language?.split('_')[0]
  const code = `${base}_${region}`
  const edits: Edit[] = []
  if (base !== undefined && code !== draft.language && findLanguage(code) !== null)
    edits.push({ op: 'set_language', language: code })
  for (const [index, { phone_number: number }] of buttonsOf(draft).entries()) {
    if (number === undefined || number.startsWith('+')) continue
    const whole = phoneIn(number, region)
    if (whole !== number) edits.push({ op: 'change_button', index, button: { phone_number: whole } })
  }
  return edits.length === 0 ? null : { edits }
}

/** True for a language that there is, but no template in it. */
export function isUnknownLanguage(words: string): boolean {
  const code = languageNamed(words)
  return code !== null && !languages.some((language) => language.code.split('_')[0] === code.split('-')[0])
}

/** A language without templates is named with those that its readers are likely to read too. */
export function refuseLanguage(holes: Holes, { message }: Scene): Effect | null {
  const words = wordsOf(holes.get('unknownLanguage'), message)
  if (!isUnknownLanguage(words)) return null
  const near = nearestTo(words).map((code) => findLanguage(code)?.name ?? code)
  return { signs: ['reject'], remark: 'noSuchLanguage', detail: near.join(', ') }
}
