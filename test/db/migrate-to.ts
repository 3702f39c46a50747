/** Applies only the migrations of an earlier release. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/pg-proxy/migrator'
import type { Database } from '../../src/db/client.ts'
import { migrationsFolder } from '../../src/db/migrations.ts'

interface Journal {
  entries: { tag: string }[]
}

export const journal: Journal = JSON.parse(await readFile(join(migrationsFolder, 'meta/_journal.json'), 'utf8'))

/** Applies the first `last` migrations, or all up to the one with this name. */
export async function migrateTo(database: Database, last: number | string): Promise<void> {
  const count = typeof last === 'number' ? last : journal.entries.findIndex(({ tag }) => tag.endsWith(`_${last}`)) + 1
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await cp(migrationsFolder, folder, { recursive: true })
  const early = { ...journal, entries: journal.entries.slice(0, count) }
  await writeFile(join(folder, 'meta/_journal.json'), JSON.stringify(early))
  const run = (statements: string[]): Promise<void> =>
    database.transaction(async (db) => {
      for (const text of statements) await db.execute(sql.raw(text))
    })
  await migrate(database.db, run, { migrationsFolder: folder })
  await rm(folder, { recursive: true })
}
