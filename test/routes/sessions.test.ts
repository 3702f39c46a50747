import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await buildTestApp()
})
afterAll(() => app.close())

type Answer = Record<string, unknown>
const call = (
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  headers: InjectOptions['headers'] = {},
) => app.inject({ method, url, headers, ...(payload && { payload }) })
const newSession = async () => (await call('GET', '/session/new')).json<{ session_id: string }>().session_id
const unknown = '00000000-0000-4000-8000-000000000000'

describe('creating a session', () => {
  it('by GET returns its id', async () => {
    const answer = await call('GET', '/session/new')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ session_id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  })

  it('by POST takes a name', async () => {
    const answer = await call('POST', '/session/new', { session_name: 'Diwali' })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      session_id: expect.any(String),
      session_name: 'Diwali',
      user_id: null,
      workspace_id: null,
    })
  })

  it('by POST needs no body', async () => {
    expect((await call('POST', '/session/new')).statusCode).toBe(201)
    const typed = { 'content-type': 'application/json' }
    expect((await app.inject({ method: 'POST', url: '/session/new', headers: typed })).statusCode).toBe(201)
  })

  it.each([
    ...['', 'x'.repeat(101), 5, 'a\nb'],
    // Nothing that can be seen, and what turns the text around it.
    ...['\u202e', '\u200b\ufeff', '\u3164', '\u2800 ', 'Mill \u202eteertS', 'a\u2067b'],
  ])('refuses the name %j', async (session_name) => {
    expect((await call('POST', '/session/new', { session_name })).statusCode).toBe(400)
  })

  it.each(['👩‍🍳', 'می‌خواهم', 'שלום‏', '—', 'नमस्ते'])('takes the name %s', async (session_name) => {
    expect((await call('POST', '/session/new', { session_name })).json()).toMatchObject({ session_name })
  })

  it.each(['blueprint=sale', 'session_name=Spring', `workspace_id=${'0'.repeat(8)}-0000-4000-8000-000000000000`])(
    'is refused without a body if it asks for %s, with the way that takes it',
    async (query) => {
      const answer = await call('GET', `/session/new?${query}`)
      expect([answer.statusCode, answer.json<{ errors: object[] }>().errors]).toEqual([
        400,
        [{ path: query.split('=')[0], message: expect.stringContaining('POST /session/new') }],
      ])
    },
  )

  it('is refused in the name of a user who is not the caller', async () => {
    expect((await call('GET', '/session/new?user_id=ann')).statusCode).toBe(401)
    expect((await call('POST', '/session/new', { user_id: 'ann' })).statusCode).toBe(401)
    expect((await call('POST', '/session/new', { user_id: 'ann' }, asAdmin)).statusCode).toBe(403)
  })
})

describe('a session', () => {
  it('keeps the messages and everything that follows from them', async () => {
    const id = await newSession()
    const message = 'The message should say: Grüße, {{1}}! 👋'
    const turn = (await call('POST', '/chat', { message, session_id: id })).json<Answer>()
    const session = (await call('GET', `/session/${id}`)).json<Answer>()
    expect(session).toMatchObject({
      session_id: id,
      messages: [
        { role: 'user', content: message },
        { role: 'assistant', content: turn.reply },
      ],
      draft: turn.draft,
      missing: turn.missing,
      revision: turn.revision,
      last_action: turn.action,
      memory: { category: null, wants_header: null, facts: {} },
    })
    expect(Object.keys(session)).toEqual(
      expect.arrayContaining(['session_name', 'issues', 'final_creation_payload', 'created_at', 'updated_at']),
    )
  })

  it('is created by the first message to an id that a client generated', async () => {
    const id = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
    const answer = (await call('POST', '/chat', { message: 'Hello', session_id: id })).json<Answer>()
    expect(answer.session_id).toBe(id.toLowerCase())
    expect((await call('GET', `/session/${id}`)).statusCode).toBe(200)
  })

  it('is gone with everything once deleted', async () => {
    const id = await newSession()
    const deleted = await call('DELETE', `/session/${id}`)
    expect([deleted.statusCode, deleted.body]).toEqual([204, ''])
    expect((await call('GET', `/session/${id}`)).json()).toMatchObject({ code: 'SESSION_NOT_FOUND', status: 404 })
    expect((await call('DELETE', `/session/${id}`)).statusCode).toBe(404)
  })

  it('repeats its answer byte for byte under one Idempotency-Key', async () => {
    const id = await newSession()
    const say = (message: string) => call('POST', '/chat', { message, session_id: id }, { 'idempotency-key': 'one' })
    const [first, second] = [await say('Hello'), await say('Hello')]
    expect(second.body).toBe(first.body)
    expect((await say('Goodbye')).json()).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 409 })
    expect((await call('GET', `/session/${id}`)).json<{ messages: unknown[] }>().messages.length).toBe(2)
  })
})

