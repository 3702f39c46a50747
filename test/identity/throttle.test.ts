import { describe, expect, it } from 'vitest'
import { keysOfUser } from '../../src/identity/counters.ts'
import { openIdentity, password } from './fakes.ts'

const loginBrake = { free: 3, stepMs: 20, maxMs: 60, maxWaiting: 100 }
const limits = { loginsPerPair: 3, loginsPerAddress: 5, loginWindowMs: 60_000, loginBrake }

async function openThrottled(more: Partial<typeof limits> = {}) {
  const opened = openIdentity({ ...limits, ...more })
  await opened.identity.register({ user_id: 'asha', password })
  const login = async (user_id: string, given: string, address = '192.0.2.1'): Promise<string> => {
    try {
      await opened.identity.login({ user_id, password: given, address })
      return 'in'
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'other'
    }
  }
  const times = async (count: number, attempt: (turn: number) => Promise<string>) => {
    const outcomes: string[] = []
    for (let turn = 0; turn < count; turn += 1) outcomes.push(await attempt(turn))
    return outcomes
  }
  return { ...opened, login, times }
}

const wrong = 'INVALID_CREDENTIALS'
const limited = 'RATE_LIMITED'

describe('login attempts', () => {
  it('are limited per user and address', async () => {
    const { login, times } = await openThrottled()
    expect(await times(4, () => login('asha', 'a wrong guess'))).toEqual([wrong, wrong, wrong, limited])
    expect(await login('asha', password)).toBe(limited)
    expect(await login('another', 'a wrong guess')).toBe(wrong)
  })

  it.each(['asha', 'nobody'])(
    'of %s from a thousand addresses lock nobody out, and slow who comes next',
    async (user) => {
      const { identity, login, times } = await openThrottled()
      await identity.register({ user_id: 'other', password })
      const flood = (turn: number) => login(user, 'a wrong guess', `10.0.${turn >> 8}.${turn & 255}`)
      const guesses = await Promise.all(Array.from({ length: 40 }, (_, turn) => flood(turn)))
      expect(new Set(guesses)).toEqual(new Set([wrong]))
      const began = performance.now()
      expect(await login(user, password, '203.0.113.9')).toBe(user === 'asha' ? 'in' : wrong)
      expect(performance.now() - began).toBeGreaterThanOrEqual(loginBrake.maxMs - 5)
      const [quickly] = await times(1, () => login('other', password, '203.0.113.9'))
      expect(quickly).toBe('in')
    },
  )

  it('are limited for unknown users too', async () => {
    const { login, times } = await openThrottled()
    expect(await times(4, () => login('nobody', 'a wrong guess'))).toEqual([wrong, wrong, wrong, limited])
  })

  it('are limited per address, across all users', async () => {
    const { login, times } = await openThrottled()
    const spray = (turn: number) => login(`user${turn}`, 'a wrong guess')
    expect(await times(6, spray)).toEqual([wrong, wrong, wrong, wrong, wrong, limited])
    expect(await login('asha', password, '203.0.113.9')).toBe('in')
  })

  it.each([
    ['/64', 5, (turn: number) => `2001:db8:1:ab12::${turn}`],
    ['/56', 10, (turn: number) => `2001:db8:1:ab${turn.toString(16).padStart(2, '0')}::1`],
    ['/48', 40, (turn: number) => `2001:db8:1:${turn.toString(16)}00::1`],
  ])('of one IPv6 network %s are counted together', async (_width, most, address) => {
    const { login, times } = await openThrottled()
    const outcomes = await times(most + 3, (turn) => login(`user${turn}`, 'a wrong guess', address(turn)))
    expect(outcomes.filter((outcome) => outcome === wrong)).toHaveLength(most)
    expect(outcomes.slice(most)).toEqual([limited, limited, limited])
    expect(await login('asha', password, '2001:db8:2::1')).toBe('in')
  })

  it('for one user are counted together across an IPv6 network', async () => {
    const { login, times } = await openThrottled({ loginsPerAddress: 1000 })
    const outcomes = await times(30, (turn) => login('asha', 'a wrong guess', `2001:db8:1:${turn.toString(16)}00::1`))
    expect(outcomes.filter((outcome) => outcome === wrong)).toHaveLength(24)
    expect(await login('asha', password, '2001:db8:2::1')).toBe('in')
  })

  it('that succeed do not reset the count of an address', async () => {
    const { login } = await openThrottled()
    const outcomes: string[] = []
    for (const [user, given] of [
      ['a', 'wrong'],
      ['b', 'wrong'],
      ['asha', password],
      ['c', 'wrong'],
      ['d', 'wrong'],
      ['e', 'wrong'],
    ] as const) {
      outcomes.push(await login(user, given))
    }
    expect(outcomes).toEqual([wrong, wrong, 'in', wrong, wrong, limited])
  })

  it('from an address over its limit do not count against the users it names', async () => {
    const { login, times, counters } = await openThrottled()
    await times(5, (turn) => login(`user${turn}`, 'a wrong guess'))
    await times(10, () => login('asha', 'a wrong guess'))
    expect(counters.keys().filter((key) => key.includes('asha'))).toEqual([])
  })

  it('are allowed again after the window, and the refusal says when', async () => {
    const { identity, login, times, clock } = await openThrottled()
    await times(3, () => login('asha', 'a wrong guess'))
    clock.advance(20_500)
    const attempt = { user_id: 'asha', password, address: '192.0.2.1' }
    await expect(identity.login(attempt)).rejects.toMatchObject({ status: 429, retryAfter: 40 })
    clock.advance(39_500)
    expect(await login('asha', password)).toBe('in')
  })

  it('at the same time are counted one by one', async () => {
    const { login } = await openThrottled()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => login('asha', 'a wrong guess')))
    expect(outcomes.filter((outcome) => outcome === wrong)).toHaveLength(3)
  })

  it('cost no hash when refused', async () => {
    const { login, times } = await openThrottled()
    await times(3, () => login('asha', 'a wrong guess'))
    const opened = performance.now()
    await times(200, () => login('asha', 'a wrong guess'))
    // Two hundred hashes would take some ten seconds.
    expect(performance.now() - opened).toBeLessThan(5000)
  })

  it.each(['login', 'user', 'address', 'a:b', 'login:user:asha'])(
    'of a user called %j have a counter of their own',
    async (id) => {
      const { login, counters } = await openThrottled()
      await login(id, 'a wrong guess')
      expect(counters.keys().filter((key) => keysOfUser(id).includes(key))).toHaveLength(1)
      expect(counters.keys().filter((key) => keysOfUser('asha').includes(key))).toEqual([])
    },
  )

  it('are deleted with their user, by exact keys', async () => {
    const { identity, store, login, counters } = await openThrottled()
    await login('asha', password)
    await identity.deleteUser('asha')
    expect(store.removedKeys).toEqual(keysOfUser('asha'))
    expect(counters.keys()).toContain('login:user:asha')
    expect(store.removedKeys).toContain('login:user:asha')
  })
})
