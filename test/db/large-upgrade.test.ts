/**
 * Upgrades a database that the release before filled, while its statements go on. `UPGRADE_SESSIONS=100000` makes it large;
 * run it then with nothing else on the machine, and with `UPGRADE_REPORT=<file>` to have the times written down.
 */

import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { settleAll } from '../../src/start/settling.ts'
import { createServerDatabase } from '../support/database.ts'
import { migrateTo } from './migrate-to.ts'

const sessions = Number(process.env.UPGRADE_SESSIONS ?? 2000)
const users = Math.ceil(sessions / 20)
const report = process.env.UPGRADE_REPORT

/** One in five sessions is anonymous; each has ten messages and a state of 3 KB. */
const fill = `
  insert into users (id, password_hash, role, created_at, updated_at)
  select 'u' || n, 'x', 'user', now(), now() from generate_series(1, ${users}) n;
  insert into sessions (id, user_id, name, state, version, turns_issued, turns_done, message_count, model_calls, revision,
    created_at, updated_at, last_activity)
  select gen_random_uuid(), case when n % 5 > 0 then 'u' || (n % ${users} + 1) end, 'A session',
    json_build_object('text', repeat(md5(n::text), 100)), 0, 0, 0, 10, 0, 0, now(), now(), now() - n * interval '1 second'
  from generate_series(1, ${sessions}) n;
  insert into messages (session_id, seq, role, content, created_at)
  select id, seq, 'user', 'Some words that somebody said', now() from sessions cross join generate_series(1, 10) seq;
  analyze;`

/** A turn as the release before takes it: begins, and is stored. Returns how many milliseconds it waited. */
async function oldTurn(client: pg.Client, sessionId: string, userId: string | null): Promise<number> {
  const startedAt = performance.now()
  const { rows } = await client.query(
    `insert into sessions as s (id, user_id, name, state, version, turns_issued, turns_done, message_count, model_calls,
       revision, created_at, updated_at, last_activity)
     values ($1, $2, 'x', '{}', 0, 1, 0, 1, 0, 0, now(), now(), now())
     on conflict (id) do update set turns_issued = s.turns_issued + 1, message_count = s.message_count + 1,
       user_id = coalesce(s.user_id, excluded.user_id), updated_at = excluded.updated_at
     where s.user_id is null or s.user_id = excluded.user_id returning version`,
    [sessionId, userId],
  )
  const stored = await client.query(
    `update sessions set state = '{}', version = version + 1, turns_done = turns_issued, last_activity = now()
     where id = $1 and version = $2 returning id`,
    [sessionId, rows[0]?.version],
  )
  if (stored.rowCount !== 1) throw new Error('The turn was lost')
  return performance.now() - startedAt
}

test('a database of the release before is upgraded while that release goes on working', {
  timeout: 1_200_000,
}, async () => {
  const url = await createServerDatabase('template0')
  const database = await openDatabase({ url })
  await migrateTo(database, 'checks')
  const client = new pg.Client(url)
  await client.connect()
  await client.query(fill)
  await client.query(`set lock_timeout = '2s'`)
  const { rows } = await client.query('select id, user_id from sessions order by md5(id::text) limit 500')

  const waits: number[] = []
  let isOver = false
  const oldRelease = (async () => {
    for (let n = 0; !isOver; n += 1) {
      const known = rows[n % rows.length]
      const isNew = n % 10 === 0
      waits.push(await oldTurn(client, isNew ? crypto.randomUUID() : known.id, isNew ? 'u1' : known.user_id))
      if (n % 50 === 0)
        await client.query(
          `insert into users (id, password_hash, role, created_at, updated_at) values ($1, 'x', 'user', now(), now())`,
          [`late${n}`],
        )
      await sleep(2)
    }
  })()

  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const startedAt = performance.now()
    await work()
    return Math.round(performance.now() - startedAt)
  }
  const migration = await timed(() => database.migrate())
  const processes = [database, await openDatabase({ url })]
  const settling = await timed(() =>
    Promise.all(
      processes.map((one) => settleAll({ workspaces: createRepositories(one).workspaces, now: () => new Date() })),
    ),
  )
  isOver = true
  await oldRelease
  await settleAll({ workspaces: createRepositories(database).workspaces, now: () => new Date() })

  const count = async (condition: string): Promise<number> =>
    Number((await client.query(`select count(*)::int as n from ${condition}`)).rows[0].n)
  expect(await count('sessions where user_id is not null and workspace_id is null')).toBe(0)
  expect(await count('sessions s join workspaces w on w.id = s.workspace_id where w.personal_of <> s.user_id')).toBe(0)
  expect(await count('sessions where user_id is null and workspace_id is not null')).toBe(0)
  expect(await count('users u where not exists (select from workspaces w where w.personal_of = u.id)')).toBe(0)
  expect(await count(`pg_index where not indisvalid`)).toBe(0)
  const longest = Math.round(Math.max(...waits))
  const figures = {
    sessions,
    users,
    migrationMs: migration,
    settlingMs: settling,
    oldTurns: waits.length,
    longestMs: longest,
  }
  if (report) await writeFile(report, `${JSON.stringify(figures)}\n`)
  expect(longest).toBeLessThan(2000)
  await client.end()
  for (const one of processes) await one.close()
})
