import { dirname, join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { job } from '../repositories/contract/jobs.ts'
import { builtServer, createServerDatabase } from '../support/database.ts'
import { type RunningProcess, startNode } from '../support/processes.ts'

let program: string
const running: RunningProcess[] = []
beforeAll(async () => {
  program = join(dirname(await builtServer()), 'worker.js')
})
afterEach(async () => {
  for (const worker of running.splice(0)) await worker.kill()
})

function start(env: Record<string, string>): RunningProcess {
  const worker = startNode({ arguments: [program], env })
  running.push(worker)
  return worker
}

it('runs jobs beside servers that run none, says what it did, and ends on SIGTERM', async () => {
  const url = await createServerDatabase()
  const database = await openDatabase({ url })
  const { jobs } = createRepositories(database)
  const due = job({ kind: 'retention', payload: null })
  await jobs.enqueue(due)
  const worker = start({ DATABASE_URL: url, JOBS: 'off' })
  await worker.says(/Worker: +runs jobs\nDatabase: +PostgreSQL server/)
  await expect.poll(async () => (await jobs.find(due.id))?.status, { timeout: 10_000 }).toBe('done')
  await worker.says(new RegExp(`"jobId":"${due.id}".*"msg":"job done"`))
  worker.signal('SIGTERM')
  expect(await worker.ended).toBe(0)
  await database.close()
})

it('names what keeps it from starting', async () => {
  const faulty = start({ JOBS: 'perhaps', DATABASE_POOL_MAX: '0' })
  expect(await faulty.ended).toBe(1)
  expect(faulty.output()).toMatch(/JOBS must be on or off/)
  const strangers = start({ DATABASE_URL: (await createServerDatabase()).replace(/:[^:@]*@/, ':wrong@') })
  expect(await strangers.ended).toBe(1)
  expect(strangers.output()).toMatch(/The worker cannot start: the database refuses/)
})
