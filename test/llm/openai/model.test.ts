import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { prepareSearch } from '../../../src/gallery/index.ts'
import type { ModelError } from '../../../src/llm/model.ts'
import { createOpenAiModel, type OpenAiModel } from '../../../src/llm/openai/index.ts'
import {
  answers,
  garbage,
  reset,
  type ScriptedServer,
  serverError,
  startOpenAiServer,
  without,
} from '../../support/openai-server.ts'
import { messageIn } from '../../support/requested.ts'
import { requestOf } from '../requests.ts'

let server: ScriptedServer
beforeAll(async () => {
  prepareSearch()
  server = await startOpenAiServer()
})
afterEach(() => {
  expect(server.left()).toBe(0)
  server.requests.length = 0
})
afterAll(() => server.close())

const open = (given: { model?: string; maxRetries?: number } = {}): OpenAiModel =>
  createOpenAiModel(
    {
      apiKey: 'sk-secret',
      baseUrl: server.baseUrl,
      model: given.model ?? 'gpt-4o-mini',
      temperature: 0.2,
      maxOutputTokens: 2048,
      timeoutMs: 2000,
      maxRetries: given.maxRetries ?? 0,
    },
    { now: Date.now, random: () => 0 },
  )

describe('a call', () => {
  it('sends the strict schema, the fixed prompt first and the message last', async () => {
    server.queue(answers({ edits: [{ op: 'set_footer', text: 'Luna' }] }))
    const answer = await open().extract(requestOf({ message: 'footer: Luna' }))
    expect(answer.extraction.edits).toEqual([{ op: 'set_footer', text: 'Luna' }])
    expect(answer.source).toEqual({ provider: 'openai', model: 'gpt-4o-mini', degraded: false })
    const [request] = server.requests
    expect(request?.path).toBe('/v1/chat/completions')
    expect(request?.headers.authorization).toBe('Bearer sk-secret')
    expect(request?.body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } })
    expect(request?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(messageIn(request?.body.messages.at(-1)?.content ?? '')).toBe('footer: Luna')
  })

  it('carries the id of the HTTP request, in its header and in the log', async () => {
    server.queue(answers())
    const { calls } = await open().extract(requestOf(), { requestId: 'turn-7' })
    expect(server.requests[0]?.headers['x-client-request-id']).toBe('turn-7')
    expect(calls[0]?.request).toMatchObject({ request_id: 'turn-7' })
  })

  it.each([
    [12.5, 0],
    [-1e6, 0],
    ['120', 0],
    [{}, 0],
    [Number.MAX_SAFE_INTEGER, 100_000_000],
  ])('does not accept %j as a number of tokens', async (given, counted) => {
    const usage = { prompt_tokens: given as number, completion_tokens: given as number }
    server.queue({ kind: 'content', content: '{"reply":"Yes","intent":"edit","edits":[],"facts":[]}', usage })
    const { calls } = await open().extract(requestOf())
    expect(calls[0]).toMatchObject({ inputTokens: counted, outputTokens: counted })
  })

  it('estimates the tokens if the server does not report them, and says so', async () => {
    server.queue({ kind: 'content', content: '{"reply":"Yes","intent":"edit","edits":[],"facts":[]}', usage: null })
    const [call] = (await open().extract(requestOf())).calls
    expect(call?.inputTokens).toBeGreaterThan(1000)
    expect(call?.outputTokens).toBe(14)
    expect(call?.response).toMatchObject({ usage_estimated: true })
  })

  const content = '{"reply":"Yes, that is a fine idea","intent":"edit","edits":[],"facts":[]}'

  it.each([
    ['is cancelled', { kind: 'silence' }, 150, 0],
    ['is cancelled in the middle', { kind: 'drip', content, everyMs: 20, pieces: 40 }, 300, 1],
    ['takes too long', { kind: 'silence' }, null, 0],
    ['breaks off', { kind: 'cut-stream', content, pieces: 4 }, null, 1],
  ] as const)('that %s is counted by estimate, for it is paid', async (_, behaviour, cancelAfterMs, leastOutput) => {
    server.queue(behaviour)
    const signal = cancelAfterMs === null ? {} : { signal: AbortSignal.timeout(cancelAfterMs) }
    const asking = open().extract(requestOf(), { ...signal, onReply: () => undefined })
    const { calls } = await asking.catch((error: ModelError) => error)
    expect(calls[0]?.outcome).not.toBe('ok')
    expect(calls[0]?.inputTokens).toBeGreaterThan(1000)
    expect(calls[0]?.outputTokens).toBeGreaterThanOrEqual(leastOutput)
    expect(calls[0]?.response).toMatchObject({ usage_estimated: true })
  })

  it('costs nothing if it is refused or reaches nobody', async () => {
    for (const behaviour of [serverError(), reset()]) {
      server.queue(behaviour)
      const { calls } = await open()
        .extract(requestOf())
        .catch((error: ModelError) => error)
      expect(calls[0]).toMatchObject({ inputTokens: 0, outputTokens: 0 })
    }
  })

  it('never counts more cached tokens than input tokens', async () => {
    const usage = { prompt_tokens: 10, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 1e6 } }
    server.queue({ kind: 'content', content: '{"reply":"Yes","intent":"edit","edits":[],"facts":[]}', usage })
    expect((await open().extract(requestOf())).calls[0]).toMatchObject({ inputTokens: 10, cachedTokens: 10 })
  })

  it('is recorded with its tokens, its cost and its time, and without the key', async () => {
    server.queue(answers())
    const { calls } = await open().extract(requestOf())
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      outcome: 'ok',
      attempt: 1,
      inputTokens: 1200,
      cachedTokens: 1024,
      outputTokens: 40,
    })
    expect(calls[0]?.costUsd).toBeCloseTo((176 * 0.15 + 1024 * 0.075 + 40 * 0.6) / 1e6, 12)
    expect(calls[0]?.latencyMs).toBeGreaterThanOrEqual(0)
    expect(JSON.stringify(calls)).not.toContain('sk-secret')
  })
})

