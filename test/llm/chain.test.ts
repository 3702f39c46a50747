import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createChain } from '../../src/llm/chain.ts'
import { type LanguageModel, type ModelCall, ModelError } from '../../src/llm/model.ts'
import { createOpenAiModel, type OpenAiDeps } from '../../src/llm/openai/index.ts'
import {
  answers,
  extractionOf,
  rateLimited,
  type ScriptedServer,
  serverError,
  silence,
  startOpenAiServer,
  unauthorized,
} from '../support/openai-server.ts'
import { createScriptedModel } from '../support/scripted-model.ts'
import { optionsFor } from './options.ts'
import { requestOf } from './requests.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startOpenAiServer()
})
afterEach(() => {
  expect(server.left()).toBe(0)
  server.always(null)
  server.requests.length = 0
})
afterAll(() => server.close())

interface Given {
  models?: string[]
  budgetMs?: number
  timeoutMs?: number
  maxRetries?: number
  deps?: Partial<OpenAiDeps>
  builtin?: LanguageModel
}

function open({
  models = ['gpt-4o-mini'],
  budgetMs = 5000,
  timeoutMs = 2000,
  maxRetries = 0,
  deps,
  builtin,
}: Given = {}): LanguageModel {
  const all = { now: Date.now, random: () => 0, ...deps }
  const options = optionsFor({ baseUrl: server.baseUrl, timeoutMs, maxRetries })
  return createChain(
    models.map((model) => createOpenAiModel({ ...options, model }, all)),
    builtin ??
      createScriptedModel({
        provider: 'builtin',
        name: 'builtin',
        answers: Array.from({ length: 20 }, () => ({ reply: 'Stand-in.' })),
      }),
    { budgetMs, now: all.now },
  )
}

const modelsAsked = (): string[] => server.requests.map(({ body }) => body.model)

describe('the second model', () => {
  it('answers when the first fails, and that is degraded', async () => {
    server.queue(unauthorized(), answers({ reply: 'Second.' }))
    const answer = await open({ models: ['first', 'second'] }).extract(requestOf())
    expect(answer.source).toEqual({ provider: 'openai', model: 'second', degraded: true })
    expect(answer.calls.map(({ model, outcome }) => [model, outcome])).toEqual([
      ['first', 'unavailable'],
      ['second', 'ok'],
    ])
  })

  it('has time left if the first does not respond', async () => {
    server.queue(silence(), answers())
    const answer = await open({
      models: ['first', 'second'],
      budgetMs: 2000,
      timeoutMs: 10_000,
      maxRetries: 2,
    }).extract(requestOf())
    expect(answer.source.model).toBe('second')
  })

  it('is asked at once if the first asks for a long wait', async () => {
    server.queue(rateLimited({ 'retry-after': '3' }), answers({ reply: 'Second.' }))
    const startedAt = Date.now()
    const answer = await open({ models: ['first', 'second'], maxRetries: 2 }).extract(requestOf())
    expect(answer.source.model).toBe('second')
    expect(Date.now() - startedAt).toBeLessThan(2500)
  })

  it('is followed by the built-in assistant', async () => {
    server.queue(serverError(), serverError())
    const answer = await open({ models: ['first', 'second'] }).extract(requestOf())
    expect(answer.source).toEqual({ provider: 'builtin', model: 'builtin', degraded: true })
    expect(modelsAsked()).toEqual(['first', 'second'])
    expect(answer.calls.at(-1)?.provider).toBe('builtin')
  })
})

describe('the time of a turn', () => {
  it('bounds all attempts together', async () => {
    server.always(silence())
    const startedAt = performance.now()
    const answer = await open({ models: ['first', 'second'], budgetMs: 200, timeoutMs: 60_000, maxRetries: 9 }).extract(
      requestOf(),
    )
    expect(performance.now() - startedAt).toBeLessThan(5000)
    expect(answer.source.provider).toBe('builtin')
  })
})

describe('a caller who has gone', () => {
  it('gets no answer, and the call is aborted at once', async () => {
    server.queue(silence())
    const caller = new AbortController()
    const pending = open({ models: ['first', 'second'] }).extract(requestOf(), { signal: caller.signal })
    await expect.poll(() => server.requests.length).toBe(1)
    caller.abort()
    const error: unknown = await pending.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ModelError)
    expect(error).toMatchObject({ kind: 'cancelled', calls: [{ outcome: 'cancelled' }] })
    expect(modelsAsked()).toEqual(['first'])
  })

  it('does not count against the server', async () => {
    server.always(silence())
    const model = open({ deps: { circuit: { failures: 1 } } })
    const caller = new AbortController()
    const pending = model.extract(requestOf(), { signal: caller.signal })
    await expect.poll(() => server.requests.length).toBe(1)
    caller.abort()
    await pending.catch(() => undefined)
    expect(model.health()).toBe('ok')
  })
})

