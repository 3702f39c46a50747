import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { DatabaseUnavailable } from '../../src/errors.ts'
import {
  type AttemptReport,
  createJobQueue,
  createWorker,
  type JobKinds,
  Postponed,
  type Worker,
} from '../../src/jobs/index.ts'
import { createJobs } from '../../src/repositories/jobs.ts'
import type { Jobs } from '../../src/repositories/types.ts'
import { letPass } from '../repositories/contract/jobs.ts'
import { clearDatabase, openEmbeddedTestDatabase } from '../support/database.ts'

let database: Database
let jobs: Jobs
const workers: Worker[] = []
beforeAll(async () => {
  database = await openEmbeddedTestDatabase()
  jobs = createJobs(database.db)
})
beforeEach(() => clearDatabase(database))
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop(0)
})
afterAll(() => database.close())

const everything = { status: null, kind: null, before: null, limit: 100 }

function start(kinds: JobKinds, options: Partial<Parameters<typeof createWorker>[1] & object> = {}, storage = jobs) {
  const reports: AttemptReport[] = []
  const lines: unknown[] = []
  const keep = (fields: object, text: string): void => void lines.push({ ...fields, text })
  const worker = createWorker(
    {
      jobs: storage,
      kinds,
      log: { info: keep, warn: keep, error: keep },
      newId: randomUUID,
      random: () => 0.5,
      onAttempt: (report) => void reports.push(report),
    },
    // Longer than any test: only being woken makes it look again.
    { concurrency: 3, leaseMs: 30_000, pollMs: 600_000, ...options },
  )
  workers.push(worker)
  worker.start()
  const queue = createJobQueue({ jobs: storage, kinds, newId: randomUUID, wake: worker.wake })
  return { worker, queue, reports, lines }
}

const statuses = async () => (await jobs.list(everything)).jobs.map(({ status }) => status)

