/** The interface of both kinds of database. */
import type { SQL } from 'drizzle-orm'
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy'
import type { z } from 'zod'
import * as schema from './schema.ts'

/** Drizzle over PGlite, node-postgres or a transaction of either. */
export type Db = PgRemoteDatabase<typeof schema>

/** Values that drivers send without conversion. */
export type DriverValue = string | number | boolean | null

/** Runs one statement with a value for each `$1`, `$2`, …. */
export type Query = (text: string, values: readonly DriverValue[]) => Promise<unknown[]>

/** Sends a statement; returns rows as objects, or as arrays of columns. Dates and times are PostgreSQL's own text. */
export type Send = (text: string, values: readonly unknown[], rowMode: 'object' | 'array') => Promise<unknown[]>

/** A `Query` that sends statements with `send`. */
export const queryOver =
  (send: Send): Query =>
  (text, values) =>
    send(text, values, 'object')

/** Drizzle on top of `send`: its driver for remote databases accepts any function that returns rows. */
export const drizzleOver = (send: Send): Db =>
  drizzle(async (text, values, method) => ({ rows: await send(text, values, method === 'all' ? 'array' : 'object') }), {
    schema,
  })

export interface PoolStats {
  total: number
  idle: number
  /** Statements that are waiting for a connection. */
  waiting: number
}

export interface Database {
  readonly db: Db
  /** Uses the same connections, for statements whose text is built once. */
  readonly query: Query
  readonly kind: 'embedded' | 'server'
  /** The most statements that run at once. */
  readonly connections: number
  /**
   * Applies the pending migrations in `drizzle/`. Any number of processes may call it at once. Returns the names of
   * constraints that older rows violate: they apply only to new rows, and an operator should look at the old ones.
   */
  migrate(): Promise<string[]>
  /** Resolves within `timeoutMs` to whether the database answers and accepts writes. Never rejects. */
  ping(timeoutMs: number): Promise<boolean>
  /** Runs `work` in one repeatable-read transaction, which sees the database as of one moment. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /**
   * Runs `work` in one read-committed transaction: each statement sees what was committed before it. After a deadlock, `work`
   * is called again, so it does nothing but read and write.
   */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  close(): Promise<void>
  poolStats(): PoolStats
}

/** The rows of a hand-written statement. @throws ZodError if its columns do not match `row` */
export const selectRows = async <Row>(db: Pick<Db, 'execute'>, row: z.ZodType<Row>, statement: SQL): Promise<Row[]> =>
  ((await db.execute(statement)) as unknown[]).map((value) => row.parse(value))

/** How many rows a hand-written statement returns. */
export const countRows = async (db: Pick<Db, 'execute'>, statement: SQL): Promise<number> =>
  ((await db.execute(statement)) as unknown[]).length

/** Runs a statement that changes at most `batch` rows and returns them, until it finds fewer. */
export async function exhaust(db: Pick<Db, 'execute'>, statement: SQL, batch: number): Promise<void> {
  for (let count = batch; count === batch; ) count = await countRows(db, statement)
}

/** The result of `work`; false if it takes longer than `timeoutMs` or rejects. */
export async function succeedsWithin(timeoutMs: number, work: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs)
  })
  try {
    return await Promise.race([work(), timeout])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
