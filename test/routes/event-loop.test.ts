/** No request blocks the event loop for long, because nobody else is answered meanwhile. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { FastifyInstance, InjectOptions, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { hardTexts, largestDrafts, largestTemplates } from '../support/largest.ts'
import { longestHold } from '../support/loop-hold.ts'
import { createTeam, password, requestsTo, signUp } from '../support/principals.ts'

/** Milliseconds, as promised. */
const mostHeld = 50

/** Another request in every run, so that the service cannot answer what it remembers of the last. */
type Varied = (run: number) => InjectOptions

describe('the event loop', () => {
  const routes = new Set<string>()
  const measured = new Set<string>()
  let database: Database
  let app: FastifyInstance
  let origin: string
  let as: Record<string, string>
  beforeAll(async () => {
    database = await openServerTestDatabase(4)
    app = await buildTestApp({
      rehearses: true,
      database,
      onRoute: (route: RouteOptions) => {
        for (const method of [route.method].flat())
          if (method !== 'HEAD' && method !== 'OPTIONS') routes.add(`${method} ${route.url}`)
      },
    })
    as = await signUp(app, 'owner')
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(async () => {
    await app.close()
    await database.close()
  })

  /** Does not parse the answer, because that would count as the server's time. */
  async function held(request: InjectOptions | Varied, good: readonly number[] = [200]): Promise<number> {
    const requestIn: Varied = typeof request === 'function' ? request : () => request
    const first = requestIn(0)
    measured.add(routeOf(first))
    const statuses: number[] = []
    const longest = await longestHold(async (run) => {
      statuses.push((await app.inject({ headers: as, ...requestIn(run) })).statusCode)
    }, mostHeld)
    expect(
      [...new Set(statuses)].filter((status) => !good.includes(status)),
      `${first.method} ${first.url}`,
    ).toEqual([])
    return longest
  }

  /** The declared route that the request goes to. */
  function routeOf({ method, url }: InjectOptions): string {
    const steps = String(url).split('?')[0]?.split('/') ?? []
    const fits = (route: string): boolean => {
      const [verb, address = ''] = route.split(' ')
      const names = address.split('/')
      return (
        verb === method &&
        names.length === steps.length &&
        names.every((name, at) => name.startsWith(':') || name === steps[at])
      )
    }
    return [...routes].filter(fits).toSorted((one, other) => one.split(':').length - other.split(':').length)[0] ?? ''
  }

  const newSession = async (): Promise<string> =>
    (await app.inject({ method: 'POST', url: '/session/new', headers: as, payload: {} })).json().session_id

  async function filledSession(bodies: readonly unknown[]): Promise<string> {
    const session = await newSession()
    for (const edits of bodies) {
      const answer = await app.inject({
        method: 'PATCH',
        url: `/session/${session}/draft`,
        headers: as,
        payload: { edits } as object,
      })
      expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200)
    }
    return session
  }

  const tooLong = (held: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(held).filter(([, ms]) => ms > mostHeld))

  it('is not blocked by validating or previewing a template of 64 KiB', async () => {
    const times: Record<string, number> = {}
    for (const [name, template] of Object.entries(largestTemplates())) {
      const payload = JSON.stringify({ template })
      expect(Buffer.byteLength(payload)).toBeLessThan(65_000)
      const headers = { ...as, 'content-type': 'application/json' }
      times[`judging ${name}`] = await held({ method: 'POST', url: '/templates/validate', headers, payload })
      times[`repairing ${name}`] = await held({
        method: 'POST',
        url: '/templates/validate',
        headers,
        payload: JSON.stringify({ template, fix: true }),
      })
      for (const format of ['text', 'html'])
        times[`showing ${name} as ${format}`] = await held({
          method: 'POST',
          url: '/templates/preview',
          headers,
          payload: JSON.stringify({ template, format }),
        })
      const contract = { method: 'POST', url: '/templates/send-contract', headers, payload } as const
      const reason = { template, reason: 'INVALID_FORMAT' }
      const diagnosis = {
        method: 'POST',
        url: '/templates/diagnose',
        headers,
        payload: JSON.stringify(reason),
      } as const
      times[`diagnosing ${name}`] = await held(diagnosis)
      times[`sending ${name}`] = await held(contract, [200, 400])
    }
    expect(tooLong(times)).toEqual({})
  })

  it.each(Object.entries(largestDrafts()))(
    'is not blocked by any call on a session with the largest possible draft: %s',
    async (_name, bodies) => {
      const times: Record<string, number> = {}
      const session = await filledSession(bodies)
      const at = `/session/${session}`
      const edit = (edits: (run: number) => unknown[]) =>
        held((run) => ({ method: 'PATCH', url: `${at}/draft`, payload: { edits: edits(run) } }))
      const hundred = (editOf: (text: string) => unknown) => (run: number) =>
        Array.from({ length: 100 }, (_, index) => editOf(`${run} ${index}`))
      times['the same again'] = await edit((run) => [...(bodies[0] ?? []), { op: 'set_footer', text: `run ${run}` }])
      times['a hundred edits'] = await edit(hundred((text) => ({ op: 'set_footer', text })))
      times['a hundred headers'] = await edit(hundred((text) => ({ op: 'set_header', format: 'TEXT', text })))
      times['a hundred samples'] = await edit(
        hundred((text) => ({ op: 'set_examples', part: 'body', examples: [{ variable: 'v1', example: text }] })),
      )
      for (const [index, message] of [
        'add a footer saying Thanks',
        'show me the template',
        'undo',
        'put the footer back',
        ...hardTexts(4000),
        `body: ${hardTexts(3900)[0]}`,
      ].entries())
        times[`turn ${index}: ${message.slice(0, 30)}`] = await held((run) => ({
          method: 'POST',
          url: '/chat',
          payload: { message: `${message.slice(0, 3990)} ${run}`, session_id: session },
        }))
      times.undo = await held({ method: 'POST', url: `${at}/undo` })
      times.redo = await held({ method: 'POST', url: `${at}/redo` }, [200, 409])
      for (const format of ['text', 'html'])
        times[format] = await held({ method: 'GET', url: `${at}/preview?format=${format}` })
      times.session = await held({ method: 'GET', url: at })
      times.contract = await held({ method: 'GET', url: `${at}/send-contract` }, [409])
      times.revisions = await held({ method: 'GET', url: `${at}/revisions?limit=200` })
      times.debug = await held({ method: 'GET', url: `${at}/debug?logs_limit=1000`, headers: asAdmin })
      expect(tooLong(times)).toEqual({})
    },
  )

  it('is not blocked by reading, exporting or deleting the longest possible session', async () => {
    const times: Record<string, number> = {}
    const session = await filledSession(largestDrafts().buttons ?? [])
    const id = sql`${session}::uuid`
    await database.db.execute(sql`delete from revisions where session_id = ${id} and number > 1`)
    for (const [index, text] of hardTexts(4000).entries())
      await database.db.execute(sql`insert into messages (session_id, seq, role, content, created_at)
        select ${id}, n * 20 + ${index + 1}, 'user', left(n || ${text}::text, 4000), now() from generate_series(0, 133) n`)
    await database.db.execute(sql`insert into revisions select session_id, n, cause, action, changes, edits, authors, draft, by, created_at
      from revisions, generate_series(2, 200) n where session_id = ${id} and number = 1`)
    const payload = JSON.stringify(hardTexts(4000))
    await database.db.execute(sql`insert into llm_logs (session_id, created_at, direction, provider, model, attempt, payload,
        latency_ms, input_tokens, cached_tokens, output_tokens, cost_usd)
      select ${id}, now(), 'request', 'openai', 'm', 1, ${payload}::json, 1, 1, 1, 1, 1 from generate_series(1, 1000)`)
    await database.db.execute(
      sql`update sessions set message_count = 2000, revision = 200, model_calls = 1000 where id = ${id}`,
    )
    const at = `/session/${session}`
    times.session = await held({ method: 'GET', url: at })
    times.debug = await held({ method: 'GET', url: `${at}/debug?logs_limit=1000`, headers: asAdmin })
    for (const before of [1900, 1500, 1000, 300])
      times[`debug before ${before}`] = await held({
        method: 'GET',
        url: `${at}/debug?messages_before=${before}`,
        headers: asAdmin,
      })
    times['as support'] = await held({ method: 'GET', url: at, headers: asAdmin })
    times.revisions = await held({ method: 'GET', url: `${at}/revisions?limit=200` })
    times['older revisions'] = await held({ method: 'GET', url: `${at}/revisions?limit=200&before=100` })
    measured.add('GET /users/:user_id/export')
    // Over a real connection, because an injected request buffers the whole answer.
    times.export = await longestHold(async () => {
      const answer = await fetch(`${origin}/users/owner/export`, { headers: as })
      for await (const _piece of answer.body ?? []);
    }, mostHeld)
    times.deletion = await held({ method: 'DELETE', url: at }, [204, 404])
    expect(tooLong(times)).toEqual({})
  })

  it('is not blocked by any other call', async () => {
    const times: Record<string, number> = {}
    const session = await newSession()
    const long = 'x'.repeat(60_000)
    const others: [InjectOptions, number[]?][] = [
      [{ method: 'GET', url: '/session/new' }],
      [{ method: 'POST', url: '/session/new', payload: { session_name: long } }, [400]],
      [{ method: 'GET', url: '/users/owner/sessions?limit=200' }],
      [{ method: 'PUT', url: `/users/owner/sessions/${session}/name`, payload: { session_name: 'a name' } }],
      [{ method: 'GET', url: '/users/owner/usage?days=366' }],
      [{ method: 'POST', url: '/users', payload: { user_id: randomUUID(), password } }, [201, 409]],
      [{ method: 'POST', url: '/users', payload: { user_id: 'a', password: long } }, [400]],
      [{ method: 'POST', url: '/users/login', payload: { user_id: 'owner', password } }],
      [{ method: 'POST', url: '/api-keys', headers: asAdmin, payload: { name: 'a key', role: 'support' } }, [201]],
      [{ method: 'GET', url: '/api-keys', headers: asAdmin }],
      [{ method: 'DELETE', url: `/api-keys/${randomUUID()}`, headers: asAdmin }, [404]],
      [{ method: 'GET', url: '/debug-reads?limit=1000', headers: asAdmin }, [200, 400]],
      [{ method: 'GET', url: '/activity?limit=500', headers: asAdmin }],
      [{ method: 'POST', url: '/config/reload', headers: asAdmin }],
      [{ method: 'GET', url: '/health' }],
      [{ method: 'GET', url: '/health/live' }],
      [{ method: 'GET', url: '/metrics' }],
      [{ method: 'GET', url: '/session/find?request_id=none', headers: asAdmin }, [404]],
      [{ method: 'POST', url: `/session/${session}/media`, payload: { url: 'https://127.0.0.1/a.png' } }, [400]],
      [{ method: 'GET', url: `/session/${session}/media` }],
      [{ method: 'GET', url: `/session/${session}/media/content` }, [404]],
      [{ method: 'DELETE', url: `/session/${session}/media` }, [204]],
      [{ method: 'GET', url: '/templates/rules' }],
      [{ method: 'GET', url: '/templates/languages' }],
      [{ method: 'GET', url: `/templates/gallery?limit=100&q=${'discount%20'.repeat(90)}` }],
      [{ method: 'GET', url: '/templates/gallery/sale?language=de&tone=playful' }],
      [{ method: 'POST', url: '/invitations', headers: asAdmin }, [201]],
      [
        {
          method: 'PUT',
          url: '/users/owner/password',
          payload: { current_password: 'not the password', new_password: password },
        },
        [401, 429],
      ],
      [{ method: 'POST', url: '/users/logout' }, [204, 401]],
      [{ method: 'DELETE', url: '/users/owner' }, [204, 401]],
    ]
    const { keys: _keys, ...team } = await createTeam(app, as, {})
    const isOfTeams =
      /^\/(?:workspaces|assessments|audits|invitations\/accept|submissions|webhooks)|\/(?:approvals|claim|submit|submissions)$/
    const ofTeams = requestsTo({ session, user: 'owner', key: randomUUID(), job: randomUUID(), ...team })
      .filter(({ url }) => isOfTeams.test(String(url)))
      .map((request) => ({ ...request, headers: { ...as, ...request.headers } }))
    const calls = [
      ...ofTeams.map((request) => [request, [200, 201, 202, 204, 400, 403, 404, 409, 503]] as const),
      ...others,
    ]
    for (const [request, good] of calls) times[`${request.method} ${request.url}`] = await held(request, good)
    expect(tooLong(times)).toEqual({})
  })

  it('is not blocked by a report or a batch over many templates', async () => {
    const body = { type: 'BODY', text: 'Summer sale for {{1}}: 20% off everything until Sunday, shop now! '.repeat(5) }
    const of = (length: number) =>
      Array.from({ length }, (_, n) => ({
        name: `sale_${n}`,
        language: 'en_US',
        category: 'UTILITY',
        components: [body],
      }))
    const items = of(100).map((template) => ({ template }))
    // Open to everybody; the user of the other tests is signed out by now.
    const post = (url: string, payload: object) => held({ method: 'POST', url, headers: {}, payload })
    const times = {
      audit: await post('/audits', { templates: of(5000) }),
      page: await post('/audits', { templates: of(1000), format: 'html' }),
      batch: await post('/assessments/batch', { items }),
    }
    expect(tooLong(times)).toEqual({})
  })

  it('is not blocked by the largest page of jobs', async () => {
    const times: Record<string, number> = {}
    const jobsPage: Varied = () => ({ method: 'GET', url: '/jobs?limit=100', headers: asAdmin })
    for (const [name, text] of hardTexts(900).entries()) {
      const payload = JSON.stringify({ text })
      await database.db.execute(sql`
        insert into jobs (id, kind, payload, result, status, run_at, attempts, excused, max_attempts, created_at)
        select gen_random_uuid(), 'mail', ${payload}::json, ${payload}::json, 'queued', now(), 0, 0, 1, now()
        from generate_series(1, 100)`)
      times[`text ${name}`] = await held(jobsPage)
    }
    const [some] = (await app.jobs.list({ status: null, kind: null, before: null, limit: 1 })).jobs
    const url = `/jobs/${some?.id}`
    times.retry = await held({ method: 'POST', url: `${url}/retry`, headers: asAdmin }, [204])
    times.delete = await held({ method: 'DELETE', url, headers: asAdmin }, [204, 404])
    expect(tooLong(times)).toEqual({})
  })

  it('was measured for every route of the API', () => {
    const isPage = (route: string): boolean =>
      /\*$|^GET \/(docs|assets|check|audit$|gallery|join|my-templates|support|team|whatsapp|$)/.test(route)
    expect([...routes].filter((route) => !measured.has(route) && !isPage(route))).toEqual([])
  })
})
