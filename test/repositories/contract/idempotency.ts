import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../contract.ts'
import {
  anonymous,
  contents,
  dayMs,
  keyed,
  leaseMs,
  minuteMs,
  moment,
  outcome,
  own,
  readyOf,
  takeTurn,
  ticketOf,
  turn,
} from '../given.ts'

const later = moment(leaseMs + 1)

export function describeIdempotency(subject: Subject): void {
  describe('a repeat of an Idempotency-Key', () => {
    const answer = '{ "reply" : "Ünï\\u0000cödé 🎉", "order":[ 2,1 ] }\n'

    test('gets the first answer byte for byte and stores nothing', async () => {
      const ticket = await takeTurn(subject.repositories, { idempotency: keyed('k') }, { answer })
      const repeat = turn({ idempotency: keyed('k') })
      expect(await subject.repositories.turns.begin(repeat)).toStrictEqual({
        outcome: 'answered',
        answer,
        sessionId: ticket.sessionId,
      })
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
      expect(await contents(subject.repositories, repeat.sessionId)).toStrictEqual([])
    })

    test('of a turn that deleted its session gets the answer and does not recreate the session', async () => {
      const { turns, sessions } = subject.repositories
      await takeTurn(subject.repositories)
      const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const strangers = { access: own('a stranger'), answer }
      expect(await turns.forget({ ...ticket, sessionId: randomUUID() }, strangers)).toBe(false)
      expect(await turns.forget(ticket, { access: anonymous, answer })).toBe(true)
      expect(await turns.forget(ticket, { access: anonymous, answer })).toBe(false)
      const repeat = turn({ sessionId: ticket.sessionId, idempotency: keyed('k') })
      expect(await turns.begin(repeat)).toStrictEqual({ outcome: 'answered', answer, sessionId: ticket.sessionId })
      expect(await sessions.find(ticket.sessionId, anonymous)).toBeNull()
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual([])
      const other = turn({ sessionId: ticket.sessionId, idempotency: keyed('k', 'other-hash') })
      expect(await turns.begin(other)).toStrictEqual({ outcome: 'key-reused' })
    })

    test('of a turn that deleted its session is unknown after a day', async () => {
      const { turns, retention } = subject.repositories
      const given = { batch: 9, logAgeMs: null, anonymousIdleMs: null }
      for (const [at, removed] of [
        [moment(10 * minuteMs - dayMs), 0],
        [moment(-dayMs), 1],
      ] as const) {
        const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed(`k${removed}`), at })))
        await turns.forget(ticket, { access: anonymous, answer })
        expect(await retention.sweep(given)).toBe(removed)
      }
    })

    test('with another body is refused, whether the turn was answered or is still running', async () => {
      const { turns } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const other = { idempotency: keyed('k', 'other-hash') }
      expect(await turns.begin(turn(other))).toStrictEqual({ outcome: 'key-reused' })
      await turns.complete(outcome(ticket, { answer }))
      expect(await turns.begin(turn(other))).toStrictEqual({ outcome: 'key-reused' })
    })

    test('by somebody else counts as a first use', async () => {
      await takeTurn(subject.repositories, { idempotency: keyed('k') }, { answer })
      const stranger = turn({ idempotency: keyed('k', 'other-hash', 'stranger') })
      expect((await subject.repositories.turns.begin(stranger)).outcome).toBe('ready')
    })

    test('waits while the first attempt runs', async () => {
      const { turns } = subject.repositories
      const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const repeat = turn({ sessionId: ticket.sessionId, idempotency: keyed('k') })
      expect(await turns.begin(repeat)).toStrictEqual({ outcome: 'running' })
      expect(await contents(subject.repositories, ticket.sessionId)).toStrictEqual(['Hello'])
    })

    test('at the same time runs one turn', async () => {
      const { turns } = subject.repositories
      const { sessionId } = turn()
      const begun = await Promise.all(
        [1, 2, 3, 4].map((n) => turns.begin(turn({ idempotency: keyed('k'), ...(n < 3 ? { sessionId } : {}) }))),
      )
      expect(begun.map((entry) => entry.outcome).sort()).toStrictEqual(['ready', 'running', 'running', 'running'])
      const running = begun.map((entry) => (entry.outcome === 'ready' ? entry.ticket.sessionId : null)).find(Boolean)
      expect(await contents(subject.repositories, running ?? '')).toStrictEqual(['Hello'])
    })

    test('takes over a dead attempt in its place, without storing the message twice', async () => {
      const { turns } = subject.repositories
      const dead = ticketOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const next = ticketOf(await turns.begin(turn({ sessionId: dead.sessionId, message: 'next', at: later })))
      const repeat = turn({ idempotency: keyed('k'), at: later })
      const { ticket, session } = readyOf(await turns.begin(repeat))
      expect(ticket).toStrictEqual({ ...dead, owner: repeat.owner })
      expect((await turns.poll(next, { at: later, leaseMs })).outcome).toBe('queued')
      expect(await turns.complete(outcome(dead, { expectedVersion: session.version }))).toBe('lost')
      expect((await turns.poll(dead, { at: later, leaseMs })).outcome).toBe('running')
      expect(await turns.complete(outcome(ticket, { expectedVersion: session.version, answer }))).toBe('saved')
      expect((await turns.begin(turn({ idempotency: keyed('k') }))).outcome).toBe('answered')
      expect(await contents(subject.repositories, dead.sessionId)).toStrictEqual(['Hello', 'next', 'Hello yourself'])
    })

    test('fences an attempt that wakes up after it was taken over', async () => {
      const { turns } = subject.repositories
      const sleeper = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
      const { ticket } = readyOf(await turns.begin(turn({ idempotency: keyed('k'), at: later })))
      expect(await turns.complete(outcome(sleeper.ticket, { expectedVersion: sleeper.session.version }))).toBe('lost')
      expect(await turns.renew(sleeper.ticket, { at: later, leaseMs })).toBe('lost')
      await turns.abandon(sleeper.ticket)
      expect(await turns.complete(outcome(ticket, { expectedVersion: 1 }))).toBe('saved')
    })

    test('gets a new place if the dead attempt was passed over', async () => {
      const { turns } = subject.repositories
      const dead = ticketOf(await turns.begin(turn({ idempotency: keyed('k'), message: 'first' })))
      const next = ticketOf(await turns.begin(turn({ sessionId: dead.sessionId, message: 'second', at: later })))
      expect((await turns.poll(next, { at: later, leaseMs })).outcome).toBe('ready')
      const taken = await turns.begin(turn({ idempotency: keyed('k'), at: later }))
      expect(taken).toMatchObject({ outcome: 'queued', ticket: { turnId: dead.turnId, seq: 3 } })
      expect(await turns.complete(outcome(next, { expectedVersion: 1, reply: 'to second' }))).toBe('saved')
      const { ticket, session } = readyOf(await turns.poll(ticketOf(taken), { at: later, leaseMs }))
      const result = outcome(ticket, { expectedVersion: session.version, reply: 'to first', answer })
      expect(await turns.complete(result)).toBe('saved')
      expect(await contents(subject.repositories, dead.sessionId)).toStrictEqual([
        'first',
        'second',
        'to second',
        'to first',
      ])
    })

    test('takes over an abandoned attempt at once', async () => {
      const { turns } = subject.repositories
      const first = ticketOf(await turns.begin(turn({ idempotency: keyed('k') })))
      await turns.abandon(first)
      const { ticket, session } = readyOf(await turns.begin(turn({ idempotency: keyed('k') })))
      expect(await turns.complete(outcome(ticket, { expectedVersion: session.version }))).toBe('saved')
      expect(await contents(subject.repositories, first.sessionId)).toStrictEqual(['Hello', 'Hello yourself'])
    })

    test('takes over a dead attempt only once, even if several try', async () => {
      const { turns } = subject.repositories
      await turns.begin(turn({ idempotency: keyed('k') }))
      const heirs = await Promise.all([1, 2, 3].map(() => turns.begin(turn({ idempotency: keyed('k'), at: later }))))
      expect(heirs.map((heir) => heir.outcome).sort()).toStrictEqual(['ready', 'running', 'running'])
    })

    test('after a day counts as a first use, whether the row was deleted or not', async () => {
      const { turns } = subject.repositories
      const almost = { idempotency: keyed('almost') }
      await takeTurn(subject.repositories, { ...almost, at: moment(10 * minuteMs - dayMs) }, { answer })
      expect((await turns.begin(turn(almost))).outcome).toBe('answered')
      const ticket = await takeTurn(subject.repositories, { idempotency: keyed('k'), at: moment(-dayMs) }, { answer })
      const anew = await turns.begin(turn({ idempotency: keyed('k', 'other-hash') }))
      expect(anew.outcome).toBe('ready')
      expect(ticketOf(anew).sessionId).not.toBe(ticket.sessionId)
    })
  })
}
