import { describe, expect, it } from 'vitest'
import { noPolicy, type Policy, parsePolicy } from '../../src/validator/policy.ts'
import { parseWorkspacePolicy, stricterPolicy } from '../../src/validator/workspace-policy.ts'

function policyOf(json: object): Policy {
  const parsed = parsePolicy(json)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.policy
}

const base = policyOf({
  allowedLanguages: ['en', 'es'],
  requiredNamePrefix: 'acme_',
  reservedNamePrefixes: ['legal_'],
  forbiddenWords: ['free'],
  forbiddenLinkHosts: ['bit.ly'],
  tone: 'calm',
})

describe('the policy of a workspace', () => {
  it.each([
    [{ allowedLanguages: ['en', 'fr'] }, 'allowedLanguages/1'],
    [{ requiredNamePrefix: 'shop_' }, 'requiredNamePrefix'],
    [{ requiredNamePrefix: 'legal_x' }, 'requiredNamePrefix'],
    [{ weakRules: 'warning' }, 'weakRules'],
    [{ allowedLanguages: [] }, 'allowedLanguages'],
    [{ shoeSize: 5 }, 'shoeSize'],
    [{ forbiddenLinkHosts: ['https://x.com'] }, 'forbiddenLinkHosts/0'],
    [5, ''],
  ])('%j is refused, with the place of the fault', (json, path) => {
    const parsed = parseWorkspacePolicy(json, base)
    expect('faults' in parsed && parsed.faults.map((fault) => fault.path)).toContain(path)
  })

  it.each([
    {},
    { allowedLanguages: ['es'] },
    { requiredNamePrefix: 'acme_shop_' },
    { forbiddenWords: ['cheap'], tone: 'warm' },
    { weakRules: 'error' },
  ])('%j is accepted', (json) => {
    expect(parseWorkspacePolicy(json, base)).toHaveProperty('policy')
  })

  it('adds to the installation’s, and takes nothing away', () => {
    const own = { allowedLanguages: ['es'], requiredNamePrefix: 'acme_shop_', forbiddenWords: ['cheap'], tone: 'warm' }
    expect(stricterPolicy(base, own)).toEqual({
      ...base,
      ...own,
      forbiddenWords: ['free', 'cheap'],
    })
    expect(stricterPolicy(base, {})).toEqual(base)
  })

  it('leaves the installation’s alone if there is none, or if it cannot be read', () => {
    for (const json of [null, 'nonsense', { shoeSize: 5 }]) expect(stricterPolicy(base, json)).toBe(base)
  })

  it('stays as strict as the installation when that changes', () => {
    const own = { allowedLanguages: ['en'], requiredNamePrefix: 'shop_' }
    const changed = stricterPolicy(base, own)
    expect(changed).toMatchObject({ allowedLanguages: ['en'], requiredNamePrefix: 'acme_' })
    expect(stricterPolicy(policyOf({ allowedLanguages: ['es'] }), own)).toMatchObject({ allowedLanguages: [] })
    expect(stricterPolicy({ ...noPolicy, weakRules: 'warning' }, {})).toMatchObject({ weakRules: 'warning' })
  })
})
