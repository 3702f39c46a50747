/**
 * Two processes that submit templates and are killed meanwhile, with a Meta that answers late, by half or not at all, and tells its news
 * twice and in any order. `FAULT_TEMPLATES` sets how many templates; with it nothing is hurried, so it takes some minutes.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { type Fault, faults, type GraphServer, startGraph } from '../support/graph/index.ts'
import { createHttpClient, type HttpClient } from '../support/http-client.ts'
import { freePort } from '../support/postgres.ts'
import { password } from '../support/principals.ts'
import { type RunningServer, startServer } from '../support/processes.ts'
import { encryption } from '../support/publishing.ts'

const isLong = process.env.FAULT_TEMPLATES !== undefined
const total = Number(process.env.FAULT_TEMPLATES ?? 6)
const kills = isLong ? Math.ceil(total / 5) : 1

let graph: GraphServer
let database: Database
const servers: RunningServer[] = []
const clients: HttpClient[] = []
let start: (index: number) => Promise<void>

beforeAll(async () => {
  graph = await startGraph({ autoReview: { afterMs: 200 } })
  const [program, url] = [await builtServer(), await createServerDatabase()]
  const ports = [await freePort(), await freePort()]
  database = await openDatabase({ url })
  const env = {
    DATABASE_URL: url,
    META_GRAPH_URL: graph.url,
    JWT_SECRET: 'a secret of the tests that is long enough',
    ...encryption,
  }
  start = async (index) => {
    servers[index] = await startServer(program, { ...env, PORT: String(ports[index]) })
    clients[index] = createHttpClient(servers[index].url)
  }
  await Promise.all([start(0), start(1)])
  const app = graph.world.apps.get(graph.credentials.appId)
  if (app) app.callbackUrl = `${servers[0]?.url}/webhooks/meta`
  graph.webhooks.twice = true
})
afterAll(async () => {
  for (const client of clients) client.close()
  for (const server of servers) await server.kill()
  await graph.close()
  await database.close()
})

const dice = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item

/** Asks either process until one answers. */
async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await sleep(50)) {
    const answer = await dice(clients)
      .send(method, path, body, headers)
      .catch(() => null)
    if (answer !== null && answer.status < 500) return answer.text === '' ? {} : JSON.parse(answer.text)
  }
  throw new Error(`${method} ${path} is not answered`)
}

/** What Meta does to a call; each creation is carried out or not, and the caller hears of it or not. */
const misfortunes: readonly (Fault | null)[] = [
  ...[null, null, null, null],
  faults.half,
  faults.reset,
  faults.down,
  { kind: 'reset', done: true },
  { kind: 'error', code: 80008, regainMinutes: 0 },
  ...(isLong ? [faults.timeOutAfterDone] : []),
]

/** Whoever died is not waited for: leases and the quiet minute are over. */
async function hurry(): Promise<void> {
  await database.db.execute(sql`update jobs set lease_until = now() where status = 'running'`)
  await database.db.execute(
    sql`update submissions set called_at = called_at - interval '2 minutes' where state = 'processing'`,
  )
}
const hurryQueue = () =>
  database.db.execute(sql`update jobs set run_at = now() where status = 'queued' and run_at > now()`)

test('create each template once and lose none, whoever is killed', async () => {
  const credentials = { user_id: 'olga', password }
  await ask('POST', '/users', credentials)
  const { access_token } = await ask('POST', '/users/login', credentials)
  const as = { authorization: `Bearer ${access_token}` }
  const { workspace_id: workspace } = await ask('POST', '/workspaces', { name: 'Mill Street' }, as)
  const { wabaId, appId, appSecret, token } = graph.credentials
  const account = { name: 'Mill Street', waba_id: wabaId, app_id: appId, token, app_secret: appSecret }
  const at = `/workspaces/${workspace}/connections`
  const { connection_id } = await ask('POST', at, account, as)
  const drafts: { session: string; draft_hash: string }[] = []
  for (let n = 0; n < total; n += 1) {
    const { session_id: session } = await ask('POST', '/session/new', { workspace_id: workspace }, as)
    const edits = [
      { op: 'set_category', category: 'UTILITY' },
      { op: 'set_language', language: 'en' },
      { op: 'set_name', name: `order_${n}` },
      { op: 'set_body', text: `Your order of loaf number ${n} is ready. Come and get it at Mill Street.` },
    ]
    await ask('PATCH', `/session/${session}/draft`, { edits }, as)
    const { draft_hash } = await ask('POST', '/chat', { session_id: session, message: 'finalize' }, as)
    drafts.push({ session, draft_hash })
  }

  graph.faults.choose = ({ method, path }) =>
    method === 'POST' && path.endsWith('message_templates') ? dice(misfortunes) : null
  const submit = async (): Promise<string[]> => {
    const ids: string[] = []
    for (const { session, draft_hash } of drafts)
      ids.push((await ask('POST', `/session/${session}/submit`, { connection_id, draft_hash }, as)).submission_id)
    return ids
  }
  const kill = async (): Promise<void> => {
    for (let n = 0; n < kills; n += 1) {
      await sleep(Math.random() * (isLong ? 3_000 : 500))
      const victim = dice([0, 1])
      await servers[victim]?.kill()
      clients[victim]?.close()
      if (!isLong) await hurry()
      await start(victim)
    }
  }
  const shuffle = async (): Promise<void> => {
    graph.webhooks.hold()
    await sleep(500)
    graph.webhooks.release({ order: 'shuffled', twice: true, poison: true })
  }
  const [ids] = await Promise.all([submit(), kill(), shuffle()])
  expect(new Set(ids).size).toBe(total)

  const states = async () => {
    if (!isLong) await hurryQueue()
    const shown = await Promise.all(ids.map((id) => ask('GET', `/submissions/${id}`, undefined, as)))
    return shown.map(({ state, fault }) => (state === 'accepted' ? state : `${state} ${fault?.kind}`))
  }
  await expect.poll(states, { timeout: isLong ? 600_000 : 90_000, interval: 500 }).toEqual(ids.map(() => 'accepted'))

  graph.faults.choose = () => null
  await graph.webhooks.settled()
  const before = Date.now()
  await ask('POST', `${at}/${connection_id}/reconcile`, undefined, as)
  const reconciled = async () => Date.parse((await ask('GET', `${at}/${connection_id}`, undefined, as)).reconciled_at)
  await expect.poll(reconciled, { timeout: 60_000, interval: 200 }).toBeGreaterThan(before)
  const rowOf = (name: string, id: string, status: string) => `${name} ${id} ${status}`
  const rows = async () => {
    const { templates } = await ask('GET', `/workspaces/${workspace}/templates?limit=100`, undefined, as)
    return templates
      .map((one: Record<string, string>) => rowOf(one.name ?? '', one.meta_id ?? '', one.status ?? ''))
      .sort()
  }
  // A comparison that began before the last approval may end after the call, and the one that was asked for comes next.
  await expect
    .poll(rows, { timeout: 60_000, interval: 200 })
    .toEqual([...graph.world.templates.values()].map(({ name, id, status }) => rowOf(name, id, status)).sort())
  expect([...graph.world.templates.values()].map(({ name }) => name).sort()).toEqual(
    drafts.map((_, n) => `order_${n}`).sort(),
  )
  const [left] = (await database.db.execute(sql`
    select count(*)::int as n from webhook_events where state = 'queued' and attempts = 0`)) as unknown as {
    n: number
  }[]
  expect(left?.n).toBe(0)
}, 900_000)
