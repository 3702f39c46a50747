/**
 * Two processes, one of which has read what the other is about to change: the race for which the queue checks twice. Not on
 * an embedded database, whose single connection rules it out.
 */

import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import type { Db, Query } from '../../src/db/database.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Repositories } from '../../src/repositories/types.ts'
import { clearDatabase, openServerTestDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'
import { anonymous, keyed, leaseMs, moment, outcome, own, readyOf, ticketOf, turn, user } from './given.ts'

let database: Database
let repositories: Repositories
beforeAll(async () => {
  database = await openServerTestDatabase()
  repositories = createRepositories(database)
})
beforeEach(() => clearDatabase(database))
afterAll(() => database.close())

const later = moment(leaseMs + 1)
const repeat = () => turn({ idempotency: keyed('k'), at: later })

/** Hand-written statements, within the transaction too. Each use of a parameter becomes one of its own, with the type of the first use. */
const queryWithin =
  (db: Db): Query =>
  (text, values) => {
    const typeOf = (number: string): string => new RegExp(`\\$${number}(::\\w+)`).exec(text)?.[1] ?? ''
    const parts = text.split(/\$(\d+)(?:::\w+)?/)
    return selectRows(
      db,
      sql.join(
        parts.map((part, index) =>
          index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1] ?? null}${sql.raw(typeOf(part))}`,
        ),
      ),
    )
  }

async function untilOneWaits(): Promise<void> {
  const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  for (let found = 0; found === 0; ) found = (await selectRows(database.db, waiting)).length
}

/** The result of `mine` if it reads the rows before `other` changes them, and writes them afterwards. */
async function answerAfter<Answer>(
  other: (repositories: Repositories) => Promise<unknown>,
  mine: () => Promise<Answer>,
): Promise<Answer> {
  let answer: Promise<Answer> | null = null
  await database.transaction(async (db) => {
    await other(createRepositories({ ...database, db, query: queryWithin(db) }))
    answer = mine()
    const cameFirst = answer.then(() => Promise.reject(new Error('Nothing came between')))
    await Promise.race([untilOneWaits(), cameFirst])
    cameFirst.catch(() => undefined)
  })
  if (answer === null) throw new Error('Nothing was asked')
  return answer
}

test('a dead turn that is just being taken over is not passed over by the next', async () => {
  const { turns } = repositories
  const dead = ticketOf(await turns.begin(turn({ idempotency: keyed('k') })))
  const next = ticketOf(await turns.begin(turn({ sessionId: dead.sessionId })))
  const heir = repeat()
  const poll = () => turns.poll(next, { at: later, leaseMs })
  expect((await answerAfter((first) => first.turns.begin(heir), poll)).outcome).toBe('queued')
  expect(await turns.complete(outcome({ ...dead, owner: heir.owner }, { expectedVersion: 1 }))).toBe('saved')
  expect((await poll()).outcome).toBe('ready')
})

test('an attempt that is just renewing its lease is not taken over', async () => {
  const { turns } = repositories
  const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
  const renew = (first: Repositories) => first.turns.renew(ticket, { at: later, leaseMs })
  expect(await answerAfter(renew, () => turns.begin(repeat()))).toStrictEqual({ outcome: 'running' })
  expect(await turns.complete(outcome(ticket))).toBe('saved')
})

test('a dead turn that is just being taken over is taken over only once', async () => {
  const { turns } = repositories
  await turns.begin(turn({ idempotency: keyed('k') }))
  const inherit = (first: Repositories) => first.turns.begin(repeat())
  expect(await answerAfter(inherit, () => turns.begin(repeat()))).toStrictEqual({ outcome: 'running' })
})

test('a session that a user is just claiming does not exist for the repeat, or the deletion, of an anonymous caller', async () => {
  const { turns, users, sessions } = repositories
  await users.create(user('ann'))
  const claim = (sessionId: string) => (first: Repositories) =>
    first.turns.begin(turn({ sessionId, access: own('ann'), at: later }))
  const dead = ticketOf(await turns.begin(turn({ idempotency: keyed('k') })))
  const taken = await answerAfter(claim(dead.sessionId), () => turns.begin(repeat()))
  expect(taken).toStrictEqual({ outcome: 'not-found' })

  const { ticket } = readyOf(await turns.begin(turn()))
  const forget = () => turns.forget(ticket, { access: anonymous, answer: null })
  expect(await answerAfter(claim(ticket.sessionId), forget)).toBe(false)
  expect(await sessions.find(ticket.sessionId, own('ann'))).toMatchObject({ userId: 'ann' })
})
