/** Statements written by hand whose text is made once: making it anew costs more than sending it. */
import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect, type PgPreparedQuery, type PreparedQueryConfig } from 'drizzle-orm/pg-core'
import type { Db } from './database.ts'

/** Runs the statement for this input; `Row` is the caller's promise about its columns. */
export type Statement<Input, Row> = (db: Db, input: Input) => Promise<Row[]>

/** What a driver sends as it is. */
export type DriverValue = string | number | boolean | null

/** A parameter of the statement. Used twice in the text it is still one, and sent once. */
export type Given<Input> = (read: (input: Input) => DriverValue) => Placeholder

type Prepared = PgPreparedQuery<PreparedQueryConfig & { execute: { rows: unknown[] } }>

const dialect = new PgDialect()

/** The text with every parameter once, in the order in which `given` made them. */
function textOf(written: SQL): string {
  const { sql: text, params } = dialect.sqlToQuery(written)
  return text.replace(/\$(\d+)/g, (_, place) => `$${Number((params[place - 1] as Placeholder).name) + 1}`)
}

/** Parameters are named by their places, and so are the elements of a list. */
const named = (values: DriverValue[]): Record<string, unknown> => values as unknown as Record<string, unknown>

/** A parameter that is made but not used has no type, and PostgreSQL refuses the statement. */
export function statement<Input, Row>(write: (given: Given<Input>) => SQL): Statement<Input, Row> {
  const reads: ((input: Input) => DriverValue)[] = []
  const text = textOf(write((read) => sql.placeholder(String(reads.push(read) - 1))))
  const params = reads.map((_, place) => sql.placeholder(String(place)))
  const prepared = new WeakMap<Db, Prepared>()
  return async (db, input) => {
    let query = prepared.get(db)
    if (query === undefined) {
      query = db._.session.prepareQuery({ sql: text, params }, undefined, undefined, false)
      prepared.set(db, query)
    }
    const { rows } = await query.execute(named(reads.map((read) => read(input))))
    return rows as Row[]
  }
}
