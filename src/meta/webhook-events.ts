/**
 * What Meta's webhooks say, as typed events. Pure and total: whatever cannot be read is set apart, and the rest of the batch
 * counts. Events may come twice and in any order: `key` tells repeats, `at` which is newer.
 */
import { createHash } from 'node:crypto'
import { dateOf, isRecord, type Json, parseJson, recordOf, recordsOf, textOf } from './json.ts'
import type { EventTemplate, Webhook, WebhookEvent } from './webhook-event.ts'

/** What a kind of change adds to `EventBase`; a text says why it cannot be read. */
type Reader = (value: Json) => Record<string, unknown> | string

const languageOf = (value: unknown): string | null => textOf(value)?.replace('-', '_') ?? null

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

const readers: ReadonlyMap<string, Reader> = new Map([
  ['message_template_status_update', status],
  ['message_template_quality_update', quality],
  ['template_category_update', category],
  ['template_correct_category_detection', category],
  ['message_template_components_update', components],
  ['account_update', account],
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

/** @param body as it arrived, its signature verified */
export function readWebhook(body: Uint8Array | string): Webhook {
  const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
  const parsed = parseJson(text)
  const webhook: Webhook = { events: [], poison: [] }
  const setApart = (wabaId: string | null, place: string, reason: string, part: string): void => {
    webhook.poison.push({ wabaId, place, reason, text: part })
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.entry)) {
    setApart(null, 'body', 'is no webhook', text.slice(0, 10_000))
    return webhook
  }
  for (const [index, entry] of parsed.entry.entries()) {
    const { id, time, changes } = recordOf(entry)
    const wabaId = textOf(id)
    if (wabaId === null || !Array.isArray(changes)) {
      setApart(wabaId, `entry[${index}]`, 'names no account or no changes', excerptOf(entry))
      continue
    }
    for (const [position, change] of changes.entries()) {
      const event = readChange(wabaId, time, recordOf(change))
      if (typeof event === 'string') setApart(wabaId, `entry[${index}].changes[${position}]`, event, excerptOf(change))
      else webhook.events.push(event)
    }
  }
  return webhook
}
