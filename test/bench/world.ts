/** What the benchmark runs against: a durable PostgreSQL, model servers, floors and servers, each its own process. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../../src/db/client.ts'
import { systemPrompt } from '../../src/llm/openai/prompt.ts'
import { answerSchema } from '../../src/llm/openai/schema.ts'
import { buildServer } from '../support/build.ts'
import { durableFlags, startPostgres } from '../support/postgres.ts'
import { type RunningProcess, type RunningServer, startNode, startServer } from '../support/processes.ts'
import { installLangGraph } from './langgraph.ts'
import { record } from './recordings.ts'

export interface World {
  /** Address of a new, migrated database. */
  createDatabase(): Promise<string>
  /** Address of the model server that answers after so many milliseconds. */
  model(delayMs: number): Promise<string>
  /** The built server; null: the embedded database, the built-in assistant. `env` beside what it needs to find them. */
  server(databaseUrl: string | null, modelUrl: string | null, given?: ServerOptions): Promise<RunningServer>
  floor(databaseUrl: string, modelUrl: string): Promise<RunningServer>
  /** LangGraph.js, installed from the registry when it is first asked for. */
  langGraph(databaseUrl: string, modelUrl: string): Promise<RunningServer>
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
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))

  const ask = async (url: string, statement: string): Promise<Record<string, unknown>> => {
    const client = new pg.Client(url)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows[0] ?? {}
    } finally {
      await client.end()
    }
  }

  async function createDatabase(): Promise<string> {
    const name = `bench_${randomUUID().replaceAll('-', '')}`
    await ask(postgres.url, `create database ${name}`)
    const database = await openDatabase({ url: postgres.urlOf(name) })
    await database.migrate()
    await database.close()
    return postgres.urlOf(name)
  }

  /** Path of a file in the world's folder that holds this. */
  function fileOf(name: string, content: unknown): string {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  let recordings: Promise<string> | undefined
  const recorded = async (): Promise<string> => fileOf('recordings.json', await record(await createDatabase()))

  return {
    ask,
    createDatabase,
    async model(delayMs) {
      const known = models.get(delayMs)
      if (known !== undefined) return known
      recordings ??= recorded()
      const model = startNode({ arguments: [...programOf('model.ts'), String(delayMs), await recordings] })
      processes.push(model)
      const [, url = ''] = await model.says(/model at (\S+)/)
      models.set(delayMs, url)
      return url
    },
    async server(databaseUrl, modelUrl, { env = {}, nodeOptions = usualOptions } = {}) {
      const database = databaseUrl === null ? { DATA_DIR: join(folder, randomUUID()) } : { DATABASE_URL: databaseUrl }
      const model = modelUrl === null ? {} : { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: modelUrl }
      const given = { NODE_ENV: 'production', ...database, ...model, ...env }
      const server = await startServer(path, given, nodeOptions)
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
    async langGraph(databaseUrl, modelUrl) {
      const response_format = {
        type: 'json_schema',
        json_schema: { name: 'answer', strict: true, schema: answerSchema },
      }
      const prompt = fileOf('prompt.json', { prompt: systemPrompt, response_format })
      const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, OPENAI_BASE_URL: modelUrl, PROMPT: prompt }
      const graph = startNode({ arguments: [await installLangGraph(join(folder, 'langgraph'))], env })
      processes.push(graph)
      const [, url = ''] = await graph.says(/langgraph at (\S+)/)
      return { ...graph, url }
    },
    async end() {
      for (const running of processes) await running.kill()
      await postgres.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What a process holds of the memory, megabytes. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** Processor time that a process has used so far; the kernel counts it in hundredths of a second. */
export async function processorMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
