/** What the activity log of a workspace says about changes of it. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ActivityAction } from '../../../src/activity/actions.ts'
import { type Entry, lineSchema } from '../../../src/activity/entry.ts'
import { createVerifier } from '../../../src/activity/verify.ts'
import { digestOf } from '../../../src/repositories/activity/record.ts'
import type { Actor, Author, Repositories } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import {
  anonymous,
  dayMs,
  moment,
  outcome,
  own,
  page,
  readyOf,
  revision,
  start,
  takeTurn,
  turn,
  user,
} from '../given.ts'
import { createTeam } from './workspaces.ts'

const draftHash = 'a1'.repeat(32)
const authorOf = (id: string): Author => ({ kind: 'user', id, requestId: `a request of ${id}` })
const as = (id: string): Actor => ({ ...own(id), author: authorOf(id) })

const invitation = () => ({
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
const changes: [action: ActivityAction, by: string, inVain: string, prepare: Prepare][] = [
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
      act: (caller) =>
        members.change({ workspaceId, access: as(caller), userId: 'viewer', role: 'reviewer', at: start }),
      digests: { role: digestOf('reviewer') },
    }),
  ],
  [
    'member.removed',
    'owner',
    'editor',
    async ({ members }, workspaceId) => ({
      subject: 'viewer',
      act: (caller) => members.remove({ workspaceId, access: as(caller), userId: 'viewer', at: start }),
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

export function describeRecorded(subject: Subject): void {
  describe('the activity log of a workspace', () => {
    let workspaceId: string
    beforeEach(async () => {
      workspaceId = await createTeam(subject)
      await subject.repositories.users.create(user('stranger'))
    })

    const entries = async (id = workspaceId): Promise<Entry[]> =>
      (await subject.repositories.activity.page(id, page)).entries

    async function faults(id: string): Promise<unknown[]> {
      const verifier = createVerifier({ from: null, head: null })
      for await (const chunk of await subject.repositories.activity.export(id))
        for (const line of chunk.trimEnd().split('\n')) verifier.add(lineSchema.parse(JSON.parse(line)))
      return verifier.end().faults
    }

    test.each(changes)('records %s by %s once, and nothing that %s tries', async (action, by, inVain, prepare) => {
      const change = await prepare(subject.repositories, workspaceId)
      const { act, digests = {}, chain = workspaceId } = change
      const before = (await entries(chain)).length
      await act(inVain)
      expect(await entries(chain)).toHaveLength(before)
      await act(by)
      const [added, ...earlier] = await entries(chain)
      expect(earlier).toHaveLength(before)
      expect(added).toMatchObject({ action, actor: { kind: 'user', id: by }, request_id: `a request of ${by}` })
      expect(added).toMatchObject({ subject: { id: change.subject }, digests })
      expect(await faults(chain)).toStrictEqual([])
    })

    test('has both where two settings are changed at once, and nothing where nothing is', async () => {
      const { workspaces } = subject.repositories
      const before = (await entries()).length
      await workspaces.change(workspaceId, as('owner'), { name: null, requireApproval: null }, start)
      expect(await entries()).toHaveLength(before)
      await workspaces.change(workspaceId, as('owner'), { name: 'Ours', requireApproval: true }, start)
      const added = (await entries()).slice(0, -before).map(({ action }) => action)
      expect(added.sort()).toStrictEqual(['workspace.approval_required', 'workspace.renamed'])
    })

    test('has nothing of what is done in sessions without a workspace', async () => {
      const { sessions, activity } = subject.repositories
      const before = await activity.head(null)
      const { sessionId } = await takeTurn(subject.repositories)
      expect(await sessions.remove(sessionId, anonymous)).toBe(true)
      expect(await activity.head(null)).toStrictEqual(before)
    })

    test('is one chain, whatever is changed at once', async () => {
      const { workspaceInvitations, workspaces, turns } = subject.repositories
      const { ticket, session } = readyOf(await turns.begin(turn({ access: own('owner'), workspaceId })))
      const finalised = { draftHash, by: authorOf('owner') }
      await Promise.all([
        turns.complete(outcome(ticket, { expectedVersion: session.version, finalised })),
        ...Array.from({ length: 8 }, () => workspaceInvitations.create(workspaceId, as('owner'), invitation())),
        ...['a', 'b', 'c'].map((name) =>
          workspaces.change(workspaceId, as('owner'), { name, requireApproval: null }, start),
        ),
      ])
      // Before: the workspace was created, and three people were invited and joined.
      expect(await entries()).toHaveLength(7 + 12)
      expect(await faults(workspaceId)).toStrictEqual([])
    })
  })
}
