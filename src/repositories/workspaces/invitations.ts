import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { countRows, type Db, selectRows } from '../../db/database.ts'
import { workspaceRoles } from '../../db/schema/values.ts'
import { digestOf, recordFor, recording } from '../activity/record.ts'
import { seatedIn } from '../ownership.ts'
import { moment } from '../row.ts'
import { noItems, sliceOf, window } from '../slice.ts'
import type { Actor, Recorded, WorkspaceInvitationRecord, WorkspaceInvitations } from '../types.ts'
import { unlessGone, whyNothing, whyRefused } from './refused.ts'

const invitationRow = z.object({
  id: z.string(),
  role: z.enum(workspaceRoles),
  created_by: z.string().nullable(),
  created_at: moment,
  expires_at: moment,
})

const toInvitation = (row: z.output<typeof invitationRow>): WorkspaceInvitationRecord => ({
  id: row.id,
  role: row.role,
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
})

const acceptedRow = z.object({ workspace_id: z.string() })

const entry = (
  action: Recorded['action'],
  workspaceId: string,
  { author }: Actor,
  id: string,
  digests: Recorded['digests'] = {},
): Recorded => ({ workspaceId, action, by: author, subject: { kind: 'invitation', id }, digests })

/** See `WorkspaceInvitations`. */
export const createWorkspaceInvitations = (db: Db): WorkspaceInvitations => ({
  async create(workspaceId, access, { id, hash, role, createdBy, createdAt, expiresAt }) {
    const made = sql`(
        insert into workspace_invitations (id, workspace_id, hash, role, created_by, created_at, expires_at)
        select ${id}::uuid, ${workspaceId}::uuid, ${hash}::text, ${role}::text, ${createdBy}::text,
          ${createdAt.toISOString()}::timestamptz, ${expiresAt.toISOString()}::timestamptz
        where ${seatedIn(access, 'manage', sql`${workspaceId}::uuid`)} returning id
      )`
    const invited = entry('member.invited', workspaceId, access, id, { role: digestOf(role) })
    const count = await unlessGone(countRows(db, recording(made, invited)))
    return count ? 'created' : whyRefused(db, workspaceId, access)
  },

  async listOf(workspaceId, access, at, page) {
    const mayManage = seatedIn(access, 'manage', sql`${workspaceId}::uuid`)
    const rows = await selectRows(
      db,
      invitationRow,
      sql`select id, role, created_by, created_at, expires_at from workspace_invitations
        where workspace_id = ${workspaceId}::uuid and expires_at > ${at.toISOString()}::timestamptz and ${mayManage}
        order by created_at, id ${window(page)}`,
    )
    if (rows.length > 0) return sliceOf(rows.map(toInvitation), page)
    const why = await whyNothing(db, workspaceId, access)
    return why === 'no-member' ? noItems : why
  },

  async revoke(workspaceId, access, id) {
    const mayManage = seatedIn(access, 'manage', sql`${workspaceId}::uuid`)
    const gone = sql`(
        delete from workspace_invitations
        where id = ${id}::uuid and workspace_id = ${workspaceId}::uuid and ${mayManage} returning id
      )`
    const statement = recording(gone, entry('invitation.revoked', workspaceId, access, id))
    return (await countRows(db, statement)) > 0 ? 'revoked' : whyNothing(db, workspaceId, access)
  },

  /** Locks the invitation, so that of two people with one link, one waits and then finds it used up. */
  async accept({ hash, userId, by, at }) {
    const joined = { workspaceId: null, action: 'member.joined', by, subject: { kind: 'user', id: userId } } as const
    const moment = sql`${at.toISOString()}::timestamptz`
    const seating = selectRows(
      db,
      acceptedRow,
      sql`
      with invitation as (
        select id, workspace_id, role from workspace_invitations
        where hash = ${hash}::text and expires_at > ${moment} for update
      ),
      seated as (
        insert into memberships (workspace_id, user_id, role, created_at)
        select workspace_id, ${userId}::text, role, ${moment} from invitation
        on conflict do nothing returning workspace_id
      ),
      used as (
        delete from workspace_invitations i using invitation, seated where i.id = invitation.id
      ),
      entry as (${recordFor(sql`seated`, joined, sql`workspace_id`)})
      select workspace_id from invitation`,
    )
    const [row] = (await unlessGone(seating)) ?? []
    return row ? { workspaceId: row.workspace_id } : null
  },
})
