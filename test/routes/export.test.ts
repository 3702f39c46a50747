import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { type Headers, signUp } from '../support/principals.ts'

const megabyte = 1024 * 1024

describe('the export of a user', () => {
  let database: Database
  let app: FastifyInstance
  let headers: Headers
  let port: number
  const ids: string[] = []
  beforeAll(async () => {
    database = await openServerTestDatabase(2)
    app = await buildTestApp({ database })
    await app.listen({ port: 0, host: '127.0.0.1' })
    port = (app.server.address() as AddressInfo).port
    headers = await signUp(app, 'ann')
    for (let count = 0; count < 45; count += 1)
      ids.push((await app.inject({ url: '/session/new?user_id=ann', headers })).json().session_id)
    // About 30 MB in one session, more than one page of each list.
    await database.db.execute(sql`update sessions set message_count = 1200, revision = 300, model_calls = 1
      where id = ${ids[3]}::uuid`)
    await database.db.execute(sql`insert into messages (session_id, seq, role, content, created_at)
      select ${ids[3]}::uuid, n, 'user', n || repeat('x', 4000), now() from generate_series(1, 1200) n`)
    await database.db.execute(sql`insert into revisions (session_id, number, cause, action, changes, edits, authors, draft, created_at)
      select ${ids[3]}::uuid, n, 'api', 'ASK', '[]', '[]', '{}',
        json_build_object('components', json_build_array(json_build_object('type', 'BODY', 'text', md5(n::text) || repeat('y', 90000)))), now()
      from generate_series(1, 300) n`)
  })
  afterAll(async () => {
    await app.close()
    await database.close()
  })
  const url = '/users/ann/export'

  it('contains every session once, in order, each with all its rows', async () => {
    const { statusCode, headers: answered, body } = await app.inject({ url, headers })
    expect(statusCode).toBe(200)
    expect(answered['content-type']).toBe('application/json; charset=utf-8')
    const { sessions, workspaces, usage, assessments, overrides, activity, ...published } = JSON.parse(body)
    const { connections, templates, template_events, submissions, meta_samples, ...more } = published
    const { test_numbers, test_sends, ...user } = more
    expect([connections, templates, template_events, submissions, meta_samples].flat()).toEqual([])
    expect([test_numbers, test_sends].flat()).toEqual([])
    expect(Object.keys(user)).toEqual(['user_id', 'role', 'created_at', 'updated_at'])
    expect([usage, assessments, overrides]).toEqual([[], [], []])
    expect(activity).toMatchObject([{ action: 'user.registered', actor_id: 'ann', subject_kind: 'user' }])
    expect(workspaces).toMatchObject([{ name: 'Personal', role: 'owner', is_personal: true }])
    const place = ({ session_id, created_at }: Record<string, string>): string => `${created_at} ${session_id}`
    expect(sessions.map(place)).toEqual(sessions.map(place).toSorted())
    expect(sessions.map(({ session_id }: Record<string, string>) => session_id).toSorted()).toEqual(ids.toSorted())
    const { messages, revisions, ...rest } = sessions[3]
    expect(messages.map(({ content }: { content: string }) => Number.parseInt(content, 10))).toEqual(
      Array.from({ length: 1200 }, (_, index) => index + 1),
    )
    expect(revisions.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 300 }, (_, index) => index + 1),
    )
    expect(Object.keys(messages[0])).toEqual(['role', 'content', 'turn_id', 'created_at'])
    expect(rest).toMatchObject({ session_name: 'New template', llm_logs: [], read_by_staff: [] })
  })

  it('holds no connection or memory while a client is slow, runs once at a time, and ends with its client', async () => {
    const before = process.memoryUsage()
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET ${url} HTTP/1.1\r\nHost: a\r\nAuthorization: ${headers.authorization}\r\n\r\n`)
    await once(socket, 'data')
    socket.pause()
    const second = await app.inject({ url, headers })
    expect(second.json()).toMatchObject({ code: 'EXPORT_RUNNING', status: 409 })
    expect(second.headers['retry-after']).toBe('10')
    await vi.waitUntil(() => database.poolStats().idle === database.poolStats().total, { timeout: 60_000 })
    const { arrayBuffers, external } = process.memoryUsage()
    expect(arrayBuffers + external - before.arrayBuffers - before.external).toBeLessThan(30 * megabyte)
    socket.destroy()
    await vi.waitUntil(
      async () => (await app.inject({ url: '/users/ann/export', method: 'HEAD', headers })).statusCode === 200,
      {
        timeout: 60_000,
      },
    )
  })
})
