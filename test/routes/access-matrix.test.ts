import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { createPrincipals, type Headers, requestsTo, signUp, type Things } from '../support/principals.ts'

const jwtSecret = 'a-secret-of-the-tests-that-is-long-enough'

describe('who may call what', () => {
  const routes = new Set<string>()
  let app: FastifyInstance
  let principals: Record<string, Headers>
  beforeAll(async () => {
    app = await buildTestApp({
      env: { JWT_SECRET: jwtSecret },
      onRoute: (route) => {
        for (const method of [route.method].flat()) if (route.schema) routes.add(`${method} ${route.url}`)
      },
    })
    principals = await createPrincipals(app, jwtSecret)
  })
  afterAll(() => app.close())

  /** A session of the owner with two drafts and an undone one, and a key; so that every route has something to act on. */
  async function things(): Promise<Things> {
    await signUp(app, 'owner')
    const headers = principals.owner ?? {}
    const made = await app.inject({ method: 'POST', url: '/session/new', headers, payload: {} })
    const session = made.json().session_id
    for (const text of ['one', 'two', 'three']) {
      const payload = { edits: [{ op: 'set_footer', text }] }
      await app.inject({ method: 'PATCH', url: `/session/${session}/draft`, headers, payload })
    }
    await app.inject({ method: 'POST', url: `/session/${session}/undo`, headers })
    const key = await app.inject({
      method: 'POST',
      url: '/api-keys',
      headers: asAdmin,
      payload: { name: 'k', role: 'support' },
    })
    return { session, user: 'owner', key: key.json().id }
  }

  it('is what the table says, for every route and everybody', async () => {
    const names = Object.keys(principals)
    const table = [['route', ...names]]
    const count = requestsTo({ session: '', user: '', key: '' }).length
    for (let index = 0; index < count; index += 1) {
      const row: string[] = []
      for (const name of names) {
        const made = await things()
        const request = requestsTo(made)[index] ?? {}
        const answer = await app.inject({ ...request, headers: principals[name] ?? {} })
        if (row.length === 0)
          row.push(
            `${request.method} ${String(request.url).replace(made.session, ':session').replace(made.key, ':key')}`,
          )
        row.push(String(answer.statusCode))
        // What a request made or took away is put right again for the next one.
        if (request.url === '/users' || request.method === 'DELETE') {
          await app.inject({ method: 'DELETE', url: '/users/somebody-new', headers: asAdmin })
          if (request.url === '/users/owner')
            principals = { ...principals, ...(await createPrincipals(app, jwtSecret)) }
        }
      }
      table.push(row)
    }
    const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? []
    const text = table
      .map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      )
      .join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot('access-matrix.txt')
  }, 120_000)

  it('leaves no route of the API out', () => {
    const asked = requestsTo({ session: ':session_id', user: ':user_id', key: ':id' }).map(
      ({ method, url }) => `${method} ${url}`,
    )
    const left = [...routes].filter((route) => !asked.includes(route) && !/^(HEAD|OPTIONS) |\*$|\/docs/.test(route))
    expect(left).toEqual([])
  })
})
