/** `/__mock/…`: what tests in other processes, and people, command. Answers tokens and secrets: they are worth nothing. */
import type { Fault, FaultPlan } from './faults.ts'
import type { Graph } from './graph.ts'
import { asObject, asText, type Json } from './json.ts'
import type { Move } from './review.ts'
import { viewOf } from './view.ts'
import { type ReleaseOptions, shakesHands } from './webhooks.ts'

interface Reply {
  status: number
  body: object
}

const fields = 'name,language,status,category,correct_category,quality_score,rejected_reason,components'

const stateOf = ({ world, webhooks }: Graph): Json => ({
  accounts: [...world.accounts.values()].map(({ id, name, phoneNumberId, subscriptions }) => ({
    id,
    name,
    phoneNumberId,
    subscriptions: Object.fromEntries(subscriptions),
  })),
  templates: [...world.templates.values()].map((template) => viewOf(template, fields)),
  messages: world.messages,
  deliveries: webhooks.deliveries,
})

type Command = (graph: Graph, body: Json) => object | Promise<object>

const commands: Readonly<Record<string, Command>> = {
  'GET state': stateOf,
  'POST accounts': ({ world }, { name, callback_url }) =>
    world.addAccount({ ...(asText(name) && { name: asText(name) }), callbackUrl: asText(callback_url) || null }),
  'POST review': (graph, { id, name, language, move }) => {
    graph.review(asText(id) || { name: asText(name), language: asText(language) }, asObject(move) as Move)
    return { success: true }
  },
  'POST messages': (graph, { from, text }) => {
    graph.hear(asText(from), asText(text))
    return { success: true }
  },
  'POST faults': ({ faults }, { fault, on, times }) => {
    const plan: FaultPlan = { fault: asObject(fault) as Fault }
    if (typeof on === 'string') plan.on = on
    if (typeof times === 'number') plan.times = times
    faults.plan(plan)
    return { success: true }
  },
  'DELETE faults': ({ faults }) => {
    faults.clear()
    return { success: true }
  },
  'POST webhooks/hold': ({ webhooks }) => {
    webhooks.hold()
    return { success: true }
  },
  'POST webhooks/release': ({ webhooks }, options) => {
    webhooks.release(options as ReleaseOptions)
    return { success: true }
  },
  /** Asks an address whether it wants webhooks, as Meta does when it is entered. */
  'POST webhooks/verify': async (_graph, { url, verify_token }) => ({
    success: await shakesHands(asText(url), asText(verify_token)),
  }),
  'POST tokens/revoke': ({ world }, { token }) => {
    const found = world.tokens.get(asText(token))
    if (found !== undefined) found.isRevoked = true
    return { success: found !== undefined }
  },
}

export async function handleAdmin(
  graph: Graph,
  method: string,
  path: readonly string[],
  readBody: () => Promise<Json>,
): Promise<Reply> {
  const command = commands[`${method} ${path.join('/')}`]
  if (command === undefined) return { status: 404, body: { error: 'no such command', commands: Object.keys(commands) } }
  try {
    return { status: 200, body: await command(graph, await readBody()) }
  } catch (error) {
    return { status: 400, body: { error: error instanceof Error ? error.message : String(error) } }
  }
}
