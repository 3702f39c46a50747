import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import {
  anonymous,
  anybodys,
  contents,
  counter,
  dayMs,
  keyed,
  log,
  minuteMs,
  moment,
  outcome,
  own,
  readyOf,
  start,
  takeTurn,
  turn,
  user,
} from '../given.ts'

const nothing = { logAgeMs: null, anonymousIdleMs: null }

const hourMs = 60 * minuteMs

export function describeRetention(subject: Subject): void {
  describe('retention', () => {
    const sweepAll = async (given: Parameters<typeof subject.repositories.retention.sweep>[0]) => {
      let total = 0
      for (let removed = -1; removed !== 0; total += removed)
        removed = await subject.repositories.retention.sweep(given)
      return total
    }

    test('deletes expired logs, batch by batch, and keeps the rest', async () => {
      const logs = [6, 5, 4, 3, 2, 1, 0].map((days) => log({ createdAt: moment(-days * dayMs) }))
      const { sessionId } = await takeTurn(subject.repositories, {}, { logs })
      const given = { batch: 2, logAgeMs: 2 * dayMs, anonymousIdleMs: null }
      expect(await subject.repositories.retention.sweep(given)).toBe(2)
      expect(await sweepAll(given)).toBe(3)
      const page = await subject.repositories.llmLogs.listOf(sessionId, anybodys, { limit: 9, before: null })
      expect(page.logs.map((entry) => entry.createdAt)).toStrictEqual([moment(-dayMs), start])
    })

    test('deletes idle anonymous sessions, but none of users or with a turn that has just begun', async () => {
      const { sessions, users, turns } = subject.repositories
      await users.create(user('ann'))
      const at = moment(-hourMs)
      const idle = await takeTurn(subject.repositories, { at }, { at })
      const owned = await takeTurn(subject.repositories, { access: own('ann'), at }, { at })
      const busy = await takeTurn(subject.repositories, { at }, { at })
      await turns.begin(turn({ sessionId: busy.sessionId }))
      const active = await takeTurn(subject.repositories, { at })
      const given = { batch: 10, logAgeMs: null, anonymousIdleMs: hourMs }
      expect(await sweepAll(given)).toBe(1)
      expect(await sessions.find(idle.sessionId, anonymous)).toBeNull()
      for (const { sessionId } of [owned, busy, active]) {
        expect(await sessions.find(sessionId, own('ann'))).not.toBeNull()
      }
      expect(await contents(subject.repositories, idle.sessionId)).toStrictEqual([])
    })

    test('deletes answers and keys after a day, and the queue continues', async () => {
      const { turns, rateCounters } = subject.repositories
      const at = moment(-dayMs)
      await takeTurn(subject.repositories, { idempotency: keyed('young') }, { answer: '{}' })
      const { sessionId } = await takeTurn(subject.repositories, { idempotency: keyed('k'), at }, { answer: '{}' })
      await turns.begin(turn({ sessionId, leaseMs: 1000, at }))
      await rateCounters.hit([counter('k')], 1000, at)
      await rateCounters.hit([counter('young')], hourMs, start)
      expect(await sweepAll({ batch: 1, ...nothing })).toBe(3)
      const begun = await turns.begin(turn({ sessionId, idempotency: keyed('k') }))
      expect(begun).toMatchObject({ outcome: 'queued', ticket: { seq: 3 } })
      if (begun.outcome !== 'queued') throw new Error('not queued')
      expect((await turns.poll(begun.ticket, { at: moment(1), leaseMs: 1000 })).outcome).toBe('ready')
    })

    test('keeps a running turn that is older than a day because a repeat resumed it', async () => {
      const { turns } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k'), at: moment(-dayMs) })))
      expect(await turns.renew(ticket, { at: start, leaseMs: dayMs })).toBe('renewed')
      expect(await sweepAll({ batch: 9, ...nothing })).toBe(0)
      expect(await turns.complete(outcome(ticket))).toBe('saved')
      expect(await sweepAll({ batch: 9, ...nothing })).toBe(1)
    })

    test('by several processes at once deletes every row once', async () => {
      const logs = Array.from({ length: 40 }, () => log({ createdAt: moment(-dayMs) }))
      await takeTurn(subject.repositories, {}, { logs })
      const given = { batch: 7, logAgeMs: dayMs, anonymousIdleMs: null }
      const removed = await Promise.all([sweepAll(given), sweepAll(given), sweepAll(given)])
      expect(removed.reduce((sum, count) => sum + count, 0) + (await sweepAll(given))).toBe(40)
    })
  })
}
