import { describe, expect, it } from 'vitest'
import { isTimeout, type RetryOptions, withRetries, withTimeout } from '../../src/llm/resilience.ts'

const options = (given: Partial<RetryOptions> = {}): RetryOptions => ({
  maxRetries: 3,
  isRetryable: () => true,
  requestedWaitMs: () => null,
  endsAt: 10_000,
  signal: undefined,
  now: () => 0,
  random: () => 0,
  sleep: async () => undefined,
  ...given,
})

/** A task that fails the given number of times and then returns the number of attempts. */
function failing(times: number): () => Promise<number> {
  let tries = 0
  return async () => {
    tries += 1
    if (tries <= times) throw new Error(`try ${tries}`)
    return tries
  }
}

describe('withRetries', () => {
  it('retries until the task succeeds, at most as often as allowed', async () => {
    expect(await withRetries(failing(3), options())).toBe(4)
    await expect(withRetries(failing(4), options())).rejects.toThrow('try 4')
    await expect(withRetries(failing(1), options({ maxRetries: 0 }))).rejects.toThrow('try 1')
  })

  it('does not retry an error that is not retryable', async () => {
    await expect(withRetries(failing(2), options({ isRetryable: (_error, attempts) => attempts < 2 }))).rejects.toThrow(
      'try 2',
    )
  })

  it.each([
    ['at the least', () => 0, [125, 250, 500]],
    ['at the most', () => 1, [250, 500, 1000]],
  ])('waits twice as long each time, %s', async (_what, random, expected) => {
    const waits: number[] = []
    const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
    await withRetries(failing(3), options({ random, sleep }))
    expect(waits).toEqual(expected)
  })

  it('waits as long as it is asked to, and a little longer', async () => {
    const waits: number[] = []
    const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
    await withRetries(failing(1), options({ requestedWaitMs: () => 3000, sleep }))
    expect(waits).toEqual([3125])
  })

  it('does not wait beyond the deadline', async () => {
    const given = options({ requestedWaitMs: () => 10_000, sleep: () => Promise.reject(new Error('waited')) })
    await expect(withRetries(failing(1), given)).rejects.toThrow('try 1')
  })

  it('gives up at once if its caller goes while it waits', async () => {
    const caller = new AbortController()
    const { sleep: _sleep, ...rest } = options({ signal: caller.signal, requestedWaitMs: () => 9000 })
    const pending = withRetries(failing(1), rest)
    setImmediate(() => caller.abort())
    const startedAt = performance.now()
    await expect(pending).rejects.toThrow('try 1')
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})

describe('withTimeout', () => {
  it('does not wait for a task that ignores its signal', async () => {
    const error: unknown = await withTimeout(10, undefined, () => new Promise(() => undefined)).catch(
      (reason) => reason,
    )
    expect(isTimeout(error)).toBe(true)
  })

  it('aborts the signal of the task', async () => {
    const told = await new Promise((resolve) => {
      withTimeout(
        10,
        undefined,
        (signal) => new Promise(() => signal.addEventListener('abort', () => resolve(true))),
      ).catch(() => undefined)
    })
    expect(told).toBe(true)
  })

  it('settles like a task that finishes in time', async () => {
    expect(await withTimeout(1000, undefined, async () => 'done')).toBe('done')
    await expect(withTimeout(1000, undefined, () => Promise.reject(new Error('own')))).rejects.toThrow('own')
  })
})
