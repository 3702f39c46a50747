/** Statements written by hand whose text is made once: making it anew costs more than sending it. */
import type { DriverValue, Query } from './database.ts'

/** Runs the statement for this input; `Row` is the caller's promise about its columns. */
export type Statement<Input, Row> = (query: Query, input: Input) => Promise<Row[]>

/** Makes a parameter and answers how it is written: `$1`, `$2`, …. Used twice in the text it is still one, and sent once. */
export type Given<Input> = (read: (input: Input) => DriverValue) => string

/**
 * `write` sees no input, so nothing that anybody said can become part of the text. A parameter that is made but not used
 * has no type, and PostgreSQL refuses the statement.
 */
export function statement<Input, Row>(write: (given: Given<Input>) => string): Statement<Input, Row> {
  const reads: ((input: Input) => DriverValue)[] = []
  const text = write((read) => `$${reads.push(read)}`)
  return (query, input) =>
    query(
      text,
      reads.map((read) => read(input)),
    )
}
