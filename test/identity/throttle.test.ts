import { describe, expect, it } from 'vitest'
import { openIdentity, password } from './fakes.ts'

const limits = { loginsPerUser: 3, loginsPerAddress: 5, loginWindowMs: 60_000 }

async function openThrottled() {
  const opened = openIdentity(limits)
  await opened.identity.register({ user_id: 'asha', password })
  const login = async (user_id: string, given: string, address = '192.0.2.1'): Promise<string> => {
    try {
      await opened.identity.login({ user_id, password: given, address })
      return 'in'
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'other'
    }
  }
  const times = async (count: number, attempt: () => Promise<string>) => {
    const outcomes: string[] = []
    for (let index = 0; index < count; index += 1) outcomes.push(await attempt())
    return outcomes
  }
  return { ...opened, login, times }
}

const wrong = 'INVALID_CREDENTIALS'
const limited = 'RATE_LIMITED'

describe('login attempts', () => {
  it('are limited per user, from however many addresses, and the right password waits too', async () => {
    const { login, times } = await openThrottled()
    let host = 0
    const guess = () => login('asha', 'a wrong guess', `198.51.100.${++host}`)
    expect(await times(4, guess)).toEqual([wrong, wrong, wrong, limited])
    expect(await login('asha', password, '203.0.113.9')).toBe(limited)
  })

  it('are limited for unknown users just the same', async () => {
    const { login, times } = await openThrottled()
    expect(await times(4, () => login('nobody', 'a wrong guess'))).toEqual([wrong, wrong, wrong, limited])
  })

  it('are limited per address, over however many users', async () => {
    const { login, times } = await openThrottled()
    let user = 0
    const spray = () => login(`user${++user}`, 'a wrong guess')
    expect(await times(6, spray)).toEqual([wrong, wrong, wrong, wrong, wrong, limited])
    expect(await login('asha', password, '203.0.113.9')).toBe('in')
  })

  it('that succeed do not give an address new attempts', async () => {
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

  it('of an address over its limit do not use up the attempts of the users it names', async () => {
    const { login, times } = await openThrottled()
    let user = 0
    await times(5, () => login(`user${++user}`, 'a wrong guess'))
    await times(10, () => login('asha', 'a wrong guess'))
    expect(await login('asha', password, '203.0.113.9')).toBe('in')
  })

  it('are free again after the window, and the refusal says when', async () => {
    const { identity, login, times, clock } = await openThrottled()
    await times(3, () => login('asha', 'a wrong guess'))
    clock.advance(20_500)
    const attempt = { user_id: 'asha', password, address: '192.0.2.1' }
    await expect(identity.login(attempt)).rejects.toMatchObject({ status: 429, retryAfter: 40 })
    clock.advance(39_500)
    expect(await login('asha', password)).toBe('in')
  })

  it('all at once are counted one by one', async () => {
    const { login } = await openThrottled()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => login('asha', 'a wrong guess')))
    expect(outcomes.filter((outcome) => outcome === wrong)).toHaveLength(3)
  })

  it('cost no hash once refused', async () => {
    const { login, times } = await openThrottled()
    await times(3, () => login('asha', 'a wrong guess'))
    const opened = performance.now()
    await times(200, () => login('asha', 'a wrong guess', '203.0.113.9'))
    // Two hundred hashes would take some ten seconds.
    expect(performance.now() - opened).toBeLessThan(2000)
  })

  it('leave no name and no address in the counters', async () => {
    const { login, counters } = await openThrottled()
    await login('asha', password)
    await login('x'.repeat(5000), password)
    for (const key of counters.keys()) expect(key).toMatch(/^login:(?:address|user):[\w-]{43}$/)
  })
})
