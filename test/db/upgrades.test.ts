/** Migrates databases filled under every earlier schema: nothing is lost, and the totals are right. */
import { readFile } from 'node:fs/promises'
import { type SQL, sql } from 'drizzle-orm'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/db/client.ts'
import { parseState } from '../../src/engine/state/state.ts'
import { createRepositories } from '../../src/repositories/index.ts'
import { anonymous, anybodys, messagesOf, own, takeTurn } from '../repositories/given.ts'
import { createServerDatabase, openBareTestDatabase, tableNames } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'
import { journal, migrateTo } from './migrate-to.ts'

const state = JSON.parse(await readFile(new URL('../fixtures/state/version-1.json', import.meta.url), 'utf8'))

const sessions = {
  old: '00000000-0000-4000-8000-000000000001',
  /** Its logs were deleted. */
  swept: '00000000-0000-4000-8000-000000000002',
} as const

interface Column {
  name: string
  type: string
  hasDefault: boolean
}

const ofRevisions = (table: string) => ({
  [`${table}.cause`]: () => 'chat',
  [`${table}.changes`]: () => ['नमस्ते'],
  [`${table}.authors`]: () => ({ body: 'user' }),
})

/** Columns with meaningful values; all others get a value of their type, so that the test covers later tables too. */
const meaningful: Record<string, (row: number) => unknown> = {
  'users.id': () => 'ann',
  'sessions.id': (row) => Object.values(sessions)[row],
  'sessions.user_id': (row) => (row === 0 ? 'ann' : null),
  'sessions.state': () => state,
  'sessions.version': () => 0,
  'sessions.turns_issued': () => 2,
  'sessions.turns_done': () => 2,
  'sessions.message_count': () => 2,
  'sessions.revision': () => 2,
  'users.role': () => 'user',
  'workspaces.personal_of': (row) => (row === 0 ? 'ann' : null),
  'sessions.workspace_id': (row) => (row === 0 ? '00000000-0000-4000-9000-000000000000' : null),
  'memberships.role': (row) => ['owner', 'viewer'][row],
  'memberships.user_id': () => 'ann',
  'former_memberships.user_id': () => 'ann',
  'workspace_keys.created_by': () => 'ann',
  'approvals.decision': () => 'approved',
  'test_sends.state': () => 'sent',
  'meta_samples.state': () => 'answered',
  'assessments.depth': () => 'full',
  'assessment_overrides.kind': () => 'category',
  'assessment_overrides.session_id': () => null,
  'assessment_overrides.created_by': () => 'ann',
  'workspace_invitations.role': () => 'editor',
  'workspace_invitations.created_by': () => 'ann',
  'api_keys.role': () => 'admin',
  'turns.status': () => 'done',
  'messages.role': (row) => ['user', 'assistant'][row],
  ...ofRevisions('drafts'),
  ...ofRevisions('revisions'),
  // A trigger makes the rows of `activity_heads` for the chains of `activity`.
  'activity.workspace_id': (row) => `00000000-0000-4000-a000-00000000000${row}`,
  'activity.action': () => 'user.registered',
  'activity.actor_kind': () => 'user',
  'activity.subject_kind': () => 'user',
  'llm_logs.direction': (row) => ['request', 'response'][row],
  'llm_logs.input_tokens': (row) => 700 * row,
  'llm_logs.cached_tokens': (row) => 300 * row,
  'llm_logs.output_tokens': (row) => 20 * row,
  'llm_logs.cost_usd': (row) => 0.25 * row,
  'jobs.status': () => 'queued',
  'jobs.lease_owner': () => null,
  'jobs.lease_until': () => null,
  'jobs.finished_at': () => null,
  'media.type': () => 'image/png',
  'media.digest': (row) => String(row).padStart(64, 'a'),
  'connections.status': () => 'connected',
  'connections.created_by': () => 'ann',
  'submissions.kind': () => 'create',
  'submissions.state': () => 'accepted',
  'submissions.created_by': () => 'ann',
  'submissions.is_current': () => false,
  'submissions.is_budgeted': () => false,
  'submissions.session_revision': () => 0,
  'test_numbers.created_by': () => 'ann',
  'test_sends.created_by': () => 'ann',
  'webhook_events.state': () => 'done',
  'secrets.ciphertext': (row) => `v1.${row}`,
  'secrets.last_four': () => 'last',
}
const spent = { inputTokens: 700, cachedTokens: 300, outputTokens: 20, costUsd: 0.25 }

