/** The client against our Graph API, over real HTTP: what each call sends, and what it makes of the answer. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMeta, type Meta, type MetaCredentials, MetaError } from '../../src/meta/index.ts'
import { type GraphServer, startGraph } from '../support/graph/index.ts'

let graph: GraphServer
let meta: Meta
let credentials: MetaCredentials

beforeAll(async () => {
  graph = await startGraph()
})
afterAll(() => graph.close())
beforeEach(() => {
  graph.calls.length = 0
  graph.webhooks.events.length = 0
  credentials = graph.world.addAccount()
  meta = createMeta({ graphUrl: graph.url, version: 'v25.0' })
})

const payload = (name: string, more: Record<string, unknown> = {}) => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order {{1}} is on its way.', example: { body_text: [['A-17']] } }],
  ...more,
})

const faultOf = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof MetaError)) throw new Error('not a MetaError', { cause: error })
  return error.fault
}

describe('every call', () => {
  it('goes to the pinned version with the token in a header and a proof of the secret', async () => {
    await meta.account(credentials)
    const [call] = graph.calls
    expect(call).toMatchObject({
      method: 'GET',
      path: credentials.wabaId,
      headers: { authorization: `Bearer ${credentials.token}` },
    })
    const proof = createHmac('sha256', credentials.appSecret ?? '')
      .update(credentials.token)
      .digest('hex')
    expect(call?.query.appsecret_proof).toBe(proof)
    expect(JSON.stringify(call?.query)).not.toContain(credentials.token)
  })

  it('carries no proof when no secret is known', async () => {
    graph.requiresProof = false
    await meta.account({ ...credentials, appSecret: null })
    graph.requiresProof = true
    expect(graph.calls[0]?.query).not.toHaveProperty('appsecret_proof')
  })

  it('keeps ids from outside within their part of the path', async () => {
    expect(await meta.read(credentials, '../../me?x=')).toBeNull()
    expect(graph.calls[0]?.path).toBe('../../me?x=')
  })

  it('goes through the proxy, except to the hosts that are reached without one', async () => {
    const asked: string[] = []
    const proxy = createServer().on('connect', ({ url = '' }, socket) => {
      asked.push(url)
      const [host, port] = url.split(':')
      const upstream = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
      upstream.on('error', () => socket.destroy()).pipe(socket)
      socket.on('error', () => upstream.destroy()).pipe(upstream)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const http = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    for (const except of [null, '127.0.0.1']) {
      const proxied = createMeta({ graphUrl: graph.url, version: 'v25.0', proxy: { http, https: null, except } })
      expect(await proxied.account(credentials)).toMatchObject({ id: credentials.wabaId })
      expect(asked).toEqual([new URL(graph.url).host])
    }
    proxy.closeAllConnections()
    proxy.close()
  })

  it('tells how much of the hour is used', async () => {
    const own = graph.world.addAccount({ callsPerHour: 10 })
    expect(meta.budgetOf(own.wabaId)).toBeNull()
    await meta.account(own)
    expect(meta.budgetOf(own.wabaId)).toEqual({ usedPercent: 10, regainMs: 0 })
    expect(meta.budgetOf(credentials.wabaId)).toBeNull()
  })
})

describe('templates', () => {
  it('are created, read, found by name and language, and listed page by page', async () => {
    const created = await meta.create(credentials, payload('order_news'))
    expect(created).toEqual({ id: expect.stringMatching(/^\d{17}$/), status: 'PENDING', category: 'UTILITY' })
    await meta.create(credentials, payload('order_news_more'))
    await meta.create(credentials, payload('order_news', { language: 'es' }))
    expect(await meta.read(credentials, created.id)).toMatchObject({
      id: created.id,
      name: 'order_news',
      language: 'en_US',
      status: 'PENDING',
      parameterFormat: 'POSITIONAL',
      quality: 'UNKNOWN',
      rejectedReason: null,
      correctCategory: null,
      updatedAt: expect.any(Date),
    })
    expect((await meta.lookUp(credentials, 'order_news', 'es'))?.language).toBe('es')
    expect(await meta.lookUp(credentials, 'order', 'en_US')).toBeNull()

    const names: string[] = []
    for (let after: string | null = null; ; ) {
      const page = await meta.list(credentials, { after, limit: 2 })
      names.push(...page.templates.map(({ name, language }) => `${name} ${language}`))
      after = page.after
      if (after === null) break
    }
    expect(names).toEqual(['order_news en_US', 'order_news_more en_US', 'order_news es'])
    // The address of the next page holds the token: nobody has followed it.
    expect(graph.calls.filter(({ query }) => query.access_token !== undefined)).toEqual([])
  })

  it('may get another category than they asked for', async () => {
    const text = 'Your order has shipped. Enjoy a discount on the next one.'
    const created = await meta.create(credentials, payload('thanks', { components: [{ type: 'BODY', text }] }))
    expect(created.category).toBe('MARKETING')
  })

  it('that do not exist are null', async () => {
    expect(await meta.read(credentials, '12345')).toBeNull()
  })

  it('are edited once rejected, and not while they wait', async () => {
    const { id } = await meta.create(credentials, payload('order_edit'))
    const components = [{ type: 'BODY', text: 'Your order has left our house today.' }]
    expect(await faultOf(meta.edit(credentials, id, { components }))).toMatchObject({
      class: 'template-refused',
      subcode: 2388039,
    })
    graph.review(id, { to: 'REJECTED', reason: 'SCAM' })
    expect((await meta.read(credentials, id))?.rejectedReason).toBe('SCAM')
    await meta.edit(credentials, id, { components })
    expect(await meta.read(credentials, id)).toMatchObject({ status: 'PENDING', components })
  })

  it('are deleted in one language or in all', async () => {
    const { id } = await meta.create(credentials, payload('order_gone'))
    await meta.create(credentials, payload('order_gone', { language: 'es' }))
    await meta.create(credentials, payload('order_gone', { language: 'de' }))
    await meta.remove(credentials, { name: 'order_gone', templateId: id })
    expect((await meta.list(credentials, { after: null, limit: 10 })).templates).toHaveLength(2)
    await meta.remove(credentials, { name: 'order_gone', templateId: null })
    expect((await meta.list(credentials, { after: null, limit: 10 })).templates).toEqual([])
  })

  it('of codes are created in several languages at once', async () => {
    const components = [{ type: 'BODY' }, { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] }]
    const body = { name: 'login', category: 'AUTHENTICATION', languages: ['en_US', 'es'], components }
    const made = await meta.upsert(credentials, body)
    expect(made.map(({ language, status }) => [language, status])).toEqual([
      ['en_US', 'PENDING'],
      ['es', 'PENDING'],
    ])
    expect(await meta.upsert(credentials, body)).toEqual(made)
  })

  it('of the library are found and created', async () => {
    const { templates, after } = await meta.searchLibrary(credentials, { search: 'parcel', useCase: 'DELIVERY_UPDATE' })
    expect(templates).toMatchObject([{ name: 'delivery_today_1', useCase: 'DELIVERY_UPDATE', bodyParams: ['Ana'] }])
    expect(after).toBeNull()
    const { components: _, ...body } = payload('today')
    const created = await meta.create(credentials, { ...body, library_template_name: 'delivery_today_1' })
    expect(created.status).toBe('APPROVED')
  })

  it('are compared', async () => {
    const ids = await Promise.all(
      ['one', 'two'].map(async (name) => (await meta.create(credentials, payload(name))).id),
    )
    const period = { start: new Date('2026-11-01'), end: new Date('2026-11-08') }
    const metrics = await meta.compare(credentials, ids[0] ?? '', ids.slice(1), period)
    expect(metrics[0]).toMatchObject({ metric: 'BLOCK_RATE', order_by_relative_metric: ids })
    expect(graph.calls.at(-1)?.query.start).toBe('1793491200')
  })

  it('get a verdict on their category where the account has one', async () => {
    expect(await meta.sampleCategory(credentials, 'Your order A-17 has shipped.')).toBe('UTILITY')
    expect(await meta.sampleCategory(credentials, 'Everything 20% off today.')).toBe('MARKETING')
    const account = graph.world.accounts.get(credentials.wabaId)
    if (account !== undefined) account.hasOracle = false
    await expect(meta.sampleCategory(credentials, 'Your order A-17 has shipped.')).rejects.toThrow(MetaError)
  })
})

describe('connections', () => {
  it('tell the name of their account, and subscribe to its webhooks', async () => {
    expect(await meta.account(credentials)).toEqual({ id: credentials.wabaId, name: 'Lucky Shrub' })
    await meta.subscribe(credentials)
    expect([...(graph.world.accounts.get(credentials.wabaId)?.subscriptions.keys() ?? [])]).toEqual([credentials.appId])
  })

  it('with a wrong secret, or without the one that the app wants, are broken', async () => {
    for (const appSecret of ['another', null]) {
      const create = meta.create({ ...credentials, appSecret }, payload('secret'))
      expect(await faultOf(create)).toMatchObject({ class: 'connection-broken', code: 100 })
    }
  })

  it('do not reach the account of another', async () => {
    const other = graph.world.addAccount()
    expect(await faultOf(meta.account({ ...credentials, wabaId: other.wabaId }))).toMatchObject({ subcode: 33 })
  })

  it.each([
    ['by the app', (own: MetaCredentials) => own],
    ['by itself', (own: MetaCredentials) => ({ ...own, appSecret: null })],
  ])('have their token inspected %s', async (_who, change) => {
    graph.requiresProof = false
    const expiresAt = Math.floor(Date.now() / 1000) + 1000
    const scopes = ['whatsapp_business_management']
    const { value } = graph.world.addToken(credentials.appId ?? '', [credentials.wabaId], { scopes, expiresAt })
    const state = await meta.inspectToken(change({ ...credentials, token: value }))
    expect(state).toEqual({ isValid: true, scopes, expiresAt: new Date(expiresAt * 1000), appId: credentials.appId })
    expect((await meta.inspectToken(change(credentials))).expiresAt).toBeNull()
    const token = graph.world.tokens.get(value)
    if (token !== undefined) token.isRevoked = true
    expect((await meta.inspectToken(change({ ...credentials, token: value }))).isValid).toBe(false)
    graph.requiresProof = true
  })

  it('get a new token for one that works, and none where that is not possible', async () => {
    const renewed = await meta.refreshToken(credentials)
    expect(renewed?.expiresAt?.getTime()).toBeGreaterThan(Date.now() + 59 * 24 * 3_600_000)
    expect(await meta.account({ ...credentials, token: renewed?.token ?? '' })).toMatchObject({
      id: credentials.wabaId,
    })
    expect(await meta.refreshToken({ ...credentials, appSecret: null })).toBeNull()
    expect(await meta.refreshToken({ ...credentials, appSecret: 'another' })).toBeNull()
  })
})

describe('test sends', () => {
  const message = (parameters: unknown[]) => ({
    messaging_product: 'whatsapp',
    to: '+15551234567',
    type: 'template',
    template: { name: 'shipped', language: { code: 'en_US' }, components: [{ type: 'body', parameters }] },
  })

  it('reach a person once the template is approved and its parameters fit', async () => {
    const { id } = await meta.create(credentials, payload('shipped'))
    const fitting = message([{ type: 'text', text: 'A-17' }])
    expect(await faultOf(meta.send(credentials, fitting))).toMatchObject({ class: 'bad-request', code: 132001 })
    graph.review(id, { to: 'APPROVED' })
    expect(await meta.send(credentials, fitting)).toEqual({ messageId: expect.stringMatching(/^wamid\./) })
    for (const wrong of [
      [],
      [
        { type: 'text', text: 'a' },
        { type: 'text', text: 'b' },
      ],
      [{ type: 'text', text: 'a\nb' }],
    ])
      expect(await faultOf(meta.send(credentials, message(wrong)))).toMatchObject({
        class: 'bad-request',
        code: 132018,
      })
    const older = createMeta({ graphUrl: graph.url, version: 'v22.0' })
    expect((await faultOf(older.send(credentials, message([])))).code).toBe(132000)
    graph.review(id, { to: 'PAUSED' })
    expect(await faultOf(meta.send(credentials, fitting))).toMatchObject({ class: 'template-refused', code: 132015 })
  })

  it('need a phone number', async () => {
    const fault = await faultOf(meta.send({ ...credentials, phoneNumberId: null }, message([])))
    expect(fault).toMatchObject({ class: 'bad-request', code: null })
  })
})
