import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

let database: Database
let folder: string
let app: FastifyInstance
let isAway = false

beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'policy-'))
  const ping = async (timeoutMs: number) => !isAway && database.ping(timeoutMs)
  await writeFile(join(folder, 'policy.json'), '{"reservedNamePrefixes":["hr_"]}')
  const env = { CONFIG_PATH: join(folder, 'policy.json'), METRICS_TOKEN: 'a-token-for-metrics' }
  app = await buildTestApp({ database: { ...database, ping }, env })
})
afterAll(async () => {
  await app.close()
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

describe('GET /health', () => {
  it('reports that all is well, in exactly the documented shape', async () => {
    isAway = false
    const answer = await app.inject('/health')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      status: 'ok',
      model: 'builtin',
      db: 'ok',
      llm: 'builtin',
      jobs: 'off',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      uptime_s: expect.any(Number),
    })
  })

  it('is 503 while the database does not answer', async () => {
    isAway = true
    await expect.poll(async () => (await app.inject('/health')).statusCode).toBe(503)
    const answer = await app.inject('/health')
    expect(answer.json()).toMatchObject({ status: 'error', db: 'error', llm: 'builtin' })
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    isAway = false
  })
})

describe('GET /metrics', () => {
  const authorization = 'Bearer a-token-for-metrics'

  it.each([undefined, 'Bearer wrong', 'a-token-for-metrics'])('asks for its token: %s', async (given) => {
    const answer = await app.inject({ url: '/metrics', headers: given === undefined ? {} : { authorization: given } })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('counts requests by route and turns by outcome', async () => {
    await app.inject({ method: 'POST', url: '/chat', payload: { message: 'Hello' } })
    await app.inject('/session/0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9')
    const answer = await app.inject({ url: '/metrics', headers: { authorization } })
    expect(answer.headers['content-type']).toContain('text/plain; version=0.0.4')
    for (const line of [
      'template_builder_http_server_request_duration_seconds_count{http_request_method="POST",http_route="/chat",http_response_status_code="200"} 1',
      'template_builder_http_server_request_duration_seconds_count{http_request_method="GET",http_route="/session/:session_id",http_response_status_code="404"} 1',
      'template_builder_turn_duration_seconds_count 1',
      'template_builder_degraded_turns_total 0',
      'template_builder_turns_running 0',
    ]) {
      expect(answer.body).toContain(line)
    }
    for (const name of [
      'template_builder_gen_ai_client_operation_duration_seconds',
      'template_builder_gen_ai_client_token_usage',
      'template_builder_turns_to_first_valid_draft',
      'template_builder_questions_total',
      'template_builder_finals_total',
      'template_builder_rule_hits_total',
      'template_builder_jobs',
      'template_builder_jobs_oldest_waiting_seconds',
      'template_builder_job_attempts_total',
      'template_builder_job_duration_seconds',
      'template_builder_db_pool_waiting_statements',
      'nodejs_eventloop_lag_p99_seconds',
    ]) {
      expect(answer.body).toContain(`# TYPE ${name} `)
    }
    expect(answer.body).not.toContain('0b1c2d3e')
  })
})

describe('POST /config/reload', () => {
  const reload = () => app.inject({ method: 'POST', url: '/config/reload', headers: asAdmin })
  const reserved = () => app.policy.current().reservedNamePrefixes

  it('is for admins', async () => {
    expect((await app.inject({ method: 'POST', url: '/config/reload' })).statusCode).toBe(401)
  })

  it('puts a changed policy in force', async () => {
    expect(reserved()).toEqual(['hr_'])
    await writeFile(join(folder, 'policy.json'), '{"reservedNamePrefixes":["it_"]}')
    const answer = await reload()
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ policy: { reservedNamePrefixes: ['it_'] } })
    expect(reserved()).toEqual(['it_'])
  })

  it.each(['{"reservedNamePrefixes":"it_","tones":1}', '{', '[]'])(
    'keeps the old policy and names the faults of %s',
    async (text) => {
      await writeFile(join(folder, 'policy.json'), text)
      const answer = await reload()
      expect(answer.statusCode).toBe(400)
      expect(answer.json()).toMatchObject({ code: 'INVALID_POLICY' })
      expect(answer.json<{ errors: unknown[] }>().errors.length).toBeGreaterThan(0)
      expect(answer.body).not.toContain(folder)
      expect(reserved()).toEqual(['it_'])
    },
  )

  it('keeps the old policy if the file is missing', async () => {
    await rm(join(folder, 'policy.json'))
    const answer = await reload()
    expect(answer.json()).toMatchObject({ code: 'INVALID_POLICY', detail: 'The policy file cannot be read.' })
    expect(answer.body).not.toContain(folder)
    expect(reserved()).toEqual(['it_'])
  })
})
