/** What a proposal leaves out of a message is either told in the person's own words or asked about before anything is final. */
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const made = (message: string) => {
  const brief = briefOf(requestOf({ message }))
  return { brief, text: findComponent(applyEdits(emptyDraft(), brief?.edits ?? []), 'BODY')?.text ?? '' }
}

describe('what a proposal does not tell', () => {
  it.each([
    ['a denial', 'Night club, saturday 80s party, free entry before 11pm, over 21 only, no sneakers', 'no sneakers'],
    ['a figure', 'reminder of the dental appointment with date and time, be there 15 minutes early or pay 20', '20'],
  ])('%s is asked about: %s', (_, message, words) => {
    const { brief, text } = made(message)
    expect(text.includes(words) || brief?.open?.some((part) => part.includes(words))).toBe(true)
    for (const part of brief?.open ?? []) expect(message).toContain(part)
  })

  it.each([
    'Daisy & Dill: 15% off all bouquets until Sunday',
    'appointment reminder for Smile Dental with date and time',
    'rappel de rendez-vous pour le garage Dupont avec date et heure',
    'PawPantry (online pet food): your order has shipped, tracking number',
    'Dear Sir or Madam, we need a reminder that the invoice is due, with number and amount',
  ])('nothing of a message that is all told: %s', (message) => {
    expect(made(message).brief?.open).toEqual([])
  })
})

describe('a sentence that says the same as the gaps of a text', () => {
  it.each([
    [
      'football academy: training moves from Wednesday 5pm to Thursday 6pm because of the pitch, bring a water bottle',
      /^(?:(?!New:).)*training moves from Wednesday 5pm to Thursday 6pm because of the pitch/is,
    ],
    ['avisa os alunos que a aula de amanhã foi cancelada e vai ser reposta dia 20', /^(?:(?!Data:).)*vai ser reposta/s],
    [
      'tell customers their order cannot be delivered today because of the snow, we try again on monday',
      /^(?:(?!we tried).)*we try again on Monday/is,
    ],
  ])('is told instead of it: %s', (message, form) => {
    expect(made(message).text).toMatch(form)
  })
})

describe('a name of the business', () => {
  it.each([
    ["We're a bike shop in Leeds. Your bike is ready, it costs 20 pounds", 'Leeds'],
    ['agora também entregamos no bairro Jardim Europa, taxa de 5 reais', 'Jardim Europa'],
    ['mon magasin de vélos, soldes -30% sur les VTT jusqu’au 31', 'VTT'],
    ['Wir sind eine Autowerkstatt in Kassel, Ölwechsel ab Oktober für 39 Euro', 'Autowerkstatt'],
  ])('is neither a place nor a thing: %s', (message, name) => {
    const said = made(message).brief?.facts.find(({ key }) => key === 'brand_name')
    expect(said?.value).not.toBe(name)
  })
})
