import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Caller } from '../../src/engine/index.ts'
import type { AccessContext, AccessLevel, CallerView, Principal } from '../../src/identity/index.ts'
import { openIdentity } from './fakes.ts'

const who = {
  anonymous: { kind: 'anonymous', userId: null, role: 'anonymous', actor: null },
  asha: { kind: 'user', userId: 'asha', role: 'user', actor: 'asha' },
  supportUser: { kind: 'user', userId: 'meera', role: 'support', actor: 'meera' },
  adminUser: { kind: 'user', userId: 'root', role: 'admin', actor: 'root' },
  userKey: { kind: 'key', userId: null, role: 'user', actor: 'key:1' },
  supportKey: { kind: 'key', userId: null, role: 'support', actor: 'key:2' },
  adminKey: { kind: 'key', userId: null, role: 'admin', actor: 'key:3' },
} as const satisfies Record<string, Principal>

const people = Object.keys(who) as (keyof typeof who)[]

function statusOf(
  person: keyof typeof who,
  need: AccessLevel,
  context: AccessContext = {},
  authRequired = false,
): number {
  try {
    openIdentity({ authRequired }).identity.authorize(who[person], need, context)
    return 200
  } catch (error) {
    return error instanceof Error && 'status' in error ? Number(error.status) : 500
  }
}

const row = (need: AccessLevel, context?: AccessContext, authRequired?: boolean) =>
  people.map((person) => statusOf(person, need, context, authRequired))

// In each row: anonymous, user, support user, admin user, user key, support key, admin key.
describe('who may do what', () => {
  it.each<[AccessLevel, number[]]>([
    ['public', [200, 200, 200, 200, 200, 200, 200]],
    ['session', [200, 200, 200, 200, 200, 200, 200]],
    ['user', [401, 200, 200, 200, 200, 200, 200]],
    ['support', [401, 403, 200, 200, 403, 200, 200]],
    ['admin', [401, 403, 403, 200, 403, 403, 200]],
  ])('at level %s', (need, expected) => {
    expect(row(need)).toEqual(expected)
  })

  it.each<[AccessLevel, number[]]>([
    ['public', [200, 200, 200, 200, 200, 200, 200]],
    ['session', [401, 200, 200, 200, 200, 200, 200]],
    ['user', [401, 200, 200, 200, 200, 200, 200]],
  ])('at level %s, where anonymous use is turned off', (need, expected) => {
    expect(row(need, {}, true)).toEqual(expected)
  })

  it.each<[AccessLevel, number[]]>([
    ['session', [401, 200, 403, 403, 403, 403, 403]],
    ['user', [401, 200, 403, 200, 403, 403, 200]],
  ])('at level %s, naming asha as the user', (need, expected) => {
    expect(row(need, { userId: 'asha' })).toEqual(expected)
  })

  it.each<[AccessLevel, number[]]>([
    ['session', [200, 200, 403, 200, 200, 403, 200]],
    ['user', [401, 200, 403, 200, 200, 403, 200]],
    ['support', [401, 403, 403, 200, 403, 403, 200]],
  ])('at level %s, writing', (need, expected) => {
    expect(row(need, { purpose: 'write' })).toEqual(expected)
  })

  it('compares user ids exactly', () => {
    for (const userId of ['Asha', 'asha ', 'asha\0', 'ásha', '']) {
      expect(statusOf('asha', 'user', { userId })).toBe(403)
      expect(statusOf('anonymous', 'session', { userId })).toBe(401)
    }
  })

  it('does not reveal whether the other user exists', async () => {
    const { identity, store } = openIdentity()
    await identity.register({ user_id: 'ravi', password: 'correct horse' })
    const refusalOf = (userId: string) => {
      try {
        identity.authorize(who.asha, 'user', { userId })
        return null
      } catch (error) {
        return error
      }
    }
    expect(store.rows.has('ravi')).toBe(true)
    expect(refusalOf('ravi')).toMatchObject({ code: 'FORBIDDEN' })
    expect(refusalOf('nobody')).toEqual(refusalOf('ravi'))
  })

  it('takes undefined and null as no user id', () => {
    expect(statusOf('anonymous', 'session', { userId: null })).toBe(200)
    expect(statusOf('anonymous', 'session', { userId: undefined })).toBe(200)
  })
})

describe('what the engine is told about a caller', () => {
  const { identity } = openIdentity()
  const address = '192.0.2.1'

  it('has the shape that the engine needs', () => {
    expectTypeOf<CallerView>().toEqualTypeOf<Caller>()
    expect(identity.callerOf(who.asha, address, 'write')).toEqual({
      userId: 'asha',
      workspaceId: null,
      role: null,
      scope: 'own',
      actor: 'asha',
      author: { kind: 'user', id: 'asha', requestId: null },
      anonymousScope: 'asha',
      addressGroups: [],
      redacted: false,
    })
  })

  it('gives only staff access to the sessions of others, only to read, and redacted', () => {
    const reach = (purpose: 'read' | 'write') =>
      people.map((person) => {
        const { scope, redacted } = identity.callerOf(who[person], address, purpose)
        return `${scope}${redacted ? ' redacted' : ''}`
      })
    const any = 'any redacted'
    expect(reach('read')).toEqual(['own', 'own', any, any, 'own', any, any])
    expect(reach('write')).toEqual(['own', 'own', 'own', 'own', 'own', 'own', 'own'])
  })

  it('tells anonymous callers at different addresses apart without revealing the addresses', () => {
    const here = identity.callerOf(who.anonymous, address, 'write').anonymousScope
    expect(identity.callerOf(who.anonymous, '192.0.2.2', 'write').anonymousScope).not.toBe(here)
    expect(identity.callerOf(who.anonymous, address, 'write').anonymousScope).toBe(here)
    expect(here).not.toContain(address)
    expect(here).toMatch(/^address:[\w-]{22}$/)
    expect(identity.callerOf(who.userKey, address, 'write').anonymousScope).toBe('key:1')
  })

  it('counts only anonymous callers and new accounts against the allowance of their address', () => {
    const groupsFor = (principal: Principal, from = '2001:db8:1:1ff::9') =>
      identity.callerOf(principal, from, 'write').addressGroups
    const ranges = ['2001:db8:1:1ff::/64', '2001:db8:1:100::/56', '2001:db8:1:0::/48']
    expect(groupsFor(who.anonymous)).toEqual(ranges)
    expect(groupsFor({ ...who.asha, isNew: true })).toEqual(ranges)
    expect(groupsFor(who.anonymous, address)).toEqual([address])
    for (const principal of [who.asha, { ...who.asha, isNew: false }, who.userKey])
      expect(groupsFor(principal)).toEqual([])
  })

  it('lists the debug reads of the staff', async () => {
    expect(await identity.listDebugReads({ limit: 10, before: null })).toMatchObject([
      { actor: 'key:1', sessionId: 's' },
    ])
  })
})
