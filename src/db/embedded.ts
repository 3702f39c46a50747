/** PGlite: PostgreSQL inside this process, in a folder or in memory. One connection. */
import { join } from 'node:path'
import { PGlite, type Transaction, types } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { buildIndexes } from './build-indexes.ts'
import { makeDataDir } from './data-dir.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { type Database, type Db, drizzleOver, queryOver, type Send, succeedsWithin } from './database.ts'
import { assertDiskSpace, type FreeBytes, freeBytesOn, holdsDatabase, watchDisk } from './disk-watch.ts'
import { withTranslatedErrors } from './errors.ts'
import { readFreshDatabase } from './fresh-database.ts'
import { migrationsFolder } from './migrations.ts'
import { createStatementQueue } from './statement-queue.ts'
import { validateConstraints } from './validate-constraints.ts'
import { createWriteCheck, type WriteCheck } from './write-check.ts'

/** The data directory of a database that is not stored. */
export const inMemory = 'memory://'

/**
 * As PGlite sets it, but a quarter of the buffers: PostgreSQL clears them whenever it starts, and keeps there what the
 * system's cache of files has too.
 */
export const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

const unparsed = (value: string): string => value
/** Dates and times stay PostgreSQL's own text, as with a server. */
const parsers = { [types.DATE]: unparsed, [types.TIMESTAMP]: unparsed, [types.TIMESTAMPTZ]: unparsed }

/** Sends statements with PGlite or one of its transactions. */
export const sendBy =
  (client: Pick<Transaction, 'query'>): Send =>
  async (text, values, rowMode) =>
    (await client.query(text, values as unknown[], { rowMode, parsers })).rows

/** Queues the statements, so that the event loop runs in between, and reports every failure to the check. */
function queued(send: Send, check: WriteCheck): Send {
  const enqueue = createStatementQueue()
  return async (...statement) => {
    try {
      return await enqueue(() => send(...statement))
    } catch (error) {
      check.recordFailure(error)
      throw error
    }
  }
}

/** As `client.transaction`, with Drizzle. */
const inTransaction = <Result>(
  client: PGlite,
  isolationLevel: 'repeatable read' | 'read committed',
  work: (db: Db) => Promise<Result>,
): Promise<Result> =>
  withTranslatedErrors(() =>
    client.transaction(async (transaction) => {
      await transaction.query(`set transaction isolation level ${isolationLevel}`)
      return work(drizzleOver(sendBy(transaction)))
    }),
  )

/** Brings the tables up to date; resolves to the constraints that older rows violate. */
async function migrateEmbedded(client: PGlite, query: Database['query']): Promise<string[]> {
  await migrate(drizzle(client), { migrationsFolder })
  await buildIndexes((statement) => query(statement, []), '')
  return validateConstraints((statement) => query(statement, []))
}

/** A new database with all tables and no rows, as a tar archive that others can start from. Takes seconds. */
export async function packEmbedded(compression: 'gzip' | 'none'): Promise<Blob> {
  const client = await PGlite.create()
  await migrateEmbedded(client, queryOver(sendBy(client)))
  // Nothing is left for whoever opens a copy to recover.
  await client.exec('checkpoint')
  const packed = await client.dumpDataDir(compression)
  await client.close()
  return packed
}

/** The database of a client that is open; `close` ends it. */
export function databaseOver(client: PGlite, close: () => Promise<void>): Database {
  const check = createWriteCheck()
  const send = queued(sendBy(client), check)
  const query = queryOver(send)
  return {
    db: drizzleOver(send),
    query,
    kind: 'embedded',
    connections: 1,
    migrate: () => withTranslatedErrors(() => migrateEmbedded(client, query)),
    ping: (timeoutMs) => succeedsWithin(timeoutMs, () => check.succeeds((text) => client.query(text))),
    snapshot: (work) => inTransaction(client, 'repeatable read', work),
    transaction: (work) => inTransaction(client, 'read committed', work),
    close,
    poolStats: () => ({ total: 1, idle: 1, waiting: 0 }),
  }
}

/**
 * Opens the database in `dataDir`, or a new one.
 * @param initial a dump of another embedded database (`PGlite.dumpDataDir`) to start from
 * @throws DataDirUnusable, DataDirInUse, or Error with the folder and the reason
 */
export async function openEmbedded(
  dataDir: string,
  initial?: Blob,
  freeBytes: FreeBytes = freeBytesOn,
): Promise<Database> {
  const isOnDisk = dataDir !== inMemory
  if (isOnDisk) await makeDataDir(dataDir)
  const unlock = isOnDisk ? await lockDataDir(dataDir) : async () => undefined
  let client: PGlite
  try {
    const isNew = !isOnDisk || !(await holdsDatabase(dataDir))
    if (isOnDisk) await assertDiskSpace(dataDir, isNew, freeBytes)
    const dump = initial ?? (isNew ? await readFreshDatabase() : undefined)
    client = await PGlite.create({
      dataDir: isOnDisk ? join(dataDir, 'postgres') : inMemory,
      startParams,
      ...(dump ? { loadDataDir: dump } : {}),
    })
  } catch (error) {
    await unlock()
    // PGlite may throw something other than an Error, and never names the folder.
    const reason = error instanceof Error ? error.message : 'its files are damaged or do not belong to a database'
    throw new Error(`The embedded database in ${dataDir} cannot be opened: ${reason}`, { cause: error })
  }
  // Reads continue meanwhile, and writes as soon as there is room again.
  const stopWatching = isOnDisk
    ? watchDisk(dataDir, freeBytes, async (hasRoom) => {
        await client.exec(`set default_transaction_read_only = ${hasRoom ? 'off' : 'on'}`)
      })
    : () => undefined
  return databaseOver(client, async () => {
    stopWatching()
    if (!client.closed) await client.close()
    await unlock()
  })
}
