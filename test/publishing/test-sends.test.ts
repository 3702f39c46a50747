/** Test sends: to phones that the workspace has proved to be its own, once, and to nobody else. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeIn } from '../../src/publishing/test-sends/code.ts'
import { webhookOf } from '../support/fake-meta.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { appSecret, createWorld, token, type World, wabaId } from '../support/publishing.ts'

const phone = '491701234567'
let world: World
let owner: Headers
let workspace: string
let connection: string
let template: string
let made = 0

beforeAll(async () => {
  world = await createWorld()
  ;({ owner, workspace, connection } = await world.team('olga'))
  world.meta.token.scopes = ['whatsapp_business_management', 'whatsapp_business_messaging']
  await put({ phone_number_id: '4711' })
  template = await approved('order_ready', 'Hello {{1}}, your order is ready. Come and get it at Mill Street.')
})
afterAll(() => world.close())
beforeEach(() => {
  world.meta.fail = () => null
  world.meta.sent.length = 0
})

const at = (path: string): string => `/workspaces/${workspace}${path}`
const put = (more: object) => world.call(owner, 'PUT', at(`/connections/${connection}/token`), { token, ...more })

async function approved(name: string, text: string, status = 'APPROVED'): Promise<string> {
  const credentials = { wabaId, appId: null, token: '', appSecret: null, phoneNumberId: null }
  const components = [{ type: 'BODY', text, example: { body_text: [['Anna']] } }]
  const { id } = await world.meta.create(credentials, { name, language: 'en', category: 'UTILITY', components })
  world.meta.set(id, { status })
  await world.call(owner, 'POST', at(`/connections/${connection}/reconcile`))
  await world.work()
  return (await world.call(owner, 'GET', at(`/templates?q=${name}`))).json().templates[0].template_id
}

/** A message from a phone to the account, told by Meta. */
async function hear(from: string, body: string, phone_number_id = '4711'): Promise<void> {
  made += 1
  const messages = [{ from, id: `wamid.${made}`, type: 'text', text: { body } }]
  await tell({ messaging_product: 'whatsapp', metadata: { phone_number_id }, messages })
}

async function tell(value: Record<string, unknown>): Promise<void> {
  made += 1
  const seconds = Math.floor((Date.now() + world.clock.ahead) / 1000) + made
  const { payload, headers } = webhookOf(wabaId, appSecret, [{ field: 'messages', value }], seconds)
  const url = '/webhooks/meta'
  expect((await world.app.inject({ method: 'POST', url, payload, headers })).statusCode).toBe(200)
  await world.work()
}

const add = async () => (await world.call(owner, 'POST', at('/test-numbers'), { connection_id: connection })).json()
const numbers = async () => (await world.call(owner, 'GET', at('/test-numbers'))).json().test_numbers

async function verified(from = phone): Promise<string> {
  const { code, test_number_id } = await add()
  await hear(from, code)
  return test_number_id
}

const offer = async (number: string, of = template) =>
  (await world.call(owner, 'GET', at(`/templates/${of}/test-send?test_number_id=${number}`))).json()

async function send(number: string, more: Record<string, unknown> = {}, key = `key-${made++}`, as = owner) {
  const { template: of = template, ...rest } = more
  const { confirm } = await offer(number, String(of))
  const payload = { test_number_id: number, confirm, parameters: { body_1: 'Anna' }, ...rest }
  const headers = { ...as, ...(key && { 'idempotency-key': key }) }
  return world.app.inject({ method: 'POST', url: at(`/templates/${of}/test-send`), headers, payload })
}

