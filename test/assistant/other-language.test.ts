/** A brief in one language for a text in another: facts go over, words do not. */
import { expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { emptyDraft } from '../../src/template/draft.ts'

const briefFor = (message: string) =>
  briefOf({ message, draft: emptyDraft(), memory: { brand_name: null, facts: {} }, userLanguage: null, tone: null })

const textOf = (message: string): string =>
  briefFor(message)?.edits.flatMap((edit) => (edit.op === 'set_body' ? [edit.text] : []))[0] ?? ''

it.each([
  [
    'I want to tell customers, in Spanish, that the dress we took in is ready at 14 Bridge Street.',
    'es',
    'español|Spanish',
  ],
  ['Este lo quiero en inglés: avisa a mis pacientes de que ya tienen listo el presupuesto.', 'en', 'inglés'],
  ['Escreva em inglês para avisar os clientes que a quadra está fechada na segunda', 'en', 'inglês'],
  ['Sag den Kunden auf Englisch, dass das Kleid fertig ist und der Laden am Montag zu hat.', 'en', 'Englisch'],
  ['Dis en anglais à mes clients que la robe est prête et que la boutique ferme lundi.', 'en', 'anglais'],
])('asks for the text in its language: %s', (message, language, named) => {
  const brief = briefFor(message)
  expect(textOf(message)).toBe('')
  expect(brief?.edits.some((edit) => edit.op === 'set_language' && edit.language.startsWith(language))).toBe(true)
  expect(brief?.question).toMatch(new RegExp(named))
  expect(brief?.unused).not.toEqual([])
})

it.each([
  ['Tell customers in Spanish that their order has shipped', /pedido/],
  ['Remind patients in German of their appointment on 12 March at 2 pm at Casa Lola', /12\. März[\s\S]*14 Uhr/],
])('tells what the purpose and facts tell: %s', (message, text) => {
  expect(textOf(message)).toMatch(text)
})
