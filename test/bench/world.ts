/** What the benchmark runs against: a durable PostgreSQL, model servers, floors and servers, each its own process. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../../src/db/client.ts'
import { buildServer } from '../support/build.ts'
import { durableFlags, startPostgres } from '../support/postgres.ts'
import { type RunningProcess, type RunningServer, startNode, startServer } from '../support/processes.ts'

export interface World {
  /** Address of a new, migrated database. */
  createDatabase(): Promise<string>
  /** Address of the model server that answers after so many milliseconds. */
  model(delayMs: number): Promise<string>
  /** The built server; `env` beside what it needs to find database and model. */
  server(databaseUrl: string, modelUrl: string, given?: ServerOptions): Promise<RunningServer>
  floor(databaseUrl: string, modelUrl: string): Promise<RunningServer>
  /** One row of a statement. */
  ask(databaseUrl: string, statement: string): Promise<Record<string, unknown>>
  end(): Promise<void>
}

export interface ServerOptions {
  env?: Record<string, string>
  nodeOptions?: readonly string[]
}

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: { start: string }
}
/** The flags of `npm start`. */
const usualOptions = scripts.start.split(' ').filter((word) => word.startsWith('--'))

const programOf = (name: string): string[] => ['--import', 'tsx', fileURLToPath(new URL(name, import.meta.url))]

export async function createWorld(): Promise<World> {
  const path = await buildServer()
  const postgres = await startPostgres(durableFlags)
  const processes: RunningProcess[] = []
  const models = new Map<number, string>()

  const ask = async (url: string, statement: string): Promise<Record<string, unknown>> => {
    const client = new pg.Client(url)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows[0] ?? {}
    } finally {
      await client.end()
    }
  }

  return {
    ask,
    async createDatabase() {
      const name = `bench_${randomUUID().replaceAll('-', '')}`
      await ask(postgres.url, `create database ${name}`)
      const database = await openDatabase({ url: postgres.urlOf(name) })
      await database.migrate()
      await database.close()
      return postgres.urlOf(name)
    },
    async model(delayMs) {
      const known = models.get(delayMs)
      if (known !== undefined) return known
      const model = startNode({ arguments: [...programOf('model.ts'), String(delayMs)] })
      processes.push(model)
      const [, url = ''] = await model.says(/model at (\S+)/)
      models.set(delayMs, url)
      return url
    },
    async server(databaseUrl, modelUrl, { env = {}, nodeOptions = usualOptions } = {}) {
      const given = { DATABASE_URL: databaseUrl, OPENAI_API_KEY: 'key', OPENAI_BASE_URL: modelUrl, ...env }
      const server = await startServer(path, { NODE_ENV: 'production', ...given }, nodeOptions)
      processes.push(server)
      return server
    },
    async floor(databaseUrl, modelUrl) {
      const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, OPENAI_BASE_URL: modelUrl }
      const floor = startNode({ arguments: programOf('floor.ts'), env })
      processes.push(floor)
      const [, url = ''] = await floor.says(/floor at (\S+)/)
      return { ...floor, url }
    },
    async end() {
      for (const running of processes) await running.kill()
      await postgres.remove()
    },
  }
}

/** Processor time that a process has used so far; the kernel counts it in hundredths of a second. */
export async function processorMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
