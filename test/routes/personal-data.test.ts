/** Where personal data could leak: what staff read, the log, the metrics, errors. Owners see their own words. */
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LanguageModel, ModelError } from '../../src/llm/model.ts'
import { someSession } from '../support/answers.ts'
import { asAdmin, buildTestApp, fakeEngine } from '../support/app.ts'
import { type Headers, signUp } from '../support/principals.ts'
import { createScriptedModel } from '../support/scripted-model.ts'

const personalMessage =
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
    const created = await app.inject({ method: 'POST', url: '/api-keys', payload, headers: asAdmin })
    support = { 'x-api-key': created.json<{ key: string }>().key }
    const reply = `I keep ${personalMessage} in mind.`
    const facts = [
      { key: 'contact', value: personalMessage },
      { key: 'brand_name', value: personalMessage },
    ]
    model.queue({ intent: 'chitchat', reply, facts }, { intent: 'chitchat', reply })
    const first = await say(personalMessage)
    id = first.json<{ session_id: string }>().session_id
    await say(personalMessage, { accept: 'text/event-stream' })
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

  it.each(['', '/debug', '/revisions', '/preview'])('is not shown to staff at /session/{id}%s', async (path) => {
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

  it('is not shown to staff in the list of sessions, nor in the model calls of the export', async () => {
    expect(await read('/users/owner/sessions', asAdmin)).not.toMatch(disclosed)
    const { sessions } = JSON.parse(await read('/users/owner/export', asAdmin))
    expect(sessions[0].llm_logs.length).toBeGreaterThan(0)
    expect(JSON.stringify(sessions[0].llm_logs)).not.toMatch(disclosed)
  })

  it('is shown to the owner, in their own words', async () => {
    const session = JSON.parse(await read(`/session/${id}`, owner))
    expect(session.messages[0].content).toBe(personalMessage)
    expect(session.memory.facts.contact).toBe(personalMessage)
    expect(await read('/users/owner/sessions', owner)).toContain('john doe')
    expect(await read('/users/owner/export', owner)).toContain('asha@example.com')
  })

  it('is not in the log or the metrics, whatever the outcome of the turn', async () => {
    model.queue(
      { intent: 'chitchat', reply: personalMessage },
      new ModelError('malformed', `cannot read ${personalMessage}`),
    )
    expect((await say(personalMessage)).statusCode).toBe(200)
    expect((await say(personalMessage)).statusCode).toBe(500)
    expect((await say(personalMessage, { authorization: 'Bearer x' })).statusCode).toBe(401)
    await app.inject({
      method: 'POST',
      url: `/chat?mail=${encodeURIComponent(personalMessage)}`,
      payload: `{"message": ${personalMessage}`,
    })
    await app.inject({ url: `/users/${encodeURIComponent('asha@example.com')}/sessions`, headers: owner })
    await app.inject({ url: `/${encodeURIComponent(personalMessage)}` })
    expect(written).toContain('turn finished')
    expect(written).toContain('request failed')
    expect(written).toContain('request refused')
    expect(written).not.toMatch(disclosed)
    // Without the figures: a sum of bytes may hold any digits.
    expect((await read('/metrics', {})).replaceAll(/ [\d.e+-]+$/gm, '')).not.toMatch(disclosed)
  })
})

describe('personal data in an unexpected error', () => {
  const broken: LanguageModel['extract'] = () => {
    const cause = Object.assign(new Error(`row of ${personalMessage}`), {
      query: personalMessage,
      input: personalMessage,
    })
    return Promise.reject(new Error(`it broke at ${personalMessage}`, { cause }))
  }

  it.each([{}, { accept: 'text/event-stream' }])('is in no answer and redacted in the log: %j', async (headers) => {
    const engine = fakeEngine({
      takeTurn(_input, options) {
        options?.onEvent?.({ event: 'turn', data: { session_id: someSession } })
        return broken({} as never) as never
      },
    })
    const app = await buildTestApp({ engine, logStream, env: { LOG_LEVEL: 'info' } })
    const answer = await app.inject({ method: 'POST', url: '/chat', payload: { message: personalMessage }, headers })
    expect(answer.body).toContain('"code":"INTERNAL"')
    expect(answer.body).not.toMatch(disclosed)
    expect(written).toContain('it broke at [EMAIL]')
    expect(written).toMatch(/personal-data\.test\.ts:\d+:\d+/)
    expect(written).not.toMatch(disclosed)
    await app.close()
  })
})
