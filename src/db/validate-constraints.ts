/**
 * Constraints that a migration added `not valid`: they hold for what is written from then on, and what was there before is
 * looked through here. Not in the migration, whose transaction keeps every lock to its end; this one stops neither readers
 * nor writers, however large the table is.
 */
import { z } from 'zod'
import { driverError, sqlState } from './errors.ts'

const pending = z.object({ table: z.string(), name: z.string() })

const pendingConstraints = `
  select conrelid::regclass::text as table, quote_ident(conname) as name from pg_constraint
  where not convalidated and connamespace = current_schema()::regnamespace order by 1, 2`

/** Another process looks through the table, or somebody holds it: the next start tries again. */
const isLater = (error: unknown): boolean => sqlState(error) === '55P03'
/** Class 23: rows that break the constraint. */
const isBroken = (error: unknown): boolean => sqlState(error)?.startsWith('23') ?? false

/**
 * Answers the constraints that older rows break; these stay as they are, and hold for new rows. `execute` runs one
 * statement in a transaction of its own.
 */
export async function validateConstraints(execute: (statement: string) => Promise<unknown[]>): Promise<string[]> {
  const broken: string[] = []
  for (const { table, name } of z.array(pending).parse(await execute(pendingConstraints))) {
    try {
      await execute(`alter table ${table} validate constraint ${name}`)
    } catch (caught) {
      const error = driverError(caught)
      if (isBroken(error)) broken.push(name)
      else if (!isLater(error)) throw error
    }
  }
  return broken
}
