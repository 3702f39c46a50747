import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'
import { callerOf, createTestEngine } from '../../support/engine.ts'
import { createScriptedModel } from '../../support/scripted-model.ts'

let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterAll(() => database.close())

it('does not report a conversation as deleted that a user has claimed meanwhile', async () => {
  const model = createScriptedModel()
  const { engine, createUser, say } = createTestEngine(database, model)
  const ann = callerOf('ann')
  await createUser('ann')
  const sessionId = randomUUID()
  model.queue({ intent: 'forget' }, async () => {
    await engine.renameSession(ann, sessionId, 'Mine')
    return { intent: 'confirm' }
  })
  await say('forget this conversation', sessionId)
  await expect(say('yes, please delete it', sessionId)).rejects.toMatchObject({ code: 'SESSION_NOT_FOUND' })
  expect(await engine.getSession(ann, sessionId)).toMatchObject({ session_name: 'Mine' })
})
