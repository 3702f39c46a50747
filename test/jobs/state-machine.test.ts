/** Claims, ends, expiries, renewals and retries in any order, against a model of what may happen. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { createJobs } from '../../src/repositories/jobs.ts'
import type { JobEnd, JobLease, JobStatus, Jobs } from '../../src/repositories/types.ts'
import { job, letPass } from '../repositories/contract/jobs.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

const hourMs = 3_600_000
/** Far longer than a run takes, so that only `pass` makes anything due or expired. */
const leaseMs = hourMs

interface Expected {
  id: string
  serialKey: string | null
  status: JobStatus
  /** Hours of model time. */
  dueAt: number
  leaseUntil: number
  attempts: number
  excused: number
  maxAttempts: number
}

type Step =
  | { step: 'enqueue'; serialKey: string | null; delay: number; maxAttempts: number }
  | { step: 'claim'; owner: string; limit: number }
  | { step: 'end'; pick: number; outcome: JobEnd['outcome']; delay: number }
  | { step: 'renew'; pick: number }
  | { step: 'pass' }
  | { step: 'retry'; pick: number }
  | { step: 'remove'; pick: number }

const pick = fc.nat(1000)
const delay = fc.constantFrom(0, 3)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('enqueue' as const),
      serialKey: fc.constantFrom(null, 'a', 'b'),
      delay,
      maxAttempts: fc.constantFrom(1, 2, 3),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      step: fc.constant('claim' as const),
      owner: fc.constantFrom('one', 'two'),
      limit: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      step: fc.constant('end' as const),
      pick,
      outcome: fc.constantFrom('done' as const, 'failed' as const, 'postponed' as const, 'given-up' as const),
      delay,
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('renew' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('pass' as const) }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('retry' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('remove' as const), pick }) },
)

const endOf = (outcome: JobEnd['outcome'], hours: number): JobEnd => {
  if (outcome === 'done') return { outcome, result: 1 }
  if (outcome === 'given-up') return { outcome, error: 'no' }
  return { outcome, error: 'no', afterMs: hours * hourMs }
}

const chosen = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)]

const isExhausted = (one: Expected): boolean => one.attempts - one.excused >= one.maxAttempts

/** What the queue should be after the steps so far; `now` is in hours. */
class Model {
  known: Expected[] = []
  leases: JobLease[] = []
  owners = new Map<string, string>()
  now = 0

  isExpired(one: Expected): boolean {
    return one.status === 'running' && one.leaseUntil <= this.now
  }

  isBlocked(one: Expected): boolean {
    const place = this.known.indexOf(one)
    const line = this.known.filter((other) => other.serialKey !== null && other.serialKey === one.serialKey)
    const isAhead = (other: Expected): boolean => other.status === 'queued' && this.known.indexOf(other) < place
    return line.some((other) => other !== one && (other.status === 'running' || isAhead(other)))
  }

  isClaimable(one: Expected): boolean {
    return this.isExpired(one) || (one.status === 'queued' && one.dueAt <= this.now && !this.isBlocked(one))
  }

  holder({ id, attempt, owner }: JobLease): Expected | undefined {
    const held = this.known.find((one) => one.id === id && one.status === 'running' && one.attempts === attempt)
    return this.owners.get(id) === owner ? held : undefined
  }

  claimed(one: Expected, owner: string): void {
    one.attempts += 1
    one.status = 'running'
    one.leaseUntil = this.now + 1
    this.owners.set(one.id, owner)
    this.leases.push({ id: one.id, attempt: one.attempts, owner })
  }

  ended(one: Expected, outcome: JobEnd['outcome'], hours: number): void {
    if (outcome === 'postponed') one.excused += 1
    const isOver = outcome === 'given-up' || (outcome === 'failed' && isExhausted(one))
    one.status = outcome === 'done' ? 'done' : isOver ? 'dead' : 'queued'
    one.dueAt = this.now + hours
  }
}

type Of<Name extends Step['step']> = Extract<Step, { step: Name }>

