/**
 * A process that runs jobs which leave a trace in the table `traces` each time they run. Prints the place of a job when it
 * starts it, and ends when it is told to, giving back what it runs.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openDatabase } from '../../src/db/client.ts'
import { createWorker, type JobKinds } from '../../src/jobs/index.ts'
import { createRepositories } from '../../src/repositories/index.ts'

const [, , url = '', leaseMs = '2000'] = process.argv
const database = await openDatabase({ url })
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const keep = (fields: object, text: string): void => {
  if (text !== 'job done') print(`${text} ${JSON.stringify(fields)}`)
}

const kinds: JobKinds = {
  trace: {
    async run(payload, { id, attempt, signal }) {
      const { ms } = payload as { ms: number }
      await database.db.execute(sql`insert into traces (job, attempt, pid) values (${id}, ${attempt}, ${process.pid})`)
      if (ms > 0) print(`runs ${id} attempt ${attempt}`)
      if (ms > 0) await sleep(ms, undefined, { signal })
      return { pid: process.pid }
    },
  },
}

const worker = createWorker(
  {
    jobs: createRepositories(database).jobs,
    kinds,
    log: { info: keep, warn: keep, error: keep },
    newId: randomUUID,
    random: Math.random,
  },
  { concurrency: 4, leaseMs: Number(leaseMs), pollMs: 500 },
)
process.once('SIGTERM', async () => {
  await worker.stop(200)
  await database.close()
})
worker.start()
print('ready')
