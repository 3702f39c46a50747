import { describe, expect, it } from 'vitest'
import { describeIssue, fix, validate } from '../../src/validator/index.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'
import {
  body,
  buttons,
  card,
  carousel,
  header,
  link,
  marketing,
  quick,
  template,
  utility,
} from '../support/templates.ts'

const kilobytes = (text: string, count: number) =>
  text.repeat(Math.ceil((count * 1024) / text.length)).slice(0, count * 1024)
const nest = (depth: number, wrap: (inner: unknown) => unknown) => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = wrap(value)
  return value
}
const everywhere = (text: string) =>
  template(
    'UTILITY',
    [
      { ...header(text), example: { header_text: [text] } },
      {
        ...body(text),
        example: { body_text: [[text]], body_text_named_params: [{ param_name: text, example: text }] },
      },
      { type: 'FOOTER', text },
      buttons(quick(text), link(text, { example: [text] }), { type: 'COPY_CODE', example: text }, { type: text, text }),
      { type: text, format: text },
    ],
    { name: text, language: text, category: text, parameter_format: text },
  )
const hostile = [
  'a',
  ' ',
  '\n',
  '{',
  '}',
  '{{',
  '{{1}}',
  '{{1}} ',
  '{{a',
  '{{a}} {',
  '*',
  '_a ',
  '~a~',
  '`',
  '```',
  'https://',
  'a.',
  'a-a.',
  'bit.ly',
  'wa.me/',
  '👍',
  '👨‍👩‍👧',
  '\u200d',
  '1\ufe0f\u20e3',
  '🇩',
  'é',
  'e\u0301',
  'अ',
  '中',
  'ก',
  '\ud800',
  '\0',
  'code 1234 ',
  'free % off! ',
]

const monsters: Record<string, unknown> = {
  '10,000 components': utility(...Array.from({ length: 10_000 }, () => body('{{1}} and {{2}} {{3}}'))),
  '10,000 components that are nothing': utility(...Array(10_000).fill(null)),
  '10,000 buttons': utility(body('Hi'), buttons(...Array(10_000).fill(link('https://bit.ly/{{1}}')))),
  '10,000 cards': marketing(body('Hi'), carousel(...Array(10_000).fill(card('IMAGE', [quick('A')], 'Hi {{1}}')))),
  '10,000 components in a card': marketing(body('Hi'), carousel({ components: Array(10_000).fill(body('Hi {{1}}')) })),
  '10,000 samples': utility({ ...body('Hi {{1}}, all is well.'), example: { body_text: [Array(10_000).fill('\n')] } }),
  '10,000 unknown properties': utility({
    ...body('Hi'),
    ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x${index}`, index])),
  }),
  '5,000 different variables': utility(
    body(Array.from({ length: 5000 }, (_, index) => `{{${index + 2}}} word`).join(' '), ...Array(5000).fill('x')),
  ),
  'objects 1000 deep': nest(1000, (inner) => ({ components: [inner] })),
  'arrays 1000 deep': utility(nest(1000, (inner) => [inner])),
  'cards in cards 1000 deep': nest(1000, (inner) => marketing(body('Hi'), { type: 'CAROUSEL', cards: [inner, inner] })),
  'prototype keys': JSON.parse(
    '{"__proto__":{"name":"x"},"constructor":{"prototype":{}},"toString":1,"components":[{"type":"__proto__","hasOwnProperty":1}]}',
  ),
}

describe('any value', () => {
  it.each(Object.entries(monsters))('%s is checked within 50 ms, with at most 200 issues', (_name, value) => {
    expect(validate(value).length).toBeLessThanOrEqual(200)
    expect(cpuMilliseconds(() => validate(value))).toBeLessThan(50)
  })

  it.each(hostile)('60 KiB of %j in every place is checked within 50 ms', (piece) => {
    const value = everywhere(kilobytes(piece, 60))
    expect(validate(value).length).toBeLessThanOrEqual(200)
    expect(cpuMilliseconds(() => validate(value))).toBeLessThan(50)
  })

  it.each(Object.entries(monsters))('%s can be fixed and described', (_name, value) => {
    for (const issue of validate(value)) expect(describeIssue(issue).message).not.toBe('')
    expect(fix(fix(value).template).applied).toEqual([])
  })

  it('is not mutated, and does not affect object prototypes', () => {
    const value = monsters['prototype keys']
    const before = JSON.stringify(value)
    validate(value)
    fix(value)
    expect(JSON.stringify(value)).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('time', () => {
  it.each(hostile)('grows linearly with a text of %j', (piece) => {
    const small = everywhere(kilobytes(piece, 16))
    const large = everywhere(kilobytes(piece, 64))
    validate(large)
    const before = cpuMilliseconds(() => validate(small))
    const after = cpuMilliseconds(() => validate(large))
    // Four times the text; quadratic growth would be sixteen times the time.
    expect(after).toBeLessThan(8 * before + 5)
  })
})
