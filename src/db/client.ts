/** The database's public face. */
import type { Database } from './database.ts'
import { openServer } from './server.ts'

export { DataDirInUse } from './data-dir-lock.ts'
export type { Database, Db, PoolStats } from './database.ts'

export interface DatabaseOptions {
  /** A `postgres://` URL. Without one the database is embedded in `dataDir`. */
  url?: string
  /** Folder of the embedded database, `memory://` for none. */
  dataDir?: string
  poolMax?: number
  /** false: none; true: the certificate is verified; 'no-verify': encrypted only. Absent: what the URL says. */
  ssl?: boolean | 'no-verify'
  /** The longest a statement may run. */
  statementTimeoutMs?: number
  /** The longest to wait for a connection, be it new or a free one of the pool. */
  connectTimeoutMs?: number
}

/**
 * A server is not contacted before the first statement; an embedded database is ready when this resolves, and
 * `DataDirInUse` says that another process has its folder. Close what you open.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, ssl } = options
  if (!url) {
    // Half a megabyte of code that a process with a server never needs.
    const { inMemory, openEmbedded } = await import('./embedded.ts')
    return openEmbedded(options.dataDir ?? inMemory)
  }
  return openServer({
    url,
    poolMax: options.poolMax ?? 10,
    ...(ssl === undefined ? {} : { ssl }),
    statementTimeoutMs: options.statementTimeoutMs ?? 10_000,
    connectTimeoutMs: options.connectTimeoutMs ?? 5_000,
  })
}
