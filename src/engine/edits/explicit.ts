/** Whether one message gives everything that a template needs. Pure. */
import type { Edit } from '../../template/edit.ts'
import type { Authors } from '../state/state.ts'

/** Words by which people name the three categories, in the languages we know; matched anywhere in a message. */
const categoryWords =
  /market|promo|publicid|utilit|utilid|transa[ck]|authent|autentic|autentik|otp|मार्केट|यूटिलिट|उपयोगि|ऑथें|प्रमाण|verif|marketing|dienst|werb|营销|マーケ|تسويق|خدم|маркет|утилит/iu

/**
 * True when category, language, name and body were all set by this message and name and body are the user's own words.
 * Such a message needs no further confirmation (API contract, Chat).
 */
export function isExplicit(message: string, edits: readonly Edit[], authors: Authors, preset: boolean): boolean {
  const ops = new Set(edits.map(({ op }) => op))
  const given = ops.has('set_category') && ops.has('set_language') && ops.has('set_name')
  if (!given || !categoryWords.test(message) || authors.name !== 'user') return false
  return preset ? false : ops.has('set_body') && authors.body === 'user'
}
