/** Pages of a session's rows, limited in rows and in bytes. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Db, selectRows } from '../db/database.ts'
import { bigint } from './row.ts'

/** A page that would be larger ends early, because it is held in memory and sent in one piece. */
const pageBytes = 1024 * 1024

interface PageOf<Head, Row> {
  /** Selects one row about the session, which is returned even if the page is empty. */
  head: SQL
  headRow: z.ZodType<Head>
  table: SQL
  columns: SQL
  row: z.ZodType<Row>
  /** The column that orders the rows of a session and is, with `session_id`, the key of the table. */
  key: SQL
  /** The size of a row as JSON, in bytes. */
  size: SQL
  where: SQL
  limit: number
  from: 'newest' | 'oldest'
}

/**
 * Walks from row to row along the key and stops at the first that does not fit, without reading further. That row is
 * returned too, to show that there are more.
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

/** `place` is null if the page is empty. */
const placed = z.looseObject({ place: z.number().nullable(), reached: bigint.nullable() })

interface Page<Head, Row> {
  /** undefined if the session does not exist. */
  head: Head | undefined
  /** In the order of the page. */
  rows: Row[]
  /** True if there are more rows after the page. */
  hasMore: boolean
}

/** The first rows from one end; always at least one row, however large. @throws ZodError if a row does not match */
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
