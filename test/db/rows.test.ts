import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZodError, z } from 'zod'
import type { Database } from '../../src/db/client.ts'
import { countRows, selectRows } from '../../src/db/database.ts'
import { type AddParameter, statement } from '../../src/db/statement.ts'
import { openEmbeddedTestDatabase } from '../support/database.ts'

const row = z.object({ number: z.number() })

describe('hand-written statements', () => {
  let database: Database
  beforeAll(async () => {
    database = await openEmbeddedTestDatabase()
  })
  afterAll(() => database.close())

  const ways: [string, (column: string, type: string) => Promise<unknown>][] = [
    ['once', (column, type) => selectRows(database.db, row, sql.raw(`select 7::${type} as ${column}`))],
    [
      'for every call',
      (column, type) => {
        const write = (param: AddParameter<number>) => `select ${param((n) => n)}::${type} as ${column}`
        return statement(row, write)(database.query, 7)
      },
    ],
  ]

  test.each(ways)('written %s return rows of their shape and reject any other', async (_, run) => {
    expect(await run('number', 'int')).toStrictEqual([{ number: 7 }])
    await expect(run('count', 'int')).rejects.toBeInstanceOf(ZodError)
    await expect(run('number', 'text')).rejects.toBeInstanceOf(ZodError)
  })

  test('are counted', async () => {
    expect(await countRows(database.db, sql`select from generate_series(1, 3)`)).toBe(3)
  })
})
