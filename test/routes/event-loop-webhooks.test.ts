/** The largest bodies of Meta's webhooks, signed or not, do not block the event loop, and nothing in them is lost. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { Secret } from '../../src/secrets/index.ts'
import { buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { signed } from '../support/fake-meta.ts'
import { longestHold } from '../support/loop-hold.ts'
import { signUp } from '../support/principals.ts'
import { encryption } from '../support/publishing.ts'

/** Milliseconds, as promised. */
const mostHeld = 50
const bytes = 3_000_000
const accounts = Array.from({ length: 200 }, (_, n) => String(700_000 + n))
const secretOf = (account: string): string => `app-secret-of-${account}`

let database: Database
let app: FastifyInstance

beforeAll(async () => {
  database = await openServerTestDatabase(4)
  app = await buildTestApp({
    rehearses: true,
    database,
    env: { ...encryption, META_APP_SECRETS: 'an-operators-app-secret' },
  })
  await signUp(app, 'olga')
  for (const account of accounts) {
    const id = randomUUID()
    const [row] = (await database.db.execute(sql`
      insert into connections (id, workspace_id, name, waba_id, app_id, status, token_last_four, secret_last_four, scopes,
        checked_at, created_at, updated_at)
      select ${id}::uuid, id, 'One', ${account}::text, '1', 'connected', '', '', '', now(), now(), now()
      from workspaces where personal_of = 'olga' returning workspace_id`)) as unknown as { workspace_id: string }[]
    const key = { workspaceId: row?.workspace_id ?? '', purpose: 'meta-app-secret', name: id }
    await app.vault.put(key, new Secret(secretOf(account)))
  }
}, 120_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

const first = accounts[0] ?? ''
let made = 0
const change = (): string => {
  made += 1
  return `{"field":"message_template_status_update","value":{"event":"APPROVED","message_template_id":${10 ** 16 + made},"message_template_name":"order_${made}","message_template_language":"en-US","reason":"NONE"}}`
}
const listOf = (size: number, make: () => string): string => {
  const items: string[] = []
  for (let length = 0; length < size; length += (items.at(-1)?.length ?? 0) + 1) items.push(make())
  return `[${items.join(',')}]`
}
const entry = (changes: string, account = first): string => `{"id":"${account}","time":1764500000,"changes":${changes}}`
const body = (...entries: string[]): string => `{"object":"whatsapp_business_account","entry":[${entries.join(',')}]}`

const bodies: [what: string, make: () => string, stored: number | null][] = [
  ['ten thousand changes', () => body(entry(listOf(bytes, change))), null],
  ['a change of three megabytes', () => body(entry(`[{"field":"x","value":{"text":"${'x'.repeat(bytes)}"}}]`)), 1],
  ['a change that is nothing but brackets', () => body(entry(`[${'['.repeat(bytes)}]`)), 1],
  ['changes that are empty', () => body(entry(listOf(200_000, () => '{}'))), null],
  ['backslashes', () => body(entry(`[{"field":"${'\\\\'.repeat(bytes / 2)}","value":{}},${change()}]`)), 2],
  ['quotation marks', () => body(entry(`[{"field":"${'\\"'.repeat(bytes / 2)}","value":{}},${change()}]`)), 2],
  ['members that nobody knows', () => `{${'"a":1,'.repeat(bytes / 6)}"entry":[${entry(`[${change()}]`)}]}`, 1],
  [
    'entries of other accounts',
    () => body(entry('[]'), ...Array.from({ length: 12_000 }, () => entry(`[${change()}]`, '1'))),
    0,
  ],
  ['ids of nobody', () => body(`{"ids":[${'{"id":"1"},'.repeat(bytes / 11)}0]}`, entry(`[${change()}]`)), null],
]

const count = async (): Promise<number> => {
  const rows = (await database.db.execute(sql`select count(*)::int as n from webhook_events`)) as unknown as {
    n: number
  }[]
  return rows[0]?.n ?? -1
}

it.each(bodies)('is not blocked by %s', async (_what, make, stored) => {
  const before = await count()
  const runs: { statusCode: number; stored: number }[] = []
  const longest = await longestHold(async (run) => {
    const request = signed(
      Buffer.from(make().replace('1764500000', String(1_764_500_000 + made + run))),
      secretOf(first),
    )
    const answer = await app.inject({ method: 'POST', url: '/webhooks/meta', ...request })
    runs.push({ statusCode: answer.statusCode, stored: answer.json().stored ?? -1 })
  }, mostHeld)
  expect(longest).toBeLessThanOrEqual(mostHeld)
  const told = runs.reduce((sum, run) => sum + Math.max(0, run.stored), 0)
  expect(await count()).toBe(before + told)
  if (stored !== null) expect(runs[0]).toEqual({ statusCode: 200, stored })
})

it('is not blocked by a forged body that names every account', async () => {
  const forged = Buffer.from(
    body(...accounts.map((account) => entry('[]', account)), entry(`["${'x'.repeat(2_900_000)}"]`)),
  )
  const longest = await longestHold(async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/webhooks/meta',
      ...signed(forged, 'somebody-elses-secret'),
    })
    expect(answer.statusCode).toBe(403)
  }, mostHeld)
  expect(longest).toBeLessThanOrEqual(mostHeld)
})

it('stores every change of a large body once', async () => {
  const before = await count()
  const changes = Array.from({ length: 2_000 }, change)
  const request = signed(Buffer.from(body(entry(`[${changes.join(',')}]`))), 'an-operators-app-secret')
  const answers = await Promise.all([1, 2].map(() => app.inject({ method: 'POST', url: '/webhooks/meta', ...request })))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect(await count()).toBe(before + 2_000)
})
