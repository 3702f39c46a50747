import { describe, expect, it } from 'vitest'
import { startTurn } from '../../../src/engine/turns/queue.ts'
import { createTurnSignal } from '../../../src/engine/turns/turn-signal.ts'
import type { BeginTurn, Ticket, TurnStart, Turns } from '../../../src/repositories/types.ts'
import { anonymous } from '../../repositories/given.ts'

const ticket: Ticket = { sessionId: 's', turnId: 't', seq: 2, owner: 'o', access: anonymous }
const ready = { outcome: 'ready', ticket, session: {} } as TurnStart
const input = { sessionId: 's' } as Omit<BeginTurn, 'at' | 'leaseMs'>

/** A store with scripted answers, and a clock that advances a second each time it is read. */
function scripted(answers: TurnStart[]) {
  const calls: string[] = []
  const next = (name: string) => async (): Promise<TurnStart> => {
    calls.push(name)
    return answers.shift() ?? ready
  }
  const turns: Pick<Turns, 'begin' | 'poll' | 'abandon'> = {
    begin: next('begin'),
    poll: next('poll'),
    abandon: async () => {
      calls.push('abandon')
    },
  }
  let time = 0
  const given = {
    leaseMs: 1000,
    patienceMs: 5000,
    now: () => {
      time += 1000
      return new Date(time)
    },
    signal: { ...createTurnSignal(), wait: async () => undefined },
  }
  return { calls, turns, given }
}

describe('startTurn', () => {
  it('needs one round trip when the queue is empty', async () => {
    const { calls, turns, given } = scripted([ready])
    expect((await startTurn(turns, input, given)).outcome).toBe('ready')
    expect(calls).toEqual(['begin'])
  })

  it('polls until earlier turns are done', async () => {
    const { calls, turns, given } = scripted([{ outcome: 'queued', ticket }, { outcome: 'queued', ticket }, ready])
    expect((await startTurn(turns, input, given)).outcome).toBe('ready')
    expect(calls).toEqual(['begin', 'poll', 'poll'])
  })

  it('waits for the first attempt with the same key and returns its answer', async () => {
    const { turns, given } = scripted([{ outcome: 'running' }, { outcome: 'answered', answer: '{}', sessionId: 's' }])
    expect(await startTurn(turns, input, given)).toEqual({ outcome: 'answered', answer: '{}', sessionId: 's' })
  })

  it('gives up its place when it has waited too long', async () => {
    const { calls, turns, given } = scripted(
      Array.from({ length: 20 }, () => ({ outcome: 'queued', ticket }) as TurnStart),
    )
    await expect(startTurn(turns, input, given)).rejects.toMatchObject({ code: 'OVERLOADED', retryAfter: 2 })
    expect(calls.at(-1)).toBe('abandon')
  })

  it.each([
    ['not-found', 'SESSION_NOT_FOUND'],
    ['key-reused', 'IDEMPOTENCY_KEY_REUSED'],
  ] as const)('refuses when the store says %s', async (outcome, code) => {
    const { turns, given } = scripted([{ outcome }])
    await expect(startTurn(turns, input, given)).rejects.toMatchObject({ code })
  })
})

describe('many turns of one session in one process', () => {
  const queued = (seq: number): TurnStart => ({ outcome: 'queued', ticket: { ...ticket, seq } })

  it('poll the database only for the first in line, and each gets its turn', async () => {
    const signal = createTurnSignal()
    let polls = 0
    let done = 0
    const line = Array.from({ length: 15 }, async (_, index) => {
      const given = { signal, leaseMs: 3000, patienceMs: 60_000, now: () => new Date() }
      const turns = {
        begin: async () => queued(index),
        poll: async () => {
          polls += 1
          return done === index ? ready : queued(index)
        },
        abandon: async () => undefined,
      }
      expect((await startTurn(turns, input, given)).outcome).toBe('ready')
      done += 1
      signal.notify('s')
    })
    await Promise.all(line)
    expect(done).toBe(15)
    expect(polls).toBeLessThan(50)
  })

  it('do not wait for one that left the line', async () => {
    const signal = createTurnSignal()
    const given = { signal, leaseMs: 30_000, patienceMs: 60_000, now: () => new Date() }
    const abandon = async () => undefined
    const failing = { begin: async () => queued(1), poll: () => Promise.reject(new Error('away')), abandon }
    const next = { begin: async () => queued(2), poll: async () => ready, abandon }
    const first = startTurn(failing, input, given)
    const second = startTurn(next, input, given)
    await expect(first).rejects.toThrow('away')
    expect((await second).outcome).toBe('ready')
  })
})

describe('the signal', () => {
  const long = { quickMs: 10_000, slowMs: 10_000 }

  it('wakes only the first waiting turn of the session and its repeats', async () => {
    const signal = createTurnSignal()
    const woken: string[] = []
    const wait = (name: string, session: string, place: number | null, pause = long) =>
      signal.wait(session, place, pause).then(() => woken.push(name))
    const waiting = [wait('second', 's', 2), wait('first', 's', 1), wait('repeat', 's', null)]
    const other = wait('other', 'o', 1, { quickMs: 30, slowMs: 10_000 })
    signal.notify('s')
    await Promise.all([waiting[1], waiting[2]])
    expect(woken.toSorted()).toEqual(['first', 'repeat'])
    await other
    signal.notify('s')
    await waiting[0]
    expect(woken).toHaveLength(4)
  })
})
