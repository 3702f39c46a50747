import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createRepositories } from '../../src/repositories/index.ts'
import { sweepAll } from '../../src/start/retention.ts'
import { counter, dayMs, keyed, log, moment, takeTurn, turn, usage } from '../repositories/given.ts'
import { buildTestApp } from '../support/app.ts'
import { openEmbeddedTestDatabase, openServerTestDatabase, tableNames } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

const options = { logDays: 90, anonymousSessionDays: 30 }
const ahead = (): Date => moment(400 * dayMs)

describe.each([
  ['embedded', openEmbeddedTestDatabase],
  ['server', openServerTestDatabase],
])('a process whose clock is a year ahead (%s)', (_, open) => {
  it('deletes nothing that is recent, and forgets no Idempotency-Key', async () => {
    const database = await open()
    const repositories = createRepositories(database)
    const request = { idempotency: keyed('k') }
    const { sessionId } = await takeTurn(repositories, request, { answer: '{}', logs: [log(), log()] })
    await repositories.turns.begin(turn({ sessionId }))
    await repositories.debugReads.record({ actor: 'support', sessionId, at: moment(0) })
    await repositories.rateCounters.hit([counter('k')], dayMs, moment(0))
    await repositories.invitations.create({ hash: 'hash', expiresAt: moment(dayMs) })
    await repositories.usage.addressSalt(moment(0), 'salt')
    await repositories.usage.add({ userId: null, addresses: ['a'] }, [usage], moment(0))
    const countRows = async () => {
      const counts: Record<string, number> = {}
      for (const name of await tableNames(database))
        counts[name] = (await selectRows(database.db, sql.raw(`select from ${name}`))).length
      return counts
    }
    const before = await countRows()

    const app = await buildTestApp({ database, now: ahead })
    expect(await sweepAll({ retention: repositories.retention }, options)).toBe(0)
    expect(await repositories.turns.begin(turn({ ...request, sessionId: randomUUID(), at: ahead() }))).toMatchObject({
      outcome: 'answered',
      sessionId,
    })
    expect(await countRows()).toStrictEqual(before)
    await app.close()
    await database.close()
  })
})
