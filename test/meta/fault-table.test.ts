/** Meta's codes have the class, and so the consequence, that its pages and published live answers give them. */
import { describe, expect, it } from 'vitest'
import { type Effect, refusalOf } from '../../src/meta/fault.ts'
import { codes, rows, subcodes } from '../../src/meta/fault-table.ts'
import type { FaultClass } from '../../src/meta/index.ts'

const classOf = (code: number, effect: Effect, more: Record<string, unknown> = {}): FaultClass =>
  refusalOf({ status: 400, error: { code, ...more }, regainMs: null }, effect, String).fault.class

const expected: readonly { says: string; list: readonly number[]; onRead: FaultClass; onWrite?: FaultClass }[] = [
  { says: 'the token is not valid', list: [0, 102, 190], onRead: 'connection-broken' },
  { says: 'a permission is missing', list: [3, 10, 200, 219, 299, 131005], onRead: 'connection-broken' },
  {
    says: 'calls are too many',
    list: [4, 17, 32, 341, 613, 80002, 80007, 80008, 80014, 130429, 131056, 134101],
    onRead: 'slow-down',
  },
  { says: 'the proof is wrong', list: [104], onRead: 'connection-broken' },
  {
    says: 'the account is restricted',
    list: [368, 131031, 130497, 131048, 131064, 139200],
    onRead: 'connection-broken',
  },
  {
    says: "Meta's side fails",
    list: [1, 2, 131000, 131016, 131057, 133004, 2494100],
    onRead: 'meta-fault',
    onWrite: 'unknown-outcome',
  },
  {
    says: 'the call is wrong',
    list: [33, 131008, 131009, 135000, 132000, 132012, 132018, 132001, 132005],
    onRead: 'bad-request',
  },
  {
    says: 'the person cannot be reached now',
    list: [131047, 131049, 131050, 131053, 131062],
    onRead: 'bad-request',
  },
  { says: 'the template must not be sent', list: [132007, 132015, 132016], onRead: 'template-refused' },
  {
    says: 'the template has a fault',
    list: [
      192,
      ...Object.keys(subcodes)
        .map(Number)
        .filter((code) => code > 1000),
    ],
    onRead: 'template-refused',
  },
]

describe('a code', () => {
  it.each(expected)('says that $says', ({ list, onRead, onWrite = onRead }) => {
    for (const code of list) {
      expect([code, classOf(code, 'none')]).toEqual([code, onRead])
      expect([code, classOf(code, 'write')]).toEqual([code, onWrite])
      expect([code, classOf(code, 'template')]).toEqual([code, onWrite])
    }
  })

  it('outweighs transience, which outweighs the subcode', () => {
    const refused = { error_subcode: 2388293 }
    expect(classOf(190, 'template', { is_transient: true })).toBe('connection-broken')
    expect(classOf(100, 'template', refused)).toBe('template-refused')
    expect(classOf(100, 'template', { ...refused, is_transient: true })).toBe('unknown-outcome')
  })

  it('of a wrong or missing proof is told from that of a refused template by its type', () => {
    const proof = { type: 'GraphMethodException' }
    expect(classOf(100, 'template', proof)).toBe('connection-broken')
    expect(classOf(100, 'none', proof)).toBe('connection-broken')
    expect(classOf(100, 'none', { ...proof, error_subcode: 33 })).toBe('bad-request')
    expect(classOf(100, 'template', { type: 'OAuthException' })).toBe('template-refused')
  })

  it('is judged without a word of its text', () => {
    const told = refusalOf(
      { status: 400, error: { code: 100, message: 'rate limit', error_user_msg: 'Session expired' }, regainMs: null },
      'template',
      String,
    )
    expect(told.fault).toMatchObject({ class: 'template-refused', userMessage: 'Session expired' })
    expect(told.message).not.toMatch(/rate limit|expired/)
  })
})

describe('the table', () => {
  it('tells in whole sentences what is meant and what to do', () => {
    for (const { meaning, advice } of [...Object.values(codes), ...Object.values(subcodes), ...Object.values(rows)]) {
      expect(meaning).toMatch(/^[A-Z].*\.$/)
      expect(advice).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('has a wait where it says to slow down', () => {
    const all = [...Object.values(codes), ...Object.values(rows)]
    const unclear = all.filter((row) => (row.class === 'slow-down') !== ('waitMs' in row && (row.waitMs ?? 0) > 0))
    expect(unclear).toEqual([])
  })
})
