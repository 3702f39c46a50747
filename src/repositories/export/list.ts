/** A list of an export: rows of one table, page by page. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../db/database.ts'
import { pages, rowsPerPage } from './pages.ts'
import { jsonOf } from './sessions.ts'

/** Column names become property names. */
export interface List {
  name: string
  table: SQL
  columns: SQL
  /** Text that no other row of the workspace has; the rows are in its order. */
  key: SQL
}

const keyedRow = z.looseObject({ key: z.string() })

/** A property of the document, after a comma. @param where which rows of the table, which is called `listed` */
export async function* exportedList(db: Db, { name, table, columns, key }: List, where: SQL): AsyncGenerator<string> {
  yield `,${JSON.stringify(name)}:`
  yield* pages(
    db,
    { row: keyedRow, keyOf: (row) => row.key, toJson: ({ key: _, ...shown }) => jsonOf(shown) },
    (last) => sql`select ${columns}, ${key} as key from ${table} listed
      where ${where} and (${last}::text is null or ${key} > ${last}::text)
      order by ${key} limit ${rowsPerPage}`,
  )
}
