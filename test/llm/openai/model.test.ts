import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { prepareSearch } from '../../../src/gallery/index.ts'
import type { ModelError } from '../../../src/llm/model.ts'
import { createOpenAiModel, type OpenAiDeps, type OpenAiModel } from '../../../src/llm/openai/index.ts'
import {
  answers,
  type Behaviour,
  brokenBody,
  garbage,
  reset,
  type ScriptedServer,
  saidIn,
  serverError,
  startOpenAiServer,
  unauthorized,
  without,
} from '../../support/openai-server.ts'
import { optionsFor } from '../options.ts'
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

type Given = Partial<Parameters<typeof createOpenAiModel>[0]>

const open = (given: Given = {}, deps: Partial<OpenAiDeps> = {}): OpenAiModel =>
  createOpenAiModel(
    optionsFor({
      baseUrl: server.baseUrl,
      ...given,
    }),
    { now: Date.now, random: () => 0, ...deps },
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
    expect(saidIn(request?.body ?? { messages: [] })).toBe('footer: Luna')
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
    ['is cancelled', { kind: 'silence' }, 400, 0],
    ['is cancelled in the middle', { kind: 'drip', content, everyMs: 20, pieces: 40 }, 300, 1],
    ['takes too long', { kind: 'silence' }, null, 0],
    ['breaks off', { kind: 'cut-stream', content, pieces: 4 }, null, 1],
  ] as const)('that %s is counted by estimate, for it is paid', async (_, behaviour, cancelAfterMs, leastOutput) => {
    server.queue(behaviour)
    const signal = cancelAfterMs === null ? {} : { signal: AbortSignal.timeout(cancelAfterMs) }
    const asking = open({ timeoutMs: 1500 }).extract(requestOf(), { ...signal, onReply: () => undefined })
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
    expect(first.calls).toHaveLength(7)
    expect(asked).toBe(7)
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
    expect(repair.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user'])
    expect(repair.at(-2)?.content).toBe('Sure! Here is your template. Enjoy!')
    expect(server.requests[1]?.body.response_format).toBeUndefined()
    expect(repair.at(-1)?.content).toContain('could not be read')
  })

  it('fails if the repaired answer is invalid too', async () => {
    server.queue(garbage(), garbage())
    await expect(open().extract(requestOf())).rejects.toMatchObject({ name: 'ModelError', kind: 'malformed' })
  })
})

describe('the settings of a request', () => {
  it('are sent to servers that take them', async () => {
    server.queue(answers())
    await open({ reasoningEffort: 'low', verbosity: 'high', promptCacheKey: 'templates' }).extract(requestOf())
    expect(server.requests[0]?.body).toMatchObject({
      reasoning_effort: 'low',
      verbosity: 'high',
      prompt_cache_key: 'templates',
    })
  })

  it('are left out where they are not set', async () => {
    server.queue(answers())
    await open().extract(requestOf())
    const names = Object.keys(server.requests[0]?.body ?? {})
    expect(names.filter((name) => ['reasoning_effort', 'verbosity', 'prompt_cache_key'].includes(name))).toEqual([])
  })
})

const spent = { prompt_tokens: 900, completion_tokens: 2048 }
const noRoom: Behaviour = { kind: 'content', content: '', finishReason: 'length', usage: spent }

describe('an answer that had no room left', () => {
  it('is asked for once more, with more room', async () => {
    server.queue(noRoom, answers())
    const { calls } = await open().extract(requestOf())
    expect(calls.map(({ outcome, outputTokens }) => [outcome, outputTokens])).toEqual([
      ['malformed', 2048],
      ['ok', 40],
    ])
    expect(server.requests.map(({ body }) => body.max_completion_tokens)).toEqual([2048, 8192])
    expect(server.requests[1]?.body.reasoning_effort).toBeUndefined()
  })

  it('is asked for with less effort if the model thinks, and so are those that follow', async () => {
    const thoughts = { ...spent, completion_tokens_details: { reasoning_tokens: 2048 } }
    server.queue({ ...noRoom, usage: thoughts }, answers(), answers())
    const model = open()
    await model.extract(requestOf())
    await model.extract(requestOf())
    expect(server.requests.map(({ body }) => body.reasoning_effort)).toEqual([undefined, 'low', 'low'])
    expect(server.requests.map(({ body }) => body.max_completion_tokens)).toEqual([2048, 8192, 8192])
  })

  it.each([
    ['high', 'low'],
    ['minimal', 'minimal'],
  ])('is never asked for with more effort than before: %s', async (configured, expected) => {
    server.queue(noRoom, answers())
    await open({ reasoningEffort: configured }).extract(requestOf())
    expect(server.requests.map(({ body }) => body.reasoning_effort)).toEqual([configured, expected])
  })

  it('again and again shows in the health, and does not open the circuit', async () => {
    server.always(noRoom)
    const model = open({}, { circuit: { failures: 1 } })
    const healths: string[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(model.extract(requestOf())).rejects.toMatchObject({ kind: 'malformed', calls: { length: 2 } })
      healths.push(model.health())
    }
    server.always(answers())
    await model.extract(requestOf())
    server.always(null)
    expect([...healths, model.health()]).toEqual(['ok', 'ok', 'degraded', 'ok'])
  })
})

