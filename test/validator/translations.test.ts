/** Every language has the messages that the others have, and tells the same facts. */
import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../src/engine/reply/phrases/index.ts'
import { describeIssue, type Issue, validate } from '../../src/validator/index.ts'
import type { IssueArgs } from '../../src/validator/issue.ts'
import { messages } from '../../src/validator/messages.ts'
import type { RuleId } from '../../src/validator/table.ts'
import { translations } from '../../src/validator/translations/index.ts'
import { say, type Words } from '../../src/validator/words.ts'

const languages = [...translations.keys()]
const keysOf = (language: string): RuleId[] => Object.keys(translations.get(language) ?? {}) as RuleId[]

/** Figures that are said in other words. */
const inOtherWords: Partial<Record<RuleId, string[]>> = {
  'auth-one-otp-button': ['count', 'otp'],
  'auth-supported-apps': ['count', 'from', 'to'],
  'carousel-card-buttons-media': ['count', 'limit'],
  'carousel-card-buttons-product': ['count', 'limit'],
  'flow-one-source': ['count'],
  'payment-request-setting': ['allowed'],
  'url-example-required': ['count'],
  'url-example-shape': ['length', 'limit'],
}

const named = (name: string): string => `⟦${name}⟧`
const names =
  'actual allowed beside better card code count fixed found from host language left length limit lines mark marks meant minutes name near needed number otp parameter prefix right sample shown text to token tokens ttl url value variable variables word words'
const facts: IssueArgs = Object.fromEntries(names.split(' ').map((name) => [name, named(name)]))

/** What the sentences with branches look at. */
const branches: IssueArgs[] = [
  {},
  { count: 1 },
  { count: 2 },
  { length: 0 },
  { kind: 'lines' },
  { tooFew: true },
  { place: 'ends' },
  { place: 'starts and ends' },
  { format: 'NAMED' },
  { near: [named('near')] },
]
const parts: Partial<Record<RuleId, string[]>> = {
  'button-text-plain': ['newline', 'emoji', 'mark'],
  'auth-footer-only-expiry': ['range', 'text', 'missing'],
}

/** Arguments for every branch of a rule's sentences. */
function casesOf(rule: RuleId): IssueArgs[] {
  const what = (parts[rule] ?? ['']).map((what) => ({ what }))
  const usual = { ...facts, place: 'starts', category: 'UTILITY', format: 'IMAGE' }
  return what.flatMap((one) => branches.map((branch) => ({ ...usual, ...one, ...branch })))
}

/** The facts that a sentence tells. */
function told(words: Words, part: 'message' | 'fix', args: IssueArgs, rule: RuleId): string[] {
  const sentence = words[part]
  const found = sentence === null ? [] : Array.from(say(sentence, args).matchAll(/⟦(\w+)⟧/g), ([, name = '']) => name)
  return [...new Set(found)].filter((name) => !inOtherWords[rule]?.includes(name)).sort()
}

/** What a conversation cannot cause: faults of payloads that somebody else wrote, and parts that are only missing. */
const neverInChat =
  'name-required language-required language-exact-spelling category-required category-enum components-required component-type-enum component-unique body-required component-order parameter-format-enum link-tracking-type allow-category-change-noop mm-only-features case-insensitive-enums unknown-property library-no-components library-button-inputs-required header-media-no-text header-location-bare header-product-bare example-style example-body-nested carousel-single-variable-example button-type-enum copy-code-no-label url-example-without-variable flow-action-enum flow-icon-enum flow-json-string cpr-bare auth-otp-type auth-otp-label auth-otp-label-length auth-inline-app-deprecated auth-no-url-media-emoji carousel-card-header carousel-card-no-footer lto-has-expiration-type'

it('every rule has messages in other languages, or no conversation can cause it', () => {
  expect([...keysOf('es'), ...neverInChat.split(' ')].sort()).toEqual(Object.keys(messages).sort())
})

it('there are messages in every language that the conversation speaks', () => {
  expect(['en', ...languages].sort()).toEqual(allPhrases.map(({ language }) => language).sort())
})

describe.each(languages)('in %s', (language) => {
  it('the same rules have messages as in Spanish', () => {
    expect(keysOf(language).sort()).toEqual(keysOf('es').sort())
  })

  it.each(keysOf(language))('%s tells the facts that it tells in English, and nothing of its form', (rule) => {
    const words = translations.get(language)?.[rule as 'name-length'] as Words
    for (const args of casesOf(rule)) {
      for (const part of ['message', 'fix'] as const)
        expect(told(words, part, args, rule)).toEqual(told(messages[rule], part, args, rule))
      const { message, fix } = describeIssue({ rule, severity: 'error', path: [], args }, language)
      expect(`${message} ${fix ?? ''}`).not.toMatch(/undefined|(?<!\{)\{[a-zA-Z]+[|}]|\[object/)
    }
  })
})

describe('an issue', () => {
  const [issue] = validate({
    name: 'sale',
    language: 'en_US',
    category: 'MARKETING',
    components: [
      { type: 'HEADER', format: 'TEXT', text: 'A header of many more than the sixty characters that are allowed' },
      { type: 'BODY', text: 'Come and see. Reply STOP to unsubscribe.' },
    ],
  }) as [Issue]

  it('is told in the language asked for, and otherwise in English', () => {
    expect(describeIssue(issue, 'es').message).toBe('El encabezado tiene 64 caracteres; WhatsApp admite hasta 60.')
    expect(describeIssue(issue, 'es').fix).toBe('Acorta el encabezado.')
    expect(describeIssue(issue, 'xx')).toEqual(describeIssue(issue))
  })

  it('that a conversation does not cause is told in English', () => {
    const raw: Issue = { rule: 'component-order', severity: 'warning', path: [], args: { type: 'BODY' } }
    expect(describeIssue(raw, 'es')).toEqual(describeIssue(raw))
  })
})