describe('a model that keeps failing', () => {
  it('is skipped without delay, and health reports it', async () => {
    server.always(serverError())
    const model = open({ deps: { circuit: { failures: 3, pauseMs: 60_000 } } })
    for (let turn = 0; turn < 3; turn += 1) await model.extract(requestOf())
    expect(model.health()).toBe('degraded')
    const answer = await model.extract(requestOf())
    expect(server.requests).toHaveLength(3)
    expect(answer.source.degraded).toBe(true)
    expect(answer.calls.map(({ provider }) => provider)).toEqual(['builtin'])
  })

  it('is asked again once a probe has succeeded', async () => {
    server.always(serverError())
    const changes: unknown[] = []
    const probes: ModelCall[] = []
    const onCircuit = (name: string, isOpen: boolean) => changes.push([name, isOpen])
    const onProbe = (calls: readonly ModelCall[]) => probes.push(...calls)
    const model = open({ deps: { circuit: { failures: 2, pauseMs: 20 }, onCircuit, onProbe }, maxRetries: 1 })
    await model.extract(requestOf())
    expect(model.health()).toBe('degraded')
    await expect.poll(() => probes.length, { timeout: 10_000 }).toBeGreaterThan(0)
    server.always(answers({ reply: 'Back again.' }))
    await expect.poll(() => model.health(), { timeout: 10_000 }).toBe('ok')
    const answer = await model.extract(requestOf())
    expect(answer).toMatchObject({ extraction: { reply: 'Back again.' }, source: { degraded: false } })
    // It opened only once, however many probes failed, and the probes report their cost.
    expect(changes).toEqual([
      ['gpt-4o-mini', true],
      ['gpt-4o-mini', false],
    ])
    expect(probes.at(-1)).toMatchObject({ outcome: 'ok', inputTokens: 1200 })
  })

  it('does not count refusals and long answers, which any user could cause', async () => {
    server.always({ kind: 'content', content: '{"reply":"', finishReason: 'length' })
    const model = open({ deps: { circuit: { failures: 1 } } })
    await model.extract(requestOf())
    expect(model.health()).toBe('ok')
  })
})

describe('a model that asks for a pause', () => {
  it('is skipped by all turns for as long as it asked, and is then asked again', async () => {
    let now = 1000
    server.queue(rateLimited({ 'retry-after': '7' }), answers())
    const model = open({ deps: { now: () => now } })
    const degraded = async (): Promise<boolean> => (await model.extract(requestOf())).source.degraded
    expect([await degraded(), model.health(), await degraded()]).toEqual([true, 'degraded', true])
    now += 6900
    expect(await degraded()).toBe(true)
    now += 200
    expect([model.health(), await degraded()]).toEqual(['ok', false])
  })
})

describe('the preview of a reply', () => {
  const reply = 'Gerne! Die Fußzeile steht — 👋🏽 bis gleich.'

  it('arrives in pieces before the answer is complete', async () => {
    server.queue(answers({ reply }))
    const pieces: string[] = []
    const answer = await open().extract(requestOf(), { onReply: (delta) => pieces.push(delta) })
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(reply)
    expect(answer.extraction.reply).toBe(reply)
    expect(answer.calls[0]).toMatchObject({ inputTokens: 1200, outputTokens: 40 })
  })

  it('never mixes two answers', async () => {
    const content = JSON.stringify(extractionOf({ reply: 'The first try.' }))
    server.queue({ kind: 'cut-stream', content, pieces: 3 }, answers({ reply: 'The second try.' }))
    const pieces: string[] = []
    const answer = await open({ maxRetries: 1 }).extract(requestOf(), { onReply: (delta) => pieces.push(delta) })
    expect('The first try.'.startsWith(pieces.join(''))).toBe(true)
    expect(answer.extraction.reply).toBe('The second try.')
    expect(server.requests.map(({ body }) => body.stream)).toEqual([true, false])
  })

  it('of the stand-in is shown only if nothing else was', async () => {
    server.queue(rateLimited({ 'retry-after': '99' }))
    const pieces: string[] = []
    await open().extract(requestOf(), { onReply: (delta) => pieces.push(delta) })
    expect(pieces.join('')).toBe('Stand-in.')
  })
})
