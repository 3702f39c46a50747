import { describe, expect, test } from 'vitest'
import type { ApiKeyRecord } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { moment, start, takeTurn, user } from '../given.ts'

const key = (id: string, given: Partial<ApiKeyRecord> = {}): ApiKeyRecord => ({
  id,
  prefix: 'wtb_abc',
  hash: `hash-of-${id}`,
  name: 'Support desk',
  role: 'support',
  createdAt: start,
  lastUsedAt: null,
  expiresAt: moment(1000),
  revokedAt: null,
  ...given,
})

export function describeKeys(subject: Subject): void {
  describe('users', () => {
    test('are made once', async () => {
      const { users } = subject.repositories
      expect(await users.create(user('ann'))).toBe(true)
      expect(await users.create({ ...user('ann'), role: 'admin' })).toBe(false)
      expect(await users.find('ann')).toStrictEqual(user('ann'))
      expect(await users.find('bob')).toBeNull()
    })
  })

  describe('API keys', () => {
    test('are found by their hash and listed oldest first', async () => {
      const { apiKeys } = subject.repositories
      const [first, second] = [key('one'), key('two', { createdAt: moment(1) })]
      await apiKeys.create(second)
      await apiKeys.create(first)
      expect(await apiKeys.findByHash('hash-of-one')).toStrictEqual(first)
      expect(await apiKeys.findByHash('hash-of-three')).toBeNull()
      expect(await apiKeys.list()).toStrictEqual([first, second])
      await expect(apiKeys.create(key('three', { hash: first.hash }))).rejects.toThrow('api_keys_hash')
    })

    test('are revoked once', async () => {
      const { apiKeys } = subject.repositories
      await apiKeys.create(key('one'))
      expect(await apiKeys.revoke('one', moment(5))).toBe(true)
      expect(await apiKeys.revoke('one', moment(6))).toBe(false)
      expect(await apiKeys.revoke('two', moment(6))).toBe(false)
      expect((await apiKeys.findByHash('hash-of-one'))?.revokedAt).toStrictEqual(moment(5))
    })

    test('note a use at most once a minute', async () => {
      const { apiKeys } = subject.repositories
      await apiKeys.create(key('one'))
      const lastUse = async (ms: number) => {
        await apiKeys.touch('one', moment(ms))
        return (await apiKeys.findByHash('hash-of-one'))?.lastUsedAt
      }
      expect(await lastUse(0)).toStrictEqual(moment(0))
      expect(await lastUse(59_000)).toStrictEqual(moment(0))
      expect(await lastUse(60_001)).toStrictEqual(moment(60_001))
    })
  })

  describe('debug reads', () => {
    test('are listed newest first, page by page', async () => {
      const { debugReads } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories)
      for (const [index, actor] of ['one', 'two', 'three'].entries()) {
        await debugReads.record({ actor, sessionId, at: moment(index) })
      }
      const actors = async (before: Date | null) =>
        (await debugReads.list({ limit: 2, before })).map((read) => read.actor)
      expect(await actors(null)).toStrictEqual(['three', 'two'])
      expect(await actors(moment(1))).toStrictEqual(['one'])
      expect(await debugReads.list({ limit: 1, before: moment(1) })).toStrictEqual([
        { actor: 'one', sessionId, at: start },
      ])
    })

    test('of a session that is gone are not written', async () => {
      const { debugReads } = subject.repositories
      await debugReads.record({ actor: 'one', sessionId: crypto.randomUUID(), at: start })
      expect(await debugReads.list({ limit: 2, before: null })).toStrictEqual([])
    })
  })
}
