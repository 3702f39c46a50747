/** Pages of a session's rows, bounded by rows and by bytes. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { bigint } from './row.ts'

/** A page is held in memory and sent in one piece: it ends early rather than growing past this. */
const pageBytes = 1024 * 1024

export interface PageOf<Head, Row> {
  /** One row about the session, which comes also with an empty page. */
  head: SQL
  headRow: z.ZodType<Head>
  table: SQL
  columns: SQL
  row: z.ZodType<Row>
  /** Column that orders the rows of a session and, with `session_id`, is the key of the table. */
  key: SQL
  /** Bytes of a row, as JSON. */
  size: SQL
  where: SQL
  limit: number
  from: 'newest' | 'oldest'
}

/**
 * From row to row along the key, up to the first that has no room: what does not fit is not read. That first one comes
 * along, and tells that there are more.
 */
function walk({ head, table, columns, key, size, where, limit, from }: PageOf<unknown, unknown>): SQL {
  const [isNext, order] = from === 'newest' ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  return sql`
  with recursive page as (
    (
      select ${columns}, ${key} as page_key, 1 as place, (${size})::bigint as reached
      from ${table} where ${where} order by ${key} ${order} limit 1
    )
    union all
    select next.* from page cross join lateral (
      select ${columns}, ${key} as page_key, page.place + 1 as place, page.reached + (${size}) as reached
      from ${table} where ${where} and ${key} ${isNext} page.page_key order by ${key} ${order} limit 1
    ) next
    where page.place <= ${limit} and (page.place = 1 or page.reached <= ${pageBytes})
  )
  select head.*, page.* from (${head}) head left join page on true order by page.place`
}

/** Without a place: the page is empty. */
const placed = z.looseObject({ place: z.number().nullable(), reached: bigint.nullable() })

export interface Page<Head, Row> {
  /** undefined: there is no such session. */
  head: Head | undefined
  /** In the order of the page. */
  rows: Row[]
  /** Some were left off at its end. */
  hasMore: boolean
}

/** The first rows from that end on; the very first in any case, however large. */
export async function boundedPage<Head, Row>(db: Db, page: PageOf<Head, Row>): Promise<Page<Head, Row>> {
  const found = await selectRows(db, placed, walk(page))
  const walked = found.filter(({ place }) => place !== null)
  const fitting = walked.filter(
    ({ place, reached }) => place === 1 || (Number(place) <= page.limit && Number(reached) <= pageBytes),
  )
  return {
    head: found[0] === undefined ? undefined : page.headRow.parse(found[0]),
    rows: fitting.map((row) => page.row.parse(row)),
    hasMore: fitting.length < walked.length,
  }
}
