/**
 * What may be taken out of the append-only log, each in a statement that has its own permission (a setting of the
 * transaction, which the guarding trigger asks for). Rows come from a join with the permission, so it is set before any changes.
 */
import { type SQL, sql } from 'drizzle-orm'
import { storableText } from '../../db/columns.ts'
import { countRows, type Db, exhaust } from '../../db/database.ts'
import { chainOf } from './record.ts'

const permit = (what: 'erasure' | 'retention'): SQL =>
  sql`permit as materialized (select set_config('activity.permission', ${what}, true))`

const rowsPerStatement = 1000

const erased = {
  actor: sql`actor_id = null, actor_salt = null, request_id = null`,
  subject: sql`subject_id = null, subject_salt = null`,
}

const erase = (changes: SQL, where: SQL): SQL => sql`
  with ${permit('erasure')}
  update activity a set ${changes} from permit
  where (a.workspace_id, a.seq) in (select workspace_id, seq from activity where ${where} limit ${rowsPerStatement})
  returning 1`

/** Leaves only the digest of a user in all chains. Chains are not broken by it. */
export async function erasePerson(db: Db, userId: string): Promise<void> {
  const id = storableText(userId)
  await exhaust(db, erase(erased.actor, sql`actor_id = ${id}::text`), rowsPerStatement)
  await exhaust(db, erase(erased.subject, sql`subject_id = ${id}::text`), rowsPerStatement)
}

/**
 * Runs `remove`, which returns the `id` of each session that it removes, and leaves only the digests of these ids in all
 * chains. Returns a row for each.
 */
export const erasingSessions = (remove: SQL): SQL => sql`
  with ${permit('erasure')},
  gone as (${remove}),
  erased as (
    update activity a set ${erased.subject} from permit, gone
    where a.subject_kind = 'session' and a.subject_id = gone.id::text
  )
  select 1 from gone`

/** See `Activity.eraseWorkspace`. */
export async function eraseWorkspace(db: Db, workspaceId: string): Promise<void> {
  const isNamed = sql`(actor_salt is not null or subject_salt is not null)`
  const where = sql`workspace_id = ${workspaceId}::uuid and ${isNamed}`
  await exhaust(db, erase(sql`${erased.actor}, ${erased.subject}`, where), rowsPerStatement)
}

/**
 * Removes the oldest entries of each chain, at most `batch` of each, and keeps the last of them in `activity_segments`. Returns
 * a row for each entry. Two at once remove each entry once: the later one finds the rows gone.
 * @param chains selects `workspace_id`
 * @param before the time, by the clock of the database, before which entries are too old
 */
const closing = (chains: SQL, before: SQL, batch: number): SQL => sql`
  with ${permit('retention')},
  chains as (${chains}),
  last as (
    select chains.workspace_id, oldest.seq, oldest.hash, oldest.at from chains cross join lateral (
      select first.* from (
        select seq, hash, at from activity a where a.workspace_id = chains.workspace_id order by seq limit ${batch}
      ) first where at < ${before} order by seq desc limit 1
    ) oldest
  ),
  removed as (
    delete from activity a using last, permit where a.workspace_id = last.workspace_id and a.seq <= last.seq
    returning a.workspace_id
  ),
  closed as (
    insert into activity_segments (workspace_id, seq, hash, entries, at, closed_at)
    select last.workspace_id, last.seq, last.hash, count(*)::int, last.at, now()
    from last join removed on removed.workspace_id = last.workspace_id
    group by last.workspace_id, last.seq, last.hash, last.at
    on conflict do nothing
  )
  select 1 from removed`

/** See `Activity.closeSegment`. */
export function closeSegment(db: Db, workspaceId: string | null, options: { before: Date; batch: number }) {
  const chain = sql`select ${chainOf(workspaceId)}::uuid as workspace_id`
  return countRows(db, closing(chain, sql`${options.before.toISOString()}::timestamptz`, options.batch))
}

/** Closes segments of some of the chains with entries that are too old. Returns a row for each entry that it removes. */
export const closingSome = (before: SQL, chains: number, batch: number): SQL =>
  closing(
    sql`select workspace_id from activity_heads h where exists (
      select from activity a where a.workspace_id = h.workspace_id and a.at < ${before}) limit ${chains}`,
    before,
    batch,
  )
