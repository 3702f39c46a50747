import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { selectRows } from '../../support/rows.ts'
import type { Subject } from '../contract.ts'
import { dayMs, moment, own, start, takeTurn, usage, user } from '../given.ts'

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
async function countOf({ database }: Subject, table: string): Promise<number> {
  const [row] = await selectRows<{ count: number }>(
    database.db,
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  )
  return row?.count ?? 0
}

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

    test('of one model twice in a turn is added up', async () => {
      await takeTurn(subject.repositories, {}, { usage: [usage, usage] })
      expect(await subject.repositories.usage.tokensToday(null, start)).toBe(240)
    })

    test('of many concurrent turns loses nothing', async () => {
      const turns = Array.from({ length: 20 }, () => takeTurn(subject.repositories, {}, { usage: [usage] }))
      await Promise.all(turns)
      expect(await subject.repositories.usage.tokensToday(null, start)).toBe(20 * 120)
    })

    test('is also counted by address, with turns and without, day by day', async () => {
      const { usage: used } = subject.repositories
      await takeTurn(subject.repositories, {}, { usage: [usage], addresses: ['b', 'a'] })
      await takeTurn(subject.repositories, {}, { usage: [usage, usage], addresses: ['b'] })
      await used.add({ userId: null, addresses: ['b', 'c'] }, [usage], start)
      await used.add({ userId: null, addresses: ['b'] }, [usage], moment(dayMs))
      expect(await used.tokensTodayFrom(['a', 'b', 'nowhere', 'c'], start)).toStrictEqual([120, 480, 0, 120])
      expect(await used.tokensTodayFrom(['a', 'b'], moment(dayMs))).toStrictEqual([0, 120])
      expect(await used.tokensTodayFrom([], start)).toStrictEqual([])
      expect(await used.tokensToday(null, start)).toBe(480)
    })

    test('of many concurrent turns from one address loses nothing', async () => {
      const stored = { usage: [usage], addresses: ['a', 'b', 'c'] }
      await Promise.all(Array.from({ length: 20 }, () => takeTurn(subject.repositories, {}, stored)))
      expect(await subject.repositories.usage.tokensTodayFrom(['a', 'b', 'c'], start)).toStrictEqual([2400, 2400, 2400])
    })

    test('of a turn that cost nothing is counted against no address', async () => {
      const free = { ...usage, inputTokens: 0, outputTokens: 0 }
      await takeTurn(subject.repositories, {}, { usage: [free], addresses: ['a'] })
      expect(await countOf(subject, 'usage_by_address')).toBe(0)
    })

    test('by address is deleted with its salt after the next day', async () => {
      const { usage: used, retention } = subject.repositories
      const spentAgo = async (days: number): Promise<void> => {
        await used.addressSalt(moment(-days * dayMs), 'salt')
        await used.add({ userId: null, addresses: ['a'] }, [usage], moment(-days * dayMs))
      }
      const sweep = () => retention.sweep({ batch: 9, logAgeMs: null, anonymousIdleMs: null })
      await spentAgo(0)
      await spentAgo(1)
      expect(await sweep()).toBe(0)
      await spentAgo(2)
      expect(await sweep()).toBe(2)
    })

    test('by address has one salt per day for all processes', async () => {
      const { usage: used } = subject.repositories
      const salts = await Promise.all(['one', 'two', 'three'].map((proposed) => used.addressSalt(start, proposed)))
      expect(new Set(salts).size).toBe(1)
      expect(await used.addressSalt(start, 'later')).toBe(salts[0])
      expect(await used.addressSalt(moment(dayMs), 'next day')).toBe('next day')
    })
  })
}
