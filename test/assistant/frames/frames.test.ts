/** Each kind of edit in the words of each language: done when every word is explained, and to the letter. */
import { describe, expect, it } from 'vitest'
import { type Heard, hearFrames } from '../../../src/assistant/frames/hear.ts'
import type { Draft } from '../../../src/template/draft.ts'
import { buttonsOf, findComponent } from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'

const standing: Draft = {
  name: 'kite_day',
  language: 'en',
  category: 'MARKETING',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Kite day' },
    {
      type: 'BODY',
      text: 'Hello {{1}}, kite day is on Sunday at 9. Entry with ticket {{2}} costs 5 euros. Bring a friend.',
    },
    { type: 'FOOTER', text: 'Club footer' },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'Details', url: 'https://kites.example/a' },
        { type: 'QUICK_REPLY', text: 'Count me in' },
      ],
    },
  ],
}

const hear = (message: string, userLanguage = 'en', draft = standing, facts = {}): Heard | null =>
  hearFrames({ message, draft, asked: 'confirm', offered: [], facts, userLanguage, spokenOf: null })

const draftAfter = (message: string, userLanguage = 'en', draft = standing, facts = {}): Draft => {
  const heard = hear(message, userLanguage, draft, facts)
  expect(heard?.leftOver, message).toEqual([])
  return applyEdits(
    draft,
    (heard?.effects ?? []).flatMap(({ edits = [] }) => edits),
  )
}

const body = (draft: Draft) => findComponent(draft, 'BODY')?.text ?? ''
const without = (part: 'HEADER' | 'FOOTER' | 'BUTTONS'): Draft => ({
  ...standing,
  components: standing.components.filter(({ type }) => type !== part),
})

describe('words at the end of the text', () => {
  it.each([
    ['en', 'add at the end: See you there!', 'See you there!'],
    ['en', 'also put "Parking is free." at the end of the text please', 'Parking is free.'],
    ['en', 'add a line: Dogs are welcome.', 'Dogs are welcome.'],
    ['de', 'Füge am Ende hinzu: Bis bald!', 'Bis bald!'],
    ['es', 'añade al final: Te esperamos.', 'Te esperamos.'],
    ['pt', 'coloca no final: Até lá!', 'Até lá!'],
    ['fr', 'ajoute à la fin : À bientôt !', 'À bientôt !'],
    ['id', 'tambahkan di akhir: Sampai jumpa!', 'Sampai jumpa!'],
    ['hi-Latn', 'end me jodo: Jaldi aaiye!', 'Jaldi aaiye!'],
    ['hi', 'अंत में जोड़ो: धन्यवाद।', 'धन्यवाद।'],
  ])('in %s: %s', (language, message, words) => {
    expect(body(draftAfter(message, language))).toBe(`${body(standing)} ${words}`)
  })
})

describe('words exchanged where they stand', () => {
  it.each([
    ['en', 'Sunday should be "Monday"', 'Sunday', 'Monday'],
    ['en', 'change 5 euros to 6 euros', '5 euros', '6 euros'],
    ['en', "oops, it's 6 euros, not 5", '5 euros', '6 euros'],
    ['de', 'ersetze Sunday durch Montag', 'Sunday', 'Montag'],
    ['de', 'nicht 5 sondern 6', '5 euros', '6 euros'],
    ['es', 'cambia Sunday por lunes', 'Sunday', 'lunes'],
    ['pt', 'troca Sunday por segunda', 'Sunday', 'segunda'],
    ['fr', 'remplace Sunday par lundi', 'Sunday', 'lundi'],
    ['id', 'ganti Sunday jadi Senin', 'Sunday', 'Senin'],
    ['hi-Latn', 'Sunday ki jagah Monday kar do', 'Sunday', 'Monday'],
    ['hi', 'Sunday को Monday कर दो', 'Sunday', 'Monday'],
  ])('in %s: %s', (language, message, old, fresh) => {
    expect(body(draftAfter(message, language))).toBe(body(standing).replace(old, fresh))
  })

  it('leave times and variables alone that only begin like them', () => {
    const draft = {
      ...standing,
      components: [{ type: 'BODY' as const, text: 'Open from 1 to 1:30 for {{1}} people.' }],
    }
    expect(body(draftAfter('change 1 to 2', 'en', draft))).toBe('Open from 2 to 1:30 for {{1}} people.')
  })

  it('are those of a button when a whole label is meant', () => {
    expect(buttonsOf(draftAfter('change Details to "More"')).map(({ text }) => text)).toEqual(['More', 'Count me in'])
  })
})

describe('a part', () => {
  it.each([
    ['en', 'change the footer to New Club'],
    ['en', 'put New Club in the footer'],
    ['en', 'the footer should be New Club'],
    ['de', 'setze die Fußzeile auf New Club'],
    ['es', 'cambia el pie a New Club'],
    ['pt', 'muda o rodapé para New Club'],
    ['fr', 'change le pied de page en New Club'],
    ['id', 'ganti footer jadi New Club'],
    ['hi-Latn', 'footer ko New Club kar do'],
    ['hi', 'फुटर में "New Club" लिख दो'],
  ])('gets its words, though others have its name in them, in %s: %s', (language, message) => {
    const draft = draftAfter(message, language)
    expect(findComponent(draft, 'FOOTER')?.text).toBe('New Club')
    expect(body(draft)).toBe(body(standing))
  })

  it.each([
    ['en', 'remove the header'],
    ['en', 'the header can go'],
    ['de', 'weg mit der Überschrift'],
    ['es', 'quita el encabezado'],
    ['pt', 'tira o cabeçalho'],
    ['fr', "supprime l'en-tête"],
    ['id', 'hapus judulnya'],
    ['hi-Latn', 'header hata do'],
    ['hi', 'हेडर हटा दो'],
  ])('goes in %s: %s', (language, message) => {
    expect(draftAfter(message, language)).toEqual(without('HEADER'))
  })

  it('is no part that is wished for to be somehow', () => {
    expect(hear('change the footer to something shorter')).toBeNull()
  })

  it('of another kind replaces a header', () => {
    expect(findComponent(draftAfter('no, use a picture instead'), 'HEADER')?.format).toBe('IMAGE')
  })
})

