/** Budgets and intents by table. */
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/publishing/registry/facts.ts'
import { budgetRefusal, type Intent, intentFor } from '../../src/publishing/submissions/checks.ts'
import type { TemplateRecord } from '../../src/repositories/types.ts'

const now = new Date('2026-11-30T12:00:00.000Z')
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)
const none = { count: 0, oldest: null }
const create: Intent = { kind: 'create', metaId: null, templateId: null, isBudgeted: false }
const edit: Intent = { kind: 'edit', metaId: '1', templateId: 't', isBudgeted: true }

const known = (more: Partial<TemplateRecord>): TemplateRecord => ({
  ...factsOf(null),
  ...{ id: 't', workspaceId: 'w', connectionId: 'c', name: 'n', language: 'en', createdAt: now, updatedAt: now },
  ...{ metaId: '1', sessionId: 's', category: 'UTILITY' },
  ...more,
})

const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return Object(error).code
  }
}

describe('budgets', () => {
  it.each([
    [create, { creations: { count: 99, oldest: ago(0.5) } }, undefined, undefined],
    [create, { creations: { count: 100, oldest: ago(0.5) } }, 'CREATION_BUDGET_SPENT', 1800],
    [{ ...edit, isBudgeted: false }, { editsOfDay: { count: 9, oldest: ago(1) } }, undefined, undefined],
    [edit, { creations: { count: 100, oldest: ago(0.5) } }, undefined, undefined],
    [edit, { editsOfDay: { count: 1, oldest: ago(1) } }, 'EDIT_BUDGET_SPENT', 23 * 3600],
    [edit, { editsOfMonth: { count: 10, oldest: ago(24 * 29) } }, 'EDIT_BUDGET_SPENT', 24 * 3600],
    [edit, { editsOfMonth: { count: 9, oldest: ago(24 * 29) } }, undefined, undefined],
  ])('%o with %o used: %s', (intent, used, code, retryAfter) => {
    const refusal = budgetRefusal(intent, { creations: none, editsOfDay: none, editsOfMonth: none, ...used }, now)
    expect([refusal?.code, refusal?.retryAfter]).toEqual([code, retryAfter])
  })
})

describe('what a submission does', () => {
  const wishes = { sessionId: 's', category: 'UTILITY', isWanted: false, now }
  it.each<[what: string, known: TemplateRecord | null, more: object, outcome: unknown]>([
    ['a new name', null, {}, { kind: 'create' }],
    ['a rejected one of its own', known({ status: 'REJECTED' }), {}, { kind: 'edit', isBudgeted: false }],
    ['a rejected one, of another category', known({ status: 'REJECTED' }), { category: 'MARKETING' }, { kind: 'edit' }],
    ['a paused one', known({ status: 'PAUSED' }), {}, { kind: 'edit', isBudgeted: false }],
    ['an approved one', known({ status: 'APPROVED' }), {}, { kind: 'edit', isBudgeted: true }],
    [
      'an approved one, of another category',
      known({ status: 'APPROVED' }),
      { category: 'MARKETING' },
      'TEMPLATE_LOCKED',
    ],
    ['one in review', known({ status: 'PENDING' }), {}, 'TEMPLATE_LOCKED'],
    ['a disabled one', known({ status: 'DISABLED' }), {}, 'TEMPLATE_LOCKED'],
    ['one of another session', known({ status: 'REJECTED', sessionId: 'other' }), {}, 'TEMPLATE_EXISTS'],
    [
      'one of another session, wanted',
      known({ status: 'REJECTED', sessionId: null }),
      { isWanted: true },
      { kind: 'edit' },
    ],
    ['one deleted a week ago', known({ approvedAt: ago(999), deletedAt: ago(168) }), {}, 'NAME_BLOCKED'],
    ['one deleted long ago', known({ approvedAt: ago(999), deletedAt: ago(31 * 24) }), {}, { kind: 'create' }],
    ['one deleted that never was approved', known({ deletedAt: ago(1) }), {}, { kind: 'create' }],
  ])('with %s', (_what, template, more, outcome) => {
    const found = codeOf(() => intentFor(template, { ...wishes, ...more }))
    if (typeof outcome === 'string') expect(found).toBe(outcome)
    else expect(found).toMatchObject(outcome as object)
  })
})
