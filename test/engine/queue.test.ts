import { describe, expect, it } from 'vitest'
import { createBell, startTurn } from '../../src/engine/queue.ts'
import type { BeginTurn, Ticket, TurnStart, Turns } from '../../src/repositories/types.ts'

const ticket: Ticket = { sessionId: 's', turnId: 't', seq: 2, owner: 'o' }
const ready = { outcome: 'ready', ticket, session: {} } as TurnStart
const input = { sessionId: 's' } as Omit<BeginTurn, 'at' | 'leaseMs'>

/** A store that answers what it is told to, in order, and a clock that moves a second with each look. */
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
    bell: { ring: () => undefined, wait: async () => undefined },
  }
  return { calls, turns, given }
}

describe('startTurn', () => {
  it('needs one round trip when nobody is before it', async () => {
    const { calls, turns, given } = scripted([ready])
    expect((await startTurn(turns, input, given)).outcome).toBe('ready')
    expect(calls).toEqual(['begin'])
  })

  it('asks again until those before it are done', async () => {
    const { calls, turns, given } = scripted([{ outcome: 'queued', ticket }, { outcome: 'queued', ticket }, ready])
    expect((await startTurn(turns, input, given)).outcome).toBe('ready')
    expect(calls).toEqual(['begin', 'poll', 'poll'])
  })

  it('waits for the first attempt with the same key and hands on its answer', async () => {
    const { turns, given } = scripted([{ outcome: 'running' }, { outcome: 'answered', answer: '{}', sessionId: 's' }])
    expect(await startTurn(turns, input, given)).toEqual({ outcome: 'answered', answer: '{}', sessionId: 's' })
  })

  it('gives up its place after the patience is over', async () => {
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

describe('the bell', () => {
  it('wakes those who wait for the session, and nobody else', async () => {
    const bell = createBell()
    const woken: string[] = []
    const one = bell.wait('one', 10_000).then(() => woken.push('one'))
    const other = bell.wait('other', 30).then(() => woken.push('other'))
    bell.ring('one')
    await one
    expect(woken).toEqual(['one'])
    await other
    expect(woken).toEqual(['one', 'other'])
  })
})