describe('the draft', () => {
  const edits = (text: string) => [{ op: 'set_body', text }]

  it('is edited, undone and redone without a model', async () => {
    const id = await newSession()
    const edited = await call('PATCH', `/session/${id}/draft`, { edits: edits('Hello') })
    expect(edited.statusCode).toBe(200)
    expect(edited.json()).toMatchObject({ revision: 1, draft: { components: [{ type: 'BODY', text: 'Hello' }] } })
    expect(edited.json()).not.toHaveProperty('reply')
    const undone = await call('POST', `/session/${id}/undo`)
    expect(undone.json()).toMatchObject({ draft: { components: [] } })
    const redone = await call('POST', `/session/${id}/redo`)
    expect(redone.json<Answer>().draft).toEqual(edited.json<Answer>().draft)
    expect((await call('POST', `/session/${id}/redo`)).json()).toMatchObject({ code: 'NOTHING_TO_REDO', status: 409 })
  })

  it('refuses edits for an outdated revision', async () => {
    const id = await newSession()
    await call('PATCH', `/session/${id}/draft`, { edits: edits('one'), revision: 0 })
    const late = await call('PATCH', `/session/${id}/draft`, { edits: edits('two'), revision: 0 })
    expect(late.json()).toMatchObject({ code: 'REVISION_CONFLICT', status: 409 })
    expect((await call('POST', `/session/${id}/undo`)).statusCode).toBe(200)
    expect((await call('POST', `/session/${id}/undo`)).json()).toMatchObject({ code: 'NOTHING_TO_UNDO', status: 409 })
  })

  it('lists every revision: its number, action, changes, time and author', async () => {
    const id = await newSession()
    for (const text of ['one', 'two', 'three'])
      await call('PATCH', `/session/${id}/draft`, { edits: edits(text) }, asAdmin)
    const page = (await call('GET', `/session/${id}/revisions?limit=2`)).json<{ revisions: Answer[] }>().revisions
    expect(page.map(({ revision }) => revision)).toEqual([3, 2])
    expect(page[0]).toMatchObject({ cause: 'api', by: 'key:environment', changes: [expect.any(String)] })
    expect(page[0]?.created_at).toMatch(/^\d{4}-.*Z$/)
    const rest = (await call('GET', `/session/${id}/revisions?before=2`)).json<{ revisions: Answer[] }>().revisions
    expect(rest.map(({ revision }) => revision)).toEqual([1])
  })

  it('lists revisions with what is wrong with each, if asked', async () => {
    const id = await newSession()
    await call('PATCH', `/session/${id}/draft`, { edits: edits('{{1}}') })
    await call('PATCH', `/session/${id}/draft`, { edits: edits('Hello and welcome') })
    const url = `/session/${id}/revisions`
    const rules = (await call('GET', `${url}?issues=true`))
      .json<{ revisions: { issues: { rule: string; message: string }[] }[] }>()
      .revisions.map(({ issues }) => issues.map(({ rule }) => rule))
    expect(rules[1]).toContain('body-only-variables')
    expect(rules[0]).not.toContain('body-only-variables')
    expect((await call('GET', url)).json<{ revisions: Answer[] }>().revisions[0]).not.toHaveProperty('issues')
  })

  it.each([
    { edits: [] },
    { edits: [{ op: 'explode' }] },
    { edits: [{ op: 'set_body' }] },
    { edits: 'all' },
    { edits: edits('a\u0000b') },
    { edits: edits('a'), revision: -1 },
    {},
  ])('refuses the edits of %j', async (body) => {
    const answer = await call('PATCH', `/session/${await newSession()}/draft`, body)
    expect(answer.json()).toMatchObject({ status: 400, errors: expect.anything() })
  })

  it('can be previewed as text and as a page', async () => {
    const id = await newSession()
    await call('PATCH', `/session/${id}/draft`, { edits: edits('Hello *you*') })
    expect((await call('GET', `/session/${id}/preview`)).body).toContain('Hello *you*')
    const page = await call('GET', `/session/${id}/preview?format=html`)
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.headers['content-security-policy']).toContain('sandbox')
    expect((await call('GET', `/session/${id}/preview?format=pdf`)).statusCode).toBe(400)
  })
})