describe('a phone', () => {
  it('is verified by the code that comes from it, and by nothing else', async () => {
    const begun = await add()
    expect(begun).toMatchObject({
      ...{ status: 'waiting', phone: null, send_to: '+1 555-010-0100' },
      link: `https://wa.me/15550100100?text=${begun.code}`,
    })
    await hear(phone, `My code is ${begun.code}`)
    await hear(phone, 'WT-22222222')
    await hear(phone, begun.code, '4712')
    expect(await numbers()).toMatchObject([{ status: 'waiting' }])
    await hear(phone, ` ${begun.code.toLowerCase()} `)
    const [number] = await numbers()
    expect(number).toMatchObject({ status: 'verified', phone: `+${phone}`, expires_at: null })
    expect(new Date(number.window_until).getTime() - new Date(number.verified_at).getTime()).toBe(86_400_000)
    await hear('15550100999', begun.code)
    expect(await numbers()).toMatchObject([{ phone: `+${phone}` }])
  })

  it('that is verified again is one, and is forgotten on demand', async () => {
    const id = await verified()
    expect(await numbers()).toMatchObject([{ test_number_id: id }])
    expect((await world.call(owner, 'DELETE', at(`/test-numbers/${id}`))).statusCode).toBe(204)
    expect(await numbers()).toEqual([])
    const confirm = { phone: `+${phone}`, cost: null }
    expect((await send(id, { confirm })).json().code).toBe('TEST_NUMBER_NOT_FOUND')
  })

  it('is not verified by a code that comes too late', async () => {
    const { code } = await add()
    world.clock.ahead += 31 * 60_000
    await hear(phone, code)
    expect(await numbers()).toEqual([])
  })

  it.each(['WT-7KQ2M9PX', ' wt-7kq2m9px ', 'WT 7KQ2M9PX', 'WT7KQ2M9PX'])('sends a code as %j', (text) => {
    expect(codeIn(text)).toBe('WT-7KQ2M9PX')
  })
  it.each(['', 'WT-7KQ2M9P', 'WT-7KQ2M9PXX', 'WT-7KQ2M9P0', 'hello WT-7KQ2M9PX', `WT-7KQ2M9PX${' '.repeat(50)}!`])(
    'sends no code as %j',
    (text) => expect(codeIn(text)).toBeNull(),
  )
})

it('keeps nothing of what customers write', async () => {
  await hear('15550100777', 'I want my money back')
  const kept = await world.database.db.execute<{ found: number }>(
    "select count(*)::int as found from webhook_events where value::text like '%money back%'",
  )
  expect(kept).toMatchObject([{ found: 0 }])
})

