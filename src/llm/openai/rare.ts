/** Whether a turn is about what few templates have, which the model is told of only then. Pure. */
import type { ExtractionRequest } from '../model.ts'
import { rareWords } from './rare-words.ts'

/** How many of the last messages count beside the new one: cards are given after the word was said. */
const lookedBack = 4

/** Properties and values that only such templates have. */
const inDraft =
  /"(?:CAROUSEL|LIMITED_TIME_OFFER|CALL_PERMISSION_REQUEST|FLOW|CATALOG|MPM|SPM|VOICE_CALL|ORDER_DETAILS|PAYMENT_REQUEST|REQUEST_CONTACT_INFO|APP|GIF|PRODUCT|ONE_TAP|ZERO_TAP|header_handle|message_send_ttl_seconds|sub_category|display_format)"/

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .join(' ')} `

const phrase = new RegExp(
  rareWords.map((words) => (words.endsWith('*') ? ` ${words.slice(0, -1)}` : ` ${words} `)).join('|'),
)

const speaksOfIt = (text: string): boolean => phrase.test(wordsOf(text))

/** True if the draft has such a part, or the last messages speak of one. */
export const isRare = ({ draft, message, recent }: ExtractionRequest): boolean =>
  inDraft.test(JSON.stringify(draft)) ||
  [message, ...recent.slice(-lookedBack).map(({ content }) => content)].some(speaksOfIt)
