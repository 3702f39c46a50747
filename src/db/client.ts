/** The public face of the database room. */
import type { Database } from './database.ts'
import { openServer } from './server.ts'

export { DataDirInUse } from './data-dir-lock.ts'
export type { Database, Db, PoolStats } from './database.ts'

interface DatabaseOptions {
  /** A `postgres://` URL. Without it, the database is embedded and stored in `dataDir`. */
  url?: string
  /** Folder of the embedded database; `memory://`, the default, for none. */
  dataDir?: string
  /** The most connections to a server. */
  poolMax?: number
  /** TLS. false: none; true: the certificate is verified; 'no-verify': encrypted only. By default, what the URL says. */
  ssl?: boolean | 'no-verify'
  /** The longest a statement may run. */
  statementTimeoutMs?: number
  /** The longest to wait for a connection, new or from the pool. */
  connectTimeoutMs?: number
}

/**
 * Opens a database; the caller has to close it. A server is not contacted before the first statement. An embedded database
 * is ready when this resolves.
 * @throws DataDirInUse if another process is using the folder; DataDirUnusable or DataDirFull if it cannot be used
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, ssl } = options
  if (!url) {
    // Imported only if needed: half a megabyte of code.
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
