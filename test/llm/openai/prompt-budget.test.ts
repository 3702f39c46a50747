import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import type { ConversationMessage } from '../../../src/llm/model.ts'
import { instructionsFor, systemPrompt } from '../../../src/llm/openai/prompt.ts'
import { answerSchema, wideAnswerSchema } from '../../../src/llm/openai/schema.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { emptyMemory, requestOf, toMessages } from '../requests.ts'

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

describe('what few templates have', () => {
  const instructions = (given: Parameters<typeof requestOf>[0]) => instructionsFor(requestOf(given))
  const isWide = (given: Parameters<typeof requestOf>[0]): boolean => instructions(given).schema === wideAnswerSchema

  it.each([
    'I want a carousel with three cards',
    'Quiero un carrusel con tres tarjetas',
    'bitte ein Karussell',
    'make it a limited-time offer',
    'une offre à durée limitée',
    'add a catalog button',
    'set the TTL to 10 minutes',
    'we need a one-tap code',
    'कैरोसेल बनाओ',
  ])('is told of where the message speaks of it: %s', (message) => {
    expect(isWide({ message })).toBe(true)
  })

  it.each(['Roses are back: send flowers today', 'we have a new offer', 'call us', 'sale ends on Friday', 'Hola'])(
    'is not told of otherwise: %s',
    (message) => {
      expect(isWide({ message })).toBe(false)
    },
  )

  it('is told of where the draft has it, and in the turns after it was spoken of', () => {
    expect(isWide({ draft: { components: [{ type: 'CAROUSEL', cards: [] }] } })).toBe(true)
    expect(isWide({ message: 'red shoes, then blue shoes', recent: [{ role: 'user', content: 'A carousel!' }] })).toBe(
      true,
    )
  })

  it('follows the part that is always the same', () => {
    expect(instructions({ message: 'a carousel' }).prompt.startsWith(systemPrompt)).toBe(true)
    expect(instructions({ message: 'a carousel' })).toBe(instructions({ message: 'a carousel again' }))
  })
})

describe('the prompt', () => {
  it('begins with a constant part that is long enough to be cached', () => {
    expect(turn(1)[0]).toBe(turn(500)[0])
    expect(tokensOf(systemPrompt)).toBeGreaterThan(1024)
    expect(tokensOf(systemPrompt)).toBeLessThanOrEqual(1600)
    expect(tokensOf(JSON.stringify(answerSchema))).toBeLessThanOrEqual(1200)
  })

  it('grows until the window is full and then no more', () => {
    const table = { 1: tokensOfTurn(1), 10: tokensOfTurn(10), 100: tokensOfTurn(100), 500: tokensOfTurn(500) }
    expect(table[1]).toBeLessThan(160)
    expect(table[10]).toBeLessThan(800)
    expect(table[100]).toBeLessThan(1000)
    expect(Math.abs(table[500] - table[100])).toBeLessThan(60)
  })

  it('depends on neither the clock nor chance', () => {
    expect(systemPrompt).not.toMatch(/\b20\d\d\b|\d{2}:\d{2}/)
  })
})
