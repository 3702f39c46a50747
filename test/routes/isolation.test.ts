import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase, tableNames } from '../support/database.ts'
import { type Headers, password, requestsTo, signUp } from '../support/principals.ts'
import { selectRows } from '../support/rows.ts'

const secret = 'the words of Asha about her perfume shop'

describe('two users on one machine', () => {
  let database: Database
  let app: FastifyInstance
  let asha: Headers
  let omar: Headers
  let session: string
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
    app = await buildTestApp({ database })
    asha = await signUp(app, 'asha')
    omar = await signUp(app, 'omar')
    const payload = { message: secret, user_id: 'asha' }
    session = (await app.inject({ method: 'POST', url: '/chat', headers: asha, payload })).json().session_id
  })
  afterAll(async () => {
    await app.close()
    await database.close()
  })

  const ashasView = () => app.inject({ method: 'GET', url: `/session/${session}`, headers: asha })

  it('never see or change each other’s data, by any route', async () => {
    const before = (await ashasView()).body
    const reached: string[] = []
    const nothing = '00000000-0000-4000-8000-000000000000'
    for (const request of requestsTo({ session, user: 'asha', key: nothing, job: nothing })) {
      const answer = await app.inject({ ...request, headers: omar })
      if (answer.body.includes('perfume') || answer.body.includes(session))
        reached.push(`${request.method} ${request.url}`)
      if (request.url === '/users/logout') omar = await signUp(app, 'omar')
    }
    expect(reached).toEqual([])
    expect((await ashasView()).body).toBe(before)
  })

  it('cannot pretend to be the other in query, body or headers', async () => {
    const attempts = [
      { method: 'GET', url: '/session/new?user_id=asha' },
      { method: 'POST', url: '/session/new', payload: { user_id: 'asha' } },
      { method: 'POST', url: '/chat', payload: { message: 'hi', user_id: 'asha' } },
      { method: 'POST', url: '/chat', payload: { message: 'hi', user_id: 'asha', session_id: session } },
    ] as const
    for (const request of attempts) expect((await app.inject({ ...request, headers: omar })).statusCode).toBe(403)
    const spoofed = {
      ...omar,
      'x-user-id': 'asha',
      'x-forwarded-user': 'asha',
      cookie: `authorization=${asha.authorization}`,
    }
    expect((await app.inject({ method: 'GET', url: `/session/${session}`, headers: spoofed })).statusCode).toBe(404)
  })

  it('cannot send credentials in a cookie or the query', async () => {
    const token = asha.authorization?.split(' ')[1]
    const cookie = { cookie: `access_token=${token}; authorization=Bearer ${token}` }
    expect((await app.inject({ method: 'GET', url: '/users/asha/export', headers: cookie })).statusCode).toBe(401)
    expect((await app.inject({ method: 'GET', url: `/users/asha/export?access_token=${token}` })).statusCode).toBe(401)
  })

  it('cannot both claim an anonymous session at the same time', async () => {
    const { session_id } = (await app.inject({ method: 'GET', url: '/session/new' })).json()
    const say = (headers: Headers) =>
      app.inject({ method: 'POST', url: '/chat', headers, payload: { message: 'hello', session_id } })
    const statuses = (await Promise.all([say(asha), say(omar), say(asha), say(omar)])).map(
      ({ statusCode }) => statusCode,
    )
    expect(statuses.toSorted()).toEqual([200, 200, 404, 404])
    expect((await app.inject({ method: 'GET', url: `/session/${session_id}` })).statusCode).toBe(404)
  })

  it('cannot set a role, the session id of the other, or any other undeclared field', async () => {
    const register = (userId: string, extra: string) => {
      const payload = `{"user_id":"${userId}","password":"${password}",${extra}}`
      return app.inject({ method: 'POST', url: '/users', headers: { 'content-type': 'application/json' }, payload })
    }
    const pollution = '"__proto__":{"role":"admin"},"constructor":{"prototype":{"role":"admin"}}'
    expect([201, 400]).toContain((await register('eve', '"role":"admin"')).statusCode)
    expect([201, 400]).toContain((await register('mallory', pollution)).statusCode)
    const eve = await signUp(app, 'eve')
    expect((await app.inject({ method: 'GET', url: '/api-keys', headers: eve })).statusCode).toBe(403)
    expect(({} as { role?: string }).role).toBeUndefined()
  })

  it('leave nothing behind when they are deleted', async () => {
    expect((await app.inject({ method: 'DELETE', url: '/users/asha', headers: asha })).statusCode).toBe(204)
    for (const table of await tableNames(database)) {
      const rows = await selectRows<{ row: string }>(
        database.db,
        sql.raw(`select to_jsonb(t)::text as row from "${table}" t`),
      )
      for (const needle of ['asha', session, 'perfume']) {
        expect(
          rows.filter(({ row }) => row.includes(needle)),
          `${needle} in ${table}`,
        ).toEqual([])
      }
    }
    expect((await ashasView()).statusCode).toBe(401)
  })
})
