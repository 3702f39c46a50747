/** Assessments over HTTP: made once, kept by content, corrected by people, never sunk by one bad item. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batchJob } from '../../src/assessing/index.ts'
import { english } from '../../src/assessment/told/english.ts'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { buildTestApp } from '../support/app.ts'
import { comparable } from '../support/cpu-time.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, populate } from '../support/principals.ts'

const sale = (name = 'summer_sale', more = '') => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: `Big summer sale: 20% off everything, shop now at https://bit.ly/x ${more}` }],
})
const order = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order {{1}} has shipped.', example: { body_text: [['4711']] } }],
}

let app: FastifyInstance
let database: Database
let team: string
let people: Record<string, Headers>
const logged: string[] = []
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({
    database,
    env: { LOG_LEVEL: 'trace' },
    logStream: { write: (line: string) => void logged.push(line) },
  })
  ;({ people, team } = await populate(app))
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const call = (who: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  app.inject({ method, url, headers: people[who] ?? {}, ...(payload && { payload }) })
const assess = async (payload: object, who = 'viewer') => (await call(who, 'POST', '/assessments', payload)).json()

describe('an assessment', () => {
  it('says what the review will say, why, and what it costs, without an account', async () => {
    const answer = await assess({ template: sale(), countries: [{ country: 'BR', share: 1 }], volume: 1000 }, 'nobody')
    expect(answer).toMatchObject({
      workspace_id: null,
      category: { requested: 'UTILITY', first_review: 'MARKETING' },
      cost: {
        as_requested: { per_message: 0.0068, per_month: 6.8 },
        as_forecast: { per_message: 0.0625, per_month: 62.5 },
        difference: { least: 0.0094, most: 0.1097 },
      },
      overridden: [],
    })
    expect(answer.category.reasons[0].words).not.toBe('')
  })

  it('is told in the language that is asked for, and in English where there are no words', async () => {
    const told = async (language: string | null) => {
      const { told_in, category, risk, quality } = await assess({ template: sale('told'), language }, 'nobody')
      return [told_in, category.reasons[0].why, risk.findings[0].advice, quality.parts.personal.raise]
    }
    const [english, german, other] = [await told(null), await told('de-AT'), await told('sw')]
    expect(german[0]).toBe('de')
    expect(german[1]).toMatch(/wirbt/)
    for (const [at, words] of german.entries()) expect(words).not.toBe(english[at])
    expect(other).toEqual(english)
  })

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', null, 'de'],
    ['en;q=0.2, ar;q=0.7', null, 'ar'],
    ['sw', null, 'en'],
    ['*', null, 'en'],
    [';q=x,,;;', null, 'en'],
    ['de', 'fr', 'fr'],
  ])('is told in what %s likes best, unless a language is named', async (accepted, language, code) => {
    const headers = { 'accept-language': accepted }
    const payload = { template: sale('accepted'), language, countries: [{ country: 'XX', share: 1 }] }
    const { told_in, cost, worst_case } = (
      await app.inject({ method: 'POST', url: '/assessments', headers, payload })
    ).json()
    expect(told_in).toBe(code)
    expect(cost.as_forecast.by_country[0].reason === english.prices.market).toBe(code === 'en')
    expect(worst_case[0]).not.toHaveProperty('says')
  })

  it('in a workspace is made once, and again only for other contents, businesses or depths', async () => {
    const input = { template: sale('kept_once'), workspace_id: team }
    const first = await assess(input)
    expect(first.workspace_id).toBe(team)
    expect(await assess(input, 'owner')).toEqual(first)
    expect(await assess({ ...input, depth: 'forecast' })).toEqual(first)
    const { name, ...rest } = sale('kept_once')
    expect(await assess({ template: { ...rest, name }, workspace_id: team })).toEqual(first)
    expect((await assess({ ...input, template: sale('another') })).content_hash).not.toBe(first.content_hash)
  })

  it('of a session is that of its draft, in its workspace, and follows the draft', async () => {
    const draft = async (text: string, session_id: string) =>
      (
        await app.inject({
          method: 'PATCH',
          url: `/session/${session_id}/draft`,
          headers: people.editor ?? {},
          payload: { edits: [{ op: 'set_body', text }] },
        })
      ).json()
    const { session_id } = (await call('editor', 'POST', '/session/new', { workspace_id: team })).json()
    const { draft_hash } = await draft('Your order has shipped and arrives tomorrow.', session_id)
    const before = await assess({ session_id })
    expect(before).toMatchObject({ session_id, workspace_id: team, content_hash: draft_hash })
    await draft('Summer sale: 20% off everything!', session_id)
    const after = await assess({ session_id })
    expect(after.content_hash).not.toBe(draft_hash)
    expect([before, after].map(({ category }) => category.first_review)).toEqual(['UTILITY', 'MARKETING'])
    expect((await call('other', 'POST', '/assessments', { session_id })).json().code).toBe('SESSION_NOT_FOUND')
  })

  it.each([
    [{ template: {}, session_id: randomUUID() }, 400, 'INVALID_REQUEST'],
    [{}, 400, 'INVALID_REQUEST'],
    [{ template: 'text' }, 400, 'INVALID_REQUEST'],
    [{ template: {}, workspace_id: randomUUID() }, 404, 'WORKSPACE_NOT_FOUND'],
    [{ session_id: randomUUID() }, 404, 'SESSION_NOT_FOUND'],
  ])('refuses %j', async (payload, status, code) => {
    const answer = await call('viewer', 'POST', '/assessments', payload)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
  })
})

describe('a batch', () => {
  it.each([
    ['nowhere', undefined],
    ['in a workspace', true],
  ])('%s answers in order, and a bad item does not sink the rest', async (_, isKept) => {
    const items = [
      { template: order },
      { template: 7 },
      { session_id: randomUUID() },
      { template: sale() },
      { template: order },
    ]
    const answer = await call('viewer', 'POST', '/assessments/batch', { items, ...(isKept && { workspace_id: team }) })
    const found: { assessment: { category: { first_review: string } } | null; error: { code: string } | null }[] =
      answer.json().items
    expect(found.map(({ assessment, error }) => assessment?.category.first_review ?? error?.code)).toEqual([
      'UTILITY',
      'INVALID_REQUEST',
      'SESSION_NOT_FOUND',
      'MARKETING',
      'UTILITY',
    ])
  })

  it('of a hundred takes less than a quarter of a second of processor time', async () => {
    const batch = (n: number) => ({
      items: Array.from({ length: 100 }, (_, at) => ({
        template: at % 2 === 0 ? sale(`b${n}_${at}`) : { ...order, name: `o${n}_${at}` },
      })),
    })
    const times: number[] = []
    for (let n = 0; n < 4; n += 1) {
      const before = process.cpuUsage()
      expect((await call('viewer', 'POST', '/assessments/batch', batch(n))).statusCode).toBe(200)
      const { user, system } = process.cpuUsage(before)
      times.push(comparable((user + system) / 1000))
    }
    expect(Math.min(...times)).toBeLessThan(250)
  })

  it('has 1 to 100 items', async () => {
    for (const length of [0, 101]) {
      const items = Array.from({ length }, () => ({ template: order }))
      expect((await call('viewer', 'POST', '/assessments/batch', { items })).statusCode).toBe(400)
    }
  })
})

describe('a job', () => {
  const run = async (id: string) => {
    const context = { id: 'job', workspaceId: team, attempt: 1, signal: new AbortController().signal }
    return batchJob(createRepositories(database).assessments).run({ batch: id }, context)
  }

  it('assesses thousands, tells how far it is, and leaves answers that cost nothing', async () => {
    const templates = Array.from({ length: 600 }, (_, n) => sale(`sale_${n}`))
    const started = await call('editor', 'POST', `/workspaces/${team}/assessments`, { templates })
    expect(started.statusCode).toBe(202)
    const url = `/workspaces/${team}/assessments/${started.json().job_id}`
    expect((await call('viewer', 'GET', url)).json()).toMatchObject({
      status: 'running',
      total: 600,
      done: 0,
      items: [],
    })
    expect(await run(started.json().job_id)).toEqual({ assessed: 600 })
    expect(await run(started.json().job_id)).toEqual({ assessed: 0 })
    const done = (await call('viewer', 'GET', `${url}?offset=500&limit=200`)).json()
    expect(done).toMatchObject({ status: 'done', done: 600, has_more: false })
    expect(done.items.map(({ index }: { index: number }) => index)).toEqual(
      Array.from({ length: 100 }, (_, n) => 500 + n),
    )
    const [first] = done.items
    const again = await assess({ template: sale('sale_500'), workspace_id: team })
    expect([
      again.content_hash,
      again.assessed_at < done.finished_at || again.assessed_at === done.finished_at,
    ]).toEqual([first.content_hash, true])
    expect((await call('other', 'GET', url)).statusCode).toBe(404)
  })

  it('is for those who may write', async () => {
    const answer = await call('viewer', 'POST', `/workspaces/${team}/assessments`, { templates: [order] })
    expect(answer.json().code).toBe('FORBIDDEN')
  })
})

describe('the log', () => {
  it('has no words of what was assessed', () => {
    expect(logged.length).toBeGreaterThan(5)
    expect(logged.filter((line) => /summer sale|shipped|bit\.ly/i.test(line))).toEqual([])
  })
})
