/**
 * Builds indexes of large tables without blocking their writers. Not in a migration, because `create index concurrently` is
 * refused in a transaction.
 */
import { z } from 'zod'
import { driverError, sqlState } from './errors.ts'

const built: readonly (readonly [name: string, on: string])[] = [
  [
    'sessions_of_workspace',
    'sessions (workspace_id, last_activity desc nulls first, id) where workspace_id is not null',
  ],
  ['sessions_unsettled', 'sessions (user_id) where workspace_id is null and user_id is not null'],
  ['sessions_unowned_idle', 'sessions (last_activity) where user_id is null and workspace_id is null'],
  ['jobs_of_workspace', 'jobs (workspace_id) where workspace_id is not null'],
]
/** Replaced by one of those above. */
const obsolete = ['sessions_anonymous_idle']

const states = z.array(z.object({ name: z.string(), valid: z.boolean() }))
const existing = `
  select c.relname as name, i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = current_schema()::regnamespace`

/**
 * Another process is building or dropping it (which the server may tell as a change of the catalogue by two), has locked the
 * table, or PgBouncer's connection has a timeout: the next start tries again.
 */
const isBusy = (error: unknown): boolean =>
  ['55P03', '40P01', '42P07', '42704', '23505', '57014', 'XX000'].includes(sqlState(driverError(error)) ?? '')

/**
 * Builds what is missing, and removes what is no longer used. Until an index is there, queries work, but take longer.
 * @param execute runs one statement outside a transaction and returns its rows
 * @param how `concurrently` where others write meanwhile
 */
export async function buildIndexes(
  execute: (statement: string) => Promise<unknown[]>,
  how: '' | 'concurrently',
): Promise<void> {
  const known = new Map(states.parse(await execute(existing)).map(({ name, valid }) => [name, valid]))
  try {
    for (const [name, on] of built) {
      // A build that was interrupted leaves an index that nothing uses.
      if (known.get(name) === false) await execute(`drop index ${how} if exists ${name}`)
      if (known.get(name) !== true) await execute(`create index ${how} if not exists ${name} on ${on}`)
    }
    for (const name of obsolete) if (known.has(name)) await execute(`drop index ${how} if exists ${name}`)
  } catch (error) {
    if (!isBusy(error)) throw error
  }
}
