import { describe, expect, it } from 'vitest'
import type { Button, Draft } from '../../src/template/draft.ts'
import { excessIn, excessOf, outgrown, sizeLimits } from '../../src/template/size.ts'

const body = (text: string): Draft => ({ components: [{ type: 'BODY', text }] })
const buttons = (count: number, text = 'x'): Draft => {
  const list = Array.from({ length: count }, (): Button => ({ type: 'QUICK_REPLY', text }))
  return { components: [{ type: 'BUTTONS', buttons: list }] }
}
const { characters, bytes } = sizeLimits

describe('the size of a draft', () => {
  it('is fine up to the limits, counted in code points', () => {
    expect(excessOf(body('x'.repeat(characters)))).toBeNull()
    expect(excessOf(body('😀'.repeat(characters)))).toBeNull()
    expect(excessOf(buttons(sizeLimits.buttons))).toBeNull()
  })

  it.each([
    ['a text', body('x'.repeat(4097)), { path: 'components/0/text', unit: 'characters', limit: 4096, actual: 4097 }],
    ['the buttons', buttons(51), { path: 'components/0/buttons', unit: 'entries', limit: 50, actual: 51 }],
    ['the name', { components: [], name: 'n'.repeat(5000) }, { path: 'name', unit: 'characters' }],
    ['the whole', buttons(50, 'x'.repeat(2000)), { path: '', unit: 'bytes', limit: bytes }],
    ['the whole in bytes', buttons(10, 'ह'.repeat(3000)), { path: '', unit: 'bytes', limit: bytes }],
  ])('is too large if %s is, and tells which limit and by how much', (_, draft, excess) => {
    expect(excessOf(draft)).toMatchObject(excess)
  })

  it('is checked on edits before they are applied', () => {
    const edits = [
      { op: 'reset' },
      { op: 'set_examples', part: 'body', examples: [{ variable: '1', example: 'x'.repeat(5000) }] },
    ]
    expect(excessIn(edits, 'edits')).toMatchObject({ path: 'edits/1/examples/0/example', actual: 5000 })
  })

  it('may shrink but not grow if an earlier release stored a larger one', () => {
    const stored = body('x'.repeat(60_000))
    expect(outgrown(stored, body('x'.repeat(50_000)))).toBeNull()
    expect(outgrown(stored, body('x'.repeat(60_001)))).not.toBeNull()
    expect(outgrown(body('x'), body('x'.repeat(50_000)))).not.toBeNull()
    expect(outgrown(stored, stored)).toBeNull()
  })
})
