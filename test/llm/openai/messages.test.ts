import { describe, expect, it } from 'vitest'
import type { ExtractionRequest } from '../../../src/llm/model.ts'
import { toMessages, toRepairMessages } from '../../../src/llm/openai/messages.ts'
import { saidIn } from '../../support/openai-behaviours.ts'
import { emptyMemory, requestOf } from '../requests.ts'

const stateOf = (given: Partial<ExtractionRequest>): string =>
  toMessages('PROMPT', requestOf(given)).at(-1)?.content ?? ''

describe('messages', () => {
  it('are the prompt, the last turns, and the message below the state, in this order', () => {
    const recent = [
      { role: 'user' as const, content: 'hi' },
      { role: 'assistant' as const, content: 'Hello. Which category?' },
    ]
    const messages = toMessages('PROMPT', requestOf({ message: 'utility', asked: 'category', recent }))
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user'])
    expect(messages[0]?.content).toBe('PROMPT')
    expect(messages.at(-1)?.content).toMatch(/"asked":"category".*\n\nMESSAGE .*\nutility$/)
  })

  it('keep the message verbatim', () => {
    const message = 'Body: “Hola 👋🏽\n\n*Ana*”  \u202Bשלום\u202C {{1}} "x" \\n'
    expect(saidIn({ messages: toMessages('PROMPT', requestOf({ message })) })).toBe(message)
  })

  it('contain the draft, the memory, the tone, and errors before warnings', () => {
    const state = stateOf({
      draft: { name: 'order_update', components: [{ type: 'FOOTER', text: 'Luna' }] },
      memory: { ...emptyMemory, brand_name: 'Luna', wants_header: false, facts: { offer: '20%' } },
      tone: 'Friendly',
      issues: [
        { rule: 'a', severity: 'warning', path: 'components/0', message: 'A warning' },
        { rule: 'b', severity: 'error', path: 'components/1', message: 'An error' },
      ],
    })
    expect(state).toContain('"name":"order_update"')
    expect(state).toContain('"memory":{"brand_name":"Luna","wants_header":"no","offer":"20%"}')
    expect(state).toContain('"tone_of_texts_you_write":"Friendly"')
    expect(state.indexOf('An error')).toBeLessThan(state.indexOf('A warning'))
  })

  it('are bounded in size for any request', () => {
    const long = 'ñ'.repeat(70_000)
    const facts = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${long}${index}`, long]))
    const messages = toMessages(
      'PROMPT',
      requestOf({
        message: long,
        draft: { name: long, components: Array.from({ length: 40 }, () => ({ type: 'BODY' as const, text: long })) },
        memory: { ...emptyMemory, brand_name: long, facts },
        issues: Array.from({ length: 100 }, () => ({
          rule: 'x',
          severity: 'error' as const,
          path: long,
          message: long,
        })),
        recent: Array.from({ length: 500 }, () => ({ role: 'user' as const, content: long })),
        tone: long,
        userLanguage: long,
      }),
    )
    expect(messages.length).toBeLessThanOrEqual(13)
    expect(messages.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(35_000)
  })

  it('never contain half of a character', () => {
    for (let shift = 0; shift < 2; shift += 1) {
      const message = `${'x'.repeat(shift)}${'🎉'.repeat(5000)}`
      const text = toMessages('PROMPT', requestOf({ message })).at(-1)?.content ?? ''
      expect(text).not.toMatch(/\p{Surrogate}/u)
      expect(text).toContain('…[cut]')
    }
  })

  it('contain nothing that a server cannot read', () => {
    const text = toMessages('PROMPT', requestOf({ message: 'a\uD83Db\0c', draft: { name: '\uDC00', components: [] } }))
    expect(text.map(({ content }) => content).join('')).not.toMatch(/\p{Surrogate}|\0|\\u/u)
  })

  it('of a repair contain the invalid answer, shortened, and its faults', () => {
    const messages = toRepairMessages(toMessages('PROMPT', requestOf()), 'x'.repeat(99_999), ['intent: wrong'])
    expect(messages.at(-2)?.content.length).toBeLessThan(5000)
    expect(messages.at(-1)?.content).toContain('intent: wrong')
    expect(toRepairMessages([], '', ['f'])).toHaveLength(1)
  })
})
