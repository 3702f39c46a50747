/** Chips and whole messages that mean one thing cost no call of a model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { withoutModel } from '../../../src/engine/reply/commands.ts'
import { allPhrases } from '../../../src/engine/reply/phrases/index.ts'
import { initialState } from '../../../src/engine/state/state.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'
import { anonymousCaller, createTestEngine } from '../../support/engine.ts'
import { createScriptedModel } from '../../support/scripted-model.ts'

let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterAll(() => database.close())

const complete: Edit[] = [
  { op: 'set_category', category: 'UTILITY' },
  { op: 'set_language', language: 'en_US' },
  { op: 'set_name', name: 'order_shipped' },
  { op: 'set_body', text: 'Your order has left our warehouse today.' },
]

describe('a turn without a model', () => {
  it.each([
    ['finalize', 'FINAL'],
    ['Finalize it!', 'FINAL'],
    ['yes', 'FINAL'],
    ['thanks, finalize', 'FINAL'],
    ['undo', 'ASK'],
    ['Show me the template', 'CHITCHAT'],
    ['start over', 'ASK'],
  ])('is %s', async (message, action) => {
    const model = createScriptedModel({ answers: [{ edits: complete }] })
    const { say } = createTestEngine(database, model)
    const { session_id } = (await say('a shipping update')).answer
    const { answer } = await say(message, session_id)
    expect(answer.action).toBe(action)
    expect(answer.source).toEqual({ provider: 'builtin', model: 'builtin', degraded: false })
    expect(answer.usage).toEqual({ input_tokens: 0, output_tokens: 0, cost_usd: 0 })
    model.assertComplete()
  })

  it('picks an option, and carries out an offer', async () => {
    const options = ['One way to say it.', 'Another way to say it.'].map((text, at) => ({
      label: `Way ${at}`,
      edits: [{ op: 'set_body' as const, text }],
    }))
    const offer: Edit[] = [{ op: 'set_footer', text: 'Luna Books' }]
    const model = createScriptedModel({
      answers: [{ options }, { intent: 'question', offer, question: 'Shall I add a footer?' }],
    })
    const { say, engine } = createTestEngine(database, model)
    const { session_id } = (await say('two options please')).answer
    expect((await say('2', session_id)).answer.draft.components).toContainEqual({
      type: 'BODY',
      text: 'Another way to say it.',
    })
    expect((await say('Way 0', session_id)).answer.options.map(({ picked }) => picked)).toEqual([true, false])
    const text = 'My own words, written by hand.'
    const byHand = await engine.editDraft(anonymousCaller, session_id, {
      edits: [{ op: 'set_body', text }],
      revision: null,
    })
    expect(byHand.options).toEqual([])
    await say('what else?', session_id)
    expect((await say('yes please', session_id)).answer.draft.components).toContainEqual({
      type: 'FOOTER',
      text: 'Luna Books',
    })
    model.assertComplete()
  })

  it.each(['yes', 'ok', 'Sure!', 'ja', 'sí'])('is not %s where it answers a question of the model', (message) => {
    expect(withoutModel({ ...initialState(), question: 'Is it for all shops?' }, message)).toBeNull()
    expect(withoutModel({ ...initialState(), asked: 'confirm' }, message)?.intent).toBe('confirm')
  })

  it.each([
    'Thank you, please finalize.',
    'yeah great finalize it',
    'listo, finalizalo',
    'Perfecto, finaliza',
    'Sudah bagus, tolong finalkan',
    "c'est bon, finalise",
    'passt, abschließen',
    'theek hai final karo',
    'बढ़िया, फाइनल करो',
    'ótimo, pode finalizar, obrigado',
    'Perfetto, finalizza!',
    'Да, завершите, пожалуйста',
    'Tamam, onayla',
    'نعم، اعتمدها',
    'はい、確定してください。',
    '好的，定稿',
    '네, 확정해 주세요',
    'Świetnie, zatwierdź',
    'cảm ơn, chốt nhé',
  ])('is a wish with courtesies: %s', (message) => {
    expect(withoutModel(initialState(), message)?.intent).toBe('finalize')
  })

  it.each([
    'thanks',
    'not good, finalize',
    'good but do not finalize',
    'finalize later',
    'great, thanks, super',
    'the second one but shorter',
    'finalize the second one',
    'undo the button',
    'hello',
    'non finalizzare',
    'не завершай',
    'まだ確定しないで',
  ])('is not %s, which has to be read', (message) => {
    expect(withoutModel({ ...initialState(), asked: 'confirm' }, message)).toBeNull()
  })

  it('are the chips that finish, undo and agree, in every language', () => {
    const asked = { ...initialState(), asked: 'confirm' as const }
    for (const { shortcuts } of allPhrases) {
      expect(withoutModel(asked, shortcuts.finalize)?.intent).toBe('finalize')
      expect(withoutModel(asked, shortcuts.undo)?.intent).toBe('undo')
      expect(withoutModel(asked, shortcuts.yes)?.intent).toBe('confirm')
      expect(withoutModel(asked, shortcuts['start-over'])?.intent).toBe('start_over')
    }
  })
})
