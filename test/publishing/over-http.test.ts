/** The whole way over HTTP, with a Graph API of our own: connect, submit, rejected, submitted again, approved, moved. */
import { execFile } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildTestApp } from '../support/app.ts'
import { faults, type GraphServer, startGraph } from '../support/graph/index.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { encryption, makeFinal } from '../support/publishing.ts'

let graph: GraphServer
let app: FastifyInstance
let owner: Headers
let address: string

beforeAll(async () => {
  graph = await startGraph()
  app = await buildTestApp({ env: { ...encryption, META_GRAPH_URL: graph.url, JOBS: 'on' } })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const known = graph.world.apps.get(graph.credentials.appId)
  address = `http://127.0.0.1:${port}`
  if (known) known.callbackUrl = `${address}/webhooks/meta`
  owner = await signUp(app, 'olga')
})
afterAll(async () => {
  await app.close()
  await graph.close()
})

const call = (headers: Headers, method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  app.inject({ method, url, headers, ...(payload && { payload }) })
const ask = async (url: string) => (await call(owner, 'GET', url)).json()
const until = (work: () => Promise<void>) => vi.waitFor(work, { timeout: 40_000, interval: 100 })

it('goes from a sentence to an approved template', async () => {
  const { workspace_id: workspace } = (await call(owner, 'POST', '/workspaces', { name: 'Mill Street' })).json()
  const { wabaId, appId, appSecret, token } = graph.credentials
  const account = { name: 'Mill Street', waba_id: wabaId, app_id: appId, token, app_secret: appSecret }
  const at = `/workspaces/${workspace}/connections`
  const wrong = await call(owner, 'POST', at, { ...account, token: `${token}x` })
  expect(wrong.json()).toMatchObject({ status: 400, code: 'CONNECTION_REFUSED' })
  const connected = await call(owner, 'POST', at, account)
  expect(connected.json()).toMatchObject({ status: 'connected', warnings: [], token_last_four: token.slice(-4) })
  expect((await call(owner, 'POST', at, account)).json().code).toBe('ACCOUNT_TAKEN')
  const connection = connected.json().connection_id

  const { session_id: session } = (await call(owner, 'POST', '/session/new', { workspace_id: workspace })).json()
  const submit = async (draft_hash: string) =>
    (await call(owner, 'POST', `/session/${session}/submit`, { connection_id: connection, draft_hash })).json()
  const text = 'Your order is ready. Come and get it at Mill Street.'
  graph.faults.plan({ fault: faults.half, on: 'POST' })
  const first = await submit(await makeFinal(call, owner, session, 'order_ready', text))
  await until(async () =>
    expect(await ask(`/submissions/${first.submission_id}`)).toMatchObject({
      state: 'accepted',
      review_status: 'PENDING',
    }),
  )
  expect([...graph.world.templates.values()].map(({ name }) => name)).toEqual(['order_ready'])

  const template = async () => (await ask(`/workspaces/${workspace}/templates`)).templates[0]
  const rejection = { reason: 'Too little', recommendation: 'Say which order.' }
  graph.review({ name: 'order_ready', language: 'en' }, { to: 'REJECTED', reason: 'INVALID_FORMAT', rejection })
  await until(async () =>
    expect(await template()).toMatchObject({ status: 'REJECTED', explanation: { rejection }, session_id: session }),
  )

  const better = 'Your order of bread is ready. Come and get it at Mill Street.'
  const second = await submit(await makeFinal(call, owner, session, 'order_ready', better))
  expect(second).toMatchObject({ kind: 'edit' })
  await until(async () =>
    expect(await ask(`/submissions/${second.submission_id}`)).toMatchObject({ state: 'accepted' }),
  )
  graph.webhooks.twice = true
  graph.webhooks.hold()
  graph.review({ name: 'order_ready', language: 'en' }, { to: 'APPROVED' })
  graph.review({ name: 'order_ready', language: 'en' }, { quality: 'GREEN' })
  graph.review({ name: 'order_ready', language: 'en' }, { category: 'MARKETING', announced: true })
  graph.webhooks.release({ order: 'reversed', twice: true, poison: true })
  await graph.webhooks.settled()
  await until(async () =>
    expect(await template()).toMatchObject({
      ...{ status: 'APPROVED', quality: 'GREEN', category: 'UTILITY', coming_category: 'MARKETING' },
      components: [{ type: 'BODY', text: better }],
    }),
  )
  expect(graph.webhooks.deliveries.map(({ status }) => status)).not.toContain(403)
  expect([...graph.world.templates.values()].length).toBe(1)
  const { versions, events } = await ask(`/workspaces/${workspace}/templates/${(await template()).template_id}`)
  expect(versions.map(({ cause }: { cause: string }) => cause)).toEqual(['submission', 'submission'])
  expect(events.length).toBe(
    new Set(events.map(({ field, event }: Record<string, string>) => `${field} ${event}`)).size,
  )
}, 90_000)

it('goes on to a phone of our own, which a message from it has verified', async () => {
  const { workspaces } = await ask('/workspaces')
  const { workspace_id: workspace } = workspaces.find(({ name }: { name: string }) => name === 'Mill Street')
  const at = `/workspaces/${workspace}`
  const [{ connection_id }] = (await ask(`${at}/connections`)).connections
  const { token, phoneNumberId } = graph.credentials
  const place = `${at}/connections/${connection_id}/token`
  await call(owner, 'PUT', place, { token, phone_number_id: phoneNumberId })
  const { code, test_number_id } = (await call(owner, 'POST', `${at}/test-numbers`, { connection_id })).json()
  graph.hear('491701234567', code)
  await until(async () =>
    expect((await ask(`${at}/test-numbers`)).test_numbers).toMatchObject([
      { status: 'verified', phone: '+491701234567' },
    ]),
  )
  const [{ template_id }] = (await ask(`${at}/templates`)).templates
  const url = `${at}/templates/${template_id}/test-send`
  const { confirm, example: parameters } = await ask(`${url}?test_number_id=${test_number_id}`)
  const payload = { test_number_id, confirm, parameters }
  graph.faults.plan({ fault: faults.half, on: 'messages' })
  const send = () => app.inject({ method: 'POST', url, headers: { ...owner, 'idempotency-key': 'a-test' }, payload })
  expect((await send()).json()).toMatchObject({ state: 'unknown' })
  await until(async () => expect((await send()).json()).toMatchObject({ state: 'sent', delivery: 'delivered' }))
  expect(graph.world.messages).toMatchObject([{ body: { to: '491701234567', template: { name: 'order_ready' } } }])
}, 60_000)

it.each(['once', 'and again'])(
  'is shown by a tour that arrives, %s',
  async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['examples/publish.mjs', address, graph.url])
    expect(stderr).toBe('')
    expect(stdout).toContain('submitted: create, accepted')
    expect(stdout).toContain('submitted: edit, accepted')
    expect(stdout).toContain('curl')
    expect(stdout).toContain('will cost')
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('connected no more')
  },
  60_000,
)
