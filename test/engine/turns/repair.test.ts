/** A model whose own edits break a rule is asked once more, before anybody sees what came of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import type { TurnEvent } from '../../../src/engine/index.ts'
import { ModelError } from '../../../src/llm/model.ts'
import { findComponent } from '../../../src/template/draft.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'
import { anonymousCaller, createTestEngine } from '../../support/engine.ts'
import { createScriptedModel } from '../../support/scripted-model.ts'

let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterAll(() => database.close())

const body = (text: string): Edit => ({ op: 'set_body', text })
const bad = body('{{1}}, our sale starts on Friday.')
const good = body('Hello {{1}}, our sale starts on Friday in both shops.')
const open = (overrides: Parameters<typeof createTestEngine>[2] = {}) => {
  const model = createScriptedModel({ tokens: { input: 100, output: 20 } })
  return { model, ...createTestEngine(database, model, overrides) }
}
const textIn = (answer: { draft: Parameters<typeof findComponent>[0] }) => findComponent(answer.draft, 'BODY')?.text

describe('edits of a model that break a rule', () => {
  it('go back to it once with the rule, and the better answer counts', async () => {
    const { model, say } = open()
    model.queue({ reply: 'First.', edits: [bad] }, { reply: 'Second.', edits: [good], question: 'Until when?' })
    const { answer } = await say('announce our sale')
    expect(model.requests[1]?.repair?.faults).toEqual([expect.stringMatching(/^set_body: \w.* /)])
    expect(textIn(answer)).toBe(good.op === 'set_body' ? good.text : '')
    expect(answer.reply).toMatch(/^Second\./)
    expect(answer.reply).toMatch(/Until when\?$/)
    expect(answer.usage.input_tokens).toBe(200)
    model.assertComplete()
  })

  it('are not asked for twice', async () => {
    const { model, say, engine } = open()
    model.queue({ edits: [bad] }, { edits: [bad] })
    const { answer } = await say('announce our sale')
    expect(textIn(answer)).toBeUndefined()
    expect(model.requests).toHaveLength(2)
    model.queue({ intent: 'chitchat' })
    await engine.takeTurn({
      message: 'hm',
      sessionId: answer.session_id,
      idempotencyKey: null,
      caller: anonymousCaller,
    })
    expect(model.requests[2]?.refused).toEqual([expect.stringMatching(/^set_body: /)])
  })

  it('are mended in options and offers too', async () => {
    const { model, say } = open()
    const options = [bad, good].map((edit, at) => ({ label: `Way ${at}`, edits: [edit] }))
    model.queue({ options }, { options: options.map((option) => ({ ...option, edits: [good] })) })
    expect((await say('give me two options')).answer.options).toHaveLength(2)
    expect(model.requests[1]?.repair?.faults).toEqual([expect.stringMatching(/^option 1, set_body: /)])
  })

  it('leave words as they are that the person has seen', async () => {
    const { model, engine } = open()
    model.queue({ reply: 'First.', edits: [bad] }, { reply: 'Second.', edits: [good], intent: 'finalize' })
    const events: TurnEvent[] = []
    const input = { message: 'announce our sale', sessionId: null, idempotencyKey: null, caller: anonymousCaller }
    const { answer } = await engine.takeTurn(input, { onEvent: (event) => events.push(event) })
    const shown = events.flatMap((event) => (event.event === 'reply' ? [event.data.delta] : [])).join('')
    expect(shown).toBe(answer.reply)
    expect(shown).toMatch(/^First\./)
    expect(shown).not.toContain('Second')
    expect(textIn(answer)).toContain('in both shops')
  })

  it.each([
    ['the turn has no time left', { turnBudgetMs: 100 }],
    ['the allowance is spent by then', { spent: true }],
  ])(
    'are not asked for where %s',
    async (_why, { spent = false, ...overrides }: { spent?: boolean; turnBudgetMs?: number }) => {
      let asked = 0
      const budget = {
        payerOf: async () => ({ userId: null, addresses: [] }),
        isSpent: async () => {
          asked += 1
          return spent && asked > 1
        },
        add: () => undefined,
      }
      const { model, say } = open({ ...overrides, budget })
      model.queue({ edits: [bad] })
      await say('announce our sale')
      expect(model.requests).toHaveLength(1)
    },
  )

  it('stand as they are where the second try fails, and its calls are counted', async () => {
    const { model, say } = open()
    const first = { reply: 'First.', edits: [bad, { op: 'set_category', category: 'MARKETING' } as Edit] }
    model.queue(first, new ModelError('unavailable', 'Away', { calls: [] }))
    const { answer } = await say('announce our sale')
    expect(answer.draft.category).toBe('MARKETING')
    expect(answer.source.provider).toBe('openai')
  })

  it('that the person worded are theirs, and do not go back', async () => {
    const { model, say } = open()
    model.queue({ edits: [bad] })
    const { answer } = await say('text: {{1}}, our sale starts on Friday.')
    expect(textIn(answer)).toContain('{{1}}, our sale')
    expect(model.requests).toHaveLength(1)
  })
})
