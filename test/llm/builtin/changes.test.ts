import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/llm/builtin/reading.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { draftAfter, editsOf, hear, standing } from './understood.ts'

const withBody = (text: string): Draft => ({ ...standing, components: [{ type: 'BODY', text }] })
const textAfter = (message: string, text: string) => bodyText(draftAfter(message, withBody(text)))

describe('corrections of the text', () => {
  it.each([
    ['sorry, the price is 260 euros, not 240', 'Two nights for 240 euros.', 'Two nights for 260 euros.'],
    ['change the discount to $60', 'Get $50 off until May.', 'Get $60 off until May.'],
    ['change 6 pm to 7 pm', 'We open at 6 pm.', 'We open at 7 pm.'],
    ['replace "old mill" with "town hall"', 'Meet in the old mill.', 'Meet in the town hall.'],
    ['we moved it to 10 October', 'The fair is on 3 October.', 'The fair is on 10 October.'],
    ['instead of 6 pounds write 7 pounds', 'A bowl for 6 pounds.', 'A bowl for 7 pounds.'],
    ['change 14 May to 21 May and 5 euros to 6 euros', 'On 14 May for 5 euros.', 'On 21 May for 6 euros.'],
    [
      'Hmm, change the discount to $60',
      'At Lumen: $50 off, until 24 December.',
      'At Lumen: $60 off, until 24 December.',
    ],
    ['छूट 10% नहीं 15% है', 'मिठाइयों पर 10% की छूट।', 'मिठाइयों पर 15% की छूट।'],
    ["it's Linden Home, not Linden Living", 'Sofas at Linden Living.', 'Sofas at Linden Home.'],
    ['cambia viernes por jueves', 'Abrimos el viernes.', 'Abrimos el jueves.'],
  ])('"%s" changes that alone', (message, before, expected) => {
    expect(textAfter(message, before)).toBe(expected)
  })

  it.each([
    ['remove the sentence about parking', 'Come by. Parking is free.', 'Come by.'],
    ['Add this sentence at the end: "Bring a friend."', 'Come by.', 'Come by. Bring a friend.'],
    ['remove the emojis', 'Come by 🎉 today 😋', 'Come by today'],
    ["Use the customer's name in the greeting", 'Hello, come by today.', 'Hello {{1}}, come by today.'],
  ])('"%s" is done', (message, before, expected) => {
    expect(textAfter(message, before)).toBe(expected)
  })

  it.each([
    ['shorter please', 'From Monday the pool opens one hour earlier on every single day. Bring a friend.'],
    ['hazlo más corto', 'El lunes abrimos una hora antes todos los días de la semana entera. Ven.'],
  ])('"%s" never drops what the text is about', (message, text) => {
    expect(textAfter(message, text)).toBe(text)
    expect(hear(message, { draft: withBody(text) }).reply).not.toBe('')
  })

  it.each([
    ['que caduque en 10 minutos', 10],
    ['que expire em 7 minutos', 7],
    ['it should expire in 5 minutes', 5],
  ])('"%s" says how long a code is valid', (message, minutes) => {
    const code: Draft = { name: 'a_code', language: 'es', category: 'AUTHENTICATION', components: [] }
    const [edit] = editsOf(hear(message, { draft: code }), 'set_authentication')
    expect(edit?.code_expiration_minutes).toBe(minutes)
  })

  it('shortens to the length that was asked for and keeps what was asked for', () => {
    const long = 'We love tea. Use code TEA15 for 15% off. Our leaves come from seven gardens in four countries.'
    const short = textAfter('Too long. Shorten it to under 60 characters but keep the code', long)
    expect(short.length).toBeLessThan(60)
    expect(short).toContain('TEA15')
  })
})

describe('variables that join others', () => {
  const draft: Draft = {
    ...standing,
    components: [
      {
        type: 'BODY',
        text: 'Your order 10425 is ready to be picked up, dear {{1}}, at our shop.',
        example: { body_text: [['Ana']] },
      },
    ],
  }

  it('take the next number, so that no sample changes its variable', () => {
    const { components } = draftAfter('make the order number a variable', draft)
    expect(components.find(({ type }) => type === 'BODY')).toMatchObject({
      text: 'Your order {{2}} is ready to be picked up, dear {{1}}, at our shop.',
      example: { body_text: [['Ana', '10425']] },
    })
  })

  it('leave a complete set in its order when numbering is asked for', () => {
    const text = 'Your order {{2}} is ready to be picked up, dear {{1}}, at our shop.'
    expect(textAfter('renumber the variables', text)).toBe(text)
  })
})

describe('samples of numbers out of order', () => {
  it('go by number, as in the list that Meta takes', () => {
    const text = 'Your order {{2}} is ready to be picked up, dear {{1}}, at our shop.'
    const { components } = draftAfter('samples: Asha, BK-1', withBody(text))
    expect(components.find(({ type }) => type === 'BODY')).toMatchObject({
      text,
      example: { body_text: [['Asha', 'BK-1']] },
    })
  })
})

describe('sample values', () => {
  const draft = withBody('Hello {{1}}, your order {{2}} is ready now.')
  it.each([
    ['samples: Asha, BK-1'],
    ['{{1}} = Asha, {{2}} = BK-1'],
    ['Use Asha and BK-1 as the sample values.'],
    ['Asha and BK-1 are the samples'],
    ['for the samples use Asha for the first and BK-1 for the second'],
    ['Ejemplos: Asha y BK-1, por favor usa los ejemplos'],
  ])('are read from "%s"', (message) => {
    const examples = editsOf(hear(message, { draft }), 'set_examples').flatMap((edit) => edit.examples)
    expect(examples.map(({ example }) => example.replace(/, por.*$/, ''))).toEqual(['Asha', 'BK-1'])
  })

  it('are left to the engine when the user does not mind', () => {
    expect(hear('pick sample values yourself', { draft }).edits).toEqual([])
  })
})

describe('authentication', () => {
  it('takes switches instead of words', () => {
    const draft = draftAfter('OTP template in English, code expires in 10 minutes, no security warning')
    expect(draft.components).toEqual([
      { type: 'BODY', add_security_recommendation: false },
      { type: 'FOOTER', code_expiration_minutes: 10 },
      { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
    ])
  })
})
