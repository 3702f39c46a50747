/** Brings users and sessions of a release without workspaces into them, in batches that block nobody. */
import { sql } from 'drizzle-orm'
import { countRows, type Db } from '../../db/database.ts'
import type { Workspaces } from '../types.ts'

/** What a personal workspace is called until its owner renames it. */
export const personalName = 'Personal'

/** See `Workspaces.settle`. */
export async function settle(db: Db, { batch, at }: Parameters<Workspaces['settle']>[0]): Promise<number> {
  const moment = sql`${at.toISOString()}::timestamptz`
  const users = await countRows(
    db,
    sql`
    with chosen as (
      select id from users u
      where not exists (select from workspaces w where w.personal_of = u.id)
      limit ${batch} for key share skip locked
    ),
    made as (
      insert into workspaces (id, name, personal_of, created_at, updated_at)
      select gen_random_uuid(), ${personalName}::text, id, ${moment}, ${moment} from chosen
      on conflict do nothing returning id, personal_of
    ),
    seated as (
      insert into memberships (workspace_id, user_id, role, created_at)
      select id, personal_of, 'owner', ${moment} from made on conflict do nothing
    )
    select from made`,
  )
  // Nothing but the workspace is written: a turn that runs meanwhile finds the version that it has read.
  const sessions = await countRows(
    db,
    sql`
    update sessions s set workspace_id = chosen.workspace_id
    from (
      select s.id, w.id as workspace_id from sessions s join workspaces w on w.personal_of = s.user_id
      where s.workspace_id is null and s.user_id is not null
      limit ${batch} for update of s skip locked
    ) chosen
    where s.id = chosen.id and s.workspace_id is null returning 1`,
  )
  return users + sessions
}
