/** Corrections by people: who may make them, what they change, and that twenty of every kind outlive everything. */
import { randomUUID } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dumpDatabase, restoreDatabase } from '../../src/db/backup.ts'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { type Headers, populate } from '../support/principals.ts'

const template = (n: number) => ({
  name: `sale_${n}`,
  language: 'en_US',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: `Summer sale ${n}: 20% off everything, shop now at https://bit.ly/x today` }],
})

let app: FastifyInstance
let database: Database
let team: string
let people: Record<string, Headers>
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  app = await buildTestApp({ database })
  ;({ people, team } = await populate(app))
  const { overrides } = (await call('owner', 'GET', `/workspaces/${team}/overrides`)).json()
  for (const { id } of overrides) await call('owner', 'DELETE', `/workspaces/${team}/overrides/${id}`)
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const callTo = (to: FastifyInstance, who: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  to.inject({ method, url, headers: people[who] ?? {}, ...(payload && { payload }) })
const call = (who: string, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
  callTo(app, who, method, url, payload)
const assess = async (n: number, to = app) =>
  (await callTo(to, 'viewer', 'POST', '/assessments', { template: template(n), workspace_id: team })).json()
const say = (who: string, payload: object) => call(who, 'POST', `/workspaces/${team}/overrides`, payload)

interface Found {
  rule: string
  severity: string
  overridden: string | null
}

describe('a correction', () => {
  it.each([
    ['owner', 201],
    ['editor', 201],
    ['reviewer', 201],
    ['viewer', 403],
    ['removed', 404],
    ['other', 404],
    ['nobody', 401],
  ])('by %s is answered with %i', async (who, status) => {
    const { content_hash } = await assess(1000)
    const said = await say(who, { kind: 'category', content_hash, value: 'UTILITY', reason: 'Orders only.' })
    expect(said.statusCode).toBe(status)
    if (status === 201) await call(who, 'DELETE', `/workspaces/${team}/overrides/${said.json().id}`)
  })

  it.each([
    [{ kind: 'category', value: 'UTILITY', reason: 'x' }, 'rule'],
    [{ kind: 'accept', content_hash: 'a'.repeat(64), reason: 'x' }, 'rule'],
    [{ kind: 'category', content_hash: 'a'.repeat(64), value: 50, reason: 'x' }, 'value'],
    [{ kind: 'quality', content_hash: 'a'.repeat(64), value: 'UTILITY', reason: 'x' }, 'value'],
    [{ kind: 'accept', rule: 'link', value: 50, reason: 'x' }, 'value'],
    [{ kind: 'quality', content_hash: 'a'.repeat(64), value: 50 }, 'reason'],
    [{ kind: 'quality', content_hash: 'a'.repeat(64), value: 50, reason: ' ' }, 'reason'],
    [
      { kind: 'accept', rule: 'link', content_hash: 'a'.repeat(64), session_id: randomUUID(), reason: 'x' },
      'session_id',
    ],
  ])('that says too little or too much is refused: %j', async (payload, path) => {
    const answer = await say('editor', payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors.map((fault: { path: string }) => fault.path)).toContain(path)
  })

  it('of a session that is not there is refused', async () => {
    const answer = await say('editor', { kind: 'accept', rule: 'link', session_id: randomUUID(), reason: 'x' })
    expect(answer.json().code).toBe('SESSION_NOT_FOUND')
  })

  it('is shown with what stood there before, the nearest one wins, and it can be taken back', async () => {
    const before = await assess(2000)
    expect(before.category.first_review).toBe('MARKETING')
    const rule = before.category.reasons.find(({ weight }: { weight: number }) => weight > 0)?.rule
    const ofAll = (await say('owner', { kind: 'category', rule, value: 'AUTHENTICATION', reason: 'all' })).json()
    const ofOne = (
      await say('owner', { kind: 'category', content_hash: before.content_hash, value: 'UTILITY', reason: 'one' })
    ).json()
    const corrected = await assess(2000)
    expect(corrected.category).toMatchObject({ first_review: 'UTILITY', later_sweep: 'UTILITY', confidence: 1 })
    expect(corrected.cost.as_forecast.category).toBe('UTILITY')
    expect(corrected.overridden).toEqual([
      expect.objectContaining({ id: ofOne.id, scope: 'content', before: 'MARKETING', reason: 'one', by: 'owner' }),
    ])
    await call('reviewer', 'DELETE', `/workspaces/${team}/overrides/${ofOne.id}`)
    expect((await assess(2000)).category.first_review).toBe('AUTHENTICATION')
    await call('reviewer', 'DELETE', `/workspaces/${team}/overrides/${ofAll.id}`)
    expect(await assess(2000)).toEqual(before)
    const gone = await call('reviewer', 'DELETE', `/workspaces/${team}/overrides/${ofAll.id}`)
    expect(gone.json().code).toBe('OVERRIDE_NOT_FOUND')
  })
})

const kinds = ['accept', 'category', 'quality', 'false_alarm'] as const
const each = 20

describe('twenty corrections of every kind', () => {
  const hashes: string[] = []
  let expected: unknown[]

  const effects = async (to = app) => {
    const found: unknown[] = []
    for (let n = 0; n < kinds.length * each; n += 1) {
      const { category, risk, quality, overridden } = await assess(n, to)
      const findings: Found[] = risk.findings
      found.push({
        category: category.first_review,
        level: risk.level,
        findings: findings.map((one) => [one.rule, one.overridden]),
        quality: quality.score,
        overridden,
      })
    }
    return found
  }

  beforeAll(async () => {
    for (const [at, kind] of kinds.entries())
      for (let n = 0; n < each; n += 1) {
        const { content_hash, risk } = await assess(at * each + n)
        hashes.push(content_hash)
        const [finding] = risk.findings as Found[]
        const about =
          kind === 'category' ? { value: 'UTILITY' } : kind === 'quality' ? { value: n } : { rule: finding?.rule ?? '' }
        const said = await say(['owner', 'editor', 'reviewer'][n % 3] ?? '', {
          kind,
          content_hash,
          ...about,
          reason: `reason ${at} ${n}`,
        })
        expect(said.statusCode, said.body).toBe(201)
      }
    expected = await effects()
  })

  it('change what they are about', () => {
    const counts = kinds.map(
      (kind) => expected.filter((one) => JSON.stringify(one).includes(`"kind":"${kind}"`)).length,
    )
    expect(counts).toEqual(kinds.map(() => each))
  })

  it('survive a change of the rules, after which each content is assessed anew', async () => {
    await database.db.execute(
      sql`update assessments set rules_version = 'old', assessment = '{"rules_version":"old"}'::json`,
    )
    expect(await effects()).toEqual(expected)
  })

  it('are in the export of those who made them', async () => {
    const reasons: string[] = []
    for (const who of ['owner', 'editor', 'reviewer']) {
      const { overrides } = (await call(who, 'GET', `/users/${who}/export`)).json()
      for (const { reason } of overrides) reasons.push(reason)
    }
    expect(reasons.filter((reason) => reason.startsWith('reason ')).sort()).toEqual(
      kinds.flatMap((_, at) => Array.from({ length: each }, (__, n) => `reason ${at} ${n}`)).sort(),
    )
  })

  it('survive a backup and its restoration, and each is in the activity log', async () => {
    const target = new PassThrough()
    const [bytes] = await Promise.all([buffer(target), dumpDatabase(database, target).then(() => target.end())])
    const copy = await openEmbeddedTestDatabase()
    await restoreDatabase(copy, Readable.from([bytes]))
    const other = await buildTestApp({ database: copy })
    expect(await effects(other)).toEqual(expected)
    const url = `/workspaces/${team}/activity?action=override.added&limit=200`
    const { entries } = (await callTo(other, 'owner', 'GET', url)).json()
    expect(entries.length).toBeGreaterThanOrEqual(kinds.length * each)
    const { digests } = entries[0]
    expect(digests).toEqual({ reason: expect.stringMatching(/^[0-9a-f]{64}$/), draft: hashes.at(-1) })
    await other.close()
    await copy.close()
  })

  it('lose the name of who made them with the account, and nothing else', async () => {
    await call('reviewer', 'DELETE', '/users/reviewer')
    const { overrides } = (await call('owner', 'GET', `/workspaces/${team}/overrides`)).json()
    expect(overrides).toHaveLength(kinds.length * each)
    const authors: (string | null)[] = overrides.map(({ by }: { by: string | null }) => by)
    expect(new Set(authors)).toEqual(new Set(['owner', 'editor', null]))
  })
})
