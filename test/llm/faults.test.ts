import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChain } from '../../src/llm/chain.ts'
import type { LanguageModel, ModelAnswer } from '../../src/llm/model.ts'
import { createOpenAiModel } from '../../src/llm/openai/index.ts'
import {
  answers,
  type Behaviour,
  brokenBody,
  contentFilter,
  emptyBody,
  emptyPurse,
  extractionOf,
  garbage,
  halfJson,
  html,
  noSuchModel,
  rateLimited,
  refusal,
  reset,
  type ScriptedServer,
  says,
  serverError,
  silence,
  startOpenAiServer,
  truncated,
  unauthorized,
  without,
} from '../support/openai-server.ts'
import { createScriptedModel } from '../support/scripted-model.ts'
import { optionsFor } from './options.ts'
import { requestOf } from './requests.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startOpenAiServer()
})
afterAll(() => server.close())

/** Waited for in full by the faults that time out, so short; the others have time even on a busy machine. */
const timeoutMs = 1000
const ampleTimeoutMs = 5000
const budgetMs = 20_000
const brokenReply = 'Of course, here you are.'
const whole = JSON.stringify(extractionOf({ reply: brokenReply }))

interface Fault {
  what: string
  does: Behaviour[]
  stream?: boolean
  /** Outcome of each attempt, in order. */
  outcomes: string[]
  degraded: boolean
  /** Milliseconds, with room for a slow machine. */
  within: number
}

