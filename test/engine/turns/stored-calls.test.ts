/** Model calls are all stored and paid for, without personal data. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { type LanguageModel, type ModelCall, ModelError } from '../../../src/llm/model.ts'
import { anybodys } from '../../repositories/given.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../../support/database.ts'
import { anonymousCaller, createTestEngine } from '../../support/engine.ts'

const personal = ['"john doe"@example.com', 'asha@example.com', '+91 98765 43210', '4111 1111 1111 1111']
const said = `Write to ${personal[0]} or ${personal[1]}, call ${personal[2]}, charge ${personal[3]}.`
const answered = JSON.stringify({ reply: 'Noted.', facts: personal.map((value) => ({ key: 'contact', value })) })

const outcomes: ModelCall['outcome'][] = [
  'ok',
  'timeout',
  'rate-limited',
  'refused',
  'malformed',
  'unavailable',
  'cancelled',
]

const callOf = (outcome: ModelCall['outcome']): ModelCall => ({
  provider: 'openai',
  model: 'm',
  attempt: 1,
  startedAt: new Date(0),
  latencyMs: 1,
  outcome,
  status: null,
  request: { messages: [{ role: 'user', content: said }] },
  // As a provider sends it: JSON, and in it the model's own JSON as a string.
  response: { choices: [{ message: { content: answered } }], error: { message: `cannot read ${answered}` } },
  inputTokens: 100,
  cachedTokens: 0,
  outputTokens: 20,
  costUsd: 0,
})

const modelWith = (calls: ModelCall[], failure?: ModelError['kind']): LanguageModel => ({
  name: 'm',
  provider: 'openai',
  health: () => 'ok',
  async extract() {
    if (failure !== undefined) throw new ModelError(failure, 'no answer', { calls })
    const extraction = { reply: '', intent: 'chitchat' as const, edits: [], facts: [] }
    return { extraction, source: { provider: 'openai', model: 'm', degraded: false }, calls }
  },
})

describe('model calls of a turn', () => {
  let database: Database
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(() => clearDatabase(database))

  it.each(outcomes)('that end as "%s" are stored without personal data', async (outcome) => {
    const { repositories, say } = createTestEngine(database, modelWith([callOf(outcome)]))
    const { answer } = await say(said)
    const { logs } = await repositories.llmLogs.listOf(answer.session_id, anybodys, { limit: 10, before: null })
    expect(logs.map(({ direction }) => direction)).toEqual(['request', outcome === 'ok' ? 'response' : 'error'])
    for (const { payload } of logs) {
      const stored = JSON.stringify(payload)
      expect(stored).toMatch(/\[EMAIL\].*\[EMAIL\].*\[PHONE\].*\[CARD\]/)
      expect(stored).not.toMatch(/john|doe|asha|example|98765|43210|4111/)
    }
  })

  it.each(['cancelled', 'unavailable'] as const)('that end with the turn, as "%s", are paid for', async (failure) => {
    const { repositories, say } = createTestEngine(database, modelWith([callOf(failure)], failure))
    await expect(say(said, randomUUID())).rejects.toThrow('no answer')
    expect(await repositories.usage.tokensToday(anonymousCaller.userId, new Date())).toBe(120)
  })
})