function valueFor({ name, type }: Column, table: string, row: number): unknown {
  const known = meaningful[`${table}.${name}`]
  if (known !== undefined) return known(row)
  if (name === 'session_id') return sessions.old
  if (type === 'uuid') return `00000000-0000-4000-9000-00000000000${row}`
  if (type.startsWith('timestamp')) return '2026-01-02T03:04:05.678Z'
  if (type === 'date') return `2026-01-0${row + 1}`
  if (type === 'bytea') return Buffer.from([0, 255])
  if (type === 'json') return { text: 'नमस्ते' }
  return type === 'text' ? `text ${row}` : row + 1
}

const literal = (value: unknown): SQL =>
  Buffer.isBuffer(value)
    ? sql`decode(${value.toString('hex')}::text, 'hex')`
    : sql`${typeof value === 'object' && value !== null ? JSON.stringify(value) : value}`

async function fillTable(database: Database, table: string): Promise<void> {
  const columns = await selectRows<Column>(
    database.db,
    sql`select column_name as name, data_type as type, column_default is not null or is_identity = 'YES' as "hasDefault"
      from information_schema.columns where table_schema = 'public' and table_name = ${table}`,
  )
  const given = columns.filter(({ hasDefault }) => !hasDefault)
  const names = sql.join(
    given.map(({ name }) => sql.identifier(name)),
    sql`, `,
  )
  for (const row of table === 'users' ? [0] : [0, 1]) {
    const values = sql.join(
      given.map((column) => literal(valueFor(column, table, row))),
      sql`, `,
    )
    await database.db.execute(sql`insert into ${sql.identifier(table)} (${names}) values (${values})`)
  }
}

const rowsOf = async (database: Database, table: string) =>
  selectRows<Record<string, unknown>>(database.db, sql`select * from ${sql.identifier(table)} order by 1, 2`)

async function fill(database: Database): Promise<Record<string, Record<string, unknown>[]>> {
  const names = await tableNames(database)
  const first = ['users', 'workspaces', 'sessions', 'connections', 'templates'].filter((name) => names.includes(name))
  for (const name of [...first, ...names.filter((name) => !first.includes(name))]) await fillTable(database, name)
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await rowsOf(database, name)])))
}

const unvalidated = (database: Database) =>
  selectRows(database.db, sql`select conname from pg_constraint where not convalidated order by 1`)

const sums = ['input_tokens', 'cached_tokens', 'output_tokens', 'cost_usd']

const kinds: [string, () => Promise<Database>][] = [
  ['embedded', openBareTestDatabase],
  ['server', async () => openDatabase({ url: await createServerDatabase('template0') })],
]
/** How many migrations precede the one that fills the totals. */
const beforeBackfill = journal.entries.findIndex(({ tag }) => tag.endsWith('_session_sums_backfill'))
const beforeChecks = journal.entries.findIndex(({ tag }) => tag.endsWith('_checks'))
const earlier = journal.entries.map(({ tag }, index) => [tag, index + 1] as const)

