/** Deletes workspaces with everything in them. */
import { type SQL, sql } from 'drizzle-orm'
import { countRows, type Database, exhaust } from '../../db/database.ts'
import { ownerOfSecret } from '../../db/schema.ts'
import { recordFor } from '../activity/record.ts'
import { eraseWorkspace, erasingSessions } from '../activity/remove.ts'
import { seatedIn } from '../ownership.ts'
import type { Actor, Recorded } from '../types.ts'

/** Small enough that no statement reaches its timeout. */
const sessionsPerBatch = 500

/**
 * Table expressions: runs `remove`, which returns the `id` of each workspace that it removes (table `gone`), and removes what no
 * foreign key removes with them.
 */
export const removingWorkspaces = (remove: SQL): SQL => sql`
  gone as (${remove}),
  gone_jobs as (delete from jobs using gone where jobs.workspace_id = gone.id),
  gone_secrets as (delete from secrets using gone where ${sql.raw(ownerOfSecret)} = gone.id)`

/** False if the caller owns it no more. Sessions go in batches before the transaction, which is as short as it can be. */
export async function removeWorkspace(
  { db, transaction }: Pick<Database, 'db' | 'transaction'>,
  id: string,
  access: Actor,
  entry: Recorded,
): Promise<boolean> {
  const mayManage = seatedIn(access, 'manage', sql`${id}::uuid`)
  const batch = erasingSessions(sql`
    delete from sessions where id = any (array(
      select id from sessions where workspace_id = ${id}::uuid and ${mayManage} limit ${sessionsPerBatch}
    )) returning id`)
  await exhaust(db, batch, sessionsPerBatch)
  const itself = sql`
    delete from workspaces where id = ${id}::uuid and personal_of is null and ${mayManage} returning id`
  // Whoever changes a member locks the seat before the end of the log, so this does too.
  const seats = sql`select from memberships where workspace_id = ${id}::uuid and ${mayManage} for update`
  return transaction(async (within) => {
    await within.execute(seats)
    const isGone =
      (await countRows(
        within,
        sql`with ${removingWorkspaces(itself)}, entry as (${recordFor(sql`gone`, entry)}) select from gone`,
      )) > 0
    if (isGone) await eraseWorkspace(within, id)
    return isGone
  })
}
