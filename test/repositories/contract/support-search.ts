import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { anonymous, anybodys, log, moment, own, start, takeTurn, user } from '../given.ts'

export function describeSupportSearch(subject: Subject): void {
  describe('support', () => {
    async function create(userId: string | null, at: Date) {
      const id = randomUUID()
      await subject.repositories.sessions.create({
        id,
        access: userId === null ? anonymous : own(userId),
        workspaceId: null,
        name: 'New',
        state: {},
        at,
      })
      return id
    }

    test('finds the session for which a model was called during a request, not before a time', async () => {
      const { support } = subject.repositories
      const asked = (request_id: string, at: Date) => log({ createdAt: at, payload: { request_id } })
      const one = await takeTurn(subject.repositories, {}, { logs: [asked('first', moment(0))] })
      const two = await takeTurn(subject.repositories, {}, { logs: [asked('second', moment(5))] })
      expect(await support.sessionOfRequest('first', anybodys, moment(-1))).toBe(one.sessionId)
      expect(await support.sessionOfRequest('second', anybodys, moment(-1))).toBe(two.sessionId)
      expect(await support.sessionOfRequest('first', anybodys, moment(0))).toBeNull()
      expect(await support.sessionOfRequest('third', anybodys, moment(-1))).toBeNull()
    })

    test('knows the sessions of the same owner beside a session, by last activity, whatever times are equal', async () => {
      const { support, users } = subject.repositories
      await users.create(user('ann'))
      const [first, ...equal] = [
        await create('ann', moment(0)),
        ...[await create('ann', moment(9)), await create('ann', moment(9))].sort(),
      ]
      const [alone] = [await create(null, start), await create('ann', moment(20))]
      const beside = (id: string, userId: string | null) => support.neighbours({ id, userId }, anybodys)
      expect(await beside(first, 'ann')).toEqual({ previous: null, next: equal[0] })
      expect(await beside(equal[0] ?? '', 'ann')).toEqual({ previous: first, next: equal[1] })
      expect((await beside(equal[1] ?? '', 'ann')).previous).toBe(equal[0])
      expect(await beside(alone, null)).toEqual({ previous: null, next: null })
      expect(await beside(randomUUID(), 'ann')).toEqual({ previous: null, next: null })
    })
  })
}
