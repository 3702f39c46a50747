import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, describeIssue, validate } from '../../src/validator/index.ts'
import { messages } from '../../src/validator/messages.ts'
import { noPolicy } from '../../src/validator/policy.ts'
import { rules } from '../../src/validator/table.ts'
import { body, footer, link, named, namedBody, plain, utility, utilityWith, withButtons } from '../support/templates.ts'

const entries = catalogue()
const ids = rules.map(({ id }) => id)
const folder = new URL('.', import.meta.url)
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

describe('the catalogue', () => {
  it('names every rule once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it('has a description and a source for every rule', () => {
    for (const { id, about, source, evidence } of entries) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/)
      expect(about, id).toMatch(/^[A-Za-z].*\.$/)
      expect(source.length, id).toBeGreaterThan(0)
      // The organisation's own rules need no evidence.
      if (!id.startsWith('policy-')) expect(evidence, id).not.toBe('')
    }
  })

  it('marks exactly the eight errors with weak evidence in the rule reference', () => {
    expect(entries.filter(({ weak }) => weak).map(({ id }) => id)).toEqual([
      'language-exact-spelling',
      'header-text-no-newline',
      'header-text-no-emoji',
      'header-handle-is-url',
      'var-named-length',
      'footer-no-variable',
      'url-whatsapp-domain',
      'var-footer-none',
    ])
  })

  it('has messages for all rules and no others', () => {
    expect(Object.keys(messages).sort()).toEqual([...ids].sort())
  })

  it('has a test for every rule', () => {
    expect(ids.filter((id) => !tests.includes(`'${id}'`))).toEqual([])
  })
})

describe('errors with weak evidence', () => {
  const weak = [
    ['language-exact-spelling', utilityWith({ language: 'en-US' })],
    ['footer-no-variable', utility(body(plain), footer('Bye {{1}}'))],
    ['url-whatsapp-domain', withButtons(link('https://wa.me/15551234567'))],
    ['var-named-length', named(namedBody(`Hi {{${'a'.repeat(33)}}}, all is well today.`, { ['a'.repeat(33)]: 'Ana' }))],
  ] as const

  it.each(weak)('%s is an error without a policy and a warning if the policy says so', (rule, template) => {
    const severityOf = (policy?: typeof noPolicy) =>
      validate(template, policy).find((issue) => issue.rule === rule)?.severity
    expect(severityOf()).toBe('error')
    expect(severityOf(noPolicy)).toBe('error')
    expect(severityOf({ ...noPolicy, weakRules: 'warning' })).toBe('warning')
  })

  it('are the only ones that a policy softens', () => {
    const issues = validate(utility(body('a'.repeat(1025))), { ...noPolicy, weakRules: 'warning' })
    expect(issues.find(({ rule }) => rule === 'body-text-length')?.severity).toBe('error')
  })
})

describe('a described issue', () => {
  it('has the limit, the actual value, a slash-separated path and advice', () => {
    const [issue] = validate(utility(body(plain), footer('a'.repeat(73))))
    expect(issue && describeIssue(issue)).toEqual({
      rule: 'footer-text-length',
      severity: 'error',
      path: 'components/1/text',
      message: 'The footer has 73 characters; WhatsApp allows 60.',
      fix: 'Shorten the footer.',
      fixable: false,
    })
  })

  it('says that a missing sample cannot be repaired, but a needless example can', () => {
    const countOf = (template: unknown) => {
      const found = validate(template).find(({ rule }) => rule === 'example-count')
      return found && describeIssue(found)
    }
    expect(countOf(utility(body('Hi {{1}} and {{2}}, all is well today.', 'Ana')))?.fixable).toBe(false)
    expect(countOf(utility({ type: 'BODY', text: plain, example: {} }))?.fixable).toBe(true)
  })

  it('has the range of the offending words and says when it can be repaired', () => {
    const [issue] = validate(utility(body('One.\n\n\nTwo, as we told you before.')))
    expect(issue && describeIssue(issue)).toMatchObject({ rule: 'body-newline-run', range: [4, 7], fixable: true })
  })
})
