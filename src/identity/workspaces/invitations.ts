/** One-time links into a workspace. */
import { appError } from '../../errors.ts'
import type { Access, WorkspaceInvitationRecord, WorkspaceInvitations } from '../../repositories/types.ts'
import { codeHash, createCode } from '../codes.ts'
import { refuse } from './refuse.ts'
import type { WorkspaceCalls, WorkspaceInvitationView, WorkspaceView } from './types.ts'

export interface InvitationDeps {
  workspaceInvitations: WorkspaceInvitations
  now: () => Date
  newId: () => string
}

type Verbs = 'invite' | 'listInvitations' | 'revokeInvitation' | 'accept'

const viewOf = (invitation: WorkspaceInvitationRecord): WorkspaceInvitationView => ({
  invitation_id: invitation.id,
  role: invitation.role,
  created_by: invitation.createdBy,
  created_at: invitation.createdAt.toISOString(),
  expires_at: invitation.expiresAt.toISOString(),
})

/** The calls about invitations; see `WorkspaceCalls`. */
export const createInvitationCalls = (
  { workspaceInvitations, now, newId }: InvitationDeps,
  get: (caller: Access, id: string) => Promise<WorkspaceView>,
): Pick<WorkspaceCalls, Verbs> => ({
  async invite(caller, id, { role, expiresAt: wanted }) {
    const createdAt = now()
    const { code, hash, expiresAt } = createCode(wanted, createdAt)
    const invitation = { id: newId(), role, createdBy: caller.userId, createdAt, expiresAt }
    const outcome = await workspaceInvitations.create(id, caller, { ...invitation, hash })
    if (outcome !== 'created') throw refuse(outcome)
    return { ...viewOf(invitation), code }
  },

  async listInvitations(caller, id, page) {
    const found = await workspaceInvitations.listOf(id, caller, now(), page)
    if (typeof found === 'string') throw refuse(found)
    return { items: found.items.map(viewOf), hasMore: found.hasMore }
  },

  async revokeInvitation(caller, id, invitationId) {
    const outcome = await workspaceInvitations.revoke(id, caller, invitationId)
    if (outcome !== 'revoked') throw refuse(outcome, 'INVITATION_NOT_FOUND')
  },

  async accept(caller, code) {
    if (caller.userId === null) throw appError('FORBIDDEN', { detail: 'Only a person can join a workspace.' })
    const accepted = await workspaceInvitations.accept({
      hash: codeHash(code),
      userId: caller.userId,
      by: caller.author,
      at: now(),
    })
    if (accepted === null) throw appError('INVITATION_NOT_FOUND', { detail: 'It was used or revoked, or has expired.' })
    return get(caller, accepted.workspaceId)
  },
})