describe('an answer that is paid', () => {
  it.each([
    ['cannot be read', garbage(), { inputTokens: 1200, outputTokens: 40 }],
    ['breaks off', brokenBody(), { outputTokens: 0 }],
    ['is blank', { kind: 'content', content: ' ', usage: spent }, { inputTokens: 900, outputTokens: 2048 }],
    ['is a refusal', { kind: 'content', content: '', refusal: 'No.', usage: spent }, { inputTokens: 900 }],
    [
      'has no choices',
      { kind: 'raw', contentType: 'application/json', body: JSON.stringify({ choices: [], usage: spent }) },
      { inputTokens: 900 },
    ],
  ] as [string, Behaviour, object][])('is counted although it %s', async (_what, behaviour, counted) => {
    server.always(behaviour)
    const { calls } = await open()
      .extract(requestOf())
      .catch((error: ModelError) => error)
    server.always(null)
    expect(calls[0]).toMatchObject(counted)
    expect(calls[0]?.inputTokens).toBeGreaterThan(0)
    expect(calls[0]?.outcome).not.toBe('ok')
  })

  it('is used as far as it can be read, if asking again brings no better one', async () => {
    const unknown = answers({ reply: 'Painted.', edits: [{ op: 'paint' } as never] })
    server.queue(unknown, garbage())
    const answer = await open().extract(requestOf())
    expect(answer.extraction).toMatchObject({ reply: 'Painted.', edits: [] })
    expect(answer.calls.map(({ outcome }) => outcome)).toEqual(['malformed', 'malformed'])
  })
})

describe('the circuit', () => {
  it('does not open for answers that cannot be read', async () => {
    const model = open({}, { circuit: { failures: 2, pauseMs: 60_000 } })
    server.queue(garbage(), garbage(), garbage(), garbage(), answers())
    for (let turn = 0; turn < 2; turn += 1) await model.extract(requestOf()).catch(() => undefined)
    expect((await model.extract(requestOf())).calls).toHaveLength(1)
  })

  it('opens for a server that refuses', async () => {
    const model = open({}, { circuit: { failures: 2, pauseMs: 60_000 } })
    server.queue(unauthorized(), unauthorized())
    for (let turn = 0; turn < 2; turn += 1) await model.extract(requestOf()).catch(() => undefined)
    expect(model.health()).toBe('degraded')
  })
})

describe('a refusal that nobody understands', () => {
  const odd = (): Behaviour => ({ kind: 'status', status: 400, error: { message: 'Not like this.' } })

  it('turns nothing off if less form does not help either', async () => {
    const model = open()
    server.queue(odd(), odd(), odd(), odd(), answers())
    await expect(model.extract(requestOf())).rejects.toMatchObject({ kind: 'unavailable', calls: { length: 4 } })
    await model.extract(requestOf())
    expect(server.requests.at(-1)?.body.response_format).toMatchObject({ json_schema: { strict: true } })
  })

  it('is tried upwards again after an hour', async () => {
    let now = Date.now()
    const model = open({}, { now: () => now })
    server.queue(odd(), answers(), answers(), answers())
    for (const wait of [0, 59, 2]) {
      now += wait * 60_000
      await model.extract(requestOf())
    }
    const strict = server.requests.map(({ body }) => body.response_format?.json_schema?.strict === true)
    expect(strict).toEqual([true, false, false, true])
  })
})