describe('a test send', () => {
  let number: string
  beforeAll(async () => {
    number = await verified()
  })

  it('goes to the phone once, however often it is repeated, and hears of its delivery', async () => {
    expect(await offer(number)).toMatchObject({
      confirm: { phone: `+${phone}`, cost: { amount: expect.any(Number), currency: 'USD' } },
      left_today: 10,
      example: { body_1: 'Anna' },
    })
    const first = await send(number, {}, 'one')
    expect(first.json()).toMatchObject({ state: 'sent', message_id: 'wamid.1', delivery: null, fault: null })
    const again = await Promise.all([send(number, {}, 'one'), send(number, {}, 'one')])
    expect(again.map((one) => one.json().test_send_id)).toEqual([first.json().test_send_id, first.json().test_send_id])
    expect((await send(number, { parameters: { body_1: 'Bob' } }, 'one')).json().code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(world.meta.sent).toMatchObject([
      {
        to: phone,
        template: {
          name: 'order_ready',
          components: [{ type: 'body', parameters: [{ type: 'text', text: 'Anna' }] }],
        },
      },
    ])
    const tag = world.meta.sent[0]?.biz_opaque_callback_data
    for (const status of ['delivered', 'sent', 'read', 'delivered'])
      await tell({
        metadata: { phone_number_id: '4711' },
        statuses: [{ id: 'wamid.1', status, recipient_id: phone, biz_opaque_callback_data: tag }],
      })
    expect((await offer(number)).sends).toMatchObject([{ state: 'sent', delivery: 'read', message_id: 'wamid.1' }])
  })

  it('that nobody answered is unknown, never sent again, and known when Meta tells of it', async () => {
    world.meta.fail = (call) => (call === 'send' ? { class: 'unknown-outcome', when: 'after' } : null)
    const first = await send(number, {}, 'silence')
    expect(first.json()).toMatchObject({ state: 'unknown', message_id: null, fault: { kind: 'meta_unknown_outcome' } })
    world.meta.fail = () => null
    expect((await send(number, {}, 'silence')).json()).toMatchObject({ state: 'unknown' })
    await world.app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
    await world.work()
    expect(world.meta.sent).toHaveLength(1)
    const tag = world.meta.sent[0]?.biz_opaque_callback_data
    await tell({
      metadata: { phone_number_id: '4711' },
      statuses: [{ id: 'wamid.late', status: 'delivered', biz_opaque_callback_data: tag }],
    })
    expect((await send(number, {}, 'silence')).json()).toMatchObject({ state: 'sent', delivery: 'delivered' })
  })

  it('whose process died is unknown', async () => {
    const { testSends } = world.repositories
    const access = { userId: 'olga', workspaceId: null, role: null, scope: 'own' } as const
    const stored = await testSends.findByKey(workspace, 'one', access)
    if (stored === null) throw new Error('It is gone')
    const actor = { ...access, author: { kind: 'user', id: 'olga', requestId: null } } as const
    const left = { ...stored, id: crypto.randomUUID(), idempotencyKey: 'died', testNumberId: number }
    const limits = { since: new Date(), ofWorkspace: 100, ofNumber: 100 }
    await testSends.begin(actor, left, limits)
    world.clock.ahead += 90_000
    await world.app.jobs.enqueue({ kind: 'publishing-sweep', payload: null })
    await world.work()
    expect((await testSends.findByKey(workspace, 'died', access))?.state).toBe('unknown')
    expect(world.meta.sent).toEqual([])
  })

  it('that Meta refuses has failed', async () => {
    world.meta.fail = (call) => (call === 'send' ? { class: 'bad-request' } : null)
    expect((await send(number)).json()).toMatchObject({ state: 'failed', fault: { kind: 'meta_bad_request' } })
  })

  it.each<[what: string, more: Record<string, unknown>, expected: object]>([
    ['another number', { confirm: { phone: '+15550100999', cost: null } }, { code: 'NOT_CONFIRMED' }],
    ['another cost', { confirm: { phone: `+${phone}`, cost: null } }, { code: 'NOT_CONFIRMED' }],
    ['no parameters', { parameters: {} }, { code: 'INVALID_REQUEST', errors: [{ path: 'parameters/body_1' }] }],
    [
      'a line break',
      { parameters: { body_1: 'Anna\nBob' } },
      {
        code: 'INVALID_REQUEST',
        errors: [{ path: 'parameters/body_1', message: expect.stringContaining('line break') }],
      },
    ],
    [
      'too much',
      { parameters: { body_1: 'Anna', other: 'x' } },
      { code: 'INVALID_REQUEST', errors: [{ path: 'parameters/other' }] },
    ],
    ['a phone of nobody', { test_number_id: crypto.randomUUID() }, { code: 'TEST_NUMBER_NOT_FOUND' }],
  ])('with %s is refused', async (_what, more, expected) => {
    const answer = await send(number, more)
    expect(answer.json()).toMatchObject(expected)
    expect(world.meta.sent).toEqual([])
  })

  it('needs a key, an approved template, a verified phone, and somebody who may', async () => {
    expect((await send(number, {}, '')).json()).toMatchObject({ code: 'INVALID_IDEMPOTENCY_KEY' })
    const paused = await approved('order_paused', 'Hello {{1}}, your order is ready.', 'PAUSED')
    expect((await send(number, { template: paused })).json().code).toBe('TEMPLATE_NOT_APPROVED')
    const { test_number_id: waiting } = await add()
    const body = { test_number_id: waiting, confirm: { phone: `+${phone}`, cost: null }, parameters: {} }
    expect((await send(number, body)).json().code).toBe('TEST_NUMBER_UNVERIFIED')
    const { code } = (await world.call(owner, 'POST', at('/invitations'), { role: 'viewer' })).json()
    const viewer = await signUp(world.app, 'vera')
    await world.call(viewer, 'POST', '/invitations/accept', { code })
    expect((await send(number, {}, 'viewers', viewer)).json().code).toBe('FORBIDDEN')
    expect((await world.call(viewer, 'POST', at('/test-numbers'), { connection_id: connection })).statusCode).toBe(403)
    expect((await world.call(viewer, 'DELETE', at(`/test-numbers/${number}`))).statusCode).toBe(403)
    const stranger = await signUp(world.app, 'sam')
    expect((await send(number, {}, 'strangers', stranger)).json().code).toBe('WORKSPACE_NOT_FOUND')
    expect(world.meta.sent).toEqual([])
  })

  it('is possible ten times a day for a number, and the next day again', async () => {
    const second = await verified('491701234568')
    const codes: unknown[] = []
    for (const _ of Array.from({ length: 11 })) codes.push((await send(second)).json().code ?? 'sent')
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'sent'), 'TEST_LIMIT'])
    expect((await offer(second)).left_today).toBe(0)
    world.clock.ahead += 24 * 3_600_000
    expect((await send(second)).json()).toMatchObject({ state: 'sent' })
  })

  it('leaves its trace in the log, without number or content', async () => {
    const log = (await world.call(owner, 'GET', at('/activity?limit=500'))).body
    for (const action of ['test_number.verified', 'test_number.removed', 'test_message.sent'])
      expect(log).toContain(action)
    expect(log).not.toContain(phone)
  })

  it('is off where the token may not send', async () => {
    world.meta.token.scopes = ['whatsapp_business_management']
    await put({})
    expect((await send(number)).json()).toMatchObject({ code: 'TEST_SENDS_OFF' })
  })
})
