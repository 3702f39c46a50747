/** Our Graph API for tests: reviews, webhooks in every state of disorder, limits of accounts, commands over HTTP. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMeta, isSigned, type Meta, readWebhook, type WebhookEvent } from '../../src/meta/index.ts'
import { type Credentials, type GraphServer, startGraph } from '../support/graph/index.ts'

interface Received {
  body: Buffer
  signature: string | undefined
}

let graph: GraphServer
let meta: Meta
let receiver: Server
let callbackUrl: string
let credentials: Credentials
const received: Received[] = []
/** Answers of the receiver, before 200. */
const statuses: number[] = []
let clock = 0

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'GET') {
      const isKnown = url.searchParams.get('hub.verify_token') === 'right'
      response.writeHead(isKnown ? 200 : 403).end(url.searchParams.get('hub.challenge'))
      return
    }
    const pieces: Buffer[] = []
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
    const signature = request.headers['x-hub-signature-256']
    const status = statuses.shift() ?? 200
    if (status === 200) received.push({ body: Buffer.concat(pieces), signature: String(signature) })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  callbackUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  graph = await startGraph({ now: () => Date.now() + clock })
  graph.webhooks.retriesMs = [0, 0]
  meta = createMeta({ graphUrl: graph.url, version: 'v25.0' })
})
afterAll(async () => {
  await graph.close()
  receiver.closeAllConnections()
  receiver.close()
})
beforeEach(async () => {
  credentials = graph.world.addAccount({ callbackUrl })
  await meta.subscribe(credentials)
})
afterEach(() => {
  received.length = 0
  graph.webhooks.twice = false
})

const payload = (name: string, text = 'Your order has been shipped to you today.') => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
})

/** What arrived, in its order, with a signature that is right. */
async function arrived(): Promise<WebhookEvent[]> {
  await graph.webhooks.settled()
  return received.flatMap(({ body, signature }) => {
    expect(isSigned(body, signature, [credentials.appSecret])).toBe(true)
    return readWebhook(body).events
  })
}

const told = (events: readonly WebhookEvent[]) => events.map((event) => ('status' in event ? event.status : event.kind))

