/** What is left of a workspace that was deleted. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/repositories/types.ts'
import { tablesWith } from '../../support/database.ts'
import type { Subject } from '../contract.ts'
import { by, own, page, start, takeTurn, user } from '../given.ts'
import { job } from './jobs.ts'
import { apiKey } from './workspace-changes.ts'
import { createTeam } from './workspaces.ts'

const marker = 'call me at the blue door'
const as = (id: string): Actor => ({ ...own(id), author: { kind: 'user', id, requestId: marker } })
const draftHash = 'a1'.repeat(32)

export function describeWorkspaceErasure(subject: Subject): void {
  describe('a workspace that goes', () => {
    /** Something in every table that refers to workspaces, each with the marker. */
    async function furnish(workspaceId: string, caller: string): Promise<string> {
      const { workspaces, workspaceKeys, jobs, secrets, debugReads, approvals } = subject.repositories
      const access = as(caller)
      await workspaces.change(workspaceId, access, { name: marker, requireApproval: true }, start)
      await workspaces.setPolicy(workspaceId, access, { policy: { tone: marker }, version: 0 }, start)
      await workspaceKeys.create(access, { ...apiKey(workspaceId), name: marker, createdBy: caller })
      await jobs.enqueue(job({ workspaceId, payload: { marker }, serialKey: marker }))
      const sealed = { ciphertext: 'v1.k1.a.b.c', keyId: 'k1', lastFour: 'wxyz' }
      await secrets.put({ id: randomUUID(), workspaceId, purpose: 'meta-token', name: marker, ...sealed })
      const { sessionId } = await takeTurn(subject.repositories, { message: marker })
      await debugReads.record({ actor: 'desk', sessionId, at: start })
      await subject.repositories.sessions.claim({ id: sessionId, access, workspaceId, at: start })
      const approval = { draftHash, decision: 'approved' as const, comment: marker, by: caller, createdAt: start }
      await approvals.record({ sessionId, access, expectedVersion: 1, approval })
      return sessionId
    }
    const found = (text: string) => tablesWith(subject.database, text)
    const kept = { payload: { kept: 'elsewhere' }, serialKey: null }

    test('by its owner’s wish leaves digests alone, and other workspaces as they are', async () => {
      const { workspaces, activity, jobs, secrets } = subject.repositories
      const workspaceId = await createTeam(subject)
      const sessionId = await furnish(workspaceId, 'owner')
      const other = randomUUID()
      await workspaces.create({ id: other, name: 'Another', userId: 'owner', by: by('owner'), at: start })
      for (const id of [other, null]) {
        await jobs.enqueue(job({ ...kept, workspaceId: id }))
        const sealed = { ciphertext: 'v1.k1.a.b.c', keyId: 'k1', lastFour: '' }
        await secrets.put({ id: randomUUID(), workspaceId: id, purpose: 'meta-token', name: 'kept', ...sealed })
      }
      expect((await found(marker)).sort()).toStrictEqual(
        ['activity', 'approvals', 'jobs', 'messages', 'secrets', 'workspace_keys', 'workspaces'].sort(),
      )
      expect(await workspaces.remove(workspaceId, as('viewer'))).toBe('forbidden')
      expect(await workspaces.remove(workspaceId, as('owner'))).toBe('removed')
      for (const text of [marker, sessionId]) expect(await found(text)).toStrictEqual([])
      expect((await found(workspaceId)).sort()).toStrictEqual(['activity', 'activity_heads'])
      const [last] = (await activity.page(workspaceId, page)).entries
      expect(last).toMatchObject({
        action: 'workspace.deleted',
        actor: { id: null },
        subject: { id: null, salt: null },
      })
      expect(await found('elsewhere')).toStrictEqual(['jobs'])
      for (const id of [other, null]) expect(await secrets.list(id)).toHaveLength(1)
      expect((await found(other)).sort()).toEqual(expect.arrayContaining(['jobs', 'secrets', 'workspaces']))
    })

    test('with its person leaves digests alone', async () => {
      const { workspaces, users, activity } = subject.repositories
      await users.create(user('ann-of-the-hill'))
      const [home] = await workspaces.listOf(own('ann-of-the-hill'))
      const workspaceId = home?.id ?? ''
      const sessionId = await furnish(workspaceId, 'ann-of-the-hill')
      expect(await users.remove('ann-of-the-hill', [])).toBe(true)
      for (const text of [marker, sessionId, 'ann-of-the-hill']) expect(await found(text)).toStrictEqual([])
      const { entries } = await activity.page(workspaceId, page)
      expect(entries.length).toBeGreaterThan(4)
      expect(JSON.stringify(entries)).not.toContain(marker)
    })
  })
}
