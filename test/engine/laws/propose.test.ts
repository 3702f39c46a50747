/** Propose first: with a text, everything else is proposed, and each proposal can be seen and changed. */
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/template/edit.ts'
import { readyConversation, startConversation } from '../../support/conversation.ts'

const body = (text: string): Edit => ({ op: 'set_body', text })
const text = 'Your order has left our warehouse today.'

/** A conversation that got nothing but a text. */
function given(words: string, user_language?: string) {
  const talk = startConversation()
  const facts = user_language === undefined ? [] : [{ key: 'user_language', value: user_language }]
  const answer = talk.say(words, { edits: [body(words)], facts })
  return { talk, answer, draft: talk.state.draft }
}

describe('a text without settings', () => {
  it('gets category, language and name, as assumptions with a reason', () => {
    const { answer, draft } = given(text)
    expect(draft).toMatchObject({ category: 'UTILITY', language: 'en_US', name: 'order_has_left_warehouse_today' })
    expect(answer.missing).toEqual([])
    expect(answer.action).toBe('DRAFT')
    expect(answer.assumptions).toEqual([
      { part: 'category', value: 'UTILITY', why: 'it fits the text' },
      { part: 'language', value: 'en_US', why: 'it is the usual choice' },
      { part: 'name', value: 'order_has_left_warehouse_today', why: 'it fits the text' },
    ])
    expect(answer.reply).toContain(
      'I assumed category utility, language English (US) · en_US, name order_has_left_warehouse_today.',
    )
  })

  it.each([
    ['Big sale: 20% off all shoes until Sunday!', 'MARKETING'],
    ['You left something in your cart. Complete your purchase today and save 10%.', 'MARKETING'],
    ['Your payment of 40 EUR for invoice 1022 has been received, thank you.', 'UTILITY'],
  ])('is of the category that Meta would see in it: %s', (words, category) => {
    expect(given(words).draft.category).toBe(category)
  })

  it.each([
    ['आपका ऑर्डर आज हमारे गोदाम से निकल गया है, जल्द पहुँचेगा।', undefined, 'hi'],
    ['تم شحن طلبك اليوم وسيصل إليك خلال ثلاثة أيام، شكراً لك.', undefined, 'ar'],
    ['Tu pedido ha salido hoy de nuestro almacén y llegará en tres días, gracias por tu compra.', undefined, 'es'],
    ['Seu pedido saiu hoje do nosso depósito e chega em três dias, obrigado pela sua compra.', undefined, 'pt_BR'],
    ['Ihre Bestellung ist heute verschickt worden und kommt in drei Tagen bei Ihnen an.', undefined, 'de'],
    ['Votre commande est partie aujourd’hui et arrivera dans trois jours, merci pour votre confiance.', 'es', 'fr'],
    ['Tu pedido está listo.', 'es', 'es'],
    ['Ready!', 'hi-Latn', 'hi'],
    ['Ready!', 'tlh', 'en_US'],
    [`${text} Thank you for your order, and see you soon!`, 'es', 'en_US'],
    ['¡Listo!', 'pt', 'pt_BR'],
  ])('is in the language that it is written in: %s (writer: %s)', (words, writer, language) => {
    expect(given(words, writer).draft.language).toBe(language)
  })

  it('gets the language and category that the person spoke of', () => {
    const talk = startConversation()
    talk.say('for our shop', {
      facts: [
        { key: 'language_pref', value: 'en-gb' },
        { key: 'category_hint', value: 'MARKETING' },
      ],
    })
    const { assumptions } = talk.say(text, { edits: [body(text)] })
    expect(talk.state.draft).toMatchObject({ language: 'en_GB', category: 'MARKETING' })
    expect(assumptions[0]?.why).toBe('it fits what the message is for')
  })

  it('gets a name even when no letter of it can stand in one', () => {
    expect(given('आपका ऑर्डर भेज दिया गया है।').draft.name).toMatch(/^[a-z0-9_]+$/)
  })
})

it('a login code needs nothing else', () => {
  const talk = startConversation()
  const { missing, final } = talk.say('a login code', { edits: [{ op: 'set_category', category: 'AUTHENTICATION' }] })
  expect([missing, final]).toEqual([[], null])
  expect(talk.state.draft).toMatchObject({ name: 'verification_code', language: 'en_US' })
})

it('settings alone are no template: what it is for is asked', () => {
  const talk = startConversation()
  const answer = talk.say('utility', { edits: [{ op: 'set_category', category: 'UTILITY' }] })
  expect([answer.missing, talk.state.asked, answer.assumptions]).toEqual([['body'], 'purpose', []])
})

describe('what was taken out', () => {
  it.each(['category', 'language', 'name'] as const)('is not put back at once: %s', (part) => {
    const talk = readyConversation()
    expect(talk.say('without it', { edits: [{ op: 'clear', part }] }).missing).toEqual([part])
    expect(talk.state.asked).toBe(part)
  })

  it('by undo stays out', () => {
    const talk = startConversation()
    talk.say(text, { edits: [body(text)] })
    talk.say('undo', { intent: 'undo' })
    expect(talk.state.draft).toEqual({ components: [] })
  })
})

describe('an assumption', () => {
  it('ends when the person says it, even in the same words', () => {
    const { talk } = given(text)
    const said = talk.say('utility', { edits: [{ op: 'set_category', category: 'UTILITY' }] })
    expect(said.assumptions.map(({ part }) => part)).toEqual(['language', 'name'])
    expect(talk.say('call it gone', { edits: [{ op: 'set_name', name: 'gone' }] }).assumptions).toHaveLength(1)
  })

  it('is what a model put into its own words, too', () => {
    const talk = startConversation()
    const invented: Edit[] = [body('Fresh bread is waiting for you.'), { op: 'set_footer', text: 'Baked with love' }]
    const { assumptions } = talk.say('write something for my bakery', { edits: invented })
    expect(assumptions.map(({ part, why }) => [part, why])).toEqual(
      expect.arrayContaining([
        ['body', 'I suggested it'],
        ['footer', 'I suggested it'],
      ]),
    )
  })

  it('carries the reason that the model gives', () => {
    const talk = startConversation()
    const edits: Edit[] = [body('Bread!'), { op: 'set_category', category: 'MARKETING' }]
    const assumed = [{ part: 'category' as const, why: 'offers are marketing' }]
    expect(talk.say('something for my bakery', { edits, assumed }).assumptions).toContainEqual({
      part: 'category',
      value: 'MARKETING',
      why: 'offers are marketing',
    })
  })

  it('ends with the final template, and with a part that is gone', () => {
    const { talk } = given(text)
    expect(talk.say('no name', { edits: [{ op: 'clear', part: 'name' }] }).assumptions).toHaveLength(2)
    talk.say('call it gone', { edits: [{ op: 'set_name', name: 'gone' }] })
    expect(talk.say('finalize', { intent: 'finalize' }).assumptions).toEqual([])
    expect(talk.state.assumed).toEqual({})
  })

  it('is spoken of in the language of the person', () => {
    const { answer } = given('Tu pedido ha salido hoy de nuestro almacén.', 'es')
    expect(answer.reply).toContain('He elegido por ti: categoría')
    expect(answer.assumptions.map(({ why }) => why)).toContain('me escribes en ese idioma')
  })
})
