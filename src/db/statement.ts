/** Statements written by hand whose text is made once: making it anew costs more than sending it. */
import type { z } from 'zod'
import type { DriverValue, Query } from './database.ts'

/** Runs the statement for this input. */
export type Statement<Input, Row> = (query: Query, input: Input) => Promise<Row[]>

/** Makes a parameter and answers how it is written: `$1`, `$2`, …. Used twice in the text it is still one, and sent once. */
export type Given<Input> = (read: (input: Input) => DriverValue) => string

/**
 * `write` sees no input, so nothing that anybody said can become part of the text. A parameter that is made but not used
 * has no type, and PostgreSQL refuses the statement. Calls throw ZodError when the columns are not those of `row`.
 */
export function statement<Input, Row>(
  row: z.ZodType<Row>,
  write: (given: Given<Input>) => string,
): Statement<Input, Row> {
  const reads: ((input: Input) => DriverValue)[] = []
  const text = write((read) => `$${reads.push(read)}`)
  return async (query, input) => {
    const rows = await query(
      text,
      reads.map((read) => read(input)),
    )
    return rows.map((found) => row.parse(found))
  }
}
