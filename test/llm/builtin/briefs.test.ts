/** How a proposal lives in the conversation: what it leaves alone, and what replaces it. */
import { describe, expect, it } from 'vitest'
import { emptyDraft, findComponent } from '../../../src/template/draft.ts'
import { draftAfter, editsOf, hear, standing } from './understood.ts'

const bodyAfter = (...given: Parameters<typeof draftAfter>): string =>
  findComponent(draftAfter(...given), 'BODY')?.text ?? ''

describe('a brief', () => {
  it('keeps the parts that the message sets', () => {
    const draft = draftAfter(
      '20% off all candles until Sunday. Name it glow_days. Add a button "Shop" https://glow.example',
    )
    expect(draft.name).toBe('glow_days')
    expect(findComponent(draft, 'BUTTONS')?.buttons).toMatchObject([{ text: 'Shop', url: 'https://glow.example' }])
    expect(bodyAfter('20% off all candles until Sunday. Name it glow_days.')).toContain('all candles')
  })

  it('takes the place of no text that stands', () => {
    expect(bodyAfter('20% off all candles until Sunday', standing)).toContain(bodyAfter('thanks', standing))
  })

  it('may begin with when it is sent', () => {
    const message =
      'When customers log into their bookings I’d like to text them a six-digit code that works for 10 minutes'
    expect(draftAfter(message).category).toBe('AUTHENTICATION')
  })

  it('gives way to a dictated text', () => {
    expect(bodyAfter('Text: "20% off all candles until Sunday."')).toBe('20% off all candles until Sunday.')
  })

  it('answers no question that is open for another part', () => {
    expect(editsOf(hear('20% off all candles', { asked: 'footer' }), 'set_body')).toEqual([])
  })

  it('says what it assumed and what it left out', () => {
    const heard = hear('An order is ready to collect. My cat likes cushions.')
    expect(heard.assumed?.map(({ part }) => part)).toContain('category')
    expect(heard.unused).toEqual(['My cat likes cushions'])
  })

  it('may begin a quite new template', () => {
    const draft = draftAfter('Now a template for orders that are ready to collect', standing)
    expect(draft.category).toBe('UTILITY')
    expect(findComponent(draft, 'BODY')?.text).toContain('ready')
    expect(findComponent(draft, 'BUTTONS')).toBeUndefined()
  })

  it('uses what was told before when the text is asked for', () => {
    const recent = [{ role: 'user' as const, content: 'we have 20% off all candles until Sunday' }]
    expect(bodyAfter('could you write the message?', emptyDraft(), { recent })).toContain('20%')
  })
})
