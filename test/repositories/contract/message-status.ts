import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import {
  dayMs,
  keyed,
  leaseMs,
  messagesOf,
  moment,
  outcome,
  readyOf,
  start,
  takeTurn,
  ticketOf,
  turn,
} from '../given.ts'

const later = moment(leaseMs + 1)

export function describeMessageStatus(subject: Subject): void {
  describe('the status of a message', () => {
    const statusesAt = async (sessionId: string, at = start) =>
      (await messagesOf(subject.repositories, sessionId, at)).map(({ status }) => status)

    test('is pending while its turn runs or waits, and final once it has ended', async () => {
      const { turns } = subject.repositories
      const first = readyOf(await turns.begin(turn()))
      const { sessionId, turnId } = first.ticket
      const second = ticketOf(await turns.begin(turn({ sessionId })))
      expect(await statusesAt(sessionId)).toStrictEqual(['pending', 'pending'])
      await turns.complete(outcome(first.ticket, { expectedVersion: first.session.version }))
      expect(await statusesAt(sessionId)).toStrictEqual(['answered', 'pending', null])
      const said = await messagesOf(subject.repositories, sessionId)
      expect(said.map((message) => message.turnId)).toStrictEqual([turnId, second.turnId, turnId])
    })

    test('is interrupted when its lease expires, and pending again when it is renewed', async () => {
      const { turns } = subject.repositories
      const ticket = ticketOf(await turns.begin(turn()))
      expect(await statusesAt(ticket.sessionId, moment(leaseMs - 1))).toStrictEqual(['pending'])
      expect(await statusesAt(ticket.sessionId, later)).toStrictEqual(['interrupted'])
      await turns.renew(ticket, { at: later, leaseMs })
      expect(await statusesAt(ticket.sessionId, later)).toStrictEqual(['pending'])
    })

    test('is interrupted if its turn was abandoned or passed over, and answered when a repeat resumes it', async () => {
      const { turns } = subject.repositories
      const given = ticketOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const { sessionId } = given
      await turns.abandon(given)
      const passed = ticketOf(await turns.begin(turn({ sessionId })))
      const next = ticketOf(await turns.begin(turn({ sessionId, at: later })))
      const { session } = readyOf(await turns.poll(next, { at: later, leaseMs }))
      await turns.complete(outcome(next, { expectedVersion: session.version }))
      expect(await statusesAt(sessionId, later)).toStrictEqual(['interrupted', 'interrupted', 'answered', null])
      const again = readyOf(await turns.begin(turn({ sessionId, idempotency: keyed('k'), at: later })))
      expect(again.ticket.turnId).toBe(given.turnId)
      await turns.complete(outcome(again.ticket, { expectedVersion: again.session.version }))
      expect(await statusesAt(sessionId, later)).toStrictEqual(['answered', 'interrupted', 'answered', null, null])
      expect(passed.turnId).not.toBe(given.turnId)
    })

    test('is still known when the rows of the turns were deleted', async () => {
      const { turns, retention } = subject.repositories
      const at = moment(-dayMs - 1)
      const { sessionId } = await takeTurn(subject.repositories, { at }, { at })
      await turns.abandon(ticketOf(await turns.begin(turn({ sessionId, at }))))
      await takeTurn(subject.repositories, { sessionId, at }, { at })
      const before = await statusesAt(sessionId)
      expect(await retention.sweep({ batch: 9, logAgeMs: null, anonymousIdleMs: null })).toBe(3)
      expect(before).toStrictEqual(['answered', null, 'interrupted', 'answered', null])
      expect(await statusesAt(sessionId)).toStrictEqual(before)
    })

    test('of an earlier release is answered', async () => {
      const { sessionId } = await takeTurn(subject.repositories)
      await subject.database.db.execute(sql`update messages set turn_id = null`)
      expect(await statusesAt(sessionId)).toStrictEqual(['answered', null])
    })
  })
}
