/** What the client makes of everything that can go wrong, over real HTTP. */
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMeta, type FaultClass, type Meta, type MetaCredentials, MetaError } from '../../src/meta/index.ts'
import { type Fault, faults, type GraphServer, startGraph } from '../support/graph/index.ts'

let graph: GraphServer
let meta: Meta
/** Waits for answers that never come; how far the call got by then does not matter. */
let impatient: Meta
let credentials: MetaCredentials

beforeAll(async () => {
  graph = await startGraph()
  credentials = graph.credentials
  meta = createMeta({ graphUrl: graph.url, version: 'v25.0' })
  impatient = createMeta({ graphUrl: graph.url, version: 'v25.0', timeoutMs: 100 })
})
afterAll(() => graph.close())
afterEach(() => graph.faults.clear())

const payload = (name: string) => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order has been shipped to you today.' }],
})

const errorOf = async (call: Promise<unknown>): Promise<MetaError> => {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof MetaError)) throw new Error('not a MetaError', { cause: error })
  return error
}

type Case = readonly [name: string, fault: Fault, onRead: FaultClass, onCreate: FaultClass]

const cases: readonly Case[] = [
  ['80008 as HTTP 400', faults.tooManyCalls, 'slow-down', 'slow-down'],
  ['4, which calls itself transient', faults.appLimit, 'slow-down', 'slow-down'],
  ['429 without a body', { kind: 'status', status: 429 }, 'slow-down', 'slow-down'],
  ['190', faults.tokenExpired, 'connection-broken', 'connection-broken'],
  ['0', { kind: 'error', code: 0 }, 'connection-broken', 'connection-broken'],
  ['10', { kind: 'error', code: 10 }, 'connection-broken', 'connection-broken'],
  ['any permission', { kind: 'error', code: 273, status: 403 }, 'connection-broken', 'connection-broken'],
  ['104', { kind: 'error', code: 104 }, 'connection-broken', 'connection-broken'],
  ['368', { kind: 'error', code: 368 }, 'connection-broken', 'connection-broken'],
  ['a known subcode', { kind: 'error', code: 100, subcode: 2388293 }, 'template-refused', 'template-refused'],
  ['a subcode in place of a code', { kind: 'error', code: 2388040 }, 'template-refused', 'template-refused'],
  ['100 without a subcode', { kind: 'error', code: 100 }, 'bad-request', 'template-refused'],
  ['100 with a new subcode', { kind: 'error', code: 100, subcode: 9_999_999 }, 'bad-request', 'template-refused'],
  ['100, transient', { kind: 'error', code: 100, isTransient: true }, 'meta-fault', 'unknown-outcome'],
  ['an unknown code', { kind: 'error', code: 987_654 }, 'bad-request', 'bad-request'],
  ['an unknown code with 500', { kind: 'error', code: 987_654, status: 500 }, 'meta-fault', 'unknown-outcome'],
  ['1', faults.unknown, 'meta-fault', 'unknown-outcome'],
  ['2', faults.transient, 'meta-fault', 'unknown-outcome'],
  ['503 of a proxy', faults.down, 'meta-fault', 'unknown-outcome'],
  ['a redirect', { kind: 'status', status: 302 }, 'meta-fault', 'unknown-outcome'],
  ['no answer', { kind: 'silence' }, 'meta-fault', 'unknown-outcome'],
  ['no answer, but done', faults.timeOutAfterDone, 'meta-fault', 'unknown-outcome'],
  ['an answer that is late', { kind: 'slow', ms: 1000 }, 'meta-fault', 'unknown-outcome'],
  ['half an answer', faults.half, 'meta-fault', 'unknown-outcome'],
  ['a reset', faults.reset, 'meta-fault', 'unknown-outcome'],
  ['no JSON', { kind: 'garbage', text: '<html>' }, 'meta-fault', 'unknown-outcome'],
  ['a list', { kind: 'garbage', text: '[]' }, 'meta-fault', 'unknown-outcome'],
  ['an object without what was asked for', { kind: 'garbage', text: '{}' }, 'meta-fault', 'unknown-outcome'],
  [
    'an error with HTTP 200',
    { kind: 'garbage', text: '{"error":{"code":190}}' },
    'connection-broken',
    'connection-broken',
  ],
]

