/** The worker process: runs jobs and nothing else, beside servers with JOBS=off or in addition to their own. */
import { pino } from 'pino'
import { type Database, openDatabase } from './db/client.ts'
import { createRepositories } from './repositories/index.ts'
import { createBackground } from './start/background.ts'
import { loggerOptions } from './start/logger.ts'
import { migrateWithRetries } from './start/migrate.ts'
import { standardOutput } from './start/output.ts'
import { configOrExit, exitWithError, logStreamOn } from './start/process.ts'
import { publishingWork } from './start/publishing.ts'
import { closeOnSignals } from './start/shutdown.ts'
import { openVault } from './start/vault.ts'

const { config, source } = configOrExit(process.env)
const output = standardOutput()
const log = pino(loggerOptions(config.log.level), await logStreamOn(output))

async function openMigrated(): Promise<Database> {
  const database = await openDatabase(config.database)
  await migrateWithRetries(database, log).catch((error: unknown) => exitWithError('worker', error, database))
  return database
}

const database = await openMigrated().catch((error: unknown) => exitWithError('worker', error))
const repositories = createRepositories(database)
const secrets = { repositories, kind: database.kind, isConfigured: true, log }
const { rotation, vault } = await openVault(secrets, config).catch((error: unknown) =>
  exitWithError('worker', error, database),
)
const publishing = publishingWork({ repositories, vault, log }, config)
const { worker } = createBackground({ repositories, rotation, publishing, log }, { ...config, jobs: { run: true } })
const close = async (): Promise<void> => {
  await worker?.stop(config.http.shutdownTimeoutMs)
  await database.close()
}
closeOnSignals({ log, close }, output, config.http.shutdownTimeoutMs)
worker?.start()
const where = config.database.url === undefined ? `embedded, in ${config.database.dataDir}` : 'PostgreSQL server'
process.stdout.write(`Worker:    runs jobs\nDatabase:  ${where}\nSettings:  ${source}\n`)
