/** PGlite: PostgreSQL inside this process, in a folder or in memory. One connection. */
import { join } from 'node:path'
import { PGlite, type Transaction, types } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { makeDataDir } from './data-dir.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { type Database, type Db, drizzleOver, queryOver, type Send, succeedsWithin } from './database.ts'
import { type FreeBytes, freeBytesOn, holdsDatabase, refuseFullDisk, watchDisk } from './disk-watch.ts'
import { translatingErrors } from './errors.ts'
import { readFreshDatabase } from './fresh-database.ts'
import { migrationsFolder } from './migrations.ts'
import { createTurnTaking } from './turn-taking.ts'
import { validateConstraints } from './validate-constraints.ts'
import { createWriteCheck, type WriteCheck } from './write-check.ts'

export const inMemory = 'memory://'

const asWritten = (value: string): string => value
/** Moments stay as the database writes them, as with a server. */
const parsers = { [types.DATE]: asWritten, [types.TIMESTAMP]: asWritten, [types.TIMESTAMPTZ]: asWritten }

export const sendBy =
  (client: Pick<Transaction, 'query'>): Send =>
  async (text, values, rowMode) =>
    (await client.query(text, values as unknown[], { rowMode, parsers })).rows

/** The same, which lets others in between statements and tells the check of every failure. */
function considerate(send: Send, check: WriteCheck): Send {
  const inTurn = createTurnTaking()
  return async (...given) => {
    try {
      return await inTurn(() => send(...given))
    } catch (error) {
      check.note(error)
      throw error
    }
  }
}

/** As `client.transaction`, for statements by Drizzle. */
const inTransaction = <Result>(
  client: PGlite,
  isolationLevel: 'repeatable read' | 'read committed',
  work: (db: Db) => Promise<Result>,
): Promise<Result> =>
  translatingErrors(() =>
    client.transaction(async (transaction) => {
      await transaction.query(`set transaction isolation level ${isolationLevel}`)
      return work(drizzleOver(sendBy(transaction)))
    }),
  )

/** `initial`: a dump of another embedded database (`PGlite.dumpDataDir`) to begin with. */
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
    if (isOnDisk) await refuseFullDisk(dataDir, isNew, freeBytes)
    const loaded = initial ?? (isNew ? await readFreshDatabase() : undefined)
    client = await PGlite.create({
      dataDir: isOnDisk ? join(dataDir, 'postgres') : inMemory,
      ...(loaded ? { loadDataDir: loaded } : {}),
    })
  } catch (error) {
    await unlock()
    // What PGlite throws may be no Error at all, and never says which folder it was.
    const reason = error instanceof Error ? error.message : 'its files are damaged, or not those of a database'
    throw new Error(`The embedded database in ${dataDir} cannot be opened: ${reason}`, { cause: error })
  }
  const check = createWriteCheck()
  const send = considerate(sendBy(client), check)
  const query = queryOver(send)
  // Reading goes on, and so does writing as soon as there is room again.
  const stopWatching = isOnDisk
    ? watchDisk(dataDir, freeBytes, async (hasRoom) => {
        await client.exec(`set default_transaction_read_only = ${hasRoom ? 'off' : 'on'}`)
      })
    : () => undefined
  return {
    db: drizzleOver(send),
    query,
    kind: 'embedded',
    connections: 1,
    migrate: () =>
      translatingErrors(async () => {
        await migrate(drizzle(client), { migrationsFolder })
        return validateConstraints((statement) => query(statement, []))
      }),
    ping: (timeoutMs) => succeedsWithin(timeoutMs, () => check.succeeds((text) => client.query(text))),
    snapshot: (work) => inTransaction(client, 'repeatable read', work),
    transaction: (work) => inTransaction(client, 'read committed', work),
    async close() {
      stopWatching()
      if (!client.closed) await client.close()
      await unlock()
    },
    poolStats: () => ({ total: 1, idle: 1, waiting: 0 }),
  }
}