describe('a worker', () => {
  it('is woken by what this process enqueues, and runs a few at once', async () => {
    let running = 0
    let most = 0
    const run = async (payload: unknown) => {
      running += 1
      most = Math.max(most, running)
      await sleep(100)
      running -= 1
      return payload
    }
    const { queue, reports } = start({ mail: { run } })
    for (let n = 0; n < 9; n++) await queue.enqueue({ kind: 'mail', payload: n })
    await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(9)
    expect(most).toBe(3)
    const { jobs: stored } = await jobs.list(everything)
    expect(stored.map(({ result }) => result)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0])
    expect(reports.every(({ outcome }) => outcome === 'done')).toBe(true)
  })

  it('looks by itself for what other processes enqueued, at one statement a poll', async () => {
    let claims = 0
    const claim: Jobs['claim'] = (options) => {
      claims += 1
      return jobs.claim(options)
    }
    const counted: Jobs = { ...jobs, claim }
    const { reports } = start({ mail: { run: async () => 'ran' } }, { pollMs: 100 }, counted)
    await sleep(1000)
    expect(claims).toBeGreaterThan(1)
    expect(claims).toBeLessThan(15)
    await createJobQueue({
      jobs,
      kinds: { mail: { run: async () => 0 } },
      newId: randomUUID,
      wake: () => undefined,
    }).enqueue({
      kind: 'mail',
      payload: null,
    })
    await expect.poll(() => reports.length, { timeout: 5000 }).toBe(1)
  })

  it('asks no more often for having been busy', async () => {
    let claims = 0
    const claim: Jobs['claim'] = (options) => {
      claims += 1
      return jobs.claim(options)
    }
    const { queue, reports } = start({ mail: { run: async () => 1 } }, { pollMs: 500 }, { ...jobs, claim })
    for (let n = 0; n < 50; n++) await queue.enqueue({ kind: 'mail', payload: n, afterMs: n % 2 })
    await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(50)
    await sleep(500)
    claims = 0
    await sleep(2000)
    expect(claims).toBeLessThan(6)
  })

  it('tries again after a failure, waits as long as a handler asks for, and keeps what it said, redacted', async () => {
    let calls = 0
    const run = async () => {
      calls += 1
      if (calls === 1) throw new Postponed(1000, 'slow down')
      if (calls === 2) throw new Error('ann@example.com was not reached')
      return 'sent'
    }
    const { queue, reports } = start({ mail: { run } })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(() => reports.length, { timeout: 10_000 }).toBe(3)
    expect(reports.map(({ outcome, afterMs }) => [outcome, afterMs])).toEqual([
      ['postponed', 1000],
      ['failed', 1500],
      ['done', null],
    ])
    const [stored] = (await jobs.list(everything)).jobs
    expect(stored).toMatchObject({ status: 'done', attempts: 3, excused: 1, result: 'sent' })
    expect(stored?.lastError).toMatch(/^\[EMAIL.*\] was not reached$/)
  })

  it('renews leases while a handler runs, and aborts one whose lease was taken', async () => {
    const aborted: unknown[] = []
    const run = async (_payload: unknown, { signal }: { signal: AbortSignal }) => {
      await sleep(20_000, undefined, { signal }).catch(() => aborted.push(signal.reason))
      return 'too late'
    }
    const { queue, reports } = start({ mail: { run } }, { leaseMs: 600 })
    await queue.enqueue({ kind: 'mail', payload: null })
    await sleep(1500)
    const other = { owner: 'other', kinds: ['mail'], limit: 1, leaseMs: 60_000 }
    expect((await jobs.claim(other)).claimed).toEqual([])
    await letPass(database, 60_000)
    expect((await jobs.claim(other)).claimed).toMatchObject([{ attempt: 2 }])
    await expect.poll(() => reports, { timeout: 5000 }).toMatchObject([{ outcome: 'lost' }])
    expect(aborted).toHaveLength(1)
    expect(await statuses()).toEqual(['running'])
  })

  it('waits with its result for a database that is away', async () => {
    let refusals = 2
    const finish: Jobs['finish'] = async (...call) => {
      if (refusals-- > 0) throw new DatabaseUnavailable(new Error('away'))
      return jobs.finish(...call)
    }
    const { queue, reports } = start({ mail: { run: async () => 'sent' } }, {}, { ...jobs, finish })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(() => reports, { timeout: 5000 }).toMatchObject([{ outcome: 'done', attempt: 1 }])
  })

  it('tells once that it cannot claim, and goes on', async () => {
    let refusals = 3
    const claim: Jobs['claim'] = async (options) => {
      if (refusals-- > 0) throw new DatabaseUnavailable(new Error('away'))
      return jobs.claim(options)
    }
    const { queue, reports, lines } = start({ mail: { run: async () => 1 } }, { pollMs: 50 }, { ...jobs, claim })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(() => reports.length, { timeout: 5000 }).toBe(1)
    expect(lines.map((line) => (line as { text: string }).text)).toEqual([
      'jobs cannot be claimed; trying again',
      'jobs can be claimed again',
      'job done',
    ])
  })

  it('keeps jobs that recur queued once, whatever the number of processes', async () => {
    const kinds = { sweep: { everyMs: 3_600_000, run: async () => 'swept' }, mail: { run: async () => 1 } }
    const workers = [start(kinds), start(kinds), start(kinds)]
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['queued'])
    await letPass(database, 3_600_000)
    for (const { worker } of workers) worker.wake()
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['done'])
    expect(workers.flatMap(({ reports }) => reports)).toHaveLength(1)
  })

  it('runs what belongs to a beginning at once, and once for each process at most', async () => {
    const kinds = { settle: { atStart: true, everyMs: 3_600_000, run: async () => 'settled' } }
    const { worker } = start(kinds)
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['queued', 'done'])
    worker.wake()
    start(kinds)
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['done', 'queued', 'done'])
  })

  it('refuses kinds that it does not know, and payloads without a bound', async () => {
    const { queue } = start({ mail: { run: async () => 1 } })
    await expect(queue.enqueue({ kind: 'male', payload: null })).rejects.toThrow('no kind of job male')
    await expect(queue.enqueue({ kind: 'mail', payload: 'x'.repeat(70_000) })).rejects.toThrow('too large')
  })
})

describe('a worker that stops', () => {
  it('claims nothing more, and lets what runs end', async () => {
    const { worker, queue } = start({ mail: { run: () => sleep(300, 'sent') } }, { concurrency: 1 })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['running'])
    await queue.enqueue({ kind: 'mail', payload: null })
    await worker.stop(5000)
    expect(await statuses()).toEqual(['queued', 'done'])
  })

  it('gives back at once what does not end in time, without counting the attempt', async () => {
    const run = (_payload: unknown, { signal }: { signal: AbortSignal }) => sleep(60_000, 'sent', { signal })
    const { worker, queue } = start({ mail: { run } })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['running'])
    const before = performance.now()
    await worker.stop(100)
    expect(performance.now() - before).toBeLessThan(2000)
    const [stored] = (await jobs.list(everything)).jobs
    expect(stored).toMatchObject({ status: 'queued', attempts: 1, excused: 1, lastError: null })
  })

  it('leaves the lease of a handler that cannot be stopped, so that nobody else runs it meanwhile', async () => {
    const { worker, queue } = start({ mail: { run: () => sleep(4000, 'sent') } })
    await queue.enqueue({ kind: 'mail', payload: null })
    await expect.poll(statuses, { timeout: 5000 }).toEqual(['running'])
    await worker.stop(0)
    expect(await statuses()).toEqual(['running'])
    await expect.poll(statuses, { timeout: 8000 }).toEqual(['done'])
  })
})
