import { beforeEach, describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { anonymous, anybodys, contents, keyed, leaseMs, own, revision, start, takeTurn, turn, user } from '../given.ts'

const ann = own('ann')
const bob = own('bob')

export function describeOwnership(subject: Subject): void {
  describe('somebody’s session', () => {
    beforeEach(async () => {
      await subject.repositories.users.create(user('ann'))
      await subject.repositories.users.create(user('bob'))
    })

    const draftCall = (id: string, access: typeof ann) =>
      subject.repositories.sessions.saveDraft({
        id,
        access,
        expectedVersion: 1,
        state: {},
        lastAction: 'UNDO',
        revision: revision(1),
        at: start,
      })

    test.each([
      ['another user', bob],
      ['an anonymous caller', anonymous],
    ])('is not there for %s, whatever the call', async (_, stranger) => {
      const { sessions, turns } = subject.repositories
      const ticket = await takeTurn(subject.repositories, { access: ann })
      const { sessionId } = ticket
      expect(await sessions.find(sessionId, stranger)).toBeNull()
      expect(await sessions.rename(sessionId, stranger, 'x', start)).toBe(false)
      expect(await draftCall(sessionId, stranger)).toBe(false)
      expect(await turns.begin(turn({ sessionId, access: stranger }))).toStrictEqual({ outcome: 'not-found' })
      const withKey = turn({ sessionId, access: stranger, idempotency: keyed('k') })
      expect(await turns.begin(withKey)).toStrictEqual({ outcome: 'not-found' })
      expect(await sessions.remove(sessionId, stranger)).toBe(false)
      expect(await turns.forget(ticket, { access: stranger, answer: null })).toBe(false)
      expect(await contents(subject.repositories, sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
      expect(await sessions.find(sessionId, ann)).toMatchObject({ name: 'A session', userId: 'ann', version: 1 })
    })

    test('can be read but not written with the scope of staff', async () => {
      const { sessions, turns } = subject.repositories
      const ticket = await takeTurn(subject.repositories, { access: ann })
      const { sessionId } = ticket
      expect(await sessions.find(sessionId, anybodys)).toMatchObject({ userId: 'ann' })
      expect(await sessions.rename(sessionId, anybodys, 'x', start)).toBe(false)
      expect(await draftCall(sessionId, anybodys)).toBe(false)
      expect(await sessions.remove(sessionId, anybodys)).toBe(false)
      expect(await turns.forget(ticket, { access: anybodys, answer: null })).toBe(false)
      expect((await turns.begin(turn({ sessionId, access: anybodys }))).outcome).toBe('not-found')
    })

    test('that began as anonymous belongs to the first user who takes a turn in it', async () => {
      const { sessions, turns } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories)
      expect(await sessions.find(sessionId, bob)).toMatchObject({ userId: null })
      expect(await turns.begin(turn({ sessionId, access: ann }))).toMatchObject({
        outcome: 'ready',
        session: { userId: 'ann' },
      })
      expect(await sessions.find(sessionId, anonymous)).toBeNull()
      expect(await turns.begin(turn({ sessionId, access: bob }))).toStrictEqual({ outcome: 'not-found' })
      expect((await sessions.listOf('ann', anybodys, { limit: 9, offset: 0 })).total).toBe(1)
    })

    test('that began as anonymous belongs to the first user who changes its draft or name', async () => {
      const { sessions } = subject.repositories
      const [first, second] = [await takeTurn(subject.repositories), await takeTurn(subject.repositories)]
      expect(await draftCall(first.sessionId, ann)).toBe(true)
      expect(await sessions.find(first.sessionId, bob)).toBeNull()
      expect(await sessions.rename(second.sessionId, ann, 'Mine', start)).toBe(true)
      expect(await sessions.find(second.sessionId, bob)).toBeNull()
    })

    test('that two users claim at once goes to one of them', async () => {
      const { turns } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories)
      const begun = await Promise.all([ann, bob].map((access) => turns.begin(turn({ sessionId, access }))))
      expect(begun.map((entry) => entry.outcome).sort()).toStrictEqual(['not-found', 'ready'])
    })

    test('that was claimed does not exist for the anonymous attempt that died in it', async () => {
      const { turns } = subject.repositories
      const { sessionId } = turn()
      await turns.begin(turn({ sessionId, idempotency: keyed('k'), leaseMs: 0 }))
      await turns.begin(turn({ sessionId, access: ann }))
      const repeat = turn({ sessionId, idempotency: keyed('k'), leaseMs })
      expect(await turns.begin(repeat)).toStrictEqual({ outcome: 'not-found' })
    })

    test('cannot be created, claimed or changed by a deleted user', async () => {
      const { turns, users, sessions } = subject.repositories
      const { sessionId } = await takeTurn(subject.repositories)
      await users.remove('ann', [])
      expect(await turns.begin(turn({ access: ann }))).toStrictEqual({ outcome: 'not-found' })
      expect(await turns.begin(turn({ access: ann, sessionId }))).toStrictEqual({ outcome: 'not-found' })
      expect(await draftCall(sessionId, ann)).toBe(false)
      expect(await sessions.rename(sessionId, ann, 'x', start)).toBe(false)
      const made = { id: crypto.randomUUID(), access: ann, workspaceId: null, name: 'x', state: {}, at: start }
      expect(await sessions.create(made)).toBeNull()
      expect(await sessions.find(sessionId, bob)).toMatchObject({ userId: null, version: 1 })
    })
  })
}