describe('several wishes in one message', () => {
  it('all happen', () => {
    const draft = draftAfter('remove the footer and change Sunday to Monday and rename it kite_day_two')
    expect(findComponent(draft, 'FOOTER')).toBeUndefined()
    expect(body(draft)).toContain('on Monday at 9')
    expect(draft.name).toBe('kite_day_two')
  })

  it('that leave words unexplained name those to the letter', () => {
    const heard = hear('remove the footer, and do a backflip for me')
    expect(heard?.effects).toHaveLength(1)
    expect(heard?.leftOver).toEqual(['do a backflip for me'])
  })
})

describe('a variable', () => {
  it.each([
    ['en', 'remove {{2}}'],
    ['en', 'delete the variable {{2}}'],
    ['es', 'quita {{2}}'],
    ['de', 'entferne {{2}}'],
    ['hi-Latn', '{{2}} hata do'],
  ])('is taken out, in %s: %s', (language, message) => {
    expect(body(draftAfter(message, language))).toBe(
      'Hello {{1}}, kite day is on Sunday at 9. Entry with ticket costs 5 euros. Bring a friend.',
    )
  })

  it.each([
    ['the ticket is A-17', '2', 'A-17'],
    ['use Ms Okafor for the name', '1', 'Ms Okafor'],
    ['sample for the ticket: B-4/2', '2', 'B-4/2'],
  ])('gets its sample by %s', (message, variable, example) => {
    expect(hear(message)?.effects[0]?.edits).toEqual([
      { op: 'set_examples', part: 'body', examples: [{ variable, example }] },
    ])
  })

  it('gets the values of a bare list, whole', () => {
    expect(hear('Ms Okafor and A-17')?.effects[0]?.edits?.[0]).toMatchObject({
      examples: [{ example: 'Ms Okafor' }, { example: 'A-17' }],
    })
  })
})

describe('buttons', () => {
  it.each([
    ['add quick replies:\n1. Yes, I will come\n2. No, cancel it', ['Yes, I will come', 'No, cancel it']],
    ['add quick replies: Yes, please; No, thanks', ['Yes, please', 'No, thanks']],
    ['add quick replies "Sure, count me in" and "Sorry, no"', ['Sure, count me in', 'Sorry, no']],
    ['add quick reply buttons English and Spanish', ['English', 'Spanish']],
  ])('come from a list with its own separators: %s', (message, labels) => {
    const draft = draftAfter(message, 'en', without('BUTTONS'))
    expect(buttonsOf(draft).map(({ text }) => text)).toEqual(labels)
    expect(draft.language).toBe('en')
  })

  it.each([
    'rename the Details button to See more',
    'call the first button "See more"',
    'the link button should be See more',
  ])('keep address and kind when they get another label: %s', (message) => {
    expect(buttonsOf(draftAfter(message))[0]).toEqual({ type: 'URL', text: 'See more', url: 'https://kites.example/a' })
  })

  it('get another address', () => {
    expect(buttonsOf(draftAfter('point it to kites.example/b'))[0]?.url).toBe('https://kites.example/b')
  })

  it('that do not exist are named', () => {
    expect(hear('the Map button should open https://kites.example/map')?.effects[0]?.remark).toBe('noSuchButton')
  })

  it.each([
    ['en', 'add a call button', 'needsNumber'],
    ['de', 'füge einen Anruf-Button hinzu', 'needsNumber'],
    ['es', 'agrega un botón de enlace', 'needsAddress'],
  ])('that lead nowhere yet are followed up, in %s: %s', (language, message, remark) => {
    expect(hear(message, language, without('BUTTONS'))?.effects[0]?.remark).toBe(remark)
  })

  it('to call come with the number that is given afterwards', () => {
    const draft = draftAfter('+44 20 7946 0321', 'en', without('BUTTONS'), { open_call: 'Ring us' })
    expect(buttonsOf(draft)).toEqual([{ type: 'PHONE_NUMBER', text: 'Ring us', phone_number: '+442079460321' }])
  })

  it('get the country code of the country that is told', () => {
    const local: Draft = {
      ...without('BUTTONS'),
      components: [{ type: 'BUTTONS', buttons: [{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '02079460321' }] }],
    }
    expect(buttonsOf(draftAfter("it's UK", 'en', local))[0]?.phone_number).toBe('+442079460321')
  })
})

describe('what is said about finishing', () => {
  it.each([
    ['en', 'not final yet please'],
    ['en', 'hmm, not sure about the time'],
    ['en', "don't finalize yet"],
    ['de', 'noch nicht fertig'],
    ['es', 'todavía no finalices'],
    ['pt', 'ainda não finaliza'],
    ['fr', 'pas encore'],
    ['id', 'jangan difinalkan dulu'],
    ['hi-Latn', 'abhi final mat karo'],
    ['hi', 'अभी फाइनल मत करो'],
  ])('holds back in %s: %s', (language, message) => {
    expect(hear(message, language)?.effects.flatMap(({ signs = [] }) => signs)).toContain('hold')
  })
})

describe('words of a language that nobody spoke so far', () => {
  it('are a wish only when they are many', () => {
    expect(hear('Pie Day')).toBeNull()
    expect(findComponent(draftAfter('cambia el pie a Sol'), 'FOOTER')?.text).toBe('Sol')
  })
})
