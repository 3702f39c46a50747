import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { anonymous, contents, dayMs, keyed, log, moment, own, start, takeTurn, turn, user } from '../given.ts'

const nothing = { logsOlderThan: null, anonymousSessionsIdleSince: null }

export function describeRetention(subject: Subject): void {
  describe('retention', () => {
    const sweepAll = async (given: Parameters<typeof subject.repositories.retention.sweep>[0]) => {
      let total = 0
      for (let removed = -1; removed !== 0; total += removed)
        removed = await subject.repositories.retention.sweep(given)
      return total
    }

    test('removes logs past their time, batch by batch, and keeps the rest', async () => {
      const logs = [0, 1, 2, 3, 4, 5, 6].map((ms) => log({ createdAt: moment(ms) }))
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs })
      const given = { at: moment(10), batch: 2, logsOlderThan: moment(5), anonymousSessionsIdleSince: null }
      expect(await subject.repositories.retention.sweep(given)).toBe(2)
      expect(await sweepAll(given)).toBe(3)
      const page = await subject.repositories.llmLogs.listOf(sessionId, { limit: 9, before: null })
      expect(page.logs.map((entry) => entry.createdAt)).toStrictEqual([moment(5), moment(6)])
    })

    test('removes idle anonymous sessions, never those of users or with a turn just begun', async () => {
      const { sessions, users, turns } = subject.repositories
      await users.create(user('ann'))
      const idle = await takeTurn(subject.repositories)
      const owned = await takeTurn(subject.repositories, { access: own('ann') })
      const busy = await takeTurn(subject.repositories)
      await turns.begin(turn({ sessionId: busy.sessionId, at: moment(5000) }))
      const active = await takeTurn(subject.repositories, {}, { at: moment(4000) })
      const given = { at: moment(6000), batch: 10, logsOlderThan: null, anonymousSessionsIdleSince: moment(3000) }
      expect(await sweepAll(given)).toBe(1)
      expect(await sessions.find(idle.sessionId, anonymous)).toBeNull()
      for (const { sessionId } of [owned, busy, active]) {
        expect(await sessions.find(sessionId, own('ann'))).not.toBeNull()
      }
      expect(await contents(subject.repositories, idle.sessionId)).toStrictEqual([])
    })

    test('forgets answers and keys after a day, and the queue goes on', async () => {
      const { turns, rateCounters } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories, { idempotency: keyed('k') }, { answer: '{}' })
      await turns.begin(turn({ sessionId, leaseMs: 1000 }))
      await rateCounters.hit('k', 1000, start)
      expect(await sweepAll({ at: moment(500), batch: 10, ...nothing })).toBe(0)
      expect(await sweepAll({ at: moment(dayMs), batch: 10, ...nothing })).toBe(1)
      expect(await sweepAll({ at: moment(dayMs + 1), batch: 1, ...nothing })).toBe(2)
      const begun = await turns.begin(turn({ sessionId, idempotency: keyed('k'), at: moment(dayMs + 2) }))
      expect(begun).toMatchObject({ outcome: 'queued', ticket: { seq: 3 } })
      if (begun.outcome !== 'queued') throw new Error('not queued')
      expect((await turns.poll(begun.ticket, { at: moment(dayMs + 3), leaseMs: 1000 })).outcome).toBe('ready')
    })

    test('by several processes at once removes every row once', async () => {
      const logs = Array.from({ length: 40 }, () => log())
      await takeTurn(subject.repositories, {}, { logs })
      const given = { at: moment(10), batch: 7, logsOlderThan: moment(5), anonymousSessionsIdleSince: null }
      const removed = await Promise.all([sweepAll(given), sweepAll(given), sweepAll(given)])
      expect(removed.reduce((sum, count) => sum + count, 0) + (await sweepAll(given))).toBe(40)
    })
  })
}
