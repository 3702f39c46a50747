/**
 * A new embedded database, packed when the program is built: making one takes PGlite 800 MB and seconds, unpacking one
 * half of that. Without it, as in development, PGlite makes one.
 */
import { existsSync, openAsBlob, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pgliteVersion = (): string => {
  const description = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version
}

/** Where it lies beside the built program; that of another version of PGlite is another file. */
export const freshDatabasePath = (): string =>
  fileURLToPath(new URL(`./fresh-database-${pgliteVersion()}.tar.gz`, import.meta.url))

export async function readFreshDatabase(): Promise<Blob | undefined> {
  const path = freshDatabasePath()
  return existsSync(path) ? openAsBlob(path, { type: 'application/gzip' }) : undefined
}
