/** Whether one message gives everything that a template needs. Pure. */
import { type Category, categories } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Authors } from '../state/state.ts'

/** Words by which people name the categories, in the languages we know; matched anywhere in a message. */
const categoryWords: Readonly<Record<Category, RegExp>> = {
  MARKETING: /market|promo|publicid|मार्केट|werb|营销|マーケ|تسويق|маркет/iu,
  UTILITY: /utilit|utilid|transa[ck]|यूटिलिट|उपयोगि|dienst|خدم|утилит/iu,
  AUTHENTICATION: /authent|autentic|autentik|otp|ऑथें|प्रमाण|verif/iu,
}

/** True if the message names that category. */
export const namesCategory = (message: string, category: Category): boolean => categoryWords[category].test(message)

/**
 * True when category, language, name and body were all set by this message and name and body are the user's own words.
 * Such a message needs no further confirmation (API contract, Chat).
 */
export function isExplicit(message: string, edits: readonly Edit[], authors: Authors, preset: boolean): boolean {
  const ops = new Set(edits.map(({ op }) => op))
  const given = ops.has('set_category') && ops.has('set_language') && ops.has('set_name')
  if (!given || !categories.some((category) => namesCategory(message, category)) || authors.name !== 'user')
    return false
  return preset ? false : ops.has('set_body') && authors.body === 'user'
}
