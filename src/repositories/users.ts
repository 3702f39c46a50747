import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Database, selectRows } from '../db/database.ts'
import { roles } from '../db/schema/values.ts'
import { users } from '../db/schema.ts'
import { digestOf, recordFor, recording, system } from './activity/record.ts'
import { exportUser } from './export/user.ts'
import { storedKey } from './rate-counters.ts'
import { momentOf } from './row.ts'
import type { Author, Recorded, UserRecord, Users } from './types.ts'
import { removeUser } from './user-removal.ts'
import { personalName } from './workspaces/settle.ts'

const entry = (action: Recorded['action'], id: string, by: Author): Recorded => ({
  workspaceId: null,
  action,
  by,
  subject: { kind: 'user', id },
})

/** The personal workspace of the user in the table expression `made`. */
const personalWorkspace = ({ createdAt }: UserRecord): SQL => sql`
  home as (
    insert into workspaces (id, name, personal_of, created_at, updated_at)
    select gen_random_uuid(), ${personalName}::text, id, ${momentOf(createdAt)}, ${momentOf(createdAt)} from made
    returning id, personal_of
  ),
  seated as (
    insert into memberships (workspace_id, user_id, role, created_at)
    select id, personal_of, 'owner', ${momentOf(createdAt)} from home
  )`

const insertUser = (user: UserRecord, source: SQL): SQL => sql`
  insert into users (id, password_hash, role, token_version, created_at, updated_at)
  select ${sql.param(user.id, users.id)}, ${user.passwordHash}, ${user.role}, ${user.tokenVersion}::int,
    ${momentOf(user.createdAt)}, ${momentOf(user.updatedAt)}
  ${source} on conflict do nothing returning id`

const createStatement = (user: UserRecord, by: Author): SQL => sql`
  with made as (${insertUser(user, sql``)}), ${personalWorkspace(user)},
  entry as (${recordFor(sql`made`, entry('user.registered', user.id, by))}) select id from made`

/** Locks the invitation, so that of two registrations with it at once, one waits and then finds it used up. */
const createInvitedStatement = (user: UserRecord, hash: string, by: Author): SQL => sql`
  with invitation as (
    select hash from invitations where hash = ${hash} and expires_at > ${momentOf(user.createdAt)} for update
  ),
  made as (${insertUser(user, sql`from invitation`)}),
  ${personalWorkspace(user)},
  used as (delete from invitations i using invitation, made where i.hash = invitation.hash),
  entry as (${recordFor(sql`made`, { ...entry('user.registered', user.id, by), digests: { invitation: digestOf(hash) } })})
  select exists (select from made) as made from invitation`

const createdRow = z.object({ made: z.boolean() })
const changedRow = z.object({ role: z.enum(roles), token_version: z.number() })

/** See `Users`. */
export const createUsers = ({ db, transaction }: Pick<Database, 'db' | 'transaction'>): Users => ({
  async create(user, by = system) {
    return (await countRows(db, createStatement(user, by))) > 0
  },

  async createInvited(user, invitationHash, by = system) {
    const [row] = await selectRows(db, createdRow, createInvitedStatement(user, invitationHash, by))
    if (!row) return 'uninvited'
    return row.made ? 'created' : 'taken'
  },

  async find(id) {
    const [row] = await db.select().from(users).where(eq(users.id, id))
    return row ?? null
  },

  export: (id) => exportUser(db, id),

  async revokeTokens(id) {
    const revoked = { tokenVersion: sql`${users.tokenVersion} + 1` }
    const rows = await db.update(users).set(revoked).where(eq(users.id, id)).returning({ id: users.id })
    return rows.length > 0
  },

  async changePassword(user, passwordHash, at, by = system) {
    const isUnchanged = and(
      eq(users.id, user.id),
      eq(users.createdAt, user.createdAt),
      eq(users.passwordHash, user.passwordHash),
    )
    const changed = { passwordHash, tokenVersion: sql`${users.tokenVersion} + 1`, updatedAt: at }
    const change = db
      .update(users)
      .set(changed)
      .where(isUnchanged)
      .returning({ role: users.role, version: users.tokenVersion })
    const statement = recording(change, entry('user.password_changed', user.id, by))
    const [row] = await selectRows(db, changedRow, statement)
    return row ? { ...user, passwordHash, role: row.role, tokenVersion: row.token_version, updatedAt: at } : null
  },

  remove: (id, counterKeys, by = system) =>
    removeUser({ db, transaction }, id, counterKeys.map(storedKey), entry('user.deleted', id, by)),
})
