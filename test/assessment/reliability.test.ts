/** What an account teaches of our forecast: which verdicts count, and how little few of them prove. */
import { describe, expect, it } from 'vitest'
import { assess, judged } from '../../src/assessment/index.ts'
import { type Outcome, outcomeOf, reliabilityOf } from '../../src/assessment/report/reliability.ts'
import { template } from './template.ts'

const order = judged(assess(template('Your order {{1}} has shipped and arrives on {{2}} before noon.')), [])
const said = order.category.probabilities.UTILITY

describe('a verdict', () => {
  it.each([
    ['utility that Meta gave', { asked: 'UTILITY', given: 'UTILITY' }, 'UTILITY'],
    ['utility that Meta made marketing', { asked: 'UTILITY', given: 'MARKETING' }, 'MARKETING'],
    ['utility of which we do not know what was asked', { asked: null, given: 'UTILITY' }, 'UTILITY'],
    ['marketing that was asked for, which Meta never moves', { asked: 'MARKETING', given: 'MARKETING' }, null],
    ['marketing of which we do not know what was asked', { asked: null, given: 'MARKETING' }, null],
  ] as const)('on %s', (_, verdict, truth) => {
    expect(outcomeOf(order, verdict)).toEqual(truth && { source: 'meta', ours: 'UTILITY', said, truth })
  })

  it('of a person goes before that of Meta, beside what we had said', () => {
    const override = {
      id: '1',
      kind: 'category',
      scope: 'content',
      rule: null,
      value: 'MARKETING',
      reason: 'x',
      by: null,
      at: '2026-11-30',
    } as const
    const corrected = judged(assess(template('Your order {{1}} has shipped and arrives on {{2}} before noon.')), [
      override,
    ])
    expect(outcomeOf(corrected, { asked: 'UTILITY', given: 'UTILITY' })).toEqual({
      source: 'person',
      ours: 'UTILITY',
      said,
      truth: 'MARKETING',
    })
  })

  it('that is missing teaches nothing', () => expect(outcomeOf(order, null)).toBeNull())
})

describe('the reliability', () => {
  const outcomes = (right: number, wrong: number): Outcome[] =>
    Array.from({ length: right + wrong }, (_, at) => ({
      source: 'meta',
      ours: 'UTILITY',
      said: 0.9,
      truth: at < right ? 'UTILITY' : 'MARKETING',
    }))

  it.each([
    [0, 0, null, null, true],
    [3, 0, 1, 0.646, true],
    [29, 0, 1, 0.946, true],
    [90, 10, 0.9, 0.855, false],
  ])('of %i right and %i wrong', (right, wrong, share, least, thin) => {
    const found = reliabilityOf(outcomes(right, wrong))
    expect([found.right, found.at_least, found.is_thin]).toEqual([share, least, thin])
    expect(found.bins).toEqual(
      right + wrong === 0 ? [] : [{ from: 0.9, to: 1, count: right + wrong, said: 0.9, right: share }],
    )
  })
})
