/** Hand-written statements whose text is built once: building it for each call costs more than sending it. */
import type { z } from 'zod'
import type { DriverValue, Query } from './database.ts'

/** Runs the statement for this input. */
export type Statement<Input, Row> = (query: Query, input: Input) => Promise<Row[]>

/** Adds a parameter and returns its placeholder: `$1`, `$2`, …. Using a placeholder twice sends its value only once. */
export type AddParameter<Input> = (read: (input: Input) => DriverValue) => string

/**
 * Builds a statement. `write` does not see the input, so no input can become part of the text. Every parameter that is added
 * must be used in the text: PostgreSQL rejects a statement with an unused one, because it has no type.
 * The returned function throws ZodError if the columns of a row do not match `row`.
 */
export function statement<Input, Row>(
  row: z.ZodType<Row>,
  write: (param: AddParameter<Input>) => string,
): Statement<Input, Row> {
  const reads: ((input: Input) => DriverValue)[] = []
  const text = write((read) => `$${reads.push(read)}`)
  return async (query, input) => {
    const rows = await query(
      text,
      reads.map((read) => read(input)),
    )
    return rows.map((value) => row.parse(value))
  }
}
