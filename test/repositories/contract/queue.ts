import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import { contents, keyed, leaseMs, moment, outcome, readyOf, start, takeTurn, ticketOf, turn } from '../given.ts'

const now = { at: start, leaseMs }
const later = { at: moment(leaseMs + 1), leaseMs }

export function describeQueue(subject: Subject): void {
  describe('turns of one session', () => {
    /** Begins that many turns, one after another. */
    async function begin(count: number) {
      const { turns } = subject.repositories
      const { sessionId } = turn()
      const begun = []
      for (let n = 1; n <= count; n++) begun.push(await turns.begin(turn({ sessionId, message: `message ${n}` })))
      const tickets = begun.map(ticketOf)
      const ticket = (place: number) => {
        const found = tickets[place - 1]
        if (!found) throw new Error(`There is no place ${place}`)
        return found
      }
      return { sessionId, begun, tickets, ticket }
    }

    test('run one after another in the order in which they began', async () => {
      const { turns } = subject.repositories
      const { begun, tickets, sessionId } = await begin(3)
      expect(begun.map((entry) => entry.outcome)).toStrictEqual(['ready', 'queued', 'queued'])
      expect(tickets.map((ticket) => ticket.seq)).toStrictEqual([1, 2, 3])
      for (const [index, ticket] of tickets.entries()) {
        const { session } = readyOf(await turns.poll(ticket, now))
        expect(session.version).toBe(index)
        const others = tickets.slice(index + 1)
        for (const other of others) expect((await turns.poll(other, now)).outcome).toBe('queued')
        const reply = `reply ${index + 1}`
        expect(await turns.complete(outcome(ticket, { expectedVersion: index, reply }))).toBe('saved')
      }
      expect(await contents(subject.repositories, sessionId)).toStrictEqual([
        'message 1',
        'message 2',
        'message 3',
        'reply 1',
        'reply 2',
        'reply 3',
      ])
    })

    test('begun at the same time each get a place of their own', async () => {
      const { sessionId } = turn()
      const inputs = ['a', 'b', 'c', 'd', 'e'].map((message) => turn({ sessionId, message }))
      const begun = await Promise.all(inputs.map((input) => subject.repositories.turns.begin(input)))
      expect(begun.map((entry) => ticketOf(entry).seq).sort()).toStrictEqual([1, 2, 3, 4, 5])
      expect(begun.filter((entry) => entry.outcome === 'ready')).toHaveLength(1)
      const inOrder = begun.map((entry, index) => ({ seq: ticketOf(entry).seq, message: inputs[index]?.message }))
      inOrder.sort((a, b) => a.seq - b.seq)
      expect(await contents(subject.repositories, sessionId)).toStrictEqual(inOrder.map((entry) => entry.message))
    })

    test('do not wait for a turn whose attempt died', async () => {
      const { turns } = subject.repositories
      const { ticket } = await begin(3)
      const [first, second, third] = [ticket(1), ticket(2), ticket(3)]
      expect((await turns.poll(third, now)).outcome).toBe('queued')
      expect(await turns.renew(second, later)).toBe('renewed')
      expect((await turns.poll(third, later)).outcome).toBe('queued')
      expect((await turns.poll(second, later)).outcome).toBe('ready')
      expect(await turns.complete(outcome(first))).toBe('lost')
      expect(await turns.renew(first, later)).toBe('lost')
      expect(await turns.complete(outcome(second))).toBe('saved')
      expect((await turns.poll(third, later)).outcome).toBe('ready')
    })

    test('wait for a turn as long as it renews its lease', async () => {
      const { turns } = subject.repositories
      const { ticket } = await begin(2)
      const [first, second] = [ticket(1), ticket(2)]
      expect(await turns.renew(first, { at: moment(leaseMs - 1), leaseMs })).toBe('renewed')
      expect((await turns.poll(second, later)).outcome).toBe('queued')
      expect(await turns.complete(outcome(first))).toBe('saved')
      expect((await turns.poll(second, later)).outcome).toBe('ready')
    })

    test('are kept alive by polling', async () => {
      const { turns } = subject.repositories
      const { ticket } = await begin(3)
      const [first, second, third] = [ticket(1), ticket(2), ticket(3)]
      await turns.renew(first, { at: start, leaseMs: 10 * leaseMs })
      for (let at = 0; at <= 3 * leaseMs; at += leaseMs - 1) {
        expect((await turns.poll(second, { at: moment(at), leaseMs })).outcome).toBe('queued')
      }
      await turns.complete(outcome(first))
      expect((await turns.poll(third, { at: moment(3 * leaseMs), leaseMs })).outcome).toBe('queued')
    })

    test('continue at once when one is abandoned, whatever its place', async () => {
      const { turns } = subject.repositories
      const { ticket, sessionId } = await begin(4)
      const [first, second, third, fourth] = [ticket(1), ticket(2), ticket(3), ticket(4)]
      await turns.abandon(second)
      expect((await turns.poll(third, now)).outcome).toBe('queued')
      await turns.abandon(first)
      const { session } = readyOf(await turns.poll(third, now))
      expect(await turns.complete(outcome(third, { expectedVersion: session.version }))).toBe('saved')
      await turns.abandon(fourth)
      expect((await turns.begin(turn({ sessionId }))).outcome).toBe('ready')
      expect(await turns.complete(outcome(first))).toBe('lost')
    })

    test('that were passed over while alive get a new place at the end', async () => {
      const { turns } = subject.repositories
      const { ticket, sessionId } = await begin(2)
      const [first, second] = [ticket(1), ticket(2)]
      expect((await turns.poll(second, later)).outcome).toBe('ready')
      const requeued = await turns.poll(first, later)
      expect(requeued).toStrictEqual({ outcome: 'queued', ticket: { ...first, seq: 3 } })
      expect(await turns.complete(outcome(second, { expectedVersion: 1 }))).toBe('saved')
      const last = readyOf(await turns.poll(ticketOf(requeued), later))
      expect(await turns.complete(outcome(last.ticket, { expectedVersion: last.session.version }))).toBe('saved')
      expect(await contents(subject.repositories, sessionId)).toHaveLength(4)
    })

    test('cannot be completed while they wait', async () => {
      const { ticket } = await begin(2)
      expect(await subject.repositories.turns.complete(outcome(ticket(2)))).toBe('lost')
    })

    test('return the answer when polled after it', async () => {
      const given = { idempotency: keyed('k') }
      const ticket = await takeTurn(subject.repositories, given, { answer: '{"reply":"x"}' })
      expect(await subject.repositories.turns.poll(ticket, now)).toStrictEqual({
        outcome: 'answered',
        answer: '{"reply":"x"}',
        sessionId: ticket.sessionId,
      })
    })
  })
}
