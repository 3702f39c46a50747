import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { ClaimedJob, JobEnd, NewJob } from '../../../src/repositories/types.ts'
import { selectRows } from '../../support/rows.ts'
import type { Subject } from '../contract.ts'
import { dayMs } from '../given.ts'
import { createTeam } from './workspaces.ts'

const hourMs = 3_600_000

export const job = (given: Partial<NewJob> = {}): NewJob => ({
  id: randomUUID(),
  kind: 'mail',
  payload: { to: 'ann' },
  serialKey: null,
  dedupeKey: null,
  workspaceId: null,
  run: { afterMs: 0 },
  maxAttempts: 3,
  ...given,
})

const failed = { outcome: 'failed', error: 'no', afterMs: 0 } as const
const done = { outcome: 'done', result: { ok: true } } as const

/** Makes everything in the queue that much older, instead of waiting. */
export const letPass = (database: Subject['database'], ms: number): Promise<unknown> =>
  database.db.execute(sql`
    update jobs set run_at = run_at - ${ms}::float8 * interval '1 millisecond',
      lease_until = lease_until - ${ms}::float8 * interval '1 millisecond',
      finished_at = finished_at - ${ms}::float8 * interval '1 millisecond'`)

export function describeJobs(subject: Subject): void {
  describe('jobs', () => {
    const enqueue = async (given: Partial<NewJob> = {}): Promise<string> => {
      const made = job(given)
      expect(await subject.repositories.jobs.enqueue(made)).toBe(true)
      return made.id
    }
    const claim = (limit = 10, owner = 'w', kinds = ['mail']) =>
      subject.repositories.jobs.claim({ owner, kinds, limit, leaseMs: hourMs })
    const claimIds = async (limit?: number): Promise<string[]> => (await claim(limit)).claimed.map(({ id }) => id)
    const claimOne = async (owner = 'w'): Promise<ClaimedJob> => {
      const [claimed] = (await claim(1, owner)).claimed
      if (!claimed) throw new Error('Nothing to claim')
      return claimed
    }
    const end = ({ id, attempt }: ClaimedJob, how: JobEnd, owner = 'w') =>
      subject.repositories.jobs.finish({ id, attempt, owner }, how)
    const stateOf = async (id: string) => {
      const found = await subject.repositories.jobs.find(id)
      return found && { status: found.status, attempts: found.attempts, lastError: found.lastError }
    }

    test('are claimed once each, those due first, of the kinds asked for', async () => {
      const late = await enqueue({ run: { afterMs: hourMs } })
      const [first, second] = [await enqueue(), await enqueue({ workspaceId: await createTeam(subject) })]
      await enqueue({ kind: 'unknown' })
      const { claimed, dead } = await claim(1)
      expect(claimed).toEqual([
        { id: first, kind: 'mail', payload: { to: 'ann' }, workspaceId: null, attempt: 1, failures: 0 },
      ])
      expect(dead).toEqual([])
      expect(await claimIds()).toEqual([second])
      expect(await claimIds()).toEqual([])
      await letPass(subject.database, 2 * hourMs)
      const again = await claimIds()
      expect(again.toSorted()).toEqual([first, late, second].toSorted())
    })

    test('keep their result, once', async () => {
      await enqueue()
      const claimed = await claimOne()
      expect(await end(claimed, done)).toBe('done')
      expect(await end(claimed, { ...done, result: 'another' })).toBeNull()
      expect(await subject.repositories.jobs.find(claimed.id)).toMatchObject({
        status: 'done',
        result: { ok: true },
        leaseUntil: null,
        finishedAt: expect.any(Date),
      })
    })

    test('are claimed again when their lease has run out; the attempt before can do nothing any more', async () => {
      const id = await enqueue()
      const slow = await claimOne('a')
      await letPass(subject.database, 2 * hourMs)
      const next = await claimOne('a')
      expect(next).toMatchObject({ id, attempt: 2, failures: 1 })
      expect(await end(slow, done, 'a')).toBeNull()
      expect(await subject.repositories.jobs.renew([{ id, attempt: 1, owner: 'a' }], hourMs)).toEqual([])
      expect(await end(next, done, 'b')).toBeNull()
      expect(await end(next, done, 'a')).toBe('done')
    })

    test('stay with a process that renews its leases', async () => {
      const id = await enqueue()
      const { attempt } = await claimOne()
      await letPass(subject.database, hourMs - 1000)
      const lease = { id, attempt, owner: 'w' }
      expect(await subject.repositories.jobs.renew([lease, { ...lease, id: randomUUID() }], hourMs)).toEqual([id])
      await letPass(subject.database, hourMs - 1000)
      expect(await claimIds()).toEqual([])
    })

    test('are dead when their process has died too often', async () => {
      const id = await enqueue({ maxAttempts: 2 })
      for (const attempt of [1, 2]) {
        expect((await claimOne()).attempt).toBe(attempt)
        await letPass(subject.database, 2 * hourMs)
      }
      expect(await claim()).toEqual({ claimed: [], dead: [{ id, kind: 'mail' }] })
      expect(await stateOf(id)).toMatchObject({
        status: 'dead',
        attempts: 2,
        lastError: expect.stringContaining('lease'),
      })
    })

    test('are tried again after a failure, and dead after the last; what was postponed does not count', async () => {
      const id = await enqueue({ maxAttempts: 2 })
      expect(await end(await claimOne(), { ...failed, afterMs: hourMs })).toBe('queued')
      expect(await claimIds()).toEqual([])
      await letPass(subject.database, 2 * hourMs)
      expect(await end(await claimOne(), { outcome: 'postponed', error: null, afterMs: 0 })).toBe('queued')
      const last = await claimOne()
      expect(last).toMatchObject({ attempt: 3, failures: 1 })
      expect(await end(last, failed)).toBe('dead')
      expect(await stateOf(id)).toEqual({ status: 'dead', attempts: 3, lastError: 'no' })
      await enqueue()
      expect(await end(await claimOne(), { outcome: 'given-up', error: 'never' })).toBe('dead')
    })

    test('with the same serialising key run one after the other, in their order', async () => {
      const ids: string[] = []
      for (let n = 0; n < 3; n++) ids.push(await enqueue({ serialKey: 'template 7' }))
      const other = await enqueue({ serialKey: 'template 8' })
      const { claimed } = await claim()
      expect(claimed.map(({ id }) => id)).toEqual([ids[0], other])
      const [first] = claimed
      if (!first) throw new Error('Nothing to claim')
      // One that waits for a retry holds up those behind it; a dead one does not.
      await end(first, { ...failed, afterMs: hourMs })
      expect(await claimIds()).toEqual([])
      await letPass(subject.database, hourMs)
      await letPass(subject.database, 1)
      const again = (await claim()).claimed.find(({ id }) => id === ids[0])
      if (!again) throw new Error('The first is not claimed again')
      await end(again, { outcome: 'given-up', error: 'no' })
      expect(await claimIds()).toEqual([ids[1]])
    })

    test('never run twice at once for one key, whatever is claimed and put back at the same time', async () => {
      const total = 60
      for (let n = 0; n < total; n++) await enqueue({ serialKey: `key ${n % 4}`, maxAttempts: 100 })
      const running = new Set<string>()
      const ran: string[] = []
      const keyOf = async ({ id }: ClaimedJob): Promise<string> =>
        (await subject.repositories.jobs.find(id))?.serialKey ?? ''
      const enter = async (one: ClaimedJob): Promise<void> => {
        const key = await keyOf(one)
        expect(running.has(key), key).toBe(false)
        running.add(key)
      }
      const leave = async (one: ClaimedJob, owner: string): Promise<void> => {
        running.delete(await keyOf(one))
        const status = await end(one, Math.random() < 0.3 ? failed : done, owner)
        if (status === 'done') ran.push(one.id)
      }
      const work = async (owner: string): Promise<void> => {
        while (ran.length < total) {
          const { claimed } = await claim(3, owner)
          for (const one of claimed) await enter(one)
          for (const one of claimed) await leave(one, owner)
          await sleep(1)
        }
      }
      await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(work))
      expect(new Set(ran).size).toBe(total)
      expect(ran).toHaveLength(total)
    })

    test('with the same key against duplicates are queued once, until they are done', async () => {
      const { jobs } = subject.repositories
      const made = await Promise.all(Array.from({ length: 5 }, () => jobs.enqueue(job({ dedupeKey: 'sync' }))))
      expect(made.filter(Boolean)).toHaveLength(1)
      const claimed = await claimOne()
      expect(await jobs.enqueue(job({ dedupeKey: 'sync' }))).toBe(false)
      await end(claimed, done)
      expect(await jobs.enqueue(job({ dedupeKey: 'sync' }))).toBe(true)
    })

    test('that recur are due at the same moment for all processes', async () => {
      const id = await enqueue({ run: { everyMs: hourMs } })
      expect(await subject.repositories.jobs.enqueue(job({ run: { everyMs: hourMs } }))).toBe(false)
      const runAt = (await subject.repositories.jobs.find(id))?.runAt.getTime() ?? 0
      expect(runAt % hourMs).toBe(0)
      expect(runAt - Date.now()).toBeGreaterThan(-60_000)
      expect(runAt - Date.now()).toBeLessThanOrEqual(hourMs + 60_000)
    })

    test('can be let run again when dead, unless another does the same', async () => {
      const { jobs } = subject.repositories
      const id = await enqueue({ dedupeKey: 'sync', maxAttempts: 1 })
      const first = await claimOne()
      expect(await jobs.retry(id)).toBe('busy')
      expect(await jobs.remove(id)).toBe('running')
      await end(first, failed)
      expect(await jobs.retry(id)).toBe('queued')
      const second = await claimOne()
      expect(second).toMatchObject({ id, attempt: 2, failures: 0 })
      expect(await end(second, failed)).toBe('dead')
      const other = await enqueue({ dedupeKey: 'sync', run: { afterMs: hourMs } })
      expect(await jobs.retry(id)).toBe('pending')
      expect(await jobs.remove(id)).toBe('removed')
      expect(await jobs.remove(id)).toBe('missing')
      expect(await jobs.retry(id)).toBe('missing')
      expect(await claimIds()).toEqual([])
      expect(await jobs.retry(other)).toBe('queued')
      expect(await claimIds()).toEqual([other])
    })

    test('are listed newest first, page by page, and counted', async () => {
      const ids: string[] = []
      for (let n = 0; n < 5; n++) ids.push(await enqueue())
      await end(await claimOne(), done)
      await end(await claimOne(), { outcome: 'given-up', error: 'no' })
      await letPass(subject.database, 5000)
      const { jobs } = subject.repositories
      const all = { status: null, kind: null, before: null, limit: 2 }
      const page = await jobs.list(all)
      expect([page.jobs.map(({ id }) => id), page.hasMore]).toEqual([[ids[4], ids[3]], true])
      const rest = await jobs.list({ ...all, before: page.jobs[1]?.seq ?? 0, limit: 3 })
      expect([rest.jobs.map(({ id }) => id), rest.hasMore]).toEqual([[ids[2], ids[1], ids[0]], false])
      expect((await jobs.list({ ...all, status: 'dead', kind: 'mail' })).jobs.map(({ id }) => id)).toEqual([ids[1]])
      expect((await jobs.list({ ...all, kind: 'other' })).jobs).toEqual([])
      await enqueue({ kind: 'long', payload: 'x'.repeat(5000) })
      const [long] = (await jobs.list({ ...all, kind: 'long' })).jobs
      expect(long?.payload).toEqual({ omitted: '5002 characters' })
      expect(await jobs.remove(long?.id ?? '')).toBe('removed')
      const counts = await jobs.count()
      expect(counts.map(({ status, count }) => [status, count]).toSorted()).toEqual([
        ['dead', 1],
        ['queued', 3],
      ])
      expect(counts.find(({ status }) => status === 'queued')?.waitedMs).toBeGreaterThan(4000)
    })

    test('leave after a week when done, and with the logs when dead', async () => {
      for (let n = 0; n < 3; n++) await enqueue()
      await end(await claimOne(), done)
      await end(await claimOne(), { outcome: 'given-up', error: 'no' })
      const { retention } = subject.repositories
      const sweep = () => retention.sweep({ batch: 10, logAgeMs: 30 * dayMs, anonymousIdleMs: null })
      await letPass(subject.database, 6 * dayMs)
      expect(await sweep()).toBe(0)
      await letPass(subject.database, 2 * dayMs)
      expect(await sweep()).toBe(1)
      await letPass(subject.database, 23 * dayMs)
      expect(await sweep()).toBe(1)
      expect(await selectRows(subject.database.db, sql`select 1 from jobs`)).toHaveLength(1)
    })
  })
}
