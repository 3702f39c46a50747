import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noPolicy, parsePolicy } from '../../src/validator/policy.ts'
import { beyond, faultsByField, formOf, policyOf } from '../../src/web/team/policy-form.ts'

const line = fc.stringMatching(/^[a-z]{1,12}$/)
const policies = fc.record({
  allowedLanguages: fc.option(fc.uniqueArray(fc.constantFrom('en', 'de', 'es'), { minLength: 1 })),
  requiredNamePrefix: fc.option(fc.constant('mill_')),
  reservedNamePrefixes: fc.uniqueArray(line, { maxLength: 3 }),
  forbiddenWords: fc.uniqueArray(line, { maxLength: 3 }),
  forbiddenLinkHosts: fc.uniqueArray(fc.constantFrom('bit.ly', 'shop.example'), { maxLength: 2 }),
  tone: fc.option(line),
  weakRules: fc.constantFrom('error', 'warning'),
})

describe('the form of the rules', () => {
  it('shows what is stored, and stores what it shows', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        expect(parsePolicy(policyOf(formOf(policy)) ?? {})).toEqual(parsePolicy(policy))
      }),
    )
  })

  it('stores nothing where nothing is set', () => {
    expect(policyOf(formOf(null))).toBeNull()
    expect(policyOf(formOf(noPolicy))).toBeNull()
    expect(policyOf({ ...formOf(null), words: ' \n ', tone: '  ' })).toBeNull()
  })

  it('takes a host out of an address', () => {
    const form = { ...formOf(null), hosts: 'https://bit.ly/abc\nshop.example' }
    expect(policyOf(form)).toEqual({ forbiddenLinkHosts: ['bit.ly', 'shop.example'] })
  })

  it('names each fault beside its field, and the entry that has it', () => {
    const policy = { forbiddenLinkHosts: ['shop', 'bit.ly'], requiredNamePrefix: 'Mill' }
    const parsed = parsePolicy(policy)
    const faults =
      'faults' in parsed
        ? parsed.faults.map(({ path, message }) => ({ path: `policy/${path}`, message: `policy/${path} ${message}.` }))
        : []
    const told = faultsByField(policy, [...faults, { path: 'version', message: 'is old' }])
    expect(Object.keys(told).sort()).toEqual(['', 'hosts', 'requiredPrefix'])
    expect(told.hosts).toBe('“shop”: a host looks like example.com: no scheme, path or *.')
    expect(told.requiredPrefix).toMatch(/^A name prefix/)
  })

  it.each([
    [{ forbiddenWords: ['spam'] }, { forbiddenWords: ['spam', 'cheap'] }, { forbiddenWords: ['cheap'] }],
    [{ tone: 'warm' }, { tone: 'warm', requiredNamePrefix: 'a_' }, { tone: null, requiredNamePrefix: 'a_' }],
    [null, { allowedLanguages: ['en'] }, { allowedLanguages: ['en'] }],
    [{ allowedLanguages: ['en'] }, { allowedLanguages: ['en'] }, { allowedLanguages: null }],
  ])('with %j of %j, the rest is %j', (own, effective, rest) => expect(beyond(effective, own)).toEqual(rest))
})
