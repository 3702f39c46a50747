/** PGlite: PostgreSQL inside this process, in a folder or in memory. One connection. */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { makeDataDir } from './data-dir.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { type Database, type Db, succeedsWithin } from './database.ts'
import { type FreeBytes, freeBytesOn, holdsDatabase, refuseFullDisk, watchDisk } from './disk-watch.ts'
import { translatingErrors } from './errors.ts'
import { readFreshDatabase } from './fresh-database.ts'
import { migrationsFolder } from './migrations.ts'
import * as schema from './schema.ts'
import { createTurnTaking } from './turn-taking.ts'
import { createWriteCheck, type WriteCheck } from './write-check.ts'

export const inMemory = 'memory://'

/** The same client, which lets others in between statements and tells the check of every failure. */
function considerate(client: PGlite, check: WriteCheck): PGlite {
  const inTurn = createTurnTaking()
  const query: PGlite['query'] = async (...given) => {
    try {
      return await inTurn(() => client.query<never>(...given))
    } catch (error) {
      check.note(error)
      throw error
    }
  }
  return new Proxy(client, {
    get(target, property) {
      if (property === 'query') return query
      const value: unknown = Reflect.get(target, property)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

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
  const db = drizzle(considerate(client, check), { schema })
  // Reading goes on, and so does writing as soon as there is room again.
  const stopWatching = isOnDisk
    ? watchDisk(dataDir, freeBytes, async (hasRoom) => {
        await client.exec(`set default_transaction_read_only = ${hasRoom ? 'off' : 'on'}`)
      })
    : () => undefined
  return {
    db,
    kind: 'embedded',
    connections: 1,
    migrate: () => translatingErrors(() => migrate(db, { migrationsFolder })),
    ping: (timeoutMs) => succeedsWithin(timeoutMs, () => check.succeeds((text) => client.query(text))),
    snapshot: <Result>(work: (db: Db) => Promise<Result>) =>
      translatingErrors(() => db.transaction(work, { isolationLevel: 'repeatable read' })),
    transaction: <Result>(work: (db: Db) => Promise<Result>) => translatingErrors(() => db.transaction(work)),
    async close() {
      stopWatching()
      if (!client.closed) await client.close()
      await unlock()
    },
    poolStats: () => ({ total: 1, idle: 1, waiting: 0 }),
  }
}
