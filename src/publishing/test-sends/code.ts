/** Codes that a person sends from their phone to the account, and what is kept of the messages that come in. Pure but for `newCode`. */
import { createHash, randomInt } from 'node:crypto'
import { isRecord, type Json, type MessagesEvent, recordsOf } from '../../meta/index.ts'

/** Without letters and digits that look alike on a phone. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 8
const form = /^WT[- ]?([2-9A-HJ-NP-Z]{8})$/

/** 40 bits: nobody guesses it within its half hour, for each guess is a message of WhatsApp. */
export const newCode = (): string => `WT-${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`

/** The code that a message consists of; null: it is none. */
export function codeIn(text: string): string | null {
  const [, code] = form.exec(text.slice(0, 40).trim().toUpperCase()) ?? []
  return code === undefined || text.length > 40 ? null : `WT-${code}`
}

export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex')

const tagStart = 'test-send '
/** Comes back with Meta's news about the message. */
export const tagOf = (id: string): string => `${tagStart}${id}`

/** The test send that a tag of ours names; null: it is none of ours. */
export function sendIn(tag: string): string | null {
  const id = tag.startsWith(tagStart) ? tag.slice(tagStart.length) : ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

/**
 * What is stored of messages that came in: codes, and news about our own test sends. What customers write to the business is none
 * of our business. null: nothing.
 */
export function keptOf({ texts, deliveries, raw }: MessagesEvent): Json | null {
  const isCode = new Set(texts.filter(({ body }) => codeIn(body) !== null).map(({ from, body }) => `${from} ${body}`))
  const messages = recordsOf(raw.messages)
    .filter(({ from, text }) => isRecord(text) && isCode.has(`${from} ${text.body}`))
    .map(({ from, text }) => ({ from, text: { body: isRecord(text) ? text.body : null } }))
  const statuses = deliveries
    .filter(({ tag }) => sendIn(tag) !== null)
    .map(({ messageId, tag, status }) => ({ id: messageId, status, biz_opaque_callback_data: tag }))
  if (messages.length === 0 && statuses.length === 0) return null
  const { metadata } = raw
  return { metadata: { phone_number_id: isRecord(metadata) ? metadata.phone_number_id : null }, messages, statuses }
}
