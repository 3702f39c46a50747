import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/template/draft.ts'
import { editsOf, hear } from './understood.ts'

const withText = (text: string): Draft => ({
  name: 'pickup_note',
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
})

const valuesIn = (message: string, text: string) =>
  editsOf(hear(message, { draft: withText(text) }), 'set_examples').flatMap(({ examples }) =>
    examples.map(({ variable, example }) => `${variable} ${example}`),
  )

describe('sample values', () => {
  const three = 'Hi {{1}}, parcel {{2}} comes on {{3}}.'
  it.each([
    'the numbers: 1 is Olga, 2 is 771, 3 is 8 June',
    '1 = Olga, 2 = 771, 3 = 8 June',
    'variable 1 is Olga, variable 2 is 771 and variable 3 is 8 June',
    'the first is Olga, the second 771 and the third is 8 June',
    'for {{1}} use Olga, for {{2}} use 771 and for {{3}} use 8 June',
    '{{1}} Olga, {{2}} 771, {{3}} 8 June',
    'Olga for {{1}}, 771 for {{2}} and 8 June for {{3}}',
    'e.g. Olga for the first, 771 for the second and 8 June for the third',
    'Samples: 1. Olga 2. 771 3. 8 June',
    'Olga, 771 and 8 June are good examples',
    'as samples I suggest Olga, 771 and 8 June',
    'take Olga, 771 and 8 June as examples and finalize',
  ])('are three in "%s"', (message) => {
    expect(valuesIn(message, three)).toEqual(['1 Olga', '2 771', '3 8 June'])
  })

  it.each([
    'sample Olga aur 771 rakh lo',
    'sample mein Olga aur 771 daal do aur final kar do',
    'untuk contoh pakai Olga dan 771 saja, lalu difinalkan',
    'gunakan Olga dan 771 sebagai contoh',
    'para los ejemplos ponga Olga y 771',
    'usa Olga y 771 como ejemplos, y finaliza',
    'os exemplos podem ser Olga e 771',
    'coloque Olga e 771 como exemplos, pronto pode finalizar',
  ])('hold no word of the order in "%s"', (message) => {
    expect(valuesIn(message, 'Hi {{1}}, parcel {{2}} is here.')).toEqual(['1 Olga', '2 771'])
  })

  it.each([
    '{{1}} could be something like Box 12. Please finalize now.',
    'a good example would be Box 12',
    "let's say Box 12 as a sample",
    'use Box 12 for the example please',
  ])('are one in "%s"', (message) => {
    expect(valuesIn(message, 'Your key fits {{1}} now.')).toEqual(['1 Box 12'])
  })

  it('are changed for the place that is named', () => {
    expect(valuesIn('change the second sample to 99', 'Hi {{1}}, parcel {{2}} is here.')).toEqual(['2 99'])
  })

  it('are not the words that only describe a variable', () => {
    expect(valuesIn('{{1}} is the name of the guest', 'Hi {{1}}, welcome.')).toEqual([])
  })

  it('follow a quoted body', () => {
    const { edits } = hear('Use the text "Hi {{1}}, come on {{2}}." with the samples Olga and Monday.')
    expect(edits).toEqual([
      { op: 'set_body', text: 'Hi {{1}}, come on {{2}}.' },
      {
        op: 'set_examples',
        part: 'body',
        examples: [
          { variable: '1', example: 'Olga' },
          { variable: '2', example: 'Monday' },
        ],
      },
    ])
  })
})
