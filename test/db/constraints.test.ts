/** The database enforces what the schema says about its columns. */
import { sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import * as schema from '../../src/db/schema.ts'
import { openServerTestDatabase } from '../support/database.ts'
import { selectRows } from '../support/rows.ts'

const columns = Object.values(schema).flatMap((table) =>
  table instanceof PgTable
    ? getTableConfig(table).columns.map((column) => ({
        name: `${getTableConfig(table).name}.${column.name}`,
        type: column.getSQLType(),
        values: column.enumValues ?? [],
      }))
    : [],
)

/** Not counts: positions, identities, and latencies, which are negative if the clock is set back. */
const free = /\.(id|shard|latency_ms)$/
const counters = columns.filter(
  ({ name, type }) => /^(integer|bigint|smallint|numeric|double)/.test(type) && !free.test(name),
)

let database: Database
/** `table.column` and the text of every check that names it. */
let checks: { table: string; text: string }[]
beforeAll(async () => {
  database = await openServerTestDatabase(1)
  checks = await selectRows(
    database.db,
    sql`select conrelid::regclass::text as table, pg_get_constraintdef(oid) as text from pg_constraint
      where contype = 'c' and convalidated`,
  )
})
afterAll(() => database.close())

const checksOf = (name: string): string[] => {
  const [table, column = ''] = name.split('.')
  return checks.flatMap((check) => (check.table === table && check.text.includes(column) ? [check.text] : []))
}

describe('the database', () => {
  const closed = columns.filter(({ values }) => values.length > 0)

  test.each(closed)('allows only the values that the code knows in $name', ({ name, values }) => {
    const lists = checksOf(name).map((text) => [...text.matchAll(/'([a-z0-9_/]+)'::text/g)].map(([, value]) => value))
    expect(lists).toContainEqual(values)
  })

  test.each(counters)('does not let $name fall below zero', ({ name }) => {
    expect(checksOf(name).join(' ')).toMatch(new RegExp(`\\b${name.split('.')[1]} >= \\(?[01]\\b`))
  })

  test('keeps money in one type, except for what the previous release writes', () => {
    const others = columns.filter(({ name, type }) => name.endsWith('_usd') && type !== 'numeric(20, 10)')
    expect(others.map(({ name }) => name).toSorted()).toStrictEqual(['llm_logs.cost_usd', 'sessions.cost_usd'])
  })

  test.each(Object.values(schema.constraints))('has the constraint %s', async (name) => {
    const found = await selectRows(
      database.db,
      sql`select conname from pg_constraint where conname = ${name}
        union all select relname from pg_class where relname = ${name}`,
    )
    expect(found).toHaveLength(1)
  })
})
