/** What an answer carries besides the draft: in the answer itself, in the stream and in the session. */
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asAdmin, buildTestApp } from '../support/app.ts'
import { createScriptedModel, type ScriptedModel } from '../support/scripted-model.ts'

const text = 'Your order has left our warehouse today.'
const options = [{ label: 'Short', text: 'It left.', edits: [{ op: 'set_body' as const, text: 'It left.' }] }]

let app: FastifyInstance
let model: ScriptedModel
beforeAll(async () => {
  model = createScriptedModel({ name: 'scripted' })
  app = await buildTestApp({ model })
})
beforeEach(() => model.assertComplete())
afterAll(() => app.close())

interface Answer {
  session_id: string
  draft_hash: string
  final_creation_payload: object | null
  assumptions: { part: string }[]
  unused: string[]
}

async function say(message: string, more: object = {}): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/chat', payload: { message, ...more } })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

describe('a proposal', () => {
  it('is the same in the answer, in the draft event and in the session', async () => {
    model.queue({ edits: [{ op: 'set_body', text }], options, unused: ['and so on'], language: 'es' })
    const payload = { message: `${text} and so on` }
    const headers = { accept: 'text/event-stream' }
    const { body } = await app.inject({ method: 'POST', url: '/chat', payload, headers })
    const data = (event: string) => JSON.parse(new RegExp(`event: ${event}\ndata: (.*)`).exec(body)?.[1] ?? 'null')
    const done = data('done')
    const session = (await app.inject(`/session/${done.session_id}`)).json()
    for (const key of ['assumptions', 'options', 'changes', 'unused', 'draft_hash', 'user_language']) {
      expect(data('draft')[key], key).toEqual(done[key])
      expect(session[key], key).toEqual(done[key])
    }
    expect(done.assumptions.map(({ part }: { part: string }) => part)).toEqual(['category', 'language', 'name'])
    expect(done.options).toEqual([{ id: '1', label: 'Short', text: 'It left.', picked: false }])
    expect(done.changes).toContainEqual({ part: 'body', before: null, after: text })
    expect(done.unused).toEqual(['and so on'])
    expect(done.user_language).toBe('es')
  })

  it('has no changes in the session after a turn that changed nothing', async () => {
    model.queue({ edits: [{ op: 'set_body', text }] }, { intent: 'chitchat' })
    const { session_id } = await say(text)
    await say('thanks', { session_id })
    expect((await app.inject(`/session/${session_id}`)).json()).toMatchObject({ changes: [], unused: [] })
  })

  it('shows support staff no personal data among the words that were not used', async () => {
    model.queue({ unused: ['call 020 7946 0321'] })
    const { session_id } = await say('please call 020 7946 0321')
    const seen = (await app.inject({ url: `/session/${session_id}`, headers: asAdmin })).json()
    expect(seen.unused).toEqual(['call [PHONE]'])
  })
})

describe('the draft_hash of a message', () => {
  it('lets a wish to finalize count for that draft alone', async () => {
    model.queue({ edits: [{ op: 'set_body', text }] })
    const { session_id, draft_hash } = await say(text)
    const edits = [{ op: 'set_footer', text: 'Bye' }]
    await app.inject({ method: 'PATCH', url: `/session/${session_id}/draft`, payload: { edits } })
    const stale = await say('finalize', { session_id, draft_hash })
    expect(stale.final_creation_payload).toBeNull()
    const seen = await say('finalize', { session_id, draft_hash: stale.draft_hash })
    expect(seen.final_creation_payload).not.toBeNull()
  })

  it('must be a hash', async () => {
    const payload = { message: 'hi', draft_hash: 'abc' }
    const answer = await app.inject({ method: 'POST', url: '/chat', payload })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'INVALID_REQUEST'])
  })
})