const quick = 4000
const faults: Fault[] = [
  { what: 'a right answer', does: [answers()], outcomes: ['ok'], degraded: false, within: quick },
  {
    what: 'an answer in a code fence',
    does: [says(`\`\`\`json\n${whole}\n\`\`\``)],
    outcomes: ['ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'garbage, then an answer',
    does: [garbage(), answers()],
    outcomes: ['malformed', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'garbage twice',
    does: [garbage(), garbage()],
    outcomes: ['malformed', 'malformed'],
    degraded: true,
    within: quick,
  },
  {
    what: 'half JSON twice',
    does: [halfJson(), halfJson()],
    outcomes: ['malformed', 'malformed'],
    degraded: true,
    within: quick,
  },
  {
    what: 'JSON of another shape twice',
    does: [says('{"intent":"dance"}'), says('[]')],
    outcomes: ['malformed', 'malformed'],
    degraded: true,
    within: quick,
  },
  {
    what: 'an answer over the token limit',
    does: [truncated(), truncated()],
    outcomes: ['malformed', 'malformed'],
    degraded: true,
    within: quick,
  },
  { what: 'a refusal', does: [refusal()], outcomes: ['refused'], degraded: true, within: quick },
  { what: 'a content filter', does: [contentFilter()], outcomes: ['refused'], degraded: true, within: quick },
  { what: 'a web page', does: [html()], outcomes: ['malformed'], degraded: true, within: quick },
  { what: 'a broken body', does: [brokenBody()], outcomes: ['malformed'], degraded: true, within: quick },
  { what: 'an empty object', does: [emptyBody()], outcomes: ['malformed'], degraded: true, within: quick },
  { what: 'a wrong key', does: [unauthorized()], outcomes: ['unavailable'], degraded: true, within: quick },
  { what: 'an unknown model', does: [noSuchModel()], outcomes: ['unavailable'], degraded: true, within: quick },
  { what: 'a used-up quota', does: [emptyPurse()], outcomes: ['rate-limited'], degraded: true, within: quick },
  {
    what: '429, then an answer',
    does: [rateLimited(), answers()],
    outcomes: ['rate-limited', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: '429 that asks for a moment',
    does: [rateLimited({ 'retry-after-ms': '20' }), answers()],
    outcomes: ['rate-limited', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: '429 that asks for longer than the turn may take',
    does: [rateLimited({ 'retry-after': '60' })],
    outcomes: ['rate-limited'],
    degraded: true,
    within: quick,
  },
  {
    what: '500, then an answer',
    does: [serverError(), answers()],
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: '500 every time',
    does: [serverError(), serverError(502), serverError(503)],
    outcomes: ['unavailable', 'unavailable', 'unavailable'],
    degraded: true,
    within: 6000,
  },
  {
    what: 'a reset connection, then an answer',
    does: [reset(), answers()],
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a connection lost in the answer, then an answer',
    does: [{ kind: 'broken', content: whole, pieces: 3 }, answers()],
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'silence, tried twice',
    does: [silence(), silence()],
    outcomes: ['timeout', 'timeout'],
    degraded: true,
    within: 6000,
  },
  {
    what: 'silence, then an answer',
    does: [silence(), answers()],
    outcomes: ['timeout', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'an answer that drips too slowly',
    does: [{ kind: 'drip', content: whole, everyMs: 50 }, answers()],
    outcomes: ['timeout', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'no schemas',
    does: [without(['json_schema']), answers()],
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'no temperature',
    does: [without(['temperature']), answers()],
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  { what: 'a stream', does: [answers()], stream: true, outcomes: ['ok'], degraded: false, within: quick },
  {
    what: 'a stream without usage',
    does: [without(['stream_options']), answers()],
    stream: true,
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a stream that breaks',
    does: [{ kind: 'broken', content: whole, pieces: 3 }, answers()],
    stream: true,
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a stream that ends early',
    does: [{ kind: 'cut-stream', content: whole, pieces: 3 }, answers()],
    stream: true,
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a stream with an error in it',
    does: [{ kind: 'stream-error', content: whole, pieces: 3 }, answers()],
    stream: true,
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a stream that falls silent',
    does: [{ kind: 'drip', content: whole, everyMs: 1, pieces: 3 }, answers()],
    stream: true,
    outcomes: ['timeout', 'ok'],
    degraded: false,
    within: quick,
  },
  {
    what: 'a refusal in a stream',
    does: [refusal()],
    stream: true,
    outcomes: ['refused'],
    degraded: true,
    within: quick,
  },
  {
    what: 'an error in place of a stream',
    does: [{ kind: 'raw', body: '{"error":{"message":"Overloaded"}}', contentType: 'application/json' }, answers()],
    stream: true,
    outcomes: ['unavailable', 'ok'],
    degraded: false,
    within: quick,
  },
]

/** A chain with a recognisable stand-in. */
function openChain(timeoutMs: number): LanguageModel {
  const model = createOpenAiModel(optionsFor({ baseUrl: server.baseUrl, timeoutMs, maxRetries: 2 }), {
    now: Date.now,
    random: () => 0,
  })
  const builtin = createScriptedModel({
    provider: 'builtin',
    name: 'builtin',
    answers: [{ reply: 'From the stand-in.' }],
  })
  return createChain([model], builtin, { budgetMs, now: Date.now })
}

const attemptsOf = ({ calls }: ModelAnswer): string[] =>
  calls.filter(({ provider }) => provider === 'openai').map(({ outcome }) => outcome)

describe('a fault of the server', () => {
  it.each(faults)(
    '$what leads to an answer, degraded: $degraded',
    async ({ does, stream, outcomes, degraded, within }) => {
      server.queue(...does)
      const pieces: string[] = []
      const startedAt = performance.now()
      const answer = await openChain(outcomes.includes('timeout') ? timeoutMs : ampleTimeoutMs).extract(
        requestOf({ message: 'my private words' }),
        stream ? { onReply: (delta) => pieces.push(delta) } : {},
      )
      const took = performance.now() - startedAt
      expect(attemptsOf(answer)).toEqual(outcomes)
      expect(answer.source).toEqual(
        degraded
          ? { provider: 'builtin', model: 'builtin', degraded: true }
          : { provider: 'openai', model: 'gpt-4o-mini', degraded: false },
      )
      expect(took).toBeLessThan(within)
      // What was shown is the beginning of one answer, never pieces of two.
      const shown = pieces.join('')
      expect([brokenReply, answer.extraction.reply].filter((reply) => reply.startsWith(shown))).not.toEqual([])
      expect(server.left()).toBe(0)
      expect(JSON.stringify(answer.calls.map(({ response }) => response))).not.toMatch(/sk-|my private words/)
    },
  )
})

describe('an unreachable server', () => {
  it('leads to the stand-in', async () => {
    const gone = await startOpenAiServer()
    await gone.close()
    const model = createOpenAiModel(optionsFor({ baseUrl: gone.baseUrl, timeoutMs: ampleTimeoutMs }), {
      now: Date.now,
      random: () => 0,
    })
    await expect(model.extract(requestOf())).rejects.toMatchObject({
      kind: 'unavailable',
      message: 'The connection to the model failed',
      calls: [{ outcome: 'unavailable' }],
    })
  })
})
