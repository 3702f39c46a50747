import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Jobs } from '../../src/repositories/types.ts'
import { job } from '../repositories/contract/jobs.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'

let database: Database
let app: FastifyInstance
let jobs: Jobs
let support: Record<string, string>

beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  jobs = createRepositories(database).jobs
  app = await buildTestApp({ database })
})
beforeEach(async () => {
  await clearDatabase(database)
  const payload = { name: 'desk', role: 'support' }
  const made = await app.inject({ method: 'POST', url: '/api-keys', headers: asAdmin, payload })
  support = { 'x-api-key': made.json().key }
})
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = (query = '', headers = support) => app.inject({ url: `/jobs${query}`, headers })
const statusOf = async (id: string) => (await jobs.find(id))?.status ?? null

async function failForGood(id: string): Promise<void> {
  const [claimed] = (await jobs.claim({ owner: 'w', kinds: ['mail'], limit: 1, leaseMs: 60_000 })).claimed
  const lease = { id, attempt: claimed?.attempt ?? 0, owner: 'w' }
  await jobs.finish(lease, { outcome: 'given-up', error: 'The other side said no' })
}

describe('GET /jobs', () => {
  it('shows support what is dead and why, redacted', async () => {
    const made = job({ payload: { to: 'ann@example.com', access_token: 'tok-1234567890' }, serialKey: 'template 7' })
    await jobs.enqueue(made)
    await failForGood(made.id)
    await jobs.enqueue(job())
    const answer = await get('?status=dead')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      jobs: [
        {
          id: made.id,
          seq: expect.any(Number),
          kind: 'mail',
          status: 'dead',
          workspace_id: null,
          serial_key: 'template 7',
          payload: expect.any(Object),
          result: null,
          attempts: 1,
          max_attempts: 3,
          last_error: 'The other side said no',
          run_at: expect.any(String),
          created_at: expect.any(String),
          started_at: expect.any(String),
          finished_at: expect.any(String),
          lease_until: null,
        },
      ],
      has_more: false,
    })
    expect(answer.body).not.toMatch(/ann@|tok-123/)
  })

  it('comes in pages, and refuses what it does not know', async () => {
    for (let n = 0; n < 3; n++) await jobs.enqueue(job({ payload: n }))
    const first = (await get('?limit=2')).json()
    expect(first).toMatchObject({ has_more: true, jobs: [{ payload: 2 }, { payload: 1 }] })
    const rest = (await get(`?limit=2&before=${first.jobs[1].seq}`)).json()
    expect(rest).toMatchObject({ has_more: false, jobs: [{ payload: 0 }] })
    expect((await get('?kind=post')).json().jobs).toEqual([])
    for (const query of ['?status=lost', '?limit=0', '?before=x', "?kind='"])
      expect((await get(query)).statusCode).toBe(400)
  })
})

describe('POST /jobs/{id}/retry and DELETE /jobs/{id}', () => {
  it('let an admin run a dead job again, or delete it', async () => {
    const made = job()
    await jobs.enqueue(made)
    await failForGood(made.id)
    const url = `/jobs/${made.id}`
    expect((await app.inject({ method: 'POST', url: `${url}/retry`, headers: support })).statusCode).toBe(403)
    expect((await app.inject({ method: 'POST', url: `${url}/retry`, headers: asAdmin })).statusCode).toBe(204)
    expect(await statusOf(made.id)).toBe('queued')
    expect((await app.inject({ method: 'DELETE', url, headers: asAdmin })).statusCode).toBe(204)
    expect(await statusOf(made.id)).toBeNull()
  })

  it('leave alone what is running, and say so', async () => {
    const made = job()
    await jobs.enqueue(made)
    await jobs.claim({ owner: 'w', kinds: ['mail'], limit: 1, leaseMs: 60_000 })
    const url = `/jobs/${made.id}`
    for (const request of [
      { method: 'POST' as const, url: `${url}/retry` },
      { method: 'DELETE' as const, url },
    ]) {
      const answer = await app.inject({ ...request, headers: asAdmin })
      expect(answer.statusCode).toBe(409)
      expect(answer.json()).toMatchObject({ code: 'JOB_BUSY', detail: expect.stringContaining('running') })
      const unknown = { ...request, url: request.url.replace(made.id, '00000000-0000-4000-8000-000000000000') }
      expect((await app.inject({ ...unknown, headers: asAdmin })).json()).toMatchObject({ code: 'JOB_NOT_FOUND' })
    }
    expect(await statusOf(made.id)).toBe('running')
  })
})

describe('a server with JOBS=on', () => {
  it('runs what is enqueued, says so in /health and in its metrics, and gives nothing up when it closes', async () => {
    const busy = await buildTestApp({ database, env: { JOBS: 'on', METRICS_TOKEN: 'a-token-for-metrics' } })
    await busy.ready()
    expect((await busy.inject('/health')).json()).toMatchObject({ jobs: 'ok' })
    await busy.jobs.enqueue({ kind: 'retention', payload: null })
    const done = async () => (await get('?status=done')).json().jobs
    const outcomes = expect.arrayContaining([
      expect.objectContaining({ kind: 'retention', result: { removed: 0 } }),
      expect.objectContaining({ kind: 'settle-workspaces', result: { settled: 0 } }),
    ])
    await expect.poll(done, { timeout: 10_000 }).toEqual(outcomes)
    const metrics = await busy.inject({ url: '/metrics', headers: { authorization: 'Bearer a-token-for-metrics' } })
    for (const line of [
      'template_builder_job_attempts_total{kind="retention",outcome="done"} 1',
      'template_builder_job_duration_seconds_count{kind="retention"} 1',
      'template_builder_jobs{kind="retention",status="queued"} 1',
    ])
      expect(metrics.body).toContain(line)
    await busy.close()
    expect((await get('?status=running')).json().jobs).toEqual([])
  })
})
