import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import type { ConversationMessage } from '../../../src/llm/model.ts'
import { toMessages } from '../../../src/llm/openai/messages.ts'
import { systemPrompt } from '../../../src/llm/openai/prompt.ts'
import { answerSchema } from '../../../src/llm/openai/schema.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { emptyMemory, requestOf } from '../requests.ts'

const tokensOf = (text: string): number => encode(text).length

const draft: Draft = {
  name: 'order_shipped',
  language: 'en_US',
  category: 'UTILITY',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Your order' },
    {
      type: 'BODY',
      text: 'Hi {{1}}, good news! Your order {{2}} left our warehouse today and should reach you within 3 days. Thank you for shopping with us.',
      example: { body_text: [['Asha', 'BK-20418']] },
    },
    { type: 'FOOTER', text: 'Luna Books' },
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track', url: 'https://luna.example/track' }] },
  ],
}

/** Turn `number` of an endless conversation, with all the messages before it. */
function turn(number: number): string[] {
  const said = Array.from({ length: number - 1 }, (_, index): ConversationMessage[] => [
    {
      role: 'user',
      content: `Please change the footer to "Luna Books, branch ${index}" and keep everything else as it is.`,
    },
    {
      role: 'assistant',
      content: `Footer changed to "Luna Books, branch ${index}". Shall I finish the template, or is there more to change?`,
    },
  ]).flat()
  const facts = Object.fromEntries(
    Array.from({ length: number }, (_, index) => [`fact_${index}`, `something said in turn ${index}`]),
  )
  const request = requestOf({
    message: 'Make the header "Your parcel" please',
    draft: number === 1 ? { components: [] } : draft,
    memory: { ...emptyMemory, facts: number === 1 ? {} : facts },
    recent: said,
  })
  return toMessages(systemPrompt, request).map(({ content }) => content)
}

const tokensOfTurn = (number: number): number =>
  turn(number)
    .slice(1)
    .reduce((sum, content) => sum + tokensOf(content), 0)

describe('the prompt', () => {
  it('begins with a constant part that is long enough to be cached', () => {
    expect(turn(1)[0]).toBe(turn(500)[0])
    expect(tokensOf(systemPrompt)).toBeGreaterThan(1024)
    expect(tokensOf(systemPrompt)).toBeLessThan(2500)
    expect(tokensOf(JSON.stringify(answerSchema))).toBeLessThan(2200)
  })

  it('grows until the window is full and then no more', () => {
    const table = { 1: tokensOfTurn(1), 10: tokensOfTurn(10), 100: tokensOfTurn(100), 500: tokensOfTurn(500) }
    expect(table[1]).toBeLessThan(120)
    expect(table[10]).toBeLessThan(800)
    expect(table[100]).toBeLessThan(1000)
    expect(Math.abs(table[500] - table[100])).toBeLessThan(60)
  })

  it('depends on neither the clock nor chance', () => {
    expect(systemPrompt).not.toMatch(/\b20\d\d\b|\d{2}:\d{2}/)
  })
})
