import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../src/template/draft-schema.ts'
import { drafts } from './arbitraries.ts'

const stored = (value: unknown) => JSON.parse(JSON.stringify(value))

/** The same value with the leaf number `place` replaced by something that no draft has there. */
function damaged(value: unknown, place: number): unknown {
  let left = place
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy)
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, copy(entry)]))
    left -= 1
    return left === -1 ? { wrong: true } : part
  }
  return copy(value)
}

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.values(value).reduce((sum, part) => sum + leaves(part), 0) : 1

describe('draftSchema', () => {
  it('accepts every draft from edits or imports', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(draftSchema.safeParse(stored(draft)).error).toBeUndefined()
      }),
    )
  })

  it('rejects a draft if any of its values has a wrong type', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (draft, place) => {
        const whole = stored(draft)
        fc.pre(leaves(whole) > 0)
        expect(draftSchema.safeParse(damaged(whole, place % leaves(whole))).success).toBe(false)
      }),
    )
  })
})
