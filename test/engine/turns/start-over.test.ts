/** Whose word is enough to throw a draft away: what the engine tells the transition about who read the message. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import type { ModelSource } from '../../../src/llm/model.ts'
import type { Edit } from '../../../src/template/edit.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'
import { createTestEngine } from '../../support/engine.ts'
import { createScriptedModel } from '../../support/scripted-model.ts'

let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterAll(() => database.close())

const body: Edit = { op: 'set_body', text: 'Your order has left our warehouse today.' }

it.each<[ModelSource['provider'], number]>([
  ['openai', 1],
  ['builtin', 0],
])('a reset that %s reads in a message leaves %i components before the user agrees', async (provider, left) => {
  const model = createScriptedModel({
    provider,
    answers: [{ edits: [body] }, { intent: 'start_over', edits: [{ op: 'reset' }] }],
  })
  const { say } = createTestEngine(database, model)
  const { answer } = await say('Your order has left our warehouse today.')
  const { draft } = (await say('start over', answer.session_id)).answer
  expect(draft.components).toHaveLength(left)
})
