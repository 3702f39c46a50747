import { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openIdentity, password, tokenOf } from './fakes.ts'

const address = '192.0.2.1'

describe('registration', () => {
  it('returns the user and stores a bcrypt hash, never the password', async () => {
    const { identity, store } = openIdentity()
    const answer = await identity.register({ user_id: 'asha', password })
    const at = '2026-11-20T10:00:00.250Z'
    expect(answer).toEqual({ user_id: 'asha', created_at: at, updated_at: at })
    expect(store.rows.get('asha')).toMatchObject({ role: 'user', passwordHash: expect.stringMatching(/^\$2b\$04\$/) })
    expect(JSON.stringify([...store.rows])).not.toContain(password)
  })

  it('refuses a taken id, and keeps the first password', async () => {
    const { identity } = openIdentity()
    await identity.register({ user_id: 'asha', password })
    await expect(identity.register({ user_id: 'asha', password: 'another one' })).rejects.toMatchObject({
      code: 'USER_EXISTS',
    })
    expect(await identity.login({ user_id: 'asha', password, address })).toMatchObject({ user_id: 'asha' })
  })

  it('creates two users for two spellings, because ids are case-sensitive', async () => {
    const { identity, store } = openIdentity()
    await identity.register({ user_id: 'asha', password })
    await identity.register({ user_id: 'Asha', password })
    expect([...store.rows.keys()]).toEqual(['asha', 'Asha'])
  })

  it('accepts one of two simultaneous registrations', async () => {
    const { identity } = openIdentity()
    const both = await Promise.allSettled([
      identity.register({ user_id: 'asha', password }),
      identity.register({ user_id: 'asha', password }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each(['a', '9', 'asha.k@example.com', 'asha+test@example.com', '_service-7', 'x'.repeat(50)])(
    'takes %j as a user id',
    async (user_id) => {
      const { identity } = openIdentity()
      expect(await identity.register({ user_id, password })).toMatchObject({ user_id })
    },
  )

  it.each(['', 'x'.repeat(51), 'a b', 'a\0b', 'a/b', '..', '.', '@', 'аsha', 'आशा', 'a\n', 'key:1', '\ud800'])(
    'refuses %j as a user id, naming the field',
    async (user_id) => {
      const { identity } = openIdentity()
      await expect(identity.register({ user_id, password })).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
        errors: [{ path: 'user_id' }],
      })
    },
  )

  it.each([
    ['eight characters', '12345678'],
    ['72 bytes', 'x'.repeat(72)],
    ['72 bytes in 18 characters', '🔑'.repeat(18)],
    ['eight characters beyond ASCII', 'पासवर्ड१'],
    ['a NUL inside', 'before\0after'],
    ['spaces alone', ' '.repeat(8)],
  ])('takes a password of %s, and exactly that one', async (_what, given) => {
    const { identity } = openIdentity()
    await identity.register({ user_id: 'asha', password: given })
    expect(await identity.login({ user_id: 'asha', password: given, address })).toMatchObject({ token_type: 'Bearer' })
    const changed = `${given.slice(0, -1)}!`
    await expect(identity.login({ user_id: 'asha', password: changed, address })).rejects.toMatchObject({
      code: 'INVALID_CREDENTIALS',
    })
  })

  it.each([
    ['seven characters', '1234567'],
    ['seven characters of four bytes', '🔑'.repeat(7)],
    ['73 bytes', 'x'.repeat(73)],
    ['73 bytes in 37 characters', `${'é'.repeat(36)}x`],
    ['a lone surrogate', '12345678\ud800'],
  ])('refuses a password of %s, naming the field', async (_what, given) => {
    const { identity } = openIdentity()
    await expect(identity.register({ user_id: 'asha', password: given })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      errors: [{ path: 'password' }],
    })
  })

  it('names both fields when both are invalid', async () => {
    const { identity } = openIdentity()
    await expect(identity.register({ user_id: '', password: '' })).rejects.toMatchObject({
      errors: [{ path: 'user_id' }, { path: 'password' }],
    })
  })
})

describe('login', () => {
  it('returns what the API contract promises', async () => {
    const { identity } = openIdentity()
    await identity.register({ user_id: 'asha', password })
    expect(await identity.login({ user_id: 'asha', password, address })).toEqual({
      user_id: 'asha',
      message: 'Login successful',
      created_at: '2026-11-20T10:00:00.250Z',
      updated_at: '2026-11-20T10:00:00.250Z',
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'Bearer',
      expires_in: 3600,
    })
  })

  it('refuses an unknown user and a wrong password in the same words', async () => {
    const { identity } = openIdentity()
    await identity.register({ user_id: 'asha', password })
    const attempts = [
      { user_id: 'asha', password: 'wrong password' },
      { user_id: 'nobody', password },
      { user_id: 'not\0an id', password },
      { user_id: 'asha', password: '' },
    ]
    const refusals = await Promise.all(
      attempts.map((attempt) => identity.login({ ...attempt, address }).catch((error: unknown) => error)),
    )
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'INVALID_CREDENTIALS', detail: undefined })
  })

  it('refuses a password that only starts with the right 72 bytes', async () => {
    const { identity } = openIdentity()
    const longest = 'x'.repeat(72)
    await identity.register({ user_id: 'asha', password: longest })
    await expect(identity.login({ user_id: 'asha', password: `${longest}y`, address })).rejects.toMatchObject({
      code: 'INVALID_CREDENTIALS',
    })
  })

  it('accepts a password that was hashed at a lower cost', async () => {
    const { identity, withOptions } = openIdentity({ bcryptCost: 4 })
    await identity.register({ user_id: 'asha', password })
    const dearer = withOptions({ bcryptCost: 5 })
    expect(await dearer.login({ user_id: 'asha', password, address })).toMatchObject({ user_id: 'asha' })
  })

  it('does not take property names of prototypes for users', async () => {
    const { identity } = openIdentity()
    await expect(identity.login({ user_id: '__proto__', password, address })).rejects.toMatchObject({
      code: 'INVALID_CREDENTIALS',
    })
  })
})

describe('a deleted user', () => {
  it('can be exported before, and is unknown afterwards', async () => {
    const { identity } = openIdentity()
    await identity.register({ user_id: 'asha', password })
    expect(await json(Readable.from(await identity.exportUser('asha')))).toEqual({ user_id: 'asha' })
    await identity.deleteUser('asha')
    await expect(identity.exportUser('asha')).rejects.toMatchObject({ code: 'USER_NOT_FOUND' })
    await expect(identity.deleteUser('asha')).rejects.toMatchObject({ code: 'USER_NOT_FOUND' })
  })

  it('leaves no valid token behind, even when the id is registered again', async () => {
    const opened = openIdentity()
    const authorization = `Bearer ${await tokenOf(opened)}`
    expect(await opened.identity.authenticate({ authorization })).toMatchObject({ userId: 'asha' })
    await opened.identity.deleteUser('asha')
    await expect(opened.identity.authenticate({ authorization })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    opened.clock.advance(1)
    await opened.identity.register({ user_id: 'asha', password })
    await expect(opened.identity.authenticate({ authorization })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('is unknown to another process within five seconds', async () => {
    const opened = openIdentity()
    const authorization = `Bearer ${await tokenOf(opened)}`
    await opened.identity.authenticate({ authorization })
    opened.store.rows.delete('asha')
    opened.clock.advance(5_000)
    await expect(opened.identity.authenticate({ authorization })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
