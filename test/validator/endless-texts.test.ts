/** Texts of any length and content are validated, fixed and previewed quickly. */
import { describe, expect, it } from 'vitest'
import { previewHtml, previewText } from '../../src/template/preview/index.ts'
import { fix, validate } from '../../src/validator/index.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

/** Milliseconds of processor time; the slowest text takes a fifth of it. */
const most = 200

const size = 60 * 1024

const repeated = [
  'a ',
  '1',
  '{{1}} ',
  '{{',
  '}',
  '\n',
  ' ',
  '*a* ',
  '_',
  '`',
  '!',
  'https://a.example/ ',
  'a.b.',
  'a@b.c ',
  '+1 234 567 8901 ',
  'free sale! ',
  'Reply STOP ',
  '( ',
  '😀',
  'क',
  '中',
]

const withParts = (components: unknown[], name: unknown = 'order_update'): Record<string, unknown> => ({
  name,
  language: 'en',
  category: 'UTILITY',
  components,
})

const body = { type: 'BODY', text: 'Your order is on its way.' }

/** The text in every place that can have one. */
const templatesWith = (text: string): Record<string, unknown>[] => [
  withParts([{ type: 'BODY', text }]),
  withParts([{ type: 'HEADER', format: 'TEXT', text }, body, { type: 'FOOTER', text }]),
  withParts([body, { type: 'BUTTONS', buttons: [{ type: 'URL', text, url: `https://shop.example/${text}` }] }]),
  withParts([body], text),
]

describe('an endless text', () => {
  it.each(repeated.map((unit) => [JSON.stringify(unit), unit]))('of %s is handled quickly', (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    for (const template of templatesWith(text)) {
      for (const work of [validate, fix, previewText, previewHtml]) {
        expect(cpuMilliseconds(() => work(template), 3, most)).toBeLessThan(most)
      }
    }
  })
})