/** Takes each step on the queue and the model, and compares the answers. */
function createPlayer(jobs: Jobs, database: Database, model: Model) {
  return {
    async enqueue({ serialKey, delay: hours, maxAttempts }: Of<'enqueue'>) {
      const id = randomUUID()
      await jobs.enqueue(job({ id, serialKey, maxAttempts, run: { afterMs: hours * hourMs } }))
      const dueAt = model.now + hours
      model.known.push({ id, serialKey, status: 'queued', dueAt, leaseUntil: 0, attempts: 0, excused: 0, maxAttempts })
    },
    async claim({ owner, limit }: Of<'claim'>) {
      const expected = model.known.filter((one) => model.isClaimable(one))
      const isOver = (one: Expected): boolean => model.isExpired(one) && isExhausted(one)
      const { claimed, dead } = await jobs.claim({ owner, kinds: ['mail'], limit, leaseMs })
      expect(claimed.length + dead.length).toBe(Math.min(limit, expected.length))
      const found = (ids: readonly { id: string }[]) => expected.filter((one) => ids.some(({ id }) => id === one.id))
      expect([found(claimed).length, found(dead).length]).toEqual([claimed.length, dead.length])
      expect([found(dead).every(isOver), found(claimed).some(isOver)]).toEqual([true, false])
      for (const one of found(dead)) one.status = 'dead'
      for (const one of found(claimed)) model.claimed(one, owner)
      expect(
        found(claimed)
          .map(({ id, attempts }) => [id, attempts])
          .toSorted(),
      ).toEqual(claimed.map(({ id, attempt }) => [id, attempt]).toSorted())
      const keys = model.known.filter(({ status }) => status === 'running').flatMap(({ serialKey }) => serialKey ?? [])
      expect(new Set(keys).size).toBe(keys.length)
    },
    async end({ pick: index, outcome, delay: hours }: Of<'end'>) {
      const lease = chosen(model.leases, index)
      if (!lease) return
      const held = model.holder(lease)
      const status = await jobs.finish(lease, endOf(outcome, hours))
      if (held) model.ended(held, outcome, hours)
      expect(status).toBe(held?.status ?? null)
    },
    async renew({ pick: index }: Of<'renew'>) {
      const lease = chosen(model.leases, index)
      if (!lease) return
      const held = model.holder(lease)
      expect(await jobs.renew([lease], leaseMs)).toEqual(held ? [held.id] : [])
      if (held) held.leaseUntil = model.now + 1
    },
    async pass() {
      model.now += 2
      await letPass(database, 2 * hourMs)
    },
    async retry({ pick: index }: Of<'retry'>) {
      const found = chosen(model.known, index)
      if (!found) return
      const can = found.status === 'queued' || found.status === 'dead'
      expect(await jobs.retry(found.id)).toBe(can ? 'queued' : 'busy')
      if (can) Object.assign(found, { status: 'queued', dueAt: model.now, excused: found.attempts })
    },
    async remove({ pick: index }: Of<'remove'>) {
      const found = chosen(model.known, index)
      if (!found) return
      const isRunning = found.status === 'running'
      expect(await jobs.remove(found.id)).toBe(isRunning ? 'running' : 'removed')
      if (!isRunning) model.known = model.known.filter((one) => one !== found)
    },
  }
}

async function play(jobs: Jobs, database: Database, steps: readonly Step[]): Promise<void> {
  const model = new Model()
  const player = createPlayer(jobs, database, model)
  for (const one of steps) await player[one.step](one as never)
  const stored = await selectRows(database.db, sql`select id, status, attempts, excused from jobs order by seq`)
  expect(stored).toEqual(model.known.map(({ id, status, attempts, excused }) => ({ id, status, attempts, excused })))
}

let database: Database
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
})
afterAll(() => database.close())

test('no order of events runs a job twice at once, loses one, or lets a dead process write', async () => {
  const jobs = createJobs(database.db)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await clearDatabase(database)
      await play(jobs, database, steps)
    }),
    { numRuns: Number(process.env.JOB_RUNS ?? 60) },
  )
})
