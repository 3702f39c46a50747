/** PGlite: PostgreSQL inside this process, in a folder or in memory. One connection. */
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { makeDataDir } from './data-dir.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { type Database, type Db, succeedsWithin } from './database.ts'
import { translatingErrors } from './errors.ts'
import { migrationsFolder } from './migrations.ts'
import * as schema from './schema.ts'

export const inMemory = 'memory://'

/** `initial`: a dump of another embedded database (`PGlite.dumpDataDir`) to begin with. */
export async function openEmbedded(dataDir: string, initial?: Blob): Promise<Database> {
  if (dataDir !== inMemory) await makeDataDir(dataDir)
  const unlock = dataDir === inMemory ? async () => undefined : await lockDataDir(dataDir)
  let client: PGlite
  try {
    client = await PGlite.create({
      dataDir: dataDir === inMemory ? inMemory : join(dataDir, 'postgres'),
      ...(initial ? { loadDataDir: initial } : {}),
    })
  } catch (error) {
    await unlock()
    // What PGlite throws may be no Error at all, and never says which folder it was.
    const reason = error instanceof Error ? error.message : 'its files are damaged, or not those of a database'
    throw new Error(`The embedded database in ${dataDir} cannot be opened: ${reason}`, { cause: error })
  }
  const db = drizzle(client, { schema })
  return {
    db,
    kind: 'embedded',
    connections: 1,
    migrate: () => translatingErrors(() => migrate(db, { migrationsFolder })),
    ping: (timeoutMs) => succeedsWithin(timeoutMs, async () => (await client.query('select 1')).rows.length === 1),
    snapshot: <Result>(work: (db: Db) => Promise<Result>) =>
      translatingErrors(() => db.transaction(work, { isolationLevel: 'repeatable read' })),
    async close() {
      if (!client.closed) await client.close()
      await unlock()
    },
    poolStats: () => ({ total: 1, idle: 1, waiting: 0 }),
  }
}
