import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { dayMs, moment, own, start, takeTurn, usage, user } from '../given.ts'

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

export function describeUsage(subject: Subject): void {
  describe('usage', () => {
    test('adds up by day and model, newest first', async () => {
      await subject.repositories.users.create(user('ann'))
      const access = own('ann')
      const builtin = { ...usage, provider: 'builtin', model: 'builtin', inputTokens: 0, outputTokens: 0, costUsd: 0 }
      await takeTurn(subject.repositories, { access }, { usage: [usage, builtin] })
      await takeTurn(subject.repositories, { access }, { usage: [usage] })
      await takeTurn(subject.repositories, { access }, { usage: [usage], at: moment(dayMs) })
      await takeTurn(subject.repositories, {}, { usage: [usage], at: moment(dayMs) })
      const today = { ...usage, day: dayOf(moment(dayMs)) }
      const yesterday = {
        ...usage,
        day: dayOf(start),
        calls: 2,
        inputTokens: 200,
        cachedTokens: 80,
        outputTokens: 40,
        costUsd: 0.0000246,
      }
      const { usage: used } = subject.repositories
      const free = { ...builtin, cachedTokens: 40, day: dayOf(start) }
      expect(await used.ofUser('ann', 2, moment(dayMs))).toStrictEqual([today, free, yesterday])
      expect(await used.ofUser('ann', 1, moment(dayMs))).toStrictEqual([today])
      expect(await used.tokensToday('ann', start)).toBe(240)
      expect(await used.tokensToday(null, moment(dayMs))).toBe(240)
      expect(await used.tokensToday('bob', start)).toBe(0)
    })

    test('of one model twice in a turn is added', async () => {
      await takeTurn(subject.repositories, {}, { usage: [usage, usage] })
      expect(await subject.repositories.usage.tokensToday(null, start)).toBe(240)
    })

    test('of many turns at once loses nothing', async () => {
      const turns = Array.from({ length: 20 }, () => takeTurn(subject.repositories, {}, { usage: [usage] }))
      await Promise.all(turns)
      expect(await subject.repositories.usage.tokensToday(null, start)).toBe(20 * 120)
    })
  })

  describe('rate counters', () => {
    test('count within a window and begin anew after it', async () => {
      const { rateCounters } = subject.repositories
      expect(await rateCounters.hit('k', 1000, start)).toStrictEqual({ count: 1, ttlMs: 1000 })
      expect(await rateCounters.hit('k', 1000, moment(400))).toStrictEqual({ count: 2, ttlMs: 600 })
      expect(await rateCounters.hit('other', 1000, moment(400))).toStrictEqual({ count: 1, ttlMs: 1000 })
      expect(await rateCounters.hit('k', 1000, moment(1000))).toStrictEqual({ count: 1, ttlMs: 1000 })
    })

    test('count every one of many hits at once', async () => {
      const { rateCounters } = subject.repositories
      const hits = await Promise.all(Array.from({ length: 20 }, () => rateCounters.hit('k', 1000, start)))
      const counts = hits.map((hit) => hit.count).sort((a, b) => a - b)
      expect(counts).toStrictEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    })
  })
}
