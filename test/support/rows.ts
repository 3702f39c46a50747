import type { SQL } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'

/** Rows of a test's own statement; the test says what is in them. */
export async function selectRows<Row>(db: Pick<Db, 'execute'>, statement: SQL): Promise<Row[]> {
  return (await db.execute(statement)) as Row[]
}
