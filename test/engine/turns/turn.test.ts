import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { type Budget, nobody, type TurnEvent } from '../../../src/engine/index.ts'
import { DatabaseUnavailable } from '../../../src/errors.ts'
import { ModelError } from '../../../src/llm/model.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { clearDatabase, openEmbeddedTestDatabase, openServerTestDatabase } from '../../support/database.ts'
import { anonymousCaller, callerOf, createTestEngine } from '../../support/engine.ts'
import { createScriptedModel, type ScriptedModel } from '../../support/scripted-model.ts'

const footer = (text: string): Edit => ({ op: 'set_footer', text })
const complete: Edit[] = [
  { op: 'set_category', category: 'UTILITY' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'order_shipped' },
  { op: 'set_body', text: 'Your order has left our warehouse today.' },
]
const spoken = 'utility, English, order_shipped: Your order has left our warehouse today.'
interface Gate {
  passed: Promise<void>
  open(): void
}
function gate(): Gate {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe.each([
  ['the embedded database', openEmbeddedTestDatabase],
  ['a PostgreSQL server', openServerTestDatabase],
] as const)('a turn on %s', (_, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(() => clearDatabase(database))

  it('makes a session, keeps both messages, the draft, a revision and the model call', async () => {
    const model = createScriptedModel({ answers: [{ edits: complete }], tokens: { input: 100, output: 20 } })
    const { engine, say, reports } = createTestEngine(database, model)
    const { answer } = await say(spoken)
    expect(answer.action).toBe('FINAL')
    expect(answer.usage).toEqual({ input_tokens: 100, output_tokens: 20, cost_usd: 0 })
    const session = await engine.getSession(anonymousCaller, answer.session_id)
    expect(session.messages.map(({ role, content }) => [role, content])).toEqual([
      ['user', spoken],
      ['assistant', answer.reply],
    ])
    expect(session.final_creation_payload).toEqual(answer.final_creation_payload)
    const { revisions } = await engine.listRevisions(anonymousCaller, answer.session_id, { limit: 10, before: null })
    expect(revisions).toMatchObject([{ number: 1, cause: 'chat', action: 'FINAL' }])
    const debug = await engine.debugSession({ ...anonymousCaller, scope: 'any', redacted: true }, answer.session_id, {
      logs: { limit: 200, before: null },
    })
    expect(debug.llm_logs.map(({ direction }) => direction)).toEqual(['request', 'response'])
    expect(debug.session_info).toMatchObject({ total_messages: 2, total_llm_calls: 1, total_cost_usd: 0 })
    expect(reports).toMatchObject([{ action: 'FINAL', turns: 1, becameValid: true }])
    model.assertComplete()
  })

  it('continues where the last turn ended', async () => {
    const model = createScriptedModel({ answers: [{ edits: complete }, { edits: [footer('See you soon')] }] })
    const { say } = createTestEngine(database, model)
    const first = await say(spoken)
    const second = await say('footer: See you soon', first.answer.session_id)
    expect(second.answer.draft.components.map(({ type }) => type)).toEqual(['BODY', 'FOOTER'])
    expect(model.requests[1]).toMatchObject({
      draft: first.answer.draft,
      missing: null,
      recent: [{ content: spoken }, {}],
    })
  })

  it('keeps two turns at once in order of arrival, and the later one sees the earlier one', async () => {
    const sessionId = randomUUID()
    const model = createScriptedModel({
      answers: [
        async () => {
          await pause(300)
          return { edits: complete }
        },
        { edits: [footer('See you soon')] },
      ],
    })
    const { engine, say } = createTestEngine(database, model)
    const slow = say(spoken, sessionId)
    await pause(100)
    const quick = say('footer: See you soon', sessionId)
    const [first, second] = await Promise.all([slow, quick])
    expect(first.answer.revision).toBe(1)
    expect(second.answer.revision).toBe(2)
    expect(model.requests[1]?.draft).toEqual(first.answer.draft)
    const { messages } = await engine.getSession(anonymousCaller, sessionId)
    expect(messages.filter(({ role }) => role === 'user').map(({ content }) => content)).toEqual([
      spoken,
      'footer: See you soon',
    ])
  })

  it('applies the edits again when somebody edited by hand while the model was thinking', async () => {
    const sessionId = randomUUID()
    const model = createScriptedModel({
      answers: [
        { edits: complete },
        async () => {
          await engine.editDraft(anonymousCaller, sessionId, {
            edits: [{ op: 'set_header', format: 'TEXT', text: 'News' }],
            revision: 1,
          })
          return { edits: [footer('See you soon')] }
        },
      ],
    })
    const { engine, say } = createTestEngine(database, model)
    await say(spoken, sessionId)
    const { answer } = await say('footer: See you soon', sessionId)
    expect(answer.draft.components.map(({ type }) => type)).toEqual(['HEADER', 'BODY', 'FOOTER'])
    expect(answer.revision).toBe(3)
    expect(model.requests).toHaveLength(2)
  })

  it('answers a repeat of an Idempotency-Key byte for byte and asks the model once', async () => {
    const model = createScriptedModel({ answers: [{ edits: complete }] })
    const { say } = createTestEngine(database, model)
    const sessionId = randomUUID()
    const [one, other] = await Promise.all([say(spoken, sessionId, 'key-1'), say(spoken, sessionId, 'key-1')])
    const later = await say(spoken, sessionId, 'key-1')
    expect(other.body).toBe(one.body)
    expect(later.body).toBe(one.body)
    await expect(say('something else', sessionId, 'key-1')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
    model.assertComplete()
  })

  it('tells a stranger with the right Idempotency-Key nothing', async () => {
    const model = createScriptedModel({ answers: [{ edits: complete }] })
    const { engine, createUser } = createTestEngine(database, model)
    await createUser('asha')
    const turn = { message: spoken, sessionId: randomUUID(), idempotencyKey: 'key-3' }
    await engine.takeTurn({ ...turn, caller: callerOf('asha') })
    for (const caller of [anonymousCaller, callerOf('omar')]) {
      const refusal = { code: 'SESSION_NOT_FOUND' }
      await expect(engine.takeTurn({ ...turn, caller })).rejects.toMatchObject(refusal)
      await expect(engine.takeTurn({ ...turn, message: 'x', caller })).rejects.toMatchObject(refusal)
    }
  })

  it('repeats the first answer, session id and all, when the first message had no session id', async () => {
    const model = createScriptedModel({ answers: [{ edits: complete }] })
    const { say } = createTestEngine(database, model)
    const key = randomUUID()
    const one = await say(spoken, null, key)
    expect((await say(spoken, null, key)).body).toBe(one.body)
  })

  it('leaves the session free and the message kept when the model fails for good', async () => {
    const sessionId = randomUUID()
    const model = createScriptedModel({ answers: [new ModelError('unavailable', 'gone'), { edits: complete }] })
    const { engine, say } = createTestEngine(database, model)
    await expect(say('first try', sessionId)).rejects.toThrow('gone')
    const { answer } = await say(spoken, sessionId)
    expect(answer.action).toBe('FINAL')
    const { messages } = await engine.getSession(anonymousCaller, sessionId)
    expect(messages.map(({ content }) => content).slice(0, 2)).toEqual(['first try', spoken])
  })

  it('is still answered when it stalled and a later turn went ahead', async () => {
    const sessionId = randomUUID()
    const [asked, over] = [gate(), gate()]
    const model = createScriptedModel({
      answers: [
        async () => {
          asked.open()
          await over.passed
          return { edits: complete }
        },
        { edits: [footer('See you soon')] },
      ],
    })
    const still = { leaseMs: 200, patienceMs: 10_000 }
    const { engine, repositories } = createTestEngine(database, model, { queue: still })
    repositories.turns.renew = async () => 'renewed'
    const say = (message: string) =>
      engine.takeTurn({ message, sessionId, idempotencyKey: null, caller: anonymousCaller })
    const slow = say(spoken)
    await asked.passed
    // Another turn arrives after the lease has expired and goes ahead.
    await pause(still.leaseMs + 50)
    const second = await say('footer: See you soon')
    over.open()
    const first = await slow
    expect(second.answer.revision).toBe(1)
    expect(first.answer.revision).toBe(2)
    expect(first.answer.draft.components.map(({ type }) => type)).toEqual(['BODY', 'FOOTER'])
  })

  it('gets the answer of the attempt that took it over while it stalled', async () => {
    const sessionId = randomUUID()
    const key = randomUUID()
    const [asked, over] = [gate(), gate()]
    const model = createScriptedModel({
      answers: [
        async () => {
          asked.open()
          await over.passed
          return { edits: complete }
        },
        { edits: complete },
      ],
    })
    const still = { leaseMs: 200, patienceMs: 10_000 }
    const { repositories, say } = createTestEngine(database, model, { queue: still })
    repositories.turns.renew = async () => 'renewed'
    const slow = say(spoken, sessionId, key)
    await asked.passed
    await pause(still.leaseMs + 50)
    const second = await say(spoken, sessionId, key)
    over.open()
    const first = await slow
    expect(first.body).toBe(second.body)
    expect(second.answer.revision).toBe(1)
  })

  it('is stored when the database comes back soon after the model has answered', async () => {
    const { repositories, say } = createTestEngine(database, createScriptedModel({ answers: [{ edits: complete }] }))
    const { complete: store } = repositories.turns
    let tries = 0
    repositories.turns.complete = async (input) => {
      tries += 1
      // The second attempt is stored, but its confirmation is lost.
      if (tries === 2) await store(input)
      if (tries <= 2) throw new DatabaseUnavailable(new Error('gone'))
      return store(input)
    }
    const { answer } = await say(spoken)
    expect([tries, answer.revision]).toEqual([3, 1])
  })

  it('cancels the model call when its session is deleted', async () => {
    const sessionId = randomUUID()
    const cut = new ModelError('cancelled', 'The call was cancelled')
    const asked = gate()
    const model = createScriptedModel({
      answers: [
        (_request, signal) => {
          asked.open()
          return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(cut)))
        },
      ],
    })
    const { engine, say } = createTestEngine(database, model, { queue: { leaseMs: 150, patienceMs: 10_000 } })
    const turn = say(spoken, sessionId).catch((error: unknown) => error)
    await asked.passed
    await engine.deleteSession(anonymousCaller, sessionId)
    expect(await turn).toMatchObject({ code: 'SESSION_NOT_FOUND' })
  })

  it('is paid for even if its session is deleted before it can be stored', async () => {
    const sessionId = randomUUID()
    const counted: number[] = []
    const budget: Budget = {
      payerOf: async () => nobody,
      isSpent: async () => false,
      add: (_payer, calls) => counted.push(...calls.map(({ inputTokens, outputTokens }) => inputTokens + outputTokens)),
    }
    const tokens = { input: 100, output: 20 }
    const model: ScriptedModel = createScriptedModel({
      tokens,
      answers: [
        async () => {
          await engine.deleteSession(anonymousCaller, sessionId)
          return { edits: complete }
        },
      ],
    })
    const { engine, repositories, say } = createTestEngine(database, model, { budget })
    await expect(say(spoken, sessionId)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
    expect(counted).toEqual([120])
    expect(await repositories.usage.tokensToday(null, new Date())).toBe(120)
  })

  it('streams a repeat like the first time', async () => {
    const { engine } = createTestEngine(database, createScriptedModel({ answers: [{ edits: complete }] }))
    const input = { message: spoken, sessionId: randomUUID(), idempotencyKey: 'again', caller: anonymousCaller }
    const told: TurnEvent[][] = []
    for (let time = 0; time < 2; time += 1) {
      const events: TurnEvent[] = []
      await engine.takeTurn(input, { onEvent: (event) => events.push(event) })
      told.push(events)
    }
    const replyOf = (events: TurnEvent[] = []) =>
      events.flatMap((event) => (event.event === 'reply' ? [event.data.delta] : [])).join('')
    expect(told[1]?.map(({ event }) => event)).toEqual(told[0]?.map(({ event }) => event))
    expect(replyOf(told[1])).toBe(replyOf(told[0]))
  })

  it('keeps streamed text at the start of the reply when that model fails in the end', async () => {
    const model = createScriptedModel()
    model.extract = async (_request, options) => {
      options?.onReply?.('First sentence. Sec')
      return {
        extraction: { reply: 'Noted.', intent: 'edit', edits: complete, facts: [] },
        source: { provider: 'builtin', model: 'builtin', degraded: true },
        calls: [],
      }
    }
    const { engine } = createTestEngine(database, model)
    let said = ''
    const { answer } = await engine.takeTurn(
      { message: spoken, sessionId: null, idempotencyKey: null, caller: anonymousCaller },
      { onEvent: (event) => (said += event.event === 'reply' ? event.data.delta : '') },
    )
    expect(answer.reply.startsWith('First sentence.')).toBe(true)
    expect(said).toBe(answer.reply)
  })

  it('streams the session, the reply and the draft, and the pieces make the reply', async () => {
    const model = createScriptedModel({ answers: [{ reply: 'Sure thing. Is that all?', edits: complete }] })
    const { engine } = createTestEngine(database, model)
    const events: TurnEvent[] = []
    const { answer } = await engine.takeTurn(
      { message: spoken, sessionId: null, idempotencyKey: null, caller: anonymousCaller },
      { onEvent: (event) => events.push(event) },
    )
    const kinds = events.map(({ event }) => event)
    expect(kinds[0]).toBe('turn')
    expect(kinds.indexOf('reply')).toBeLessThan(kinds.indexOf('draft'))
    const said = events.flatMap((event) => (event.event === 'reply' ? [event.data.delta] : [])).join('')
    expect(said).toBe(answer.reply)
    expect(answer.reply.startsWith('Sure thing.')).toBe(true)
  })

  it('is answered by the built-in assistant when the daily allowance is spent, and says so', async () => {
    const builtin = createScriptedModel({ provider: 'builtin', name: 'builtin', answers: [{ edits: complete }] })
    const model = createScriptedModel()
    const { say, reports } = createTestEngine(database, model, {
      builtin,
      budget: { payerOf: async () => nobody, isSpent: async () => true, add: () => undefined },
    })
    const { answer } = await say(spoken)
    expect(answer.source).toMatchObject({ provider: 'builtin', degraded: true })
    expect(reports.at(-1)).toMatchObject({ overBudget: true })
    expect(answer.reply).toContain('allowance')
    model.assertComplete()
  })

  it('deletes the conversation when the user asks for it and says yes', async () => {
    const answers = [{ edits: complete }, { intent: 'forget' as const }, { intent: 'confirm' as const }]
    const model = createScriptedModel({ answers, tokens: { input: 100, output: 20 } })
    const { engine, say, repositories } = createTestEngine(database, model)
    const { session_id } = (await say(spoken)).answer
    await say('forget this conversation', session_id)
    const before = await repositories.usage.tokensToday(null, new Date())
    const { answer, body } = await say('yes, please delete it', session_id, 'sure')
    expect(await repositories.usage.tokensToday(null, new Date())).toBe(before + 120)
    expect(answer.draft).toEqual({ components: [] })
    expect(answer.final_creation_payload).toBeNull()
    expect((await say('yes, please delete it', session_id, 'sure')).body).toBe(body)
    await expect(engine.getSession(anonymousCaller, session_id)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
  })

  it('does not show one user the session of another', async () => {
    const model = createScriptedModel()
    const { engine, createUser } = createTestEngine(database, model)
    await createUser('asha')
    const { session_id } = await engine.createSession(callerOf('asha'), { name: null })
    for (const stranger of [anonymousCaller, callerOf('omar')]) {
      await expect(engine.getSession(stranger, session_id)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
      await expect(
        engine.takeTurn({ message: 'hi', sessionId: session_id, idempotencyKey: null, caller: stranger }),
      ).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
      await expect(engine.undo(stranger, session_id)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
      await expect(engine.deleteSession(stranger, session_id)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
    }
  })
})