describe('GET /session/{id}/debug', () => {
  it('is for support and admin, in the documented shape, and every read is listed', async () => {
    const id = await newSession()
    await call('POST', '/chat', { message: 'Mail me at ann@example.com', session_id: id })
    expect((await call('GET', `/session/${id}/debug`)).statusCode).toBe(401)
    const answer = await call('GET', `/session/${id}/debug`, undefined, asAdmin)
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({
      session_id: id,
      session_info: {
        id,
        active_draft_id: expect.any(String),
        total_messages: 2,
        total_input_tokens: 0,
        total_cost_usd: 0,
      },
      messages: [{ role: 'user', content: 'Mail me at [EMAIL]' }, { role: 'assistant' }],
      owner: null,
      previous_session_id: expect.anything(),
      next_session_id: null,
      current_draft: expect.anything(),
      memory: expect.anything(),
      llm_logs: expect.any(Array),
      last_action: expect.any(String),
      updated_at: expect.any(String),
    })
    const { debug_reads: reads } = (await call('GET', '/debug-reads', undefined, asAdmin)).json<{
      debug_reads: Answer[]
    }>()
    expect(reads[0]).toMatchObject({ actor: 'key:environment', session_id: id })
  })

  it('is found by the id of a request; one that no language model saw is nowhere', async () => {
    const find = (id: string, headers = asAdmin) =>
      call('GET', `/session/find?request_id=${encodeURIComponent(id)}`, undefined, headers)
    expect((await find('never-seen')).json()).toMatchObject({ status: 404, code: 'SESSION_NOT_FOUND' })
    expect((await find('a b')).json()).toMatchObject({ status: 400, errors: [{ path: 'request_id' }] })
  })

  it.each(['logs_limit=0', 'logs_limit=1001', 'logs_limit=a', 'logs_before=yesterday'])(
    'refuses ?%s',
    async (query) => {
      expect((await call('GET', `/session/${unknown}/debug?${query}`, undefined, asAdmin)).statusCode).toBe(400)
    },
  )
})

describe('an unknown or malformed session', () => {
  it.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/undo'],
    ['POST', '/redo'],
    ['GET', '/revisions'],
    ['GET', '/preview'],
    ['GET', '/debug'],
  ] as const)('is 404 or 400 for %s /session/{id}%s', async (method, tail) => {
    expect((await call(method, `/session/${unknown}${tail}`, undefined, asAdmin)).json()).toMatchObject({
      code: 'SESSION_NOT_FOUND',
    })
    const malformed = await call(method, `/session/no-uuid${tail}`, undefined, asAdmin)
    expect(malformed.json()).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path: 'session_id' }] })
  })
})
