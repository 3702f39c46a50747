/** Lists of an export, which are read page by page because they may be long. */
import type { SQL } from 'drizzle-orm'
import type { z } from 'zod'
import { type Db, selectRows } from '../../db/database.ts'
import { withTranslatedErrors } from '../../db/errors.ts'

/** The limit of every page's query. */
export const rowsPerPage = 200

interface Listed<Row> {
  row: z.ZodType<Row>
  /** What the next page begins after. */
  keyOf: (row: Row) => string
  toJson: (row: Row) => string
}

/** The rows of a query as a list in JSON, in chunks. @param pageAfter the rows after a key in its order; null: the first ones */
export async function* pages<Row>(
  db: Db,
  { row, keyOf, toJson }: Listed<Row>,
  pageAfter: (last: string | null) => SQL,
): AsyncGenerator<string> {
  yield '['
  let last: string | null = null
  for (;;) {
    const rows: Row[] = await withTranslatedErrors(() => selectRows(db, row, pageAfter(last)))
    if (rows.length > 0) yield (last === null ? '' : ',') + rows.map((one) => toJson(one)).join(',')
    const end = rows.at(-1)
    if (end === undefined || rows.length < rowsPerPage) break
    last = keyOf(end)
  }
  yield ']'
}
