/** Statements written by hand whose text is made once: making it anew costs more than sending it. */
import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect, type PgPreparedQuery, type PreparedQueryConfig } from 'drizzle-orm/pg-core'
import type { Db } from './database.ts'

/** Runs the statement with these values; `Row` is the caller's promise about its columns. */
export type Statement<Values, Row> = (db: Db, values: Values) => Promise<Row[]>

/** Stands for a value in the text. One that comes up again is one parameter of the statement. */
export type Given<Values> = (name: keyof Values & string) => Placeholder

type Prepared = PgPreparedQuery<PreparedQueryConfig & { execute: { rows: unknown[] } }>

const dialect = new PgDialect()

/** The text of the statement and the names of its parameters, in their order. */
function textOf(statement: SQL): { text: string; names: string[] } {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  const nameAt = params.map((param) => (param as Placeholder).name)
  const names = [...new Set(nameAt)]
  return { text: text.replace(/\$(\d+)/g, (_, place) => `$${names.indexOf(nameAt[place - 1] ?? '') + 1}`), names }
}

/** Values are what the driver is to send: text, numbers, booleans, null. */
export function statement<Values extends object, Row>(write: (given: Given<Values>) => SQL): Statement<Values, Row> {
  const { text, names } = textOf(write(sql.placeholder))
  const prepared = new WeakMap<Db, Prepared>()
  return async (db, values) => {
    let query = prepared.get(db)
    if (query === undefined) {
      query = db._.session.prepareQuery({ sql: text, params: names.map(sql.placeholder) }, undefined, undefined, false)
      prepared.set(db, query)
    }
    const { rows } = await query.execute(values as Record<string, unknown>)
    return rows as Row[]
  }
}
