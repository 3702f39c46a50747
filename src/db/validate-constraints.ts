/**
 * Validates constraints that a migration added as `not valid`, so that they apply only to new rows; existing rows are
 * checked here. Not in the migration, whose transaction holds its locks to the end; this blocks neither readers nor writers,
 * however large the table is.
 */
import { z } from 'zod'
import { driverError, sqlState } from './errors.ts'

const pending = z.object({ table: z.string(), name: z.string() })

const pendingConstraints = `
  select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
  where not convalidated and connamespace = current_schema()::regnamespace order by 1, 2`

/** Another process is validating, builds an index of the table or has locked it: the next start tries again. */
const isLocked = (error: unknown): boolean => ['55P03', '40P01'].includes(sqlState(error) ?? '')
/** Class 23: rows violate the constraint. */
const isViolation = (error: unknown): boolean => sqlState(error)?.startsWith('23') ?? false

/**
 * Returns the names of constraints that older rows violate; those still apply to new rows.
 * @param execute runs one statement in a transaction of its own and returns its rows
 */
export async function validateConstraints(execute: (statement: string) => Promise<unknown[]>): Promise<string[]> {
  const violated: string[] = []
  for (const { table, name } of z.array(pending).parse(await execute(pendingConstraints))) {
    try {
      await execute(`alter table ${table} validate constraint ${name}`)
    } catch (thrown) {
      const error = driverError(thrown)
      if (isViolation(error)) violated.push(name)
      else if (!isLocked(error)) throw error
    }
  }
  return violated
}
