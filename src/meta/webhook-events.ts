/**
 * What Meta's webhooks say, as typed events. Pure and total: whatever cannot be read is set apart, and the rest of the batch
 * counts. Events may come twice and in any order: `key` tells repeats, `at` which is newer.
 */
import { createHash } from 'node:crypto'
import { dateOf, isRecord, type Json, parseJson, recordOf, recordsOf, textOf } from './json.ts'
import type { EventTemplate, Webhook, WebhookEvent } from './webhook-event.ts'

/** What a kind of change adds to `EventBase`; a text says why it cannot be read. */
type Reader = (value: Json) => Record<string, unknown> | string

const languageOf = (value: unknown): string | null => textOf(value)?.replaceAll('-', '_') ?? null

function templateOf(value: Json): EventTemplate | null {
  const id = textOf(value.message_template_id)
  if (id === null || !/^\d{1,40}$/.test(id)) return null
  return { id, name: textOf(value.message_template_name), language: languageOf(value.message_template_language) }
}

/** Reads what is about a template: without an id it is of no use. */
const aboutTemplate =
  (read: (value: Json) => Record<string, unknown> | string): Reader =>
  (value) => {
    const template = templateOf(value)
    if (template === null) return 'names no template'
    const more = read(value)
    return typeof more === 'string' ? more : { template, ...more }
  }

const reasonOf = (value: unknown): string | null => {
  const reason = textOf(value)
  return reason === 'NONE' ? null : reason
}

const status = aboutTemplate((value) => {
  const event = textOf(value.event)
  if (event === null) return 'names no status'
  const { rejection_info: rejection, other_info: notice } = value
  return {
    kind: 'status',
    status: event.toUpperCase(),
    reason: reasonOf(value.reason),
    category: textOf(value.message_template_category),
    rejection: isRecord(rejection)
      ? { reason: textOf(rejection.reason), recommendation: textOf(rejection.recommendation) }
      : null,
    notice: isRecord(notice) ? { title: textOf(notice.title), description: textOf(notice.description) } : null,
    disabledAt: dateOf(recordOf(value.disable_info).disable_date),
  }
})

const quality = aboutTemplate((value) => {
  const score = textOf(value.new_quality_score)
  return score === null
    ? 'names no quality'
    : { kind: 'quality', before: textOf(value.previous_quality_score), quality: score }
})

/** With `correct_category`, `new_category` is the one that still holds; without, the one that holds from now on. */
const category = aboutTemplate((value) => {
  const current = textOf(value.new_category) ?? textOf(value.category)
  const correct = textOf(value.correct_category)
  if (correct !== null) {
    const due = dateOf(value.category_update_timestamp)
    return { kind: 'category', phase: 'coming', before: current, category: correct, due }
  }
  if (current === null) return 'names no category'
  return { kind: 'category', phase: 'done', before: textOf(value.previous_category), category: current, due: null }
})

const components = aboutTemplate((value) => ({
  kind: 'components',
  header: textOf(value.message_template_title),
  body: textOf(value.message_template_element),
  footer: textOf(value.message_template_footer),
  buttons: recordsOf(value.message_template_buttons).map((button) => ({
    type: textOf(button.message_template_button_type),
    text: textOf(button.message_template_button_text),
    url: textOf(button.message_template_button_url),
    phoneNumber: textOf(button.message_template_button_phone_number),
  })),
}))

const account: Reader = (value) => {
  const event = textOf(value.event)
  if (event === null) return 'names no event'
  return {
    kind: 'account',
    event,
    violation: textOf(recordOf(value.violation_info).violation_type),
    restrictions: recordsOf(value.restriction_info).flatMap(({ restriction_type, expiration }) => {
      const type = textOf(restriction_type)
      return type === null ? [] : [{ type, until: dateOf(expiration) }]
    }),
  }
}

const messages: Reader = (value) => ({
  kind: 'messages',
  phoneNumberId: textOf(recordOf(value.metadata).phone_number_id),
  texts: recordsOf(value.messages).flatMap(({ from, text }) => {
    const [sender, body] = [textOf(from), textOf(recordOf(text).body)]
    return sender === null || body === null ? [] : [{ from: sender, body }]
  }),
  deliveries: recordsOf(value.statuses).flatMap(({ id, status, biz_opaque_callback_data }) => {
    const [messageId, tag, word] = [textOf(id), textOf(biz_opaque_callback_data), textOf(status)]
    return messageId === null || tag === null || word === null ? [] : [{ messageId, tag, status: word }]
  }),
})

const readers: ReadonlyMap<string, Reader> = new Map([
  ['message_template_status_update', status],
  ['message_template_quality_update', quality],
  ['template_category_update', category],
  ['template_correct_category_detection', category],
  ['message_template_components_update', components],
  ['account_update', account],
  ['messages', messages],
])

/** Texts of JSON nested deeper than this are attacks, not events; writing them again would exhaust the stack. */
const maxDepth = 64

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(item, depth - 1))
}

const excerptOf = (value: unknown): string =>
  isDeeperThan(value, maxDepth) ? '' : (JSON.stringify(value) ?? '').slice(0, 10_000)

function readChange(wabaId: string, time: unknown, change: Json): WebhookEvent | string {
  const field = textOf(change.field)
  const { value } = change
  if (field === null || !isRecord(value)) return 'has no field or no value'
  if (isDeeperThan(value, maxDepth)) return 'is nested too deep'
  const more = readers.get(field)?.(value) ?? { kind: 'other' }
  if (typeof more === 'string') return more
  const identity = JSON.stringify([wabaId, field, time, value])
  const key = createHash('sha256').update(identity).digest('hex')
  return { key, wabaId, field, at: dateOf(time), raw: value, ...more } as WebhookEvent
}

/**
 * The changes of one entry, whose JSON was parsed by `parseJson`. Stored ones are read again in the same way.
 * @param time of the entry, as Meta writes it
 * @param place of the entry, for what is set apart
 */
export function readChanges(wabaId: string, time: unknown, changes: readonly unknown[], place = 'entry'): Webhook {
  const webhook: Webhook = { events: [], poison: [] }
  for (const [position, change] of changes.entries()) {
    const event = readChange(wabaId, time, recordOf(change))
    if (typeof event !== 'string') webhook.events.push(event)
    else
      webhook.poison.push({
        wabaId,
        place: `${place}.changes[${position}]`,
        reason: event,
        text: excerptOf(change),
      })
  }
  return webhook
}

/** @param body as it arrived, its signature verified */
export function readWebhook(body: Uint8Array | string): Webhook {
  const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
  const parsed = parseJson(text)
  if (!isRecord(parsed) || !Array.isArray(parsed.entry))
    return {
      events: [],
      poison: [{ wabaId: null, place: 'body', reason: 'is no webhook', text: text.slice(0, 10_000) }],
    }
  const read = parsed.entry.map((entry, index): Webhook => {
    const { id, time, changes } = recordOf(entry)
    const wabaId = textOf(id)
    const place = `entry[${index}]`
    if (wabaId !== null && Array.isArray(changes)) return readChanges(wabaId, time, changes, place)
    return { events: [], poison: [{ wabaId, place, reason: 'names no account or no changes', text: excerptOf(entry) }] }
  })
  return { events: read.flatMap(({ events }) => events), poison: read.flatMap(({ poison }) => poison) }
}
