/** Every change of a workspace that its activity log records. */
import { randomUUID } from 'node:crypto'
import type { ActivityAction } from '../../../src/activity/actions.ts'
import { digestOf } from '../../../src/repositories/activity/record.ts'
import type { Actor, Author, Repositories } from '../../../src/repositories/types.ts'
import { dayMs, moment, own, readyOf, revision, start, takeTurn, turn } from '../given.ts'

export const draftHash = 'a1'.repeat(32)
export const authorOf = (id: string): Author => ({ kind: 'user', id, requestId: `a request of ${id}` })
export const as = (id: string): Actor => ({ ...own(id), author: authorOf(id) })

export const invitation = () => ({
  ...{ id: randomUUID(), hash: randomUUID(), role: 'editor' as const, createdBy: 'owner' },
  ...{ createdAt: start, expiresAt: moment(dayMs) },
})
/** A new key of the workspace, by its owner. */
export const apiKey = (workspaceId: string) => ({
  ...{ id: randomUUID(), workspaceId, prefix: 'wtb_live_x', hash: randomUUID(), name: 'Shop', scopes: ['chat'] },
  ...{ createdBy: 'owner', createdAt: start, lastUsedAt: null, expiresAt: null, revokedAt: null },
})

/** A change, once it has something to change. */
interface Change {
  /** What it is done to. */
  subject: string
  act: (caller: string) => Promise<unknown>
  digests?: Record<string, string>
  /** Where it is recorded, if not in the workspace. */
  chain?: string
}
type Prepare = (repositories: Repositories, workspaceId: string) => Promise<Change>

/** A session of the team, and its version. */
const sessionIn = async (repositories: Repositories, workspaceId: string) =>
  (await takeTurn(repositories, { access: own('editor'), workspaceId }, { revision: revision(1, { by: 'editor' }) }))
    .sessionId

const deciding =
  (decision: 'approved' | 'rejected'): Prepare =>
  async (repositories, workspaceId) => {
    const sessionId = await sessionIn(repositories, workspaceId)
    const approval = (by: string) => ({ draftHash, decision, comment: 'I say so', by, createdAt: start })
    const act = (caller: string) =>
      repositories.approvals.record({ sessionId, access: as(caller), expectedVersion: 1, approval: approval(caller) })
    return { subject: sessionId, act, digests: { draft: draftHash } }
  }

const setting =
  (settings: { name: string | null; requireApproval: boolean | null }): Prepare =>
  async ({ workspaces }, workspaceId) => ({
    subject: workspaceId,
    act: (caller) => workspaces.change(workspaceId, as(caller), settings, start),
  })

