/**
 * Backups of the whole database as lines of JSON, the same for both kinds of database: a header, one line per row, an end
 * line. PostgreSQL itself writes and reads the rows, so numbers and the order of keys in JSON columns do not change.
 */
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getTableName, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { countRows, type Database, type Db, selectRows } from './database.ts'
import * as schema from './schema.ts'

const format = 'whatsapp-template-builder backup 1'
const maxBatchRows = 200
const maxBatchBytes = 1_000_000

/** In the order of their references: a table comes after those that it refers to. */
const tables: PgTable[] = [
  schema.users,
  schema.apiKeys,
  schema.invitations,
  schema.usageDaily,
  schema.usageByAddress,
  schema.addressSalts,
  schema.rateCounters,
  schema.workspaces,
  schema.memberships,
  schema.formerMemberships,
  schema.workspaceInvitations,
  schema.workspaceKeys,
  schema.sessions,
  schema.turns,
  schema.messages,
  schema.revisions,
  schema.llmLogs,
  schema.approvals,
  schema.assessments,
  schema.assessmentBatches,
  schema.assessmentOverrides,
  schema.debugReads,
  schema.activity,
  schema.activityHeads,
  schema.activitySegments,
  schema.jobs,
  schema.secrets,
  schema.media,
  schema.mediaChunks,
  schema.connections,
  schema.templates,
  schema.templateVersions,
  schema.templateEvents,
  schema.submissions,
  schema.testNumbers,
  schema.testSends,
  schema.metaSamples,
  schema.webhookEvents,
  schema.workspaceStreams,
  schema.workspaceEvents,
]
const tableNames = tables.map(getTableName)

/** Current names of tables that earlier releases called something else. */
const currentNames: Readonly<Record<string, string>> = { drafts: 'revisions' }
const currentName = (table: string): string => currentNames[table] ?? table

/** Columns with values from a sequence, which has to continue after the highest restored one. */
const numbered = [
  schema.llmLogs.id,
  schema.approvals.id,
  schema.debugReads.id,
  schema.jobs.seq,
  schema.templateEvents.id,
  schema.webhookEvents.id,
  schema.media.id,
]

/** The file is not a complete backup, or the database is not empty. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

interface Header {
  format: string
  columns: Record<string, string[]>
}

const createHeader = (): Header => ({
  format,
  columns: Object.fromEntries(
    tables.map((table) => [getTableName(table), getTableConfig(table).columns.map((column) => column.name)]),
  ),
})

const rowText = z.object({ row: z.string() })

async function* dumpLines(db: Db): AsyncGenerator<string> {
  yield `${JSON.stringify(createHeader())}\n`
  let count = 0
  for (const name of tableNames) {
    await db.execute(sql`declare backup cursor for select row_to_json(t)::text as row from ${sql.identifier(name)} t`)
    for (;;) {
      const rows = await selectRows(db, rowText, sql.raw(`fetch ${maxBatchRows} from backup`))
      if (rows.length === 0) break
      count += rows.length
      yield rows.map(({ row }) => `{"table":"${name}","row":${row}}\n`).join('')
    }
    await db.execute(sql`close backup`)
  }
  yield `${JSON.stringify({ end: true, rows: count })}\n`
}

/**
 * Writes every row, as of one moment, in constant memory. Leaves `target` open. The backup contains password hashes and
 * messages. Rejects with the errors of `target` and the database.
 */
export const dumpDatabase = (database: Pick<Database, 'snapshot'>, target: Writable): Promise<void> =>
  database.snapshot((db) => pipeline(dumpLines(db), target, { end: false }))

/** Does not use `readline`, which also splits at U+2028, a character that JSON strings may contain. */
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

function parseHeader(line: string | undefined): Header {
  try {
    const header = JSON.parse(line ?? '') as Partial<Header>
    if (header.format === format && header.columns) {
      const columns = Object.entries(header.columns).map(([table, names]) => [currentName(table), names])
      return { format, columns: Object.fromEntries(columns) }
    }
  } catch {
    throw new RestoreRefused('This is not a backup')
  }
  throw new RestoreRefused('This version cannot read this kind of backup')
}

/** The columns in the backup; columns that were added later get their defaults. */
function columnsOf(header: Header, table: string) {
  const known = createHeader().columns[table] ?? []
  const stored = header.columns[table] ?? []
  const unknown = stored.find((column) => !known.includes(column))
  if (unknown) throw new RestoreRefused(`The backup has a column ${table}.${unknown}, which this version does not know`)
  return sql.join(
    stored.map((column) => sql.identifier(column)),
    sql`, `,
  )
}

/** A server that was started once has left the jobs that recur. */
async function refuseUnlessEmpty(db: Db): Promise<void> {
  await db.execute(sql`delete from jobs where starts_with(dedupe_key, ${schema.recurringPrefix})`)
  for (const name of tableNames) {
    const rows = await countRows(db, sql`select 1 from ${sql.identifier(name)} limit 1`)
    if (rows > 0) throw new RestoreRefused(`The database is not empty: there are rows in ${name}`)
  }
}

async function insertRows(db: Db, header: Header, table: string, rows: string[]): Promise<void> {
  if (rows.length === 0) return
  const columns = columnsOf(header, table)
  const name = sql.identifier(table)
  await db.execute(sql`
    insert into ${name} (${columns})
    select ${columns} from json_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::json)`)
}

// With the `s` flag, because the dot would otherwise not match U+2028.
const rowLine = /^\{"table":"([a-z_]+)","row":(.*)\}$/s

async function restoreLines(db: Db, lines: AsyncGenerator<string>): Promise<number> {
  const header = parseHeader((await lines.next()).value)
  let batch: string[] = []
  let bytes = 0
  let current = ''
  let count = 0
  for await (const line of lines) {
    const [, storedName, row] = rowLine.exec(line) ?? []
    if (storedName === undefined || row === undefined) {
      await insertRows(db, header, current, batch)
      if (line !== JSON.stringify({ end: true, rows: count })) break
      return count
    }
    const table = currentName(storedName)
    if (!tableNames.includes(table)) throw new RestoreRefused(`The backup has an unknown table ${table}`)
    if (table !== current || batch.length >= maxBatchRows || bytes > maxBatchBytes) {
      await insertRows(db, header, current, batch)
      batch = []
      bytes = 0
      current = table
    }
    batch.push(row)
    bytes += row.length
    count++
  }
  throw new RestoreRefused('The backup is incomplete: its end is missing')
}

/**
 * Fills an empty, migrated database in one transaction; returns the number of rows. Rejects with RestoreRefused, and
 * changes nothing, if the backup is incomplete or the database is not empty.
 */
export const restoreDatabase = (database: Pick<Database, 'snapshot'>, source: Readable): Promise<number> =>
  database.snapshot(async (db) => {
    // The statements at the end scan whole tables.
    await db.execute(sql`set local statement_timeout = 0`)
    // The rows of the activity log keep their numbers and hashes.
    await db.execute(sql`set local activity.permission = 'restore'`)
    await refuseUnlessEmpty(db)
    const count = await restoreLines(db, linesOf(source))
    for (const { table, name } of numbered) {
      const highest = sql`select max(${sql.identifier(name)}) from ${table}`
      await db.execute(sql`
        select setval(pg_get_serial_sequence(${getTableName(table)}, ${name}), greatest((${highest}), 1))`)
    }
    return count
  })
