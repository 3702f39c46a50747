/** "Fixable" is a promise: the console shows a button for it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeIssue, fix, validate } from '../../src/validator/index.ts'

const invalid = readFileSync(new URL('../fixtures/templates/invalid.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { payload: unknown }).payload)

const withHeader = (header: object): unknown => ({
  name: 'a',
  language: 'en',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', ...header },
    { type: 'BODY', text: 'Your order is on its way.' },
  ],
})

const byHand: unknown[] = [
  withHeader({ format: 'IMAGE' }),
  withHeader({ format: 'IMAGE', example: { header_handle: [] } }),
  withHeader({ format: 'IMAGE', example: { header_handle: ['12345678'] } }),
  withHeader({ format: 'VIDEO', example: { header_handle: ['4::a', '4::b'] } }),
  withHeader({ format: 'DOCUMENT', example: { header_handle: '4::aW1hZ2U=' } }),
  withHeader({ format: 'IMAGE', example: { header_handle: ['https://shop.example/a.png'] } }),
]

describe('an issue that says it is fixable', () => {
  it('is gone, or another, after the fix', () => {
    const kept = [...invalid, ...byHand].flatMap((template) => {
      const fixed = fix(template)
      const left = new Set(validate(fixed.template).map(({ rule, path }) => `${rule} ${path.join('/')}`))
      return validate(template)
        .filter((issue) => describeIssue(issue).fixable && !fixed.applied.includes(issue.rule))
        .filter(({ rule, path }) => left.has(`${rule} ${path.join('/')}`))
        .map(({ rule, path }) => `${rule} ${path.join('/')}`)
    })
    expect(kept).toEqual([])
  })
})
