import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { withDeadlockRetries, withTranslatedErrors } from '../../src/db/errors.ts'
import { DatabaseUnavailable } from '../../src/errors.ts'

const withCode = (code: string, message = 'from the driver') => Object.assign(new Error(message), { code })
const wrapped = (cause: Error) => new DrizzleQueryError('select $1', ['what somebody typed'], cause)
const rejecting = (error: unknown) => () => Promise.reject(error)

describe('errors of the database', () => {
  test.each([
    ['refused connection', withCode('ECONNREFUSED')],
    ['several addresses refused', new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])],
    ['broken pipe', withCode('EPIPE')],
    ['name not found', withCode('ENOTFOUND')],
    ['administrator’s shutdown', withCode('57P01')],
    ['starting up', withCode('57P03')],
    ['statement timeout', withCode('57014')],
    ['too many connections', withCode('53300')],
    ['full disk', withCode('53100')],
    ['pooler out of connections', withCode('08P01')],
    ['standby', withCode('25006')],
    ['wrong password', withCode('28P01')],
    ['no such database', withCode('3D000')],
    ['connection lost', new Error('Connection terminated unexpectedly')],
    ['full pool', new Error('timeout exceeded when trying to connect')],
    ['silence', new Error('Query read timeout')],
    ['closed embedded database', new Error('PGlite is closed')],
  ])('that mean that it is unavailable become DatabaseUnavailable: %s', async (_, cause) => {
    await expect(withTranslatedErrors(rejecting(cause))).rejects.toMatchObject({ name: 'DatabaseUnavailable', cause })
    await expect(withTranslatedErrors(rejecting(wrapped(cause)))).rejects.toMatchObject({ cause })
  })

  test.each([withCode('23505'), withCode('42P01'), withCode('22P02'), new TypeError('ours'), 'not an error'])(
    'of any other kind come through: %s',
    async (error) => {
      await expect(withTranslatedErrors(rejecting(error))).rejects.toBe(error)
      await expect(withDeadlockRetries(rejecting(error))).rejects.toBe(error)
    },
  )

  test('never repeat the parameters of the statement', async () => {
    const seen = await withTranslatedErrors(rejecting(wrapped(withCode('23505')))).catch((error: unknown) => error)
    expect(String(seen)).not.toContain('somebody typed')
  })

  test('caused by deadlocks are retried a few times', async () => {
    let calls = 0
    const failing = (times: number) => async () => {
      calls++
      if (calls <= times) throw wrapped(withCode('40P01'))
      return 'done'
    }
    expect(await withDeadlockRetries(failing(3))).toBe('done')
    expect(calls).toBe(4)
    calls = 0
    await expect(withDeadlockRetries(failing(9))).rejects.toBeInstanceOf(DatabaseUnavailable)
    expect(calls).toBe(4)
  })
})
