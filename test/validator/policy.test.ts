import { describe, expect, it } from 'vitest'
import { loadPolicy, noPolicy, type Policy, parsePolicy } from '../../src/validator/policy.ts'
import { policyRules } from '../../src/validator/rules/policy.ts'
import { toSubject } from '../../src/validator/subject.ts'

const policyOf = (json: object): Policy => {
  const parsed = parsePolicy(json)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.policy
}

const template = {
  name: 'promo_spring',
  language: 'en_US',
  category: 'MARKETING',
  components: [
    { type: 'BODY', text: 'See https://shop.rival.example/a?b=1 for CHEAP plants, the cheapest. El año pasado.' },
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Shop', url: 'https://www.rival.example/{{1}}' }] },
  ],
}

const findings = (policy: Policy | null, given: unknown = template) => {
  const subject = toSubject(given, policy)
  return policyRules.flatMap((rule) => rule.check(subject).map((finding) => ({ rule: rule.id, ...finding })))
}

describe('a policy file', () => {
  it('is empty when nothing is set', () => {
    expect(parsePolicy({})).toEqual({ policy: noPolicy })
    expect(noPolicy.weakRules).toBe('error')
  })

  it('reports all faults at once, including unknown settings', () => {
    const faulty = {
      allowedLanguages: ['en-US', 'es'],
      reservedNamePrefixes: ['Promo'],
      forbiddenLinkHosts: ['https://rival.example/'],
      forbiddenWords: ['', '!!!'],
      tone: 7,
      weakRules: 'off',
      colour: 'red',
      size: 1,
    }
    const parsed = parsePolicy(faulty)
    const paths = 'faults' in parsed ? parsed.faults.map(({ path }) => path).sort() : []
    expect(paths).toEqual([
      'allowedLanguages/0',
      'colour',
      'forbiddenLinkHosts/0',
      'forbiddenWords/0',
      'forbiddenWords/1',
      'reservedNamePrefixes/0',
      'size',
      'tone',
      'weakRules',
    ])
  })

  it.each([[null], [[]], ['text'], [1], [true], [undefined]])('is an object, not %j', (json) => {
    expect(parsePolicy(json)).toMatchObject({ faults: [{ path: '' }] })
  })

  it('must not reserve the prefix that it requires', () => {
    expect(parsePolicy({ requiredNamePrefix: 'acme_shop_', reservedNamePrefixes: ['ops_', 'acme_'] })).toEqual({
      faults: [{ path: 'reservedNamePrefixes/1', message: 'reserves the required name prefix acme_shop_' }],
    })
  })

  it('is read from text, with or without a byte order mark', () => {
    expect(loadPolicy('\uFEFF{"tone":"calm"}')).toMatchObject({ policy: { tone: 'calm' } })
    expect(loadPolicy('{"tone":')).toMatchObject({
      faults: [{ path: '', message: expect.stringContaining('not JSON') }],
    })
  })
})

describe('the policy rules', () => {
  it('find nothing without a policy or with an empty one', () => {
    expect(findings(null)).toEqual([])
    expect(findings(noPolicy)).toEqual([])
  })

  it('allow only the languages listed', () => {
    expect(findings(policyOf({ allowedLanguages: ['en_US', 'es'] }))).toEqual([])
    expect(findings(policyOf({ allowedLanguages: ['es'] }))).toEqual([
      { rule: 'policy-language-allowed', path: ['language'], args: { language: 'en_US', allowed: ['es'] } },
    ])
  })

  it('refuse reserved prefixes and demand the required one', () => {
    expect(findings(policyOf({ reservedNamePrefixes: ['ops_', 'promo_'] }))).toEqual([
      { rule: 'policy-name-prefix-reserved', path: ['name'], args: { prefix: 'promo_' }, range: [0, 6] },
    ])
    expect(findings(policyOf({ requiredNamePrefix: 'acme_' }))).toMatchObject([{ rule: 'policy-name-prefix-required' }])
    expect(findings(policyOf({ requiredNamePrefix: 'promo_', reservedNamePrefixes: ['prom2'] }))).toEqual([])
  })

  it('refuse links to a forbidden host and its subdomains, in texts and buttons', () => {
    const found = findings(policyOf({ forbiddenLinkHosts: ['Rival.example'] }))
    expect(found.map(({ path }) => path.join('/'))).toEqual(['components/0/text', 'components/1/buttons/0/url'])
    expect(found[0]?.args).toEqual({ host: 'shop.rival.example', domain: 'rival.example' })
    expect(findings(policyOf({ forbiddenLinkHosts: ['val.example', 'rival.example.org'] }))).toEqual([])
  })

  it('refuse whole words in any case, with their position', () => {
    const [finding, ...others] = findings(policyOf({ forbiddenWords: ['cheap', 'ano'] }))
    expect(finding).toMatchObject({ rule: 'policy-word-forbidden', args: { word: 'cheap' } })
    expect(template.components[0]?.text?.slice(...(finding?.range ?? [0, 0]))).toBe('CHEAP')
    expect(others).toEqual([])
  })

  it.each([
    ['último  AÑO', 'Es el último año aquí'],
    ['best (price)', 'The best price of all'],
    ['24 7', 'We are open 24 7 for you'],
    ['मुफ़्त', 'यह मुफ़्त है'],
  ])('find the phrase "%s"', (word, text) => {
    const given = { ...template, components: [{ type: 'BODY', text }] }
    expect(findings(policyOf({ forbiddenWords: [word] }), given)).toHaveLength(1)
  })

  it('accept values of any kind without throwing', () => {
    const policy = policyOf({
      allowedLanguages: ['en'],
      requiredNamePrefix: 'a_',
      forbiddenWords: ['x'],
      forbiddenLinkHosts: ['a.b'],
    })
    for (const given of [null, [], 1, 'x', { name: 1, language: {}, components: [null, { type: 'BODY', text: 7 }] }]) {
      expect(() => findings(policy, given)).not.toThrow()
    }
  })
})
