/** Two processes, as two pools, that write to one chain at once; an embedded database has only one connection. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineSchema } from '../../src/activity/entry.ts'
import { createVerifier } from '../../src/activity/verify.ts'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Recorded, Repositories } from '../../src/repositories/types.ts'
import { createServerDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'
import { dayMs, user } from './given.ts'

const opened: Database[] = []
let processes: Repositories[]

beforeAll(async () => {
  const url = await createServerDatabase()
  for (let n = 0; n < 2; n++) opened.push(await openDatabase({ url, poolMax: 8 }))
  processes = opened.map(createRepositories)
})
afterAll(() => Promise.all(opened.map((database) => database.close())))

async function verdict(workspaceId: string | null) {
  const verifier = createVerifier({ from: null, head: null })
  let text = ''
  for await (const chunk of (await processes[0]?.activity.export(workspaceId)) ?? []) text += chunk
  for (const line of text.trimEnd().split('\n')) verifier.add(lineSchema.parse(JSON.parse(line)))
  return verifier.end()
}

const entry = (workspaceId: string | null, id: string): Recorded => ({
  workspaceId,
  action: 'session.created',
  by: { kind: 'user', id, requestId: null },
  subject: { kind: 'session', id: null },
})

/** Calls `work` with every number below `count`, several at a time in each process. */
async function together(count: number, work: (repositories: Repositories, n: number) => Promise<unknown>) {
  let next = 0
  const writers = processes.flatMap((repositories) => Array.from({ length: 8 }, () => repositories))
  await Promise.all(
    writers.map(async (repositories) => {
      for (let n = next++; n < count; n = next++) await work(repositories, n)
    }),
  )
}

test('2,000 entries of two processes at once are numbered without a gap, each is there, and the chain verifies', async () => {
  const workspaceId = randomUUID()
  await together(2000, ({ activity }, n) => activity.append(entry(workspaceId, `writer ${n}`)))
  expect(await verdict(workspaceId)).toMatchObject({ faults: [], entries: 2000, last: { seq: 2000 } })
  const [row] = await selectRows<{ writers: number; backwards: number }>(
    (opened[0] as Database).db,
    sql`select count(distinct actor_id)::int as writers, count(*) filter (where at < before)::int as backwards from (
      select actor_id, at, lag(at) over (order by seq) as before from activity where workspace_id = ${workspaceId}) a`,
  )
  expect(row).toStrictEqual({ writers: 2000, backwards: 0 })
})

test('users who come and go while entries are written and closed leave an intact chain', async () => {
  await together(200, async ({ users, activity }, n) => {
    await users.create(user(`user-${n}`))
    await activity.append(entry(null, `user-${n}`))
    if (n % 20 === 0) await activity.closeSegment(null, { before: new Date(Date.now() + dayMs), batch: 10 })
    await users.remove(`user-${n}`, [])
  })
  const { faults, last } = await verdict(null)
  expect({ faults, last: last.seq }).toStrictEqual({ faults: [], last: 600 })
  const named = sql`select from activity where actor_id like 'user-%' or subject_id like 'user-%'`
  expect(await selectRows((opened[0] as Database).db, named)).toHaveLength(0)
})