describe.each(kinds)('an upgrade of a filled database (%s)', (kind, open) => {
  // The statements are the same for both. Embedded, which takes longer, only the longest way and the shortest.
  const isEndpoint = (_: unknown, at: number): boolean => at === 0 || at === earlier.length - 1
  test.each(kind === 'server' ? earlier : earlier.filter(isEndpoint))('from %s loses nothing', async (_tag, count) => {
    const database = await open()
    await migrateTo(database, count)
    const before = await fill(database)
    expect(await database.migrate()).toStrictEqual([])
    expect(await unvalidated(database)).toStrictEqual([])

    for (const [table, rows] of Object.entries(before)) {
      const now = await rowsOf(database, table)
      expect(now.length, table).toBe(rows.length)
      rows.forEach((row, index) => {
        const kept = Object.entries(row).filter(([column]) => table !== 'sessions' || !sums.includes(column))
        expect(now[index], table).toMatchObject(Object.fromEntries(kept))
      })
    }
    const repositories = createRepositories(database)
    const page = { limit: 9, before: null }
    const session = await repositories.sessions.find(sessions.old, own('ann'))
    expect(parseState({ id: sessions.old, state: session?.state }).draft).toStrictEqual(state.draft)
    expect(await messagesOf(repositories, sessions.old)).toHaveLength(2)
    expect(await repositories.revisions.listOf(sessions.old, anybodys, page)).toMatchObject({
      hasMore: false,
      revisions: [{}, {}],
    })
    expect((await repositories.sessions.listOf('ann', anybodys, { limit: 9, offset: 0 })).total).toBe(1)
    if (count <= beforeBackfill)
      expect(await repositories.llmLogs.listOf(sessions.old, anybodys, page)).toMatchObject(spent)
    expect(await repositories.sessions.find(sessions.swept, anonymous)).not.toBeNull()
    await takeTurn(repositories, { sessionId: sessions.swept, state })
    await database.close()
  })

  test('keeps totals that are higher than the sum of the remaining logs', async () => {
    const database = await open()
    await migrateTo(database, beforeBackfill)
    await fill(database)
    await database.db.execute(sql`update sessions set input_tokens = 5000, cost_usd = 3`)
    await database.migrate()
    const { llmLogs } = createRepositories(database)
    const found = await llmLogs.listOf(sessions.old, anybodys, { limit: 1, before: null })
    expect(found).toMatchObject({ ...spent, inputTokens: 5000, costUsd: 3 })
    await database.close()
  })
})

describe.each(kinds)('a database with rows that violate a constraint (%s)', (_, open) => {
  test('is migrated, keeps them, reports them each time, and accepts no more of them', async () => {
    const database = await open()
    await migrateTo(database, beforeChecks)
    await fill(database)
    await database.db.execute(sql`update users set role = 'emperor'`)
    for (let start = 0; start < 2; start++) expect(await database.migrate()).toStrictEqual(['users_role'])
    expect(await rowsOf(database, 'users')).toMatchObject([{ role: 'emperor' }])
    expect(await unvalidated(database)).toMatchObject([{ conname: 'users_role' }])
    await expect(database.db.execute(sql`update users set role = 'king'`)).rejects.toThrow()
    await database.db.execute(sql`update users set role = 'admin'`)
    expect(await database.migrate()).toStrictEqual([])
    expect(await unvalidated(database)).toStrictEqual([])
    await database.close()
  })
})

describe('checking old rows', () => {
  test('blocks no turn, and is left to the next start if another process is doing it', async () => {
    const url = await createServerDatabase('template0')
    const database = await openDatabase({ url })
    await migrateTo(database, journal.entries.length)
    const other = new pg.Client(url)
    await other.connect()
    await other.query('begin')
    await other.query('alter table sessions validate constraint sessions_places')
    await takeTurn(createRepositories(database))
    expect(await database.migrate()).toStrictEqual([])
    expect(await unvalidated(database)).toMatchObject([
      { conname: 'sessions_counters' },
      { conname: 'sessions_places' },
      { conname: 'sessions_workspace_id_workspaces_id_fk' },
    ])
    await other.query('commit')
    await other.end()
    await database.migrate()
    expect(await unvalidated(database)).toStrictEqual([])
    await database.close()
  })
})

describe('a migration', () => {
  test.each(['lock table sessions in share mode', 'select pg_advisory_xact_lock(7204151846)'])(
    'that waits behind "%s" gives up within seconds, and succeeds when that is over',
    async (locking) => {
      const url = await createServerDatabase('template0')
      const database = await openDatabase({ url })
      await migrateTo(database, 1)
      const other = new pg.Client(url)
      await other.connect()
      await other.query('begin')
      await other.query(locking)
      const began = performance.now()
      await expect(database.migrate()).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'locked' })
      expect(performance.now() - began).toBeLessThan(20_000)
      await other.end()
      await database.migrate()
      await takeTurn(createRepositories(database))
      await database.close()
    },
  )
})
