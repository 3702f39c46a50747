/** Delivers webhooks as Meta does: signed, retried, and, when told so, late, twice, out of order, batched, with poison. */
import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from './json.ts'
import type { World } from './world.ts'

export interface WebhookEvent {
  accountId: string
  /** `entry.time`, seconds; no two events of an account have the same. */
  time: number
  field: string
  value: Json
}

export interface Delivery {
  url: string
  body: string
  /** HTTP status of the last attempt; null: no answer. */
  status: number | null
  attempts: number
}

export interface ReleaseOptions {
  order?: 'same' | 'reversed' | 'shuffled'
  twice?: boolean
  /** All in one body. */
  batched?: boolean
  /** With an entry among them that nobody can read. */
  poison?: boolean
  /** Signed with another secret. */
  forged?: boolean
}

/** Without quotation marks around ids: Meta writes them as numbers. */
const bodyOf = (entries: readonly object[]): string =>
  JSON.stringify({ object: 'whatsapp_business_account', entry: entries }).replaceAll(
    /"message_template_id":"(\d+)"/g,
    '"message_template_id":$1',
  )

const entryOf = ({ accountId, time, field, value }: WebhookEvent): object => ({
  id: accountId,
  time,
  changes: [{ field, value }],
})

/** Of a kind that was never agreed on: no id, and a value that is no object. */
const poisonOf = (event: WebhookEvent): object => ({
  ...entryOf(event),
  changes: [{ field: 'message_template_status_update', value: 'unreadable' }],
})

/** Meta's handshake: the address has to send back the challenge. */
export async function shakesHands(callback: string, verifyToken: string): Promise<boolean> {
  try {
    const url = new URL(callback)
    const challenge = String(Math.floor(Math.random() * 1e9))
    url.searchParams.set('hub.mode', 'subscribe')
    url.searchParams.set('hub.challenge', challenge)
    url.searchParams.set('hub.verify_token', verifyToken)
    const response = await fetch(url, { redirect: 'manual' })
    return response.ok && (await response.text()) === challenge
  } catch {
    return false
  }
}

export class Webhooks {
  /** All that happened, delivered or not. */
  readonly events: WebhookEvent[] = []
  readonly deliveries: Delivery[] = []
  /** Before each delivery. */
  delayMs = 0
  /** Every delivery is made twice. */
  twice = false
  /** Pauses before further attempts of a delivery that was not answered with 200. */
  retriesMs = [20, 100, 500]
  readonly #world: World
  readonly #running = new Set<Promise<unknown>>()
  readonly #times = new Map<string, number>()
  readonly #closing = new AbortController()
  #held: WebhookEvent[] | null = null

  constructor(world: World) {
    this.#world = world
  }

  emit = (accountId: string, field: string, value: Json): void => {
    const time = Math.max(Math.floor(this.#world.now() / 1000), (this.#times.get(accountId) ?? 0) + 1)
    this.#times.set(accountId, time)
    const event = { accountId, time, field, value: structuredClone(value) }
    this.events.push(event)
    if (this.#held !== null) this.#held.push(event)
    else this.#track(this.#deliver([event], {}))
  }

  /** Keeps what happens from now on. */
  hold(): void {
    this.#held ??= []
  }

  /** Delivers what was held, one after the other, and from now on at once. */
  release(options: ReleaseOptions = {}): void {
    const events = this.#held ?? []
    this.#held = null
    if (options.order === 'reversed') events.reverse()
    if (options.order === 'shuffled') events.sort(() => Math.random() - 0.5)
    const batches = options.batched || options.poison ? [events] : events.map((event) => [event])
    this.#track(this.#deliverInTurn(options.twice ? [...batches, ...batches] : batches, options))
  }

  /** Resolves when no delivery is under way. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.settled()
  }

  #track(delivery: Promise<unknown>): void {
    const running = delivery.finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  async #deliverInTurn(batches: readonly WebhookEvent[][], options: ReleaseOptions): Promise<void> {
    for (const batch of batches) if (batch.length > 0) await this.#deliver(batch, options)
  }

  /** To every app that has subscribed. */
  async #deliver(events: readonly WebhookEvent[], options: ReleaseOptions): Promise<void> {
    const subscriptionsOf = (id: string) =>
      this.#world.accounts.get(id)?.subscriptions ?? new Map<string, string | null>()
    const appIds = new Set(events.flatMap(({ accountId }) => [...subscriptionsOf(accountId).keys()]))
    const attempts = [...appIds].flatMap((appId) => {
      const app = this.#world.apps.get(appId)
      const subscribed = events.filter(({ accountId }) => subscriptionsOf(accountId).has(appId))
      const [first] = subscribed
      const url = subscriptionsOf(first?.accountId ?? '').get(appId) ?? app?.callbackUrl ?? null
      if (app === undefined || first === undefined || url === null) return []
      const entries = subscribed.map(entryOf)
      if (options.poison) entries.splice(Math.floor(entries.length / 2), 0, poisonOf(first))
      const secret = options.forged ? 'another secret' : app.secret
      return Array.from({ length: this.twice ? 2 : 1 }, () => this.#attempt(url, bodyOf(entries), secret))
    })
    await Promise.all(attempts)
  }

  async #attempt(url: string, body: string, secret: string): Promise<void> {
    const delivery: Delivery = { url, body, status: null, attempts: 0 }
    this.deliveries.push(delivery)
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` }
    const { signal } = this.#closing
    for (const pauseMs of [this.delayMs, ...this.retriesMs]) {
      try {
        if (pauseMs > 0) await sleep(pauseMs, undefined, { signal })
        delivery.attempts += 1
        const request = { method: 'POST', headers, body, redirect: 'manual', signal } as const
        const response = await fetch(url, request)
        await response.arrayBuffer()
        delivery.status = response.status
        if (response.ok) return
      } catch {
        delivery.status = null
        if (signal.aborted) return
      }
    }
  }
}
