import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { selectRows } from '../../support/rows.ts'
import type { Subject } from '../contract.ts'
import { counter, moment, start, user } from '../given.ts'

const windowMs = 1000

export function describeCounters(subject: Subject): void {
  describe('rate counters', () => {
    const hit = (keys: string[], ms = 0, limit = 1000) =>
      subject.repositories.rateCounters.hit(
        keys.map((key) => counter(key, limit)),
        windowMs,
        moment(ms),
      )
    const counts = async (keys: string[], ms = 0, limit = 1000) =>
      (await hit(keys, ms, limit)).map(({ count }) => count)

    test('count within a window and start again after it', async () => {
      expect(await hit(['k'])).toStrictEqual([{ count: 1, ttlMs: 1000 }])
      expect(await hit(['k'], 400)).toStrictEqual([{ count: 2, ttlMs: 600 }])
      expect(await hit(['other'], 400)).toStrictEqual([{ count: 1, ttlMs: 1000 }])
      expect(await hit(['k'], 1000)).toStrictEqual([{ count: 1, ttlMs: 1000 }])
    })

    test('count several at once, and return them in the order of the request', async () => {
      await hit(['wide'])
      expect(await hit(['wide', 'narrow'], 100)).toStrictEqual([
        { count: 2, ttlMs: 900 },
        { count: 1, ttlMs: 1000 },
      ])
      expect(await counts(['narrow', 'wide'], 200)).toStrictEqual([2, 3])
    })

    test('change none if one is used up, and return the counts that were refused', async () => {
      const { rateCounters } = subject.repositories
      await hit(['full'])
      const both = [counter('full', 1), counter('roomy', 9)]
      expect(await rateCounters.hit(both, windowMs, moment(100))).toStrictEqual([
        { count: 2, ttlMs: 900 },
        { count: 1, ttlMs: 1000 },
      ])
      expect(await rateCounters.hit(both, windowMs, moment(200))).toMatchObject([{ count: 2 }, { count: 1 }])
      expect(await counts(['roomy'], 300)).toStrictEqual([1])
    })

    test('without a limit are never used up', async () => {
      const endless = [counter('k', Number.POSITIVE_INFINITY)]
      for (const count of [1, 2, 3]) {
        expect(await subject.repositories.rateCounters.hit(endless, windowMs, start)).toMatchObject([{ count }])
      }
    })

    test('count all of many concurrent hits, whatever their order', async () => {
      const hits = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => counts(turn % 2 === 0 ? ['a', 'b'] : ['b', 'a'])),
      )
      const sorted = hits.map(([count = 0]) => count).sort((one, other) => one - other)
      expect(await counts(['a', 'b'])).toStrictEqual([21, 21])
      expect(sorted.at(-1)).toBe(20)
    })

    test('let only the limit through when all come at once', async () => {
      const hits = await Promise.all(Array.from({ length: 20 }, () => counts(['k'], 0, 5)))
      expect(hits.filter(([count = 0]) => count <= 5)).toHaveLength(5)
    })

    test('ignore a window that a wrong clock left far in the future', async () => {
      await hit(['k'], 40 * 24 * 60 * 60 * 1000)
      expect(await hit(['k'])).toStrictEqual([{ count: 1, ttlMs: 1000 }])
      expect(await hit(['k'], 100)).toStrictEqual([{ count: 2, ttlMs: 900 }])
    })

    test('contain neither user ids nor addresses', async () => {
      await hit(['requests:caller:ann', 'requests:192.0.2.1', 'x'.repeat(5000)])
      const rows = await selectRows<{ key: string }>(subject.database.db, sql`select key from rate_counters`)
      expect(rows).toHaveLength(3)
      for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/)
    })

    test.each(['login', 'user', 'address', 'requests', 'k', '%', 'a:b'])(
      'go with a user called %j by their exact key alone',
      async (id) => {
        const { users } = subject.repositories
        await users.create(user(id))
        const own = `login:user:${id}`
        const others = ['login:address:192.0.2.1', 'requests:caller:ann', 'login:user:ann', `${own}:x`, id]
        await hit([own, ...others])
        expect(await users.remove(id, [own])).toBe(true)
        expect(await counts([own, ...others])).toStrictEqual([1, ...others.map(() => 2)])
      },
    )

    test('are kept if there is no such user', async () => {
      await hit(['login:user:ann'])
      expect(await subject.repositories.users.remove('ann', ['login:user:ann'])).toBe(false)
      expect(await counts(['login:user:ann'])).toStrictEqual([2])
    })
  })
}
