/**
 * An embedded database with all tables and no rows, packed at build time: creating one takes PGlite 800 MB and several
 * seconds, unpacking takes half of that. Without the file, as in development, PGlite creates one.
 */
import { createHash } from 'node:crypto'
import { existsSync, openAsBlob, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrationsFolder } from './migrations.ts'

const pgliteVersion = (): string => {
  const description = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version
}

function tablesVersion(): string {
  const hash = createHash('sha256')
  const migrations = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql'))
  for (const name of migrations.sort()) hash.update(name).update(readFileSync(join(migrationsFolder, name)))
  return hash.digest('hex').slice(0, 8)
}

/** The path of the packed database beside the built program; each version of PGlite and of our tables has its own. */
export const freshDatabasePath = (): string =>
  fileURLToPath(new URL(`./fresh-database-${pgliteVersion()}-${tablesVersion()}.tar.gz`, import.meta.url))

/** The packed database, or undefined if there is none. */
export async function readFreshDatabase(): Promise<Blob | undefined> {
  const path = freshDatabasePath()
  return existsSync(path) ? openAsBlob(path, { type: 'application/gzip' }) : undefined
}
