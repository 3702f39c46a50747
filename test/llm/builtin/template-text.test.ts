import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/llm/builtin/index.ts'
import type { Asked } from '../../../src/llm/model.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { requestOf } from '../requests.ts'

const withBody = (text: string): Draft => ({
  category: 'MARKETING',
  language: 'en_US',
  components: [{ type: 'BODY', text }],
})
const old = withBody('Good news! We cannot wait to see you at our place.')
const editsOf = (message: string, asked: Asked | null, draft: Draft = { components: [] }) =>
  understand(requestOf({ message, asked, draft })).edits

describe('a whole text', () => {
  it.each([
    [
      'Hi {{1}}, fresh from the oven! Buy one loaf, get one FREE this Saturday at Golden Crust. See you soon 🥖',
      'category',
    ],
    ['Hello {{name}}, this is a reminder of your visit on {{date}} at {{time}}. Reply C to confirm.', 'language'],
    ['Sorry {{1}}, your order is late. Please cancel it in the app if you do not want to wait.', 'body'],
    ['Hi {{1}}, are you coming to your visit on {{2}}? Reply YES or NO.', 'category'],
    ['Hola {{1}}, tu pedido {{2}} ya salió y llega mañana por la tarde. ¡Gracias!', 'category'],
    ['Need help? Our plumbers are ready. Call now and get £20 off, no call-out fee!', 'body'],
  ] as const)('is kept to the letter whatever was asked: %s', (message, asked) => {
    expect(editsOf(message, asked)).toContainEqual({ op: 'set_body', text: message })
  })

  it.each([
    'Hello {{1}}, your appointment with Dr {{2}} is on {{3}} at our clinic, see you there!',
    'Hi {{customer_name}}, your invoice of {{amount}} is ready in the app. Thank you!',
  ])('takes the place of the one before: %s', (message) => {
    expect(editsOf(message, 'confirm', old)).toContainEqual({ op: 'set_body', text: message })
  })

  it('follows "use this instead"', () => {
    const text = 'Summer is here, {{1}}! Come and try our ice cream today.'
    expect(editsOf(`use this instead: ${text}`, 'confirm', old)).toContainEqual({ op: 'set_body', text })
  })

  it.each([
    '{{2}} should be Dr Smith',
    'set the sample of {{1}} to Maria',
    'Olga for {{1}} and 771 for {{2}}',
    'use Maria for {{1}}',
    'can you put {{1}} after the word hello in the second line',
    'remove {{2}} from the text and say tomorrow instead',
  ])('is not what speaks of a text: %s', (message) => {
    const edits = editsOf(message, 'confirm', withBody('Hello {{1}}, your visit with {{2}} is soon, see you there.'))
    expect(edits).not.toContainEqual({ op: 'set_body', text: message })
  })

  it.each([
    'I do not know yet. Could you write something for me? It is about our summer sale and our new shop.',
    'Something short and friendly. It should mention the discount. Do not make it too long for our customers.',
  ])('is not what asks for one: %s', (message) => {
    expect(editsOf(message, 'body')).not.toContainEqual({ op: 'set_body', text: message })
  })
})

it('takes a code as Meta writes it for the language, also when the name was asked for', () => {
  expect(editsOf('en_GB', 'name')).toEqual([{ op: 'set_language', language: 'en_GB' }])
})

it('takes an address for the picture that is missing', () => {
  const request = requestOf({
    message: 'https://example.com/spring.jpg',
    asked: 'fix',
    draft: { components: [{ type: 'HEADER', format: 'IMAGE' }] },
    issues: [{ rule: 'header-media-handle', severity: 'error', path: 'components/0/example', message: 'No handle' }],
  })
  expect(understand(request).edits).toEqual([
    { op: 'set_header', format: 'IMAGE', handle: 'https://example.com/spring.jpg' },
  ])
})
