/** Whether one message gives everything that a template needs. Pure. */
import { type Category, categories } from '../../template/draft.ts'
import type { Edit } from '../../template/edit.ts'
import type { Authors } from '../state/state.ts'

/** Words by which people speak of the categories, in the languages we know; matched anywhere in a message. */
const categoryWords: Readonly<Record<Category, RegExp>> = {
  MARKETING: /market|promo|publicid|मार्केट|werb|营销|マーケ|تسويق|маркет/iu,
  UTILITY: /utilit|utilid|transa[ck]|यूटिलिट|उपयोगि|dienst|خدم|утилит/iu,
  AUTHENTICATION: /authent|autentic|autentik|otp|ऑथें|प्रमाण|verif/iu,
}

/** Names of the categories themselves; the words above may be about what the text says: "jangan ada promo". */
const categoryNames: Readonly<Record<Category, RegExp>> = {
  MARKETING: /market|मार्केट|营销|マーケ|تسويق|маркет/giu,
  UTILITY: /utilit|utilid|यूटिलिट|उपयोगि|خدم|утилит/giu,
  AUTHENTICATION: /authent|autentic|autentik|otp|ऑथें|प्रमाण/giu,
}

/** What turns a name into its opposite: a word or two before it, in Hindi right behind it. */
const negated = {
  before:
    /(?:^|[\s,.(])(?:not|no|non|never|isn'?t|don'?t|without|rather than|nicht|keine?[nrs]?|statt|jangan|bukan|tanpa|sin|sem|sans|pas|não|nao)(?:\s+\S+){0,2}\s+\S*$/iu,
  after: /^\S*\s+(?:nahi|nahin|नहीं|मत|mat)(?:\s|$)/iu,
}

/** True if the message names that category as what is wanted. */
export const namesCategory = (message: string, category: Category): boolean =>
  [...message.matchAll(categoryNames[category])].some(
    ({ index, 0: name }) =>
      !negated.before.test(message.slice(Math.max(0, index - lookedBack), index)) &&
      !negated.after.test(message.slice(index + name.length)),
  )

/** In UTF-16 units. */
const lookedBack = 40

/**
 * True when category, language, name and body were all set by this message and name and body are the user's own words.
 * Such a message needs no further confirmation (API contract, Chat).
 */
export function isExplicit(message: string, edits: readonly Edit[], authors: Authors, preset: boolean): boolean {
  const ops = new Set(edits.map(({ op }) => op))
  const given = ops.has('set_category') && ops.has('set_language') && ops.has('set_name')
  if (!given || !categories.some((category) => categoryWords[category].test(message)) || authors.name !== 'user')
    return false
  return preset ? false : ops.has('set_body') && authors.body === 'user'
}
