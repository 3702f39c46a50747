import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { by, page } from '../given.ts'
import { job } from './jobs.ts'
import { createTeam } from './workspaces.ts'

export function describeSecrets(subject: Subject): void {
  describe('secrets', () => {
    const sealed = (given: object = {}) => ({
      id: randomUUID(),
      workspaceId: null as string | null,
      purpose: 'meta-token',
      name: 'main',
      ciphertext: 'v1.k1.a.b.c',
      keyId: 'k1',
      lastFour: 'wxyz',
      ...given,
    })
    const key = { workspaceId: null, purpose: 'meta-token', name: 'main' }

    test('are found by workspace, purpose and name, and replaced under the same', async () => {
      const { secrets } = subject.repositories
      const workspaceId = await createTeam(subject)
      const first = await secrets.put(sealed())
      await secrets.put(sealed({ workspaceId, lastFour: 'abcd' }))
      await secrets.put(sealed({ purpose: 'webhook' }))
      const second = await secrets.put(sealed({ ciphertext: 'v1.k2.a.b.c', keyId: 'k2', lastFour: '' }))
      expect(second).toMatchObject({ id: first?.id, keyId: 'k2', lastFour: '', createdAt: first?.createdAt })
      expect(await secrets.find(key)).toEqual(second)
      expect(await secrets.find({ ...key, workspaceId })).toMatchObject({ lastFour: 'abcd' })
      expect(await secrets.find({ ...key, workspaceId: randomUUID() })).toBeNull()
      expect((await secrets.list(null)).map(({ purpose }) => purpose)).toEqual(['meta-token', 'webhook'])
      expect(await secrets.list(workspaceId)).toHaveLength(1)
      expect(await secrets.remove(key)).toBe(true)
      expect(await secrets.remove(key)).toBe(false)
      expect(await secrets.list(workspaceId)).toHaveLength(1)
    })

    test('of a workspace that is not there are not stored', async () => {
      const { secrets, jobs } = subject.repositories
      const nowhere = { workspaceId: randomUUID() }
      expect(await secrets.put(sealed(nowhere))).toBeNull()
      expect(await jobs.enqueue(job(nowhere))).toBe(false)
    })

    test('leave an entry in the log of their workspace, which holds nothing of them', async () => {
      const { secrets, activity } = subject.repositories
      const workspaceId = await createTeam(subject)
      const named = { workspaceId, purpose: 'meta-token', name: 'main' }
      const stored = await secrets.put(sealed({ workspaceId }), by('owner'))
      if (stored) await secrets.reseal(stored, { ciphertext: 'v1.k2.x.y.z', keyId: 'k2' })
      await secrets.remove(named, by('owner'))
      await secrets.remove(named, by('owner'))
      const { entries } = await activity.page(workspaceId, page)
      expect(entries.slice(0, 3)).toMatchObject([
        { action: 'secret.deleted', actor: { id: 'owner' }, subject: { kind: 'secret', id: 'main' } },
        { action: 'secret.rotated', actor: { kind: 'system', id: null } },
        { action: 'secret.stored', actor: { id: 'owner' }, digests: { purpose: expect.any(String) } },
      ])
      expect(JSON.stringify(entries)).not.toMatch(/v1\.k|wxyz/)
    })

    test('of other keys are walked in order, and resealed unless they were replaced meanwhile', async () => {
      const { secrets } = subject.repositories
      for (const name of ['a', 'b', 'c']) await secrets.put(sealed({ name }))
      await secrets.put(sealed({ name: 'd', ciphertext: 'v1.k2.a.b.c', keyId: 'k2' }))
      const [first, second] = await secrets.listOfOtherKeys('k2', { after: null, limit: 2 })
      if (!first || !second) throw new Error('Too few secrets')
      expect(await secrets.listOfOtherKeys('k2', { after: second.id, limit: 2 })).toHaveLength(1)
      const fresh = { ciphertext: 'v1.k2.x.y.z', keyId: 'k2' }
      expect(await secrets.reseal(first, fresh)).toBe(true)
      await secrets.put(sealed({ name: second.name, ciphertext: 'v1.k1.new.b.c' }))
      expect(await secrets.reseal(second, fresh)).toBe(false)
      expect(await secrets.listOfOtherKeys('k2', { after: null, limit: 9 })).toHaveLength(2)
    })
  })
}
