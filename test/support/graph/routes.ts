/** Which handler answers which call. */
import { accountOf, type Call } from './call.ts'
import { asText, type Json } from './json.ts'
import { searchLibrary } from './library.ts'
import { send } from './messages.ts'
import { demand, Refusal } from './refusal.ts'
import { compare, create, edit, list, read, remove, sample, upsert } from './templates.ts'
import { debugToken } from './tokens.ts'
import { begin } from './uploads.ts'
import { shakesHands } from './webhooks.ts'

/** An address of the account's own is asked first whether it wants webhooks, as Meta does. */
async function subscribe(call: Call, accountId: string): Promise<Json> {
  const account = accountOf(call, accountId)
  const given = (name: string): string => asText(call.body[name]) || (call.query.get(name) ?? '')
  const override = given('override_callback_uri')
  if (override !== '' && !(await shakesHands(override, given('verify_token')))) {
    throw new Refusal(2200, 'Callback verification failed')
  }
  account.subscriptions.set(call.app.id, override || null)
  return { success: true }
}

function unsubscribe(call: Call, accountId: string): Json {
  return { success: accountOf(call, accountId).subscriptions.delete(call.app.id) }
}

function unpause({ world, path }: Call): Json {
  const template = world.templates.get(path[0] ?? '')
  demand(template?.status === 'PAUSED', 'The template is not paused')
  template.status = 'APPROVED'
  return { success: true }
}

function readObject(call: Call, id: string): Json {
  if (call.world.templates.has(id)) return read(call, id)
  const number = [...call.world.accounts.values()].find(({ phoneNumberId }) => phoneNumberId === id)
  if (number !== undefined) {
    accountOf(call, number.id)
    return { id, display_phone_number: '+1 555-010-0100', verified_name: number.name }
  }
  const account = accountOf(call, id)
  return { id: account.id, name: account.name, currency: 'EUR', timezone_id: '1', message_template_namespace: 'mock' }
}

/** By method and the part of the path behind the id. */
const edges: Readonly<Record<string, (call: Call, id: string, selfUrl: string) => Json | Promise<Json>>> = {
  'GET ': readObject,
  'POST ': edit,
  'POST message_templates': create,
  'GET message_templates': list,
  'DELETE message_templates': remove,
  'POST upsert_message_templates': upsert,
  'POST message_samples': sample,
  'POST subscribed_apps': subscribe,
  'DELETE subscribed_apps': unsubscribe,
  'GET compare': compare,
  'POST unpause': unpause,
  'POST uploads': begin,
  'POST messages': send,
}

/** @param selfUrl address of the call without its query. @throws Refusal */
export function answer(call: Call, selfUrl: string): Json | Promise<Json> {
  const [first = '', edge = '', ...more] = call.path
  if (call.method === 'GET' && first === 'debug_token') return debugToken(call)
  if (call.method === 'GET' && first === 'message_template_library') return searchLibrary(call.query)
  const handle = Object.hasOwn(edges, `${call.method} ${edge}`) ? edges[`${call.method} ${edge}`] : undefined
  if (handle === undefined || more.length > 0) {
    throw new Refusal(2500, 'Unknown path components', { status: 400 })
  }
  return handle(call, first, selfUrl)
}
