/**
 * A Graph API of our own, for tests and for people without an account: a real HTTP server that keeps templates, uploads and
 * review states as Meta's pages describe, sends signed webhooks, and fails on demand.
 *
 *   const graph = await startGraph()
 *   // META_GRAPH_URL=graph.url, connection = graph.credentials
 *   graph.faults.plan({ fault: faults.timeOutAfterDone, on: 'POST' })
 *   graph.review({ name, language }, { to: 'APPROVED' })
 *   await graph.webhooks.settled()
 *   await graph.close()
 */
import { createHash, randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { Faults } from './faults.ts'
import type { AutoReview, Graph } from './graph.ts'
import { moveTemplate } from './review.ts'
import { createGraphServer } from './server.ts'
import { judge } from './triggers.ts'
import { Webhooks } from './webhooks.ts'
import { World } from './world.ts'

export { type Fault, type FaultPlan, faults } from './faults.ts'
export type { AutoReview, RecordedCall } from './graph.ts'
export type { Move } from './review.ts'
export type { Delivery, ReleaseOptions } from './webhooks.ts'
export type { Account, Credentials, Template } from './world.ts'

export interface GraphServer extends Graph {
  close(): Promise<void>
}

export interface GraphOptions {
  /** Default: a free one. */
  port?: number
  /** Where the webhooks of the first account go; null: nowhere, until an app subscribes with an address. */
  callbackUrl?: string | null
  /** Null: templates stay PENDING until `review`. */
  autoReview?: AutoReview | null
  /** Whether header handles have to come from an upload here; default true. */
  strictHandles?: boolean
  /** Whether calls without `appsecret_proof` are refused; default true. */
  requiresProof?: boolean
  /** The same tokens and secrets at every start; default: random ones. */
  fixedSecrets?: boolean
  /** Milliseconds. */
  now?: () => number
}

const randomSecret = (): string => randomBytes(16).toString('hex')

function fixedSecret(): () => string {
  let count = 0
  return () => {
    count += 1
    return createHash('sha256').update(`mock ${count}`).digest('hex').slice(0, 32)
  }
}

export async function startGraph(options: GraphOptions = {}): Promise<GraphServer> {
  const { autoReview = null, strictHandles = true, requiresProof = true, now = Date.now } = options
  const world = new World(now, options.fixedSecrets ? fixedSecret() : randomSecret)
  const webhooks = new Webhooks(world)
  const timers = new Set<NodeJS.Timeout>()
  let url = ''

  const graph: GraphServer = {
    get url() {
      return url
    },
    world,
    webhooks,
    faults: new Faults(),
    calls: [],
    requiresProof,
    isHandle: (handle) => !/^https?:/i.test(handle) && (!strictHandles || world.handles.has(handle)),
    credentials: world.addAccount({ callbackUrl: options.callbackUrl ?? null }),

    onPending(template) {
      if (autoReview === null) return
      const timer = setTimeout(() => {
        timers.delete(timer)
        const isWaiting = world.templates.get(template.id)?.status === 'PENDING'
        if (isWaiting) moveTemplate(world, template, (autoReview.judge ?? judge)(template), webhooks.emit)
      }, autoReview.afterMs)
      timers.add(timer)
    },

    review(wanted, move) {
      const found =
        typeof wanted === 'string'
          ? world.templates.get(wanted)
          : [...world.templates.values()].findLast(
              ({ name, language }) => name === wanted.name && language === wanted.language,
            )
      if (found === undefined) throw new Error('There is no such template')
      moveTemplate(world, found, move, webhooks.emit)
    },

    hear(from, text) {
      const account = world.accounts.get(graph.credentials.wabaId)
      webhooks.emit(graph.credentials.wabaId, 'messages', {
        messaging_product: 'whatsapp',
        metadata: { display_phone_number: '15550100100', phone_number_id: account?.phoneNumberId ?? '' },
        contacts: [{ profile: { name: 'Somebody' }, wa_id: from }],
        messages: [
          {
            ...{ from, id: `wamid.${world.newId()}`, timestamp: String(Math.floor(world.now() / 1000)), type: 'text' },
            text: { body: text },
          },
        ],
      })
    },

    async close() {
      for (const timer of timers) clearTimeout(timer)
      await webhooks.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
  const server = createGraphServer(graph)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return graph
}
