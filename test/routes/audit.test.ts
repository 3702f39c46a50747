/** The report over an account: from sessions, and from payloads without an account; as JSON, page and table. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { comparable } from '../support/cpu-time.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { createTeam, type Headers, populate } from '../support/principals.ts'

const template = (name: string, text: string, more: object = {}) => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
  ...more,
})
const sale = (n: number) => template(`sale_${n}`, `Summer sale ${n}: 20% off everything, shop now until Sunday!`)
const order = template('order_shipped', 'Your order {{1}} has shipped and arrives tomorrow between nine and noon.')

let app: FastifyInstance
let database: Database
let team: string
let people: Record<string, Headers>
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database })
  ;({ people, team } = await populate(app))
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const audit = async (templates: unknown[], more: object = {}) =>
  (await app.inject({ method: 'POST', url: '/audits', payload: { templates, ...more } })).json()

describe('a report over payloads', () => {
  it('counts, finds what may be moved, and says what that costs', async () => {
    const templates = [sale(1), order, template('buy', 'Buy now: 20% off!', { category: 'MARKETING' })]
    const report = await audit(templates, { countries: [{ country: 'BR', share: 1 }], volume: 1000 })
    expect(report).toMatchObject({
      from: null,
      before: null,
      effort: null,
      totals: { templates: 3, reclassified: 1 },
      reclassifications: {
        count: 1,
        money: { priced: 1, more_per_month: 55.7, reason: null },
        templates: [
          { id: '0', name: 'sale_1', requested: 'UTILITY', first_review: 'MARKETING', more_per_message: 0.0557 },
        ],
      },
      opt_outs: { marketing: 1, without: [{ name: 'buy' }] },
    })
    expect(report.by.category).toContainEqual({ value: 'UTILITY', count: 2 })
  })

  it('counts what Meta would refuse, the most frequent first', async () => {
    const broken = template('Bad Name', 'Hello {{1}}, order {{3}} has been shipped and arrives tomorrow.')
    const { totals, faults } = await audit([order, broken, sale(1)])
    expect(totals).toMatchObject({ templates: 3, refused: 2 })
    expect(faults.map(({ count }: { count: number }) => count)).toEqual([2, 1, 1])
    expect(faults[0]).toMatchObject({ count: 2, examples: [{ name: 'order_shipped' }, { name: 'Bad Name' }] })
  })

  it('invents no money where no country is given, or none that is known', async () => {
    const without = (await audit([sale(1)])).reclassifications
    expect(without.money).toMatchObject({ priced: 0, more_per_month: null })
    expect(without.templates[0].difference).toMatchObject({ least: 0.0094, most: 0.1097 })
    const unknown = await audit([sale(1)], { countries: [{ country: 'KE', share: 1 }], volume: 10 })
    expect(unknown.reclassifications.money).toMatchObject({ more_per_month: null, reason: expect.any(String) })
  })

  it('finds names, languages and texts that do not fit together', async () => {
    const texts = { en_US: 'Your order has shipped and arrives tomorrow.', es: 'Tu pedido llega mañana por la tarde.' }
    const both = (name: string) => Object.entries(texts).map(([language, text]) => template(name, text, { language }))
    const report = await audit([
      ...both('one'),
      ...both('two'),
      template('only_english', 'Your table is booked for tonight at eight, see you soon.'),
      template('Bad Name', 'Your parcel waits at the counter of our shop.'),
      order,
      order,
      ['not a template'],
      7,
    ])
    expect(report.languages).toMatchObject({ expected: ['en_US', 'es'] })
    expect(report.languages.missing).toContainEqual({ name: 'only_english', has: ['en_US'], missing: ['es'] })
    expect(report.names).toMatchObject({
      unnamed: 2,
      invalid: [{ name: 'Bad Name' }],
      twice: [{ name: 'order_shipped', language: 'en_US', count: 2 }],
    })
    const names = report.near_duplicates.map(({ templates }: { templates: { name: string }[] }) =>
      templates.map(({ name }) => name),
    )
    expect(names).toContainEqual(['order_shipped', 'order_shipped'])
    expect(names).toContainEqual(['one', 'two'])
  })

  it('is the same for the same templates', async () => {
    const templates = [sale(1), sale(2), order]
    const [first, again] = [await audit(templates), await audit(templates)]
    expect({ ...again, to: '' }).toEqual({ ...first, to: '' })
  })

  it.each([
    ['format', { format: 'html' }, {}, 'text/html'],
    ['Accept', {}, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, 'text/html'],
    ['format', { format: 'csv' }, {}, 'text/csv'],
    ['Accept', {}, { accept: 'text/csv' }, 'text/csv'],
    ['nothing', {}, { accept: '*/*' }, 'application/json'],
  ])('is what %s asks for: %j %j', async (_, more, headers, type) => {
    const payload = { templates: [sale(1), template('x', '=1+1 "quoted", <b>bold</b>')], ...more }
    const answer = await app.inject({ method: 'POST', url: '/audits', headers, payload })
    expect([answer.statusCode, answer.headers['content-type']?.toString().split(';')[0]]).toEqual([200, type])
  })

  it('as a page has nothing that runs or loads, and as a table nothing that a spreadsheet computes', async () => {
    const templates = [template('=cmd()', 'Sale! <script>alert(1)</script> 20% off, buy now "today", <img src=x>')]
    const page = await app.inject({ method: 'POST', url: '/audits', payload: { templates, format: 'html' } })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.body).not.toMatch(/<script|<img|<link|src=|href=/)
    const table = await app.inject({ method: 'POST', url: '/audits', payload: { templates, format: 'csv' } })
    const [head, row] = table.body.split('\r\n')
    expect(head?.split(',').slice(0, 4)).toEqual(['id', 'origin', 'name', 'language'])
    expect(row?.split(',').slice(0, 4)).toEqual(['0', 'pasted', "'=cmd()", 'en_US'])
  })

  it('of 5,000 templates takes less than two seconds of processor time, once it is warm', async () => {
    const templates = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => (n % 2 === 0 ? sale(from + n) : { ...order, name: `order_${from + n}` }))
    await audit(templates(0, 1000))
    // The best of three, with other templates each time: a machine that does something else makes any one of them slow.
    const costs: number[] = []
    while (costs.length < 3 && Math.min(...costs) >= 2000) {
      const sent = templates(5000 * costs.length, 5000)
      const before = process.cpuUsage()
      const report = await audit(sent)
      const { user, system } = process.cpuUsage(before)
      expect(report.totals.templates).toBe(5000)
      costs.push(comparable((user + system) / 1000))
    }
    expect(Math.min(...costs)).toBeLessThan(2000)
  })

  it.each([
    [[], 400],
    [Array.from({ length: 5001 }, () => order), 400],
  ])('is refused for too few or too many', async (templates, status) => {
    expect((await app.inject({ method: 'POST', url: '/audits', payload: { templates } })).statusCode).toBe(status)
  })

  it('waits its turn, and is refused with a time to come back when many want one', async () => {
    const many = Array.from({ length: 8 }, () =>
      app.inject({
        method: 'POST',
        url: '/audits',
        payload: { templates: Array.from({ length: 300 }, (_, n) => sale(n)) },
      }),
    )
    const answers = await Promise.all(many)
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(new Set(statuses)).toEqual(new Set([200, 503]))
    expect(answers.find(({ statusCode }) => statusCode === 503)?.headers['retry-after']).toBe('3')
  })
})