describe('a fault', () => {
  it.each(cases)('of %s has its class on reading and on creating', async (_name, fault, onRead, onCreate) => {
    const by = ['silence', 'slow'].includes(fault.kind) ? impatient : meta
    graph.faults.choose = () => fault
    const read = await errorOf(by.list(credentials, { after: null, limit: 10 }))
    expect(read.fault.class).toBe(onRead)
    const create = await errorOf(by.create(credentials, payload('any')))
    expect(create.fault.class).toBe(onCreate)
    for (const { fault: told } of [read, create]) {
      expect(told.meaning).toMatch(/^[A-Z].*\.$/)
      expect(told.advice).toMatch(/^[A-Z].*\.$/)
      expect(told.retryAfterMs !== null).toBe(told.class === 'slow-down')
    }
  })

  it('of a call that never reached Meta leaves nothing open', async () => {
    const closed = await startGraph()
    await closed.close()
    const lost = createMeta({ graphUrl: closed.url, version: 'v25.0' })
    expect((await errorOf(lost.create(credentials, payload('lost')))).fault.class).toBe('meta-fault')
  })

  it('says when to come back, by the header of either kind, or by the table', async () => {
    graph.faults.plan({ fault: faults.tooManyCalls })
    expect((await errorOf(meta.create(credentials, payload('busy')))).fault.retryAfterMs).toBe(7 * 60_000)
    expect(meta.budgetOf(credentials.wabaId)).toMatchObject({ usedPercent: 100, regainMs: expect.closeTo(420_000, -3) })
    const fresh = graph.world.addAccount({ callsPerHour: 1 })
    await meta.account(fresh)
    expect((await errorOf(meta.account(fresh))).fault).toMatchObject({ code: 80008, retryAfterMs: 60 * 60_000 })
    graph.faults.plan({ fault: faults.appLimit })
    expect((await errorOf(meta.account(credentials))).fault.retryAfterMs).toBe(5 * 60_000)
  })

  it('after the deed shows in a look at the name: nothing is created twice', async () => {
    graph.faults.plan({ fault: faults.timeOutAfterDone, on: 'POST' })
    const waiting = createMeta({ graphUrl: graph.url, version: 'v25.0', timeoutMs: 1000 })
    expect((await errorOf(waiting.create(credentials, payload('burned')))).fault.class).toBe('unknown-outcome')
    expect(await meta.lookUp(credentials, 'burned', 'en_US')).toMatchObject({ status: 'PENDING' })
    expect((await errorOf(meta.create(credentials, payload('burned')))).fault).toMatchObject({
      class: 'template-refused',
      subcode: 2388024,
      traceId: expect.any(String),
      userMessage: expect.stringContaining('already content'),
    })
  })

  it.each([
    ['edit', () => meta.edit(credentials, '1', { category: 'UTILITY' })],
    ['remove', () => meta.remove(credentials, { name: 'any', templateId: null })],
    ['send', () => meta.send(credentials, {})],
    ['upsert', () => meta.upsert(credentials, {})],
  ])('of a whole answer leaves open what became of %s', async (_name, call) => {
    graph.faults.plan({ fault: faults.half })
    expect((await errorOf(call())).fault.class).toBe('unknown-outcome')
    graph.faults.plan({ fault: faults.down })
    expect((await errorOf(call())).fault.class).toBe('unknown-outcome')
  })

  it('is no verdict on a category', async () => {
    graph.faults.plan({ fault: faults.tokenExpired })
    const { fault } = await errorOf(meta.sampleCategory(credentials, 'Your order has shipped.'))
    expect(fault.class).toBe('connection-broken')
  })
})

describe('an abort', () => {
  it.each(['before', 'during'])('%s the call rejects with its own reason', async (moment) => {
    const controller = new AbortController()
    const reason = new Error('closing')
    if (moment === 'before') controller.abort(reason)
    graph.faults.plan({ fault: { kind: 'silence' } })
    const call = meta.create(credentials, payload('stopped'), { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 20)
    await expect(call).rejects.toBe(reason)
    const sampled = meta.sampleCategory(credentials, 'text', { signal: AbortSignal.abort(reason) })
    await expect(sampled).rejects.toBe(reason)
  })
})

describe('an answer', () => {
  it('of more than eight megabytes is none', async () => {
    graph.faults.plan({ fault: { kind: 'garbage', text: `{"data":["${'x'.repeat(8 * 1024 * 1024)}"]}` } })
    const { fault } = await errorOf(createMeta({ graphUrl: graph.url, version: 'v25.0' }).account(credentials))
    expect(fault.class).toBe('meta-fault')
  })

  it('that repeats secrets passes none of them on', async () => {
    const { token, appSecret } = credentials
    const message = `${token} and ${appSecret}`
    const error = {
      code: 100,
      message,
      error_user_title: 'Sorry',
      error_user_msg: message,
      fbtrace_id: token + message,
    }
    graph.faults.plan({ fault: { kind: 'garbage', text: JSON.stringify({ error }) }, times: 2 })
    const refused = await errorOf(meta.create(credentials, payload('secret')))
    expect(refused.fault.userMessage).toBe('Sorry: [secret] and [secret]')
    const renewing = await errorOf(meta.account(credentials))
    graph.faults.plan({ fault: { kind: 'silence' }, times: 2 })
    const silent = [
      await errorOf(impatient.inspectToken(credentials)),
      await errorOf(impatient.refreshToken(credentials)),
    ]
    for (const shown of [refused, renewing, ...silent]) {
      const text = inspect(shown, { depth: 10, showHidden: true })
      expect(text).not.toContain(token)
      expect(text).not.toContain(appSecret)
    }
  })
})
