/** What both kinds of database offer. */
import type { SQL } from 'drizzle-orm'
import { drizzle, type PgRemoteDatabase } from 'drizzle-orm/pg-proxy'
import type { z } from 'zod'
import * as schema from './schema.ts'

/** Statements by Drizzle, over PGlite, node-postgres or a transaction of either. */
export type Db = PgRemoteDatabase<typeof schema>

/** What a driver sends as it is. */
export type DriverValue = string | number | boolean | null

/** Runs one statement with a value for each `$1`, `$2`, …. */
export type Query = (text: string, values: readonly DriverValue[]) => Promise<unknown[]>

/** How a driver is asked: with rows as objects, or as arrays of their columns. Dates and times come as PostgreSQL writes them. */
export type Send = (text: string, values: readonly unknown[], rowMode: 'object' | 'array') => Promise<unknown[]>

export const queryOver =
  (send: Send): Query =>
  (text, values) =>
    send(text, values, 'object')

/** Drizzle's driver for whatever answers rows: both databases have it in common, and what is between it and them is ours. */
export const drizzleOver = (send: Send): Db =>
  drizzle(async (text, values, method) => ({ rows: await send(text, values, method === 'all' ? 'array' : 'object') }), {
    schema,
  })

export interface PoolStats {
  total: number
  idle: number
  /** Statements that wait for a connection. */
  waiting: number
}

export interface Database {
  readonly db: Db
  /** The same connections, for statements whose text is made once. */
  readonly query: Query
  readonly kind: 'embedded' | 'server'
  /** How many statements run at once. */
  readonly connections: number
  /**
   * Applies what is missing of `drizzle/`. Any number of processes may call it at once. Answers the names of constraints
   * that older rows break: they hold for what is written from now on, and want a look.
   */
  migrate(): Promise<string[]>
  /** Whether the database answers and takes writes, known within `timeoutMs`. Never rejects. */
  ping(timeoutMs: number): Promise<boolean>
  /** Runs `work` in one transaction that sees the database as of one moment. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Runs `work` in one transaction whose statements each see what has been committed before them. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  close(): Promise<void>
  poolStats(): PoolStats
}

/** Rows of a statement written by hand. @throws ZodError when its columns are not those of `row` */
export const selectRows = async <Row>(db: Pick<Db, 'execute'>, row: z.ZodType<Row>, statement: SQL): Promise<Row[]> =>
  ((await db.execute(statement)) as unknown[]).map((found) => row.parse(found))

/** How many rows a statement written by hand returns. */
export const countRows = async (db: Pick<Db, 'execute'>, statement: SQL): Promise<number> =>
  ((await db.execute(statement)) as unknown[]).length

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
