/** Jobs and processes that die. `FAULT_JOBS` sets how many jobs two processes share. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import type { Jobs } from '../../src/repositories/types.ts'
import { job } from '../repositories/contract/jobs.ts'
import { builtProgram, createServerDatabase } from '../support/database.ts'
import { type RunningProcess, startNode } from '../support/processes.ts'
import { selectRows } from '../support/rows.ts'

const total = Number(process.env.FAULT_JOBS ?? 400)

let url: string
let database: Database
let jobs: Jobs
const processes: RunningProcess[] = []

beforeEach(async () => {
  url = await createServerDatabase()
  database = await openDatabase({ url })
  jobs = createRepositories(database).jobs
  await database.db.execute(sql`create table traces (job text, attempt int, pid int)`)
})
afterEach(async () => {
  for (const one of processes.splice(0)) await one.kill()
  await database.close()
})

async function startWorker(leaseMs = 2000): Promise<RunningProcess> {
  const worker = startNode({ arguments: [await builtProgram('job-worker'), url, String(leaseMs)] })
  processes.push(worker)
  await worker.says(/^ready/m)
  return worker
}

const enqueue = async (ms: number, given: object = {}): Promise<string> => {
  const made = job({ id: randomUUID(), kind: 'trace', payload: { ms }, ...given })
  await jobs.enqueue(made)
  return made.id
}

const traces = () =>
  selectRows<{ job: string; attempt: number; pid: number }>(
    database.db,
    sql`select job, attempt, pid from traces order by job, attempt`,
  )

test('a worker that is killed in the middle of a job: another does it, and its result is stored once', async () => {
  const first = await startWorker()
  const id = await enqueue(1500)
  await first.says(/^runs/m)
  first.signal('SIGKILL')
  await first.ended
  const second = await startWorker()
  await second.says(/^runs .* attempt 2/m)
  await expect.poll(async () => (await jobs.find(id))?.status, { timeout: 60_000 }).toBe('done')
  expect(await jobs.find(id)).toMatchObject({ attempts: 2, result: { pid: second.pid } })
  expect(await traces()).toEqual([
    { job: id, attempt: 1, pid: first.pid },
    { job: id, attempt: 2, pid: second.pid },
  ])
})

test('a job that kills every worker is a dead letter, and those behind it go on', async () => {
  const id = await enqueue(60_000, { maxAttempts: 2, serialKey: 'template' })
  const next = await enqueue(0, { serialKey: 'template' })
  for (const attempt of [1, 2]) {
    const victim = await startWorker(500)
    await victim.says(new RegExp(`^runs ${id} attempt ${attempt}`, 'm'))
    await victim.kill()
  }
  await startWorker(500)
  await expect.poll(async () => (await jobs.find(next))?.status, { timeout: 60_000 }).toBe('done')
  expect(await jobs.find(id)).toMatchObject({
    status: 'dead',
    attempts: 2,
    lastError: expect.stringContaining('lease'),
  })
  expect(await jobs.count()).toEqual([{ kind: 'trace', status: 'dead', count: 1, waitedMs: 0 }])
})

test('a worker that is suspended for longer than its lease cannot store what it did', async () => {
  const first = await startWorker(1000)
  const id = await enqueue(3000)
  await first.says(/^runs/m)
  first.signal('SIGSTOP')
  const second = await startWorker(5000)
  await second.says(/^runs .* attempt 2/m)
  first.signal('SIGCONT')
  await expect.poll(async () => (await jobs.find(id))?.status, { timeout: 60_000 }).toBe('done')
  await first.says(/"outcome":"lost"/)
  expect(await jobs.find(id)).toMatchObject({ attempts: 2, result: { pid: second.pid } })
})

test('a worker that is told to end gives back what it runs at once', async () => {
  const first = await startWorker(60_000)
  const id = await enqueue(30_000)
  await first.says(/^runs/m)
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(await jobs.find(id)).toMatchObject({ status: 'queued', attempts: 1, excused: 1 })
})

test(
  'two processes do each of many jobs once, and never two of a key at once',
  async () => {
    await database.db.execute(sql`
      insert into jobs (id, kind, serial_key, payload, status, run_at, attempts, excused, max_attempts, created_at)
      select gen_random_uuid(), 'trace', case when n % 4 = 0 then 'key ' || n % 16 end, '{"ms":0}', 'queued', now(), 0, 0,
        3, now()
      from generate_series(1, ${total}::int) n`)
    const startedAt = performance.now()
    await Promise.all([startWorker(30_000), startWorker(30_000)])
    const left = async () => (await jobs.count()).reduce((sum, { count }) => sum + count, 0)
    await expect.poll(left, { timeout: 20_000 + total * 20, interval: 100 }).toBe(0)
    const seconds = (performance.now() - startedAt) / 1000
    const ran = await traces()
    expect(ran).toHaveLength(total)
    expect(new Set(ran.map(({ job }) => job)).size).toBe(total)
    expect(new Set(ran.map(({ pid }) => pid)).size).toBe(2)
    const overlaps = await selectRows(
      database.db,
      sql`select 1 from jobs a join jobs b on a.serial_key = b.serial_key and a.seq < b.seq
        and b.started_at < a.finished_at and b.finished_at > a.started_at`,
    )
    expect(overlaps).toEqual([])
    console.info(`${total} jobs on two processes: ${seconds.toFixed(1)} s`)
  },
  60_000 + total * 20,
)
