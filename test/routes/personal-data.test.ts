/** Where personal data could leave: what staff read, the log, the metrics, errors. The owner sees their own words. */
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LanguageModel, ModelError } from '../../src/llm/model.ts'
import { someSession } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

const said =
  '"john doe"@example.com or asha@example.com, +91 98765 43210, 4111 1111 1111 1111, GB82 WEST 1234 5698 7654 32'
const disclosed = /john|doe|asha|example\.com|98765|43210|4111|WEST/

let written = ''
const logStream = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk)
    done()
  },
})
beforeEach(() => {
  written = ''
})

describe('personal data in a conversation', () => {
  let app: FastifyInstance
  let owner: Headers
  let support: Headers
  let id: string
  const model = createScriptedModel()

  beforeAll(async () => {
    app = await buildTestApp({ model, logStream, env: { LOG_LEVEL: 'trace' } })
    owner = await signUp(app, 'owner')
    const payload = { name: 'desk', role: 'support' }
    const made = await app.inject({ method: 'POST', url: '/api-keys', payload, headers: asAdmin })
    support = { 'x-api-key': made.json<{ key: string }>().key }
    const reply = `I keep ${said} in mind.`
    const facts = [
      { key: 'contact', value: said },
      { key: 'brand_name', value: said },
    ]
    model.queue({ intent: 'chitchat', reply, facts }, { intent: 'chitchat', reply })
    const first = await say(said)
    id = first.json<{ session_id: string }>().session_id
    await say(said, { accept: 'text/event-stream' })
  })
  afterAll(() => app.close())

  const say = (message: string, headers: Headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/chat',
      payload: { message, session_id: id ?? null },
      headers: { ...owner, ...headers },
    })
  const read = async (url: string, headers: Headers): Promise<string> => {
    const answer = await app.inject({ url, headers })
    expect(answer.statusCode).toBe(200)
    return answer.body
  }
  const staff = () => [support, asAdmin]

  it.each(['', '/debug', '/revisions', '/preview'])('is not read by staff at /session/{id}%s', async (path) => {
    for (const headers of staff()) expect(await read(`/session/${id}${path}`, headers)).not.toMatch(disclosed)
  })

  it('is redacted for staff, not left out', async () => {
    for (const headers of staff()) {
      const session = JSON.parse(await read(`/session/${id}`, headers))
      expect(session.session_name).toMatch(/^\[EMAIL\] or \[EMAIL\]/)
      expect(session.messages.map(({ content }: { content: string }) => content)).toEqual([
        expect.stringMatching(/^\[EMAIL\] or \[EMAIL\], \[PHONE\], \[CARD\], \[IBAN\]$/),
        expect.stringContaining('[EMAIL]'),
        expect.stringMatching(/^\[EMAIL\]/),
        expect.stringContaining('[EMAIL]'),
      ])
      expect(session.memory.brand_name).toMatch(/^\[EMAIL\]/)
      expect(session.memory.facts.contact).toMatch(/^\[EMAIL\]/)
    }
  })

  it('is not read by staff in the list of sessions, and not in the model calls of the export', async () => {
    expect(await read('/users/owner/sessions', asAdmin)).not.toMatch(disclosed)
    const { sessions } = JSON.parse(await read('/users/owner/export', asAdmin))
    expect(sessions[0].llm_logs.length).toBeGreaterThan(0)
    expect(JSON.stringify(sessions[0].llm_logs)).not.toMatch(disclosed)
  })

  it('is shown to the owner, in their own words', async () => {
    const session = JSON.parse(await read(`/session/${id}`, owner))
    expect(session.messages[0].content).toBe(said)
    expect(session.memory.facts.contact).toBe(said)
    expect(await read('/users/owner/sessions', owner)).toContain('john doe')
    expect(await read('/users/owner/export', owner)).toContain('asha@example.com')
  })

  it('is in no line of the log and in no metric, whatever becomes of the turn', async () => {
    model.queue({ intent: 'chitchat', reply: said }, new ModelError('malformed', `cannot read ${said}`))
    expect((await say(said)).statusCode).toBe(200)
    expect((await say(said)).statusCode).toBe(500)
    expect((await say(said, { authorization: 'Bearer x' })).statusCode).toBe(401)
    await app.inject({ method: 'POST', url: `/chat?mail=${encodeURIComponent(said)}`, payload: `{"message": ${said}` })
    await app.inject({ url: `/users/${encodeURIComponent('asha@example.com')}/sessions`, headers: owner })
    await app.inject({ url: `/${encodeURIComponent(said)}` })
    expect(written).toContain('turn finished')
    expect(written).toContain('request failed')
    expect(written).toContain('request refused')
    expect(written).not.toMatch(disclosed)
    expect(await read('/metrics', {})).not.toMatch(disclosed)
  })
})

describe('personal data in an error of ours', () => {
  const broken: LanguageModel['extract'] = () => {
    const cause = Object.assign(new Error(`row of ${said}`), { query: said, input: said })
    return Promise.reject(new Error(`it broke at ${said}`, { cause }))
  }

  it.each([{}, { accept: 'text/event-stream' }])('is in no answer and redacted in the log: %j', async (headers) => {
    const engine = fakeEngine({
      takeTurn(_input, options) {
        options?.onEvent?.({ event: 'turn', data: { session_id: someSession } })
        return broken({} as never) as never
      },
    })
    const app = await buildTestApp({ engine, logStream, env: { LOG_LEVEL: 'info' } })
    const answer = await app.inject({ method: 'POST', url: '/chat', payload: { message: said }, headers })
    expect(answer.body).toContain('"code":"INTERNAL"')
    expect(answer.body).not.toMatch(disclosed)
    expect(written).toContain('it broke at [EMAIL]')
    expect(written).toMatch(/personal-data\.test\.ts:\d+:\d+/)
    expect(written).not.toMatch(disclosed)
    await app.close()
  })
})
