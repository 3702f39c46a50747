import { describe, expect, it } from 'vitest'
import { openIdentity, password } from './fakes.ts'

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}

const unbraked = { free: 10_000, stepMs: 0, maxMs: 0, maxWaiting: 1 }
const quickCost = 8
const rounds = 41

async function openTimed(bcryptCost = quickCost) {
  const { identity } = openIdentity({
    bcryptCost,
    loginsPerPair: 10_000,
    loginsPerAddress: 10_000,
    loginBrake: unbraked,
  })
  await identity.register({ user_id: 'asha', password })
  const timeOf = async (user_id: string, given: string): Promise<number> => {
    const began = performance.now()
    await identity.login({ user_id, password: given, address: '192.0.2.1' }).catch(() => undefined)
    return performance.now() - began
  }
  return { identity, timeOf }
}

describe('the duration of a refused login', () => {
  it.each([
    ['an unknown user', 'nobody', 'a wrong guess'],
    ['an impossible user id', 'not an id', 'a wrong guess'],
    ['a password too long to be one', 'asha', 'x'.repeat(200)],
    ['no password', 'asha', ''],
  ])('is the same for %s as for a wrong password', { retry: 8 }, async (_what, user, guess) => {
    const { timeOf } = await openTimed()
    await timeOf('asha', 'a wrong guess')
    await timeOf(user, guess)
    const known: number[] = []
    const other: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      // Each goes first in turn, so that other load on the machine affects both alike.
      const pair = [
        async () => known.push(await timeOf('asha', 'a wrong guess')),
        async () => other.push(await timeOf(user, guess)),
      ]
      for (const measure of round % 2 === 0 ? pair : pair.reverse()) await measure()
    }
    const ratio = median(other) / median(known)
    // Without the hash, a refusal would take a hundredth of the time.
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.18)
  })
})

describe('hashing', () => {
  it('does not block the event loop', { retry: 2 }, async () => {
    // Two hashes of some 180 ms each: on the event loop they would block it for at least one of them.
    const { timeOf } = await openTimed(12)
    const hashMs = await timeOf('asha', 'a wrong guess')
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    await Promise.all([timeOf('asha', 'a wrong guess'), timeOf('nobody', 'a wrong guess')])
    clearInterval(timer)
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(hashMs * 0.6)
  })

  it('refuses calls that would wait too long, and serves the others', async () => {
    const { identity, timeOf } = await openTimed()
    const attempts = Array.from({ length: 80 }, () =>
      identity.login({ user_id: 'asha', password, address: '192.0.2.1' }).then(
        () => 'in',
        (error: { code: string }) => error.code,
      ),
    )
    const outcomes = await Promise.all(attempts)
    expect(new Set(outcomes)).toEqual(new Set(['in', 'OVERLOADED']))
    expect(outcomes.filter((outcome) => outcome === 'in').length).toBeGreaterThanOrEqual(50)
    expect(await timeOf('asha', password)).toBeGreaterThan(0)
  })
})
