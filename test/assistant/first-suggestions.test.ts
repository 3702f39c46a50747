/** What is suggested before anything is known leads to a whole template, in every language. */
import { describe, expect, it } from 'vitest'
import { allPhrases } from '../../src/engine/reply/phrases/index.ts'
import { understand } from '../../src/llm/builtin/index.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

const chips = (['for-orders', 'for-appointments', 'for-sales'] as const).flatMap((chip) =>
  allPhrases.map(({ shortcuts }) => shortcuts[chip]),
)

/** What is so far, where the language and the name were told before. */
const begun = { ...emptyDraft(), language: 'en_US', name: 'week_news' }

describe('a suggestion for what the template is for', () => {
  it.each(chips)('%s', (message) => {
    const { edits } = understand(requestOf({ message, asked: 'purpose' }))
    const draft = applyEdits(emptyDraft(), edits)
    expect(findComponent(draft, 'BODY')?.text).toBeTypeOf('string')
    expect(draft.category).toBeTypeOf('string')
  })

  it.each(['Announce a sale', 'Remind customers of their appointment'])('%s, behind settings', (message) => {
    const { edits } = understand(requestOf({ message, draft: begun, asked: 'purpose' }))
    expect(findComponent(applyEdits(begun, edits), 'BODY')?.text).toBeTypeOf('string')
  })
})

describe('a first message that tells something beside a part', () => {
  it.each([
    ['The pool is closed on Monday, with a call button +44 20 7946 0321', 'pool is closed on Monday'],
    ['Our customers can come on Saturday. Button "Call" +44 20 7946 0321', 'can come on Saturday'],
    ['Cerramos el lunes. Botón "Llamar" +34 981 555 010', 'lunes'],
    ['Nos clients peuvent venir samedi. Bouton « Appeler » +33 2 61 91 01 22', 'samedi'],
    ['Kursus mulai Senin jam 7, dengan tombol Daftar https://kursus.example/daftar', 'Senin jam 7'],
    [
      'Academia Corpo em Dia: avisar o aluno que o cartão foi recusado. Botão "Ligar" +55 31 3555 0101',
      'O cartão foi recusado.',
    ],
  ])('is told with it: %s', (message, told) => {
    const draft = applyEdits(emptyDraft(), understand(requestOf({ message })).edits)
    expect(findComponent(draft, 'BODY')?.text).toContain(told)
    const [button] = findComponent(draft, 'BUTTONS')?.buttons ?? []
    expect(button?.phone_number ?? button?.url).toMatch(/^(?:\+\d+|https:\S+)$/)
  })

  it.each([
    ['20% off all plants at Green Corner, with a shop now button to https://green.example', 'Shop now'],
    ['order shipped, with a track my order button to https://green.example', 'Track my order'],
    ['20 % Rabatt bei Grün mit einem Jetzt kaufen Button zu https://green.example', 'Jetzt kaufen'],
    ['Toko Maju diskon 10%, tombol Belanja https://green.example', 'Belanja'],
    ['20% off at Green Corner with a button to https://green.example', undefined],
  ])('has a button with its label, or none: %s', (message, label) => {
    const draft = applyEdits(emptyDraft(), understand(requestOf({ message })).edits)
    const [button] = findComponent(draft, 'BUTTONS')?.buttons ?? []
    expect([button?.text, button?.url]).toEqual([label, 'https://green.example'])
    expect(findComponent(draft, 'BODY')).toBeDefined()
  })

  it.each([
    [
      'school trip on friday 12 june to the zoo, kids need a packed lunch and a raincoat, bus leaves at 8. Hillside Primary',
      'kids need a packed lunch and a raincoat',
    ],
    ['tell people their subscription to FitBox renews tomorrow', 'our subscription to FitBox renews tomorrow'],
  ])('is told whole: %s', (message, told) => {
    const draft = applyEdits(emptyDraft(), understand(requestOf({ message })).edits)
    expect(findComponent(draft, 'BODY')?.text).toContain(told)
  })

  it.each(['add a button Call us +44 20 7946 0321', 'i run a small shop in Leeds called Fern', 'my dog is called Rex'])(
    'is none where nothing is told: %s',
    (message) => {
      const { edits } = understand(requestOf({ message }))
      expect(findComponent(applyEdits(emptyDraft(), edits), 'BODY')).toBeUndefined()
    },
  )
})