describe('a server that does not support every feature', () => {
  it('is asked again without the features it rejects, only once for each', async () => {
    server.always(without(['json_schema', 'json_object', 'temperature', 'max_completion_tokens', 'max_tokens']))
    const model = open()
    const first = await model.extract(requestOf())
    const asked = server.requests.length
    const second = await model.extract(requestOf())
    server.always(null)
    expect(first.calls).toHaveLength(6)
    expect(asked).toBe(6)
    expect(second.calls).toHaveLength(1)
    expect(Object.keys(server.requests.at(-1)?.body ?? {}).sort()).toEqual(['messages', 'model', 'stream'])
    expect(server.requests.at(-1)?.body.messages[0]?.content).toContain('"additionalProperties"')
  })
})

describe('a server that silently ignores the schema', () => {
  it('gets the schema in the prompt once that is certain', async () => {
    server.always({
      kind: 'choose',
      choose: ({ messages }) => (messages[0]?.content.includes('"additionalProperties"') ? answers() : garbage()),
    })
    const model = open()
    const calls: number[] = []
    for (let turn = 0; turn < 5; turn += 1) calls.push((await model.extract(requestOf())).calls.length)
    server.always(null)
    expect(calls).toEqual([2, 2, 2, 1, 1])
    expect(server.requests.at(-1)?.body.response_format).toEqual({ type: 'json_object' })
  })

  it('is not presumed after a single invalid answer', async () => {
    server.queue(garbage(), answers(), answers(), garbage(), answers(), garbage(), answers(), answers())
    const model = open()
    for (let turn = 0; turn < 5; turn += 1) await model.extract(requestOf())
    expect(server.requests.at(-1)?.body.response_format?.type).toBe('json_schema')
  })
})

describe('an invalid answer', () => {
  it('is sent back once with its faults', async () => {
    server.queue(garbage(), answers({ reply: 'Now it fits.' }))
    const answer = await open().extract(requestOf({ message: 'Hi there' }))
    expect(answer.extraction.reply).toBe('Now it fits.')
    expect(answer.calls.map(({ outcome }) => outcome)).toEqual(['malformed', 'ok'])
    const repair = server.requests[1]?.body.messages ?? []
    expect(repair.at(-2)).toEqual({ role: 'assistant', content: 'Sure! Here is your template. Enjoy!' })
    expect(repair.at(-1)?.content).toContain('could not be read')
  })

  it('fails if the repaired answer is invalid too', async () => {
    server.queue(garbage(), garbage())
    await expect(open().extract(requestOf())).rejects.toMatchObject({ name: 'ModelError', kind: 'malformed' })
  })
})
