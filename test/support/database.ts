/** Migrated, empty databases for tests, embedded or on a server. Open one per test file and clear it between tests. */
import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { getTableName, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import type { FreeBytes } from '../../src/db/disk-watch.ts'
import { inMemory, openEmbedded } from '../../src/db/embedded.ts'
import * as schema from '../../src/db/schema.ts'
import { templateDatabase } from './database-broker.ts'
import { selectRows } from './rows.ts'
import { borrowDatabase } from './spare-databases.ts'

async function ask(path: string): Promise<string> {
  const response = await fetch(inject('databaseBroker') + path)
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

/** Path of the built server; built once per test run. */
export const builtServer = (): Promise<string> => ask('/program')

/** Path of a program of the tests; built once per test run. */
export const builtProgram = (name: 'job-worker' | 'lock-racer'): Promise<string> => ask(`/${name}`)

/** Folder of the built console; built once per test run. */
export const builtConsole = (): Promise<string> => ask('/console')

/** Address of the browser of the test run. */
export const browserAddress = (): Promise<string> => ask('/browser')

/** A migrated, empty embedded database, for PGlite to start from. */
export const migratedDump = async (): Promise<Blob> => openAsBlob(await ask('/dump'))

/** An embedded database, in memory or in a new folder; `freeBytes` fakes the free space of the disk. */
export async function openEmbeddedTestDatabase(folder?: string, freeBytes?: FreeBytes): Promise<Database> {
  if (folder === undefined) return borrowDatabase({ dump: migratedDump, clear: clearDatabase })
  return openEmbedded(folder, await migratedDump(), freeBytes)
}

/** An embedded database in memory without a table of ours. */
export async function openBareTestDatabase(): Promise<Database> {
  const database = await openEmbedded(inMemory, await migratedDump())
  await database.db.execute(sql`drop schema public, drizzle cascade`)
  await database.db.execute(sql`create schema public`)
  return database
}

/** Address of a new database on the run's PostgreSQL, a copy of `template`. */
export async function createServerDatabase(template: string = templateDatabase): Promise<string> {
  const address = new URL(await ask('/server'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client(address.href)
  await client.connect()
  try {
    await client.query(`create database ${name} template ${template}`)
  } finally {
    await client.end()
  }
  address.pathname = `/${name}`
  return address.href
}

/** Opens a new database on the PostgreSQL of the test run. */
export async function openServerTestDatabase(poolMax = 10): Promise<Database> {
  return openDatabase({ url: await createServerDatabase(), poolMax })
}

/** Names of all our tables. */
export async function tableNames(database: Pick<Database, 'db'>): Promise<string[]> {
  const rows = await selectRows<{ table_name: string }>(
    database.db,
    sql`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  return rows.map((row) => row.table_name)
}

/** Tables with a row that contains the text in any column. */
export async function tablesWith(database: Pick<Database, 'db'>, text: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await tableNames(database)) {
    const [row] = await selectRows<{ found: boolean }>(
      database.db,
      sql`select exists (select from ${sql.identifier(name)} t where strpos(t::text, ${text}) > 0) as found`,
    )
    if (row?.found) found.push(name)
  }
  return found
}

const deletions = Object.values(schema)
  .filter((entry) => entry instanceof PgTable)
  .map((table) => `${getTableName(table)} as (delete from public.${getTableName(table)})`)

/** Empties every table. Far quicker than `truncate`, which makes new files for each, and than to look which have rows. */
export async function clearDatabase(database: Pick<Database, 'transaction'>): Promise<void> {
  await database.transaction(async (db) => {
    await db.execute(sql`set local activity.permission = 'retention'`)
    await db.execute(sql.raw(`with ${deletions.join(', ')} select`))
  })
}
