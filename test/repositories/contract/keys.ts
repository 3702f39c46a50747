import { describe, expect, test } from 'vitest'
import type { ApiKeyRecord } from '../../../src/repositories/types.ts'
import type { Subject } from '../contract.ts'
import { dayMs, moment, start, takeTurn, user } from '../given.ts'

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
    test('are created once', async () => {
      const { users } = subject.repositories
      expect(await users.create(user('ann'))).toBe(true)
      expect(await users.create({ ...user('ann'), role: 'admin' })).toBe(false)
      expect(await users.find('ann')).toStrictEqual(user('ann'))
      expect(await users.find('bob')).toBeNull()
    })
  })

  describe('a user’s tokens', () => {
    test('are revoked by incrementing their version', async () => {
      const { users } = subject.repositories
      await users.create(user('ann'))
      await users.create(user('bob'))
      expect(await users.revokeTokens('ann')).toBe(true)
      expect(await users.revokeTokens('nobody')).toBe(false)
      expect(await users.find('ann')).toStrictEqual({ ...user('ann'), tokenVersion: 1 })
      expect(await users.find('bob')).toStrictEqual(user('bob'))
    })

    test('are revoked with the password, which changes only if it is still the one that was read', async () => {
      const { users } = subject.repositories
      const ann = user('ann')
      await users.create(ann)
      const changed = { ...ann, passwordHash: 'another', tokenVersion: 1, updatedAt: moment(9) }
      expect(await users.changePassword(ann, 'another', moment(9))).toStrictEqual(changed)
      expect(await users.changePassword(ann, 'a third', moment(10))).toBeNull()
      expect(await users.find('ann')).toStrictEqual(changed)
      expect(await users.changePassword(user('nobody'), 'another', moment(9))).toBeNull()
    })
  })

  describe('invitations', () => {
    const invitation = { hash: 'hash', expiresAt: moment(1000) }
    const late = (id: string) => ({ ...user(id), createdAt: moment(1000) })

    test('let one user register before they expire', async () => {
      const { users, invitations } = subject.repositories
      await invitations.create(invitation)
      expect(await users.createInvited(user('ann'), 'other')).toBe('uninvited')
      expect(await users.createInvited(late('ann'), 'hash')).toBe('uninvited')
      expect(await users.createInvited(user('ann'), 'hash')).toBe('created')
      expect(await users.find('ann')).toStrictEqual(user('ann'))
      expect(await users.createInvited(user('bob'), 'hash')).toBe('uninvited')
      expect(await users.find('bob')).toBeNull()
    })

    test('are not used up by an id that is taken', async () => {
      const { users, invitations } = subject.repositories
      await users.create(user('ann'))
      await invitations.create(invitation)
      expect(await users.createInvited(user('ann'), 'hash')).toBe('taken')
      expect(await users.createInvited(user('bob'), 'hash')).toBe('created')
    })

    test('let only one of many concurrent registrations through', async () => {
      const { users, invitations } = subject.repositories
      await invitations.create(invitation)
      const names = Array.from({ length: 8 }, (_, index) => `user${index}`)
      const outcomes = await Promise.all(names.map((name) => users.createInvited(user(name), 'hash')))
      expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'uninvited')).toHaveLength(7)
    })

    test('are deleted when they have expired', async () => {
      const { invitations, retention } = subject.repositories
      await invitations.create({ hash: 'over', expiresAt: moment(-1000) })
      await invitations.create({ hash: 'open', expiresAt: moment(dayMs) })
      expect(await retention.sweep({ batch: 9, logAgeMs: null, anonymousIdleMs: null })).toBe(1)
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

    test('record a use at most once a minute', async () => {
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

    test('of a deleted session are not stored', async () => {
      const { debugReads } = subject.repositories
      await debugReads.record({ actor: 'one', sessionId: crypto.randomUUID(), at: start })
      expect(await debugReads.list({ limit: 2, before: null })).toStrictEqual([])
    })
  })
}