describe('webhooks', () => {
  it('tell of every move, with ids and times that can be relied on', async () => {
    const { id } = await meta.create(credentials, payload('moves'))
    graph.review(id, { to: 'REJECTED', reason: 'INVALID_FORMAT', rejection: { reason: 'a', recommendation: 'b' } })
    graph.review(id, { to: 'APPROVED' })
    graph.review(id, { quality: 'RED' })
    graph.review(id, { to: 'PAUSED' })
    graph.review(id, { event: 'REINSTATED' })
    graph.review(id, { category: 'MARKETING', announced: true })
    expect(await meta.read(credentials, id)).toMatchObject({ category: 'UTILITY', correctCategory: 'MARKETING' })
    graph.review(id, { category: 'MARKETING' })
    graph.review(id, { components: [{ type: 'BODY', text: 'Another text.' }] })
    const events = (await arrived()).sort((a, b) => Number(a.at) - Number(b.at))
    expect(told(events)).toEqual([
      ...['REJECTED', 'APPROVED', 'quality', 'PAUSED', 'REINSTATED', 'category', 'category', 'components'],
    ])
    expect(new Set(events.map(({ at }) => Number(at))).size).toBe(events.length)
    expect(events.every((event) => 'template' in event && event.template.id === id)).toBe(true)
    expect(events.flatMap((event) => ('phase' in event ? [event.phase] : []))).toEqual(['coming', 'done'])
    expect(await meta.read(credentials, id)).toMatchObject({
      status: 'APPROVED',
      category: 'MARKETING',
      previousCategory: 'UTILITY',
      quality: 'RED',
    })
  })

  it.each([
    [{ order: 'same' }, ['REJECTED', 'APPROVED', 'PAUSED'], 3],
    [{ order: 'reversed' }, ['PAUSED', 'APPROVED', 'REJECTED'], 3],
    [{ twice: true }, ['REJECTED', 'APPROVED', 'PAUSED', 'REJECTED', 'APPROVED', 'PAUSED'], 6],
    [{ batched: true }, ['REJECTED', 'APPROVED', 'PAUSED'], 1],
    [{ poison: true }, ['REJECTED', 'APPROVED', 'PAUSED'], 1],
  ] as const)('held back are released with %j', async (options, expected, deliveries) => {
    const { id } = await meta.create(credentials, payload('held'))
    graph.webhooks.hold()
    graph.review(id, { to: 'REJECTED', reason: 'SCAM' })
    graph.review(id, { to: 'APPROVED' })
    graph.review(id, { to: 'PAUSED' })
    expect(await arrived()).toEqual([])
    graph.webhooks.release(options)
    const events = await arrived()
    expect(told(events)).toEqual(expected)
    expect(received).toHaveLength(deliveries)
    expect(new Set(events.map(({ key }) => key)).size).toBe(3)
    const poison = received.flatMap(({ body }) => readWebhook(body).poison)
    expect(poison).toHaveLength('poison' in options ? 1 : 0)
  })

  it('can be forged, repeated, and are sent again after a failure', async () => {
    const { id } = await meta.create(credentials, payload('again'))
    statuses.push(500, 503)
    graph.webhooks.twice = true
    graph.review(id, { to: 'APPROVED' })
    expect(told(await arrived())).toEqual(['APPROVED', 'APPROVED'])
    received.length = 0
    graph.webhooks.hold()
    graph.review(id, { to: 'PAUSED' })
    graph.webhooks.release({ forged: true })
    await graph.webhooks.settled()
    expect(received.every(({ body, signature }) => !isSigned(body, signature, [credentials.appSecret]))).toBe(true)
  })

  it('go to an address of the account only after a handshake', async () => {
    const subscribe = async (token: string) => {
      const body = { override_callback_uri: callbackUrl, verify_token: token, access_token: credentials.token }
      graph.requiresProof = false
      const response = await fetch(`${graph.url}/v25.0/${credentials.wabaId}/subscribed_apps`, {
        method: 'POST',
        headers: { authorization: `Bearer ${credentials.token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      graph.requiresProof = true
      return response.status
    }
    expect(await subscribe('wrong')).toBe(400)
    expect(await subscribe('right')).toBe(200)
    expect(graph.world.accounts.get(credentials.wabaId)?.subscriptions.get(credentials.appId)).toBe(callbackUrl)
  })
})

describe('an account', () => {
  it('keeps one text for a name and language, one category for a name, and names of the deleted for itself', async () => {
    const refusal = (name: string, more: object = {}) =>
      expect(meta.create(credentials, { ...payload(name), ...more })).rejects
    const { id } = await meta.create(credentials, payload('kept'))
    await refusal('kept').toMatchObject({ fault: { class: 'template-refused', subcode: 2388024 } })
    await refusal('kept', { language: 'es', category: 'MARKETING' }).toMatchObject({
      fault: { class: 'template-refused' },
    })
    await refusal('hello_world').toMatchObject({ fault: { subcode: 2388155 } })
    graph.review(id, { to: 'APPROVED' })
    await meta.remove(credentials, { name: 'kept', templateId: null })
    await refusal('kept').toMatchObject({ fault: { subcode: 2388023 } })
    clock = 31 * 24 * 3_600_000
    await meta.create(credentials, payload('kept'))
    clock = 0
  })

  it('takes a hundred creations an hour, and one edit a day of what is approved', async () => {
    const { id } = await meta.create(credentials, payload('edited'))
    graph.review(id, { to: 'APPROVED' })
    const components = payload('edited', 'Your order has left our house today.').components
    await meta.edit(credentials, id, { components })
    graph.review(id, { to: 'APPROVED' })
    await expect(meta.edit(credentials, id, { components })).rejects.toMatchObject({
      fault: { class: 'template-refused' },
    })
    const account = graph.world.accounts.get(credentials.wabaId)
    account?.creations.push(...Array.from({ length: 99 }, () => graph.world.now()))
    await expect(meta.create(credentials, payload('more'))).rejects.toMatchObject({ fault: { class: 'slow-down' } })
  })

  it('needs the right scopes', async () => {
    const scopes = ['whatsapp_business_messaging']
    const { value: token } = graph.world.addToken(credentials.appId, [credentials.wabaId], { scopes })
    const call = meta.create({ ...credentials, token }, payload('scope'))
    await expect(call).rejects.toMatchObject({ fault: { class: 'connection-broken', code: 200 } })
  })
})

describe('the automatic review', () => {
  it.each([
    ['Your order has been shipped to you today.', 'APPROVED', null, 'UTILITY'],
    ['Your order has won a place in our lottery.', 'REJECTED', 'SCAM', 'UTILITY'],
    ['Your order is ready beside the casino today.', 'REJECTED', 'ABUSIVE_CONTENT', 'UTILITY'],
    ['Your verification code is on its way to you.', 'REJECTED', 'INCORRECT_CATEGORY', 'UTILITY'],
    ['Your order has a discount of its own today.', 'APPROVED', null, 'MARKETING'],
  ])('of "%s" says %s', async (text, status, rejectedReason, category) => {
    const reviewing = await startGraph({ autoReview: { afterMs: 0 } })
    const client = createMeta({ graphUrl: reviewing.url, version: 'v25.0' })
    const { id } = await client.create(reviewing.credentials, payload('auto', text))
    await expect.poll(() => client.read(reviewing.credentials, id)).toMatchObject({ status, rejectedReason, category })
    await reviewing.close()
  })
})

describe('commands over HTTP', () => {
  const command = async (path: string, body?: object) => {
    const response = await fetch(`${graph.url}/__mock/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it('make accounts, move templates, plan faults, and show everything', async () => {
    const { body } = await command('accounts', { name: 'Bakery' })
    const own = body as unknown as Credentials
    expect(await meta.account(own)).toMatchObject({ name: 'Bakery' })
    const { id } = await meta.create(own, payload('bread'))
    await command('review', { name: 'bread', language: 'en_US', move: { to: 'APPROVED' } })
    expect(await meta.read(own, id)).toMatchObject({ status: 'APPROVED' })
    await command('faults', { fault: { kind: 'error', code: 190 }, on: 'GET' })
    await expect(meta.read(own, id)).rejects.toMatchObject({ fault: { code: 190 } })
    await command('tokens/revoke', { token: own.token })
    await expect(meta.read(own, id)).rejects.toMatchObject({ fault: { code: 190, subcode: 460 } })
    const state = await command('state')
    expect(state.body.templates).toContainEqual(expect.objectContaining({ name: 'bread', status: 'APPROVED' }))
    expect((await command('review', { id: 'none', move: { to: 'APPROVED' } })).status).toBe(400)
    expect((await command('nothing')).status).toBe(404)
    expect((await command('webhooks/verify', { url: callbackUrl, verify_token: 'right' })).body).toEqual({
      success: true,
    })
  })
})
