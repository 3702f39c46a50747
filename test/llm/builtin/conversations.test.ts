import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../src/db/client.ts'
import { createBuiltinModel } from '../../../src/llm/builtin/index.ts'
import { talkTo } from '../../conversations/in-process.ts'
import { play, readCases, type Say } from '../../conversations/play.ts'
import { openEmbeddedTestDatabase } from '../../support/database.ts'

const cases = readCases(new URL('conversations.jsonl', import.meta.url))

describe('conversations of many kinds', () => {
  let database: Database
  let say: Say
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
    const builtin = createBuiltinModel()
    say = talkTo(database, builtin, builtin)
  })
  afterAll(() => database.close())

  it.each(cases.map((one) => [one.id, one] as const))('%s ends as its user meant', async (_, one) => {
    expect((await play(one, say)).failures).toEqual([])
  })
})
