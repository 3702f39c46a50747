/** What both kinds of database offer. */
import type { SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** Takes PGlite, node-postgres and a transaction of either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

export interface PoolStats {
  total: number
  idle: number
  /** Statements that wait for a connection. */
  waiting: number
}

export interface Database {
  readonly db: Db
  readonly kind: 'embedded' | 'server'
  /** How many statements run at once. */
  readonly connections: number
  /** Applies what is missing of `drizzle/`. Any number of processes may call it at once. */
  migrate(): Promise<void>
  /** Whether the database answers and takes writes, known within `timeoutMs`. Never rejects. */
  ping(timeoutMs: number): Promise<boolean>
  /** Runs `work` in one transaction that sees the database as of one moment. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Runs `work` in one transaction whose statements each see what has been committed before them. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  close(): Promise<void>
  poolStats(): PoolStats
}

/** Rows of a statement written by hand; `Row` is the caller's promise about its columns. */
export async function selectRows<Row>(db: Pick<Db, 'execute'>, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] }
  return result.rows
}

/** False when `work` takes longer than `timeoutMs` or rejects. */
export async function succeedsWithin(timeoutMs: number, work: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  try {
    return await Promise.race([work(), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
