/**
 * An empty embedded database, packed at build time: creating one takes PGlite 800 MB and several seconds, unpacking takes
 * half of that. Without the file, as in development, PGlite creates one.
 */
import { existsSync, openAsBlob, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const pgliteVersion = (): string => {
  const description = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version
}

/** The path of the packed database beside the built program; each version of PGlite has its own. */
export const freshDatabasePath = (): string =>
  fileURLToPath(new URL(`./fresh-database-${pgliteVersion()}.tar.gz`, import.meta.url))

/** The packed database, or undefined if there is none. */
export async function readFreshDatabase(): Promise<Blob | undefined> {
  const path = freshDatabasePath()
  return existsSync(path) ? openAsBlob(path, { type: 'application/gzip' }) : undefined
}
