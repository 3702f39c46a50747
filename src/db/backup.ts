/**
 * The whole database as lines of JSON, the same for both kinds: a head, one line a row, an end. Rows are written and
 * read by PostgreSQL itself, so numbers and the order of keys in JSON columns come through unchanged.
 */
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableName, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { countRows, type Database, type Db, selectRows } from './database.ts'
import * as schema from './schema.ts'

const format = 'whatsapp-template-builder backup 1'
const rowsAtOnce = 200
const bytesAtOnce = 1_000_000

/** Each after those it refers to. */
const tables: PgTable[] = [
  schema.users,
  schema.apiKeys,
  schema.invitations,
  schema.usageDaily,
  schema.usageByAddress,
  schema.addressSalts,
  schema.rateCounters,
  schema.sessions,
  schema.turns,
  schema.messages,
  schema.revisions,
  schema.llmLogs,
  schema.debugReads,
]
const tableNames = tables.map(getTableName)

/** What a table of an earlier release's backup is called today. */
const renamed: Readonly<Record<string, string>> = { drafts: 'revisions' }
const nameToday = (table: string): string => renamed[table] ?? table

/** Tables whose ids PostgreSQL counts; the counter goes on after the highest id restored. */
const counted = [schema.llmLogs, schema.debugReads].map(getTableName)

/** The file is not a backup, or not a whole one; or the database is not an empty one. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

interface Head {
  format: string
  columns: Record<string, string[]>
}

const head = (): Head => ({
  format,
  columns: Object.fromEntries(
    tables.map((table) => [getTableName(table), getTableConfig(table).columns.map((column) => column.name)]),
  ),
})

const rowText = z.object({ row: z.string() })

async function* dumpLines(db: Db): AsyncGenerator<string> {
  yield `${JSON.stringify(head())}\n`
  let count = 0
  for (const name of tableNames) {
    await db.execute(sql`declare backup cursor for select row_to_json(t)::text as row from ${sql.identifier(name)} t`)
    for (;;) {
      const rows = await selectRows(db, rowText, sql.raw(`fetch ${rowsAtOnce} from backup`))
      if (rows.length === 0) break
      count += rows.length
      yield rows.map(({ row }) => `{"table":"${name}","row":${row}}\n`).join('')
    }
    await db.execute(sql`close backup`)
  }
  yield `${JSON.stringify({ end: true, rows: count })}\n`
}

/** Writes every row, as of one moment, in constant memory. Leaves `target` open. It holds hashes and people's words. */
export const dumpDatabase = (database: Pick<Database, 'snapshot'>, target: Writable): Promise<void> =>
  database.snapshot((db) => pipeline(dumpLines(db), target, { end: false }))

/** Not `readline`, which also splits at U+2028, a character that JSON strings may hold. */
async function* linesOf(source: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of source) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

function parseHead(line: string | undefined): Head {
  try {
    const found = JSON.parse(line ?? '') as Partial<Head>
    if (found.format === format && found.columns) {
      const columns = Object.entries(found.columns).map(([table, names]) => [nameToday(table), names])
      return { format, columns: Object.fromEntries(columns) }
    }
  } catch {
    throw new RestoreRefused('This is not a backup')
  }
  throw new RestoreRefused('This is not a backup of a kind that this version reads')
}

/** Columns that the backup knows; one that came later gets its default. */
function columnsOf(found: Head, table: string) {
  const known = head().columns[table] ?? []
  const named = found.columns[table] ?? []
  const unknown = named.find((column) => !known.includes(column))
  if (unknown) throw new RestoreRefused(`The backup has a column ${table}.${unknown}, which this version does not know`)
  return sql.join(
    named.map((column) => sql.identifier(column)),
    sql`, `,
  )
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  for (const name of tableNames) {
    const rows = await countRows(db, sql`select 1 from ${sql.identifier(name)} limit 1`)
    if (rows > 0) throw new RestoreRefused(`The database is not empty: there are rows in ${name}`)
  }
}

async function insertRows(db: Db, found: Head, table: string, rows: string[]): Promise<void> {
  if (rows.length === 0) return
  const columns = columnsOf(found, table)
  const name = sql.identifier(table)
  await db.execute(sql`
    insert into ${name} (${columns})
    select ${columns} from json_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::json)`)
}

// With the flag, for a dot else stops at U+2028.
const rowLine = /^\{"table":"([a-z_]+)","row":(.*)\}$/s

async function restoreLines(db: Db, lines: AsyncGenerator<string>): Promise<number> {
  const found = parseHead((await lines.next()).value)
  let batch: string[] = []
  let bytes = 0
  let current = ''
  let count = 0
  for await (const line of lines) {
    const [, stored, row] = rowLine.exec(line) ?? []
    if (stored === undefined || row === undefined) {
      await insertRows(db, found, current, batch)
      if (line !== JSON.stringify({ end: true, rows: count })) break
      return count
    }
    const table = nameToday(stored)
    if (!tableNames.includes(table)) throw new RestoreRefused(`The backup has a table ${table}, which is unknown`)
    if (table !== current || batch.length >= rowsAtOnce || bytes > bytesAtOnce) {
      await insertRows(db, found, current, batch)
      batch = []
      bytes = 0
      current = table
    }
    batch.push(row)
    bytes += row.length
    count++
  }
  throw new RestoreRefused('The backup is not whole: its end is missing')
}

/**
 * Fills an empty, migrated database in one transaction; answers the number of rows. Rejects with RestoreRefused, and
 * leaves the database empty, when the backup is cut short or the database holds anything.
 */
export const restoreDatabase = (database: Pick<Database, 'snapshot'>, source: Readable): Promise<number> =>
  database.snapshot(async (db) => {
    // The last statement looks through whole tables.
    await db.execute(sql`set local statement_timeout = 0`)
    await refuseUnlessEmpty(db)
    const count = await restoreLines(db, linesOf(source))
    for (const name of counted) {
      await db.execute(sql`
        select setval(pg_get_serial_sequence(${name}, 'id'), greatest((select max(id) from ${sql.identifier(name)}), 1))`)
    }
    return count
  })
