import { describe, expect, it } from 'vitest'
import { errorTable } from '../../src/errors.ts'
import type { ProblemCode, Refusal } from '../../src/web/api/types.ts'
import { inTime, meanwhile, sentencesFor, tell } from '../../src/web/problems/tell.ts'

const refusal = (code: ProblemCode, status: number, given: Partial<Refusal> = {}): Refusal => ({
  ...{ code, status, message: 'A sentence of the server.', retryAfter: null, requestId: null, isOffline: false },
  ...given,
})

describe('a refused request', () => {
  it('is told differently for each kind of refusal, with the way on', () => {
    const told = [
      refusal('UNREACHABLE', 0, { isOffline: true }),
      refusal('UNREACHABLE', 0),
      refusal('OVERLOADED', 503, { retryAfter: 5 }),
      refusal('DATABASE_UNAVAILABLE', 503),
      refusal('RATE_LIMITED', 429, { retryAfter: 42 }),
      refusal('BODY_TOO_LARGE', 413),
      refusal('UNAUTHENTICATED', 401),
      refusal('IDEMPOTENCY_KEY_REUSED', 409),
    ].map((problem) => tell(problem))
    expect(new Set(told.map(({ what }) => what)).size).toBe(told.length)
    expect(told.map(({ way }) => way)).toEqual([
      ...['again', 'again', 'again', 'again', 'again'],
      ...['change', 'sign-in', 'change'],
    ])
    expect(told[4]).toMatchObject({ now: 'You can go on in 42 seconds.', waitSeconds: 42 })
  })

  it('never shows a place that is not filled in, nor nothing, whatever the code', () => {
    for (const { code, status } of errorTable) {
      const { what, now } = tell(refusal(code, status))
      expect(`${code}: ${what} ${now}`).not.toMatch(/[{}]/)
      expect(what.length, code).toBeGreaterThan(10)
    }
  })

  it('without words of ours is told in those of the server', () => {
    expect(tell(refusal('INVALID_REQUEST', 400))).toMatchObject({ what: 'A sentence of the server.', way: 'change' })
    expect(tell(refusal('UNKNOWN', 502)).way).toBe('again')
    expect(sentencesFor(new Error('a bug'))).toBe('a bug')
  })

  it('that is tried again meanwhile says why: only a lost connection is called one', () => {
    expect(meanwhile(refusal('UNREACHABLE', 0))).toContain('connection was lost')
    expect(meanwhile(refusal('UNREACHABLE', 0, { isOffline: true }))).toContain('offline')
    const busy = meanwhile(refusal('OVERLOADED', 503, { retryAfter: 1 }))
    expect(busy).toContain('Trying again in 1 second…')
    expect(busy).not.toContain('connection')
  })

  it.each([
    [0, 'in a moment'],
    [1, 'in 1 second'],
    [59, 'in 59 seconds'],
    [120, 'in 2 minutes'],
    [121, 'in 3 minutes'],
  ])('names a wait of %d seconds', (seconds, words) => {
    expect(inTime(seconds)).toBe(words)
  })
})