describe('a report over a workspace', () => {
  const url = () => `/workspaces/${team}/audit`
  const get = async (who: string, query = '') =>
    (await app.inject({ url: `${url()}${query}`, headers: people[who] ?? {} })).json()
  const write = async (who: string, text: string) => {
    const headers = people[who] ?? {}
    const payload = { workspace_id: team }
    const { session_id } = (await app.inject({ method: 'POST', url: '/session/new', headers, payload })).json()
    const edits = [{ op: 'set_body', text }]
    await app.inject({ method: 'PATCH', url: `/session/${session_id}/draft`, headers, payload: { edits } })
    return session_id
  }

  it('sums up the sessions with a text, who wrote them, and what people said otherwise', async () => {
    await write('owner', 'Your order has shipped and arrives tomorrow.')
    const session_id = await write('editor', 'Summer sale: 20% off everything, shop now!')
    const said = { kind: 'category', session_id, value: 'UTILITY', reason: 'Checked with Meta.' }
    await app.inject({
      method: 'POST',
      url: `/workspaces/${team}/overrides`,
      headers: people.reviewer ?? {},
      payload: said,
    })
    const report = await get('viewer')
    expect(report).toMatchObject({
      totals: { templates: 2 },
      before: { templates: 0, quality: null },
      authors: [
        { author: 'editor', templates: 1 },
        { author: 'owner', templates: 1 },
      ],
      overrides: { count: 1, newest: [{ kind: 'category', before: 'MARKETING', reason: 'Checked with Meta.' }] },
    })
    expect(report.by.status).toEqual([{ value: 'draft', count: 2 }])
  })

  it('reads what is kept, and is the same for the same data', async () => {
    const [first, again] = [await get('viewer'), await get('owner')]
    const moments = { from: '', to: '' }
    expect({ ...again, ...moments }).toEqual({ ...first, ...moments })
  })

  it('takes countries and a volume from the address', async () => {
    const report = await get('viewer', '?days=7&countries=BR:3,MX&volume=500')
    expect(report).toMatchObject({
      countries: [
        { country: 'BR', share: 3 },
        { country: 'MX', share: 1 },
      ],
      volume: 500,
    })
    expect((await app.inject({ url: `${url()}?countries=:`, headers: people.viewer ?? {} })).statusCode).toBe(400)
  })

  it('takes what is registered at Meta from there, once, with what it took to write it', async () => {
    const session = await write('owner', 'Your parcel waits for you at the counter of our shop.')
    const connection = randomUUID()
    await database.db.execute(sql`
      insert into connections (id, workspace_id, name, waba_id, app_id, status, token_last_four, secret_last_four, scopes,
        checked_at, created_at, updated_at)
      values (${connection}::uuid, ${team}::uuid, 'Shop', ${connection}::text, '1', 'connected', '', '', '', now(), now(), now())`)
    const register = (name: string, sessionId: string | null, age: string, deleted = false) =>
      database.db.execute(sql`
        insert into templates (id, workspace_id, connection_id, name, language, status, quality, category, components,
          components_hash, session_id, status_at, quality_at, category_at, deleted_at, created_at, updated_at)
        values (${randomUUID()}::uuid, ${team}::uuid, ${connection}::uuid, ${name}::text, 'en_US', 'APPROVED', 'GREEN', 'UTILITY',
          '[{"type":"BODY","text":"Your parcel waits for you at the counter of our shop."}]', '', ${sessionId}::uuid, now(), now(),
          now(), ${deleted ? sql`now()` : sql`null`}, now() - ${age}::interval, now())`)
    await register('parcel', session, '1 day')
    await register('old_parcel', null, '90 days')
    await register('gone', null, '1 day', true)
    const report = await get('viewer')
    expect(report).toMatchObject({ totals: { templates: 4, finished: 2 }, before: { templates: 1, finished: 1 } })
    expect(report.by.status).toEqual(expect.arrayContaining([{ value: 'APPROVED', count: 2 }]))
    expect(report.by.rating).toEqual([{ value: 'GREEN', count: 2 }])
    expect(report.authors).toContainEqual(expect.objectContaining({ author: 'owner', templates: 2, finished: 1 }))
    expect(report.reliability).toMatchObject({ by_meta: 2, is_thin: true })
    expect(report.reliability.at_least).toBeLessThan(report.reliability.right)
    const page = await app.inject({ url: `${url()}?format=html`, headers: people.viewer ?? {} })
    expect(page.body).toContain('too few to rely on')
  })

  it('learns nothing from other workspaces', async () => {
    const mine = (await createTeam(app, people.other ?? {}, {})).workspace
    const report = (await app.inject({ url: `/workspaces/${mine}/audit`, headers: people.other ?? {} })).json()
    expect(report.reliability).toMatchObject({ outcomes: 0, right: null, bins: [] })
  })

  it('is closed to others', async () => {
    expect((await get('other')).code).toBe('WORKSPACE_NOT_FOUND')
    expect((await get('removed')).code).toBe('WORKSPACE_NOT_FOUND')
  })
})
