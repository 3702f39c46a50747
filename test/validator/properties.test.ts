import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeIssue, fix, validate } from '../../src/validator/index.ts'
import { anyJson, carelessTemplate, validTemplate, wildTemplate } from '../support/arbitrary-templates.ts'

const errorsOf = (template: unknown) => validate(template).filter(({ severity }) => severity === 'error')

/** The number of errors by rule. */
function countErrors(template: unknown): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of errorsOf(template)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

const visible = new Set(['text', 'url', 'phone_number', 'autofill_text'])

/** Every word that a recipient may read, without variables and white space. */
function visibleWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(visibleWords)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([property, inner]) => {
    // Samples are for the reviewer, and those without a variable are removed.
    if (property === 'example') return []
    if (!visible.has(property) || typeof inner !== 'string') return visibleWords(inner)
    return inner
      .replace(/\{\{[^{}]*\}\}/g, '{{}}')
      .split(/\s+/)
      .filter((word) => word !== '')
  })
}

const anything = fc.oneof(
  wildTemplate,
  anyJson,
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withMap: true }),
)

describe('validate', () => {
  it('accepts any value, and always returns the same', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const issues = validate(value)
        expect(issues.length).toBeLessThanOrEqual(200)
        expect(validate(value)).toEqual(issues)
        for (const issue of issues) expect(describeIssue(issue).message).not.toBe('')
      }),
      { numRuns: 600 },
    )
  })

  it('reports paths and ranges that exist in the template', () => {
    fc.assert(
      fc.property(fc.oneof(wildTemplate, wildTemplate, anyJson, carelessTemplate), (template) => {
        for (const { range, path } of validate(template)) {
          if (range === undefined) continue
          const text = path.reduce<unknown>(
            (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
            template,
          )
          expect(typeof text).toBe('string')
          expect(range[0]).toBeGreaterThanOrEqual(0)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(range[1]).toBeLessThanOrEqual(String(text).length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('has no error for a valid template', () => {
    fc.assert(
      fc.property(validTemplate, (template) => {
        expect(errorsOf(template)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('fix', () => {
  it('leaves a valid template valid', () => {
    fc.assert(
      fc.property(validTemplate, (template) => {
        expect(errorsOf(fix(template).template)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('repairs a template with only careless spelling', () => {
    fc.assert(
      fc.property(carelessTemplate, (template) => {
        expect(errorsOf(fix(template).template)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is idempotent, causes no new error and changes no visible word', () => {
    fc.assert(
      fc.property(fc.oneof(wildTemplate, wildTemplate, anyJson, carelessTemplate), (template) => {
        const before = JSON.stringify(template)
        const fixed = fix(template).template
        expect(JSON.stringify(template)).toBe(before)
        expect(fix(fixed)).toEqual({ template: fixed, applied: [], renumbered: [] })
        const errors = countErrors(template)
        for (const [rule, count] of countErrors(fixed)) expect(count).toBeLessThanOrEqual(errors.get(rule) ?? 0)
        expect(visibleWords(fixed).sort()).toEqual(visibleWords(template).sort())
      }),
      { numRuns: 600 },
    )
  })
})
