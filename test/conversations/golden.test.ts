import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createBuiltinModel } from '../../src/llm/builtin/index.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'
import { talkTo } from './in-process.ts'
import { type Case, type Played, play, readCases, repeatedQuestions, type Say } from './play.ts'
import { transcript } from './report.ts'

const here = (name: string): URL => new URL(name, import.meta.url)
const cases = ['dev.jsonl', 'own.jsonl'].flatMap((file) => readCases(here(file)))
const recorded = readdirSync(here('golden')).map((file) => file.replace(/\.txt$/, ''))

describe('conversations with the built-in assistant', () => {
  let database: Database
  let say: Say
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
    const builtin = createBuiltinModel()
    say = talkTo(database, builtin, builtin)
  })
  afterAll(() => database.close())

  const runs = new Map<Case, Promise<Played>>()
  /** Plays a case once, whatever is asked of it. */
  const playOnce = (one: Case): Promise<Played> => {
    const run = runs.get(one) ?? play(one, say)
    runs.set(one, run)
    return run
  }

  it.each(cases.map((one) => [one.id, one] as const))('%s ends as its user meant', async (_, one) => {
    const played = await playOnce(one)
    expect(played.failures).toEqual([])
    expect(repeatedQuestions(played)).toBe(0)
  })

  it('have at least thirty recorded transcripts, each of a case that exists', () => {
    const ids = new Set(cases.map(({ id }) => id))
    expect(recorded.length).toBeGreaterThanOrEqual(30)
    expect(recorded.filter((id) => !ids.has(id))).toEqual([])
  })

  it.each(recorded)('%s goes word for word as recorded', async (id) => {
    const one = cases.find((candidate) => candidate.id === id)
    if (one === undefined) throw new Error(`no case is called ${id}`)
    await expect(transcript(await playOnce(one))).toMatchFileSnapshot(`golden/${id}.txt`)
  })
})