/** Each with who does it, and with somebody who tries in vain. */
export const changes: [action: ActivityAction, by: string, inVain: string, prepare: Prepare][] = [
  [
    'workspace.created',
    'viewer',
    'nobody',
    async ({ workspaces }) => {
      const id = randomUUID()
      const act = (userId: string) =>
        workspaces.create({ id, name: 'Another', userId, by: authorOf(userId), at: start })
      return { subject: id, act, chain: id }
    },
  ],
  ['workspace.renamed', 'owner', 'editor', setting({ name: 'Our team', requireApproval: null })],
  ['workspace.approval_required', 'owner', 'reviewer', setting({ name: null, requireApproval: true })],
  ['workspace.approval_waived', 'owner', 'editor', setting({ name: null, requireApproval: false })],
  [
    'policy.changed',
    'owner',
    'editor',
    async ({ workspaces }, workspaceId) => ({
      subject: workspaceId,
      act: (caller) => workspaces.setPolicy(workspaceId, as(caller), { policy: { tone: 'calm' }, version: 0 }, start),
      digests: { policy: digestOf('{"tone":"calm"}') },
    }),
  ],
  [
    'policy.changed',
    'owner',
    'viewer',
    async ({ workspaces }, workspaceId) => ({
      subject: workspaceId,
      act: (caller) => workspaces.setPolicy(workspaceId, as(caller), { policy: null, version: 0 }, start),
    }),
  ],
  [
    'member.invited',
    'owner',
    'editor',
    async ({ workspaceInvitations }, workspaceId) => {
      const made = invitation()
      const act = (caller: string) => workspaceInvitations.create(workspaceId, as(caller), made)
      return { subject: made.id, act, digests: { role: digestOf('editor') } }
    },
  ],
  [
    'invitation.revoked',
    'owner',
    'editor',
    async ({ workspaceInvitations }, workspaceId) => {
      const made = invitation()
      await workspaceInvitations.create(workspaceId, own('owner'), made)
      return { subject: made.id, act: (caller) => workspaceInvitations.revoke(workspaceId, as(caller), made.id) }
    },
  ],
  [
    'member.joined',
    'stranger',
    'viewer',
    async ({ workspaceInvitations }, workspaceId) => {
      const { hash, ...made } = invitation()
      await workspaceInvitations.create(workspaceId, own('owner'), { ...made, hash })
      const act = (userId: string) => workspaceInvitations.accept({ hash, userId, by: authorOf(userId), at: start })
      return { subject: 'stranger', act }
    },
  ],
  [
    'member.role_changed',
    'owner',
    'editor',
    async ({ members }, workspaceId) => ({
      subject: 'viewer',
      act: (caller) => members.change({ workspaceId, access: as(caller), userId: 'viewer', role: 'reviewer' }),
      digests: { role: digestOf('reviewer') },
    }),
  ],
  [
    'member.removed',
    'owner',
    'editor',
    async ({ members }, workspaceId) => ({
      subject: 'viewer',
      act: (caller) => members.remove({ workspaceId, access: as(caller), userId: 'viewer' }),
    }),
  ],
  [
    'api_key.created',
    'owner',
    'editor',
    async ({ workspaceKeys }, workspaceId) => {
      const made = apiKey(workspaceId)
      return { subject: made.id, act: (caller) => workspaceKeys.create(as(caller), made) }
    },
  ],
  [
    'api_key.rotated',
    'owner',
    'editor',
    async ({ workspaceKeys }, workspaceId) => {
      const [made, key] = [apiKey(workspaceId), apiKey(workspaceId)]
      await workspaceKeys.create(own('owner'), made)
      const act = (caller: string) =>
        workspaceKeys.replace({ access: as(caller), id: made.id, until: moment(dayMs), key })
      return { subject: made.id, act, digests: { replacement: digestOf(key.id) } }
    },
  ],
  [
    'api_key.revoked',
    'owner',
    'editor',
    async ({ workspaceKeys }, workspaceId) => {
      const made = apiKey(workspaceId)
      await workspaceKeys.create(own('owner'), made)
      return { subject: made.id, act: (caller) => workspaceKeys.revoke(workspaceId, as(caller), made.id, start) }
    },
  ],
  ['approval.given', 'reviewer', 'viewer', deciding('approved')],
  ['approval.rejected', 'owner', 'editor', deciding('rejected')],
  [
    'session.claimed',
    'editor',
    'viewer',
    async (repositories, workspaceId) => {
      const { sessionId } = await takeTurn(repositories)
      const act = (caller: string) =>
        repositories.sessions.claim({ id: sessionId, access: as(caller), workspaceId, at: start })
      return { subject: sessionId, act }
    },
  ],
  [
    'session.deleted',
    'editor',
    'viewer',
    async (repositories, workspaceId) => {
      const sessionId = await sessionIn(repositories, workspaceId)
      return { subject: sessionId, act: (caller) => repositories.sessions.remove(sessionId, as(caller)) }
    },
  ],
  [
    'session.deleted',
    'owner',
    'viewer',
    async ({ turns }, workspaceId) => {
      const { ticket } = readyOf(await turns.begin(turn({ access: own('owner'), workspaceId })))
      return {
        subject: ticket.sessionId,
        act: (caller) => turns.forget(ticket, { access: as(caller), answer: null }),
      }
    },
  ],
]
