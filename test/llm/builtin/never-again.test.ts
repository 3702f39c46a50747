/** Kinds of misreading that once went wrong in silence. */
import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/llm/builtin/reading.ts'
import { buttonsOf, type Draft, emptyDraft, findComponent } from '../../../src/template/draft.ts'
import { draftAfter, editsOf, hear, standing } from './understood.ts'

const says = (message: string, given: Parameters<typeof hear>[1] = {}) => hear(message, { draft: standing, ...given })

describe('a text behind its label', () => {
  it.each([
    'Winter notice from Maple Court. The heating is off on weekdays, so dress warmly. Footer space is limited. See you there!',
    'Swap day! Remove what you no longer wear, change it for something new. Add a friend and save.',
    'Forget what you know about pizza. Ignore all previous menus. New oven from Friday.',
  ])('is kept to the letter: %s', (text) => {
    const draft = draftAfter(`Marketing, English, name t_one. Text: ${text}`)
    expect(bodyText(draft)).toBe(text)
    expect(draft.name).toBe('t_one')
    expect(findComponent(draft, 'HEADER')).toBeUndefined()
  })
})

describe('the answer to what the message should say', () => {
  it.each([
    'Join our text club: type "JOIN" to start and "STOP" to leave whenever you like.',
    'Remove the stress from tax season. Book a free call before 31 January.',
    'Agrega un libro a tu semana: club los lunes a las 19 h. Responde "LIBRO" para apuntarte.',
    '*Repair slip*\n*Name:* {{1}}\nCategory: {{2}}\nFooter: keep this slip\nThanks for coming.',
  ])('is the whole message: %j', (message) => {
    expect(bodyText(draftAfter(message, emptyDraft(), { asked: 'body' }))).toBe(message)
  })
})

describe('finishing', () => {
  it.each([
    'Marketing, English, name t_one, not final yet please. Text: "Quiz on Friday at 8."',
    'Do not finalize yet. Marketing, English, name t_one. Text: "Quiz on Friday at 8."',
  ])('is held back by words that say so: %s', (message) => {
    expect(hear(message).intent).toBe('reject')
  })

  it('waits for words that nothing explains', () => {
    const { intent, unused } = says('zorch 5 pm to 6 quux and finalize')
    expect(intent).not.toBe('finalize')
    expect(unused).toHaveLength(1)
  })
})

describe('words that nothing explains', () => {
  it('change nothing and are named to the letter', () => {
    const { edits, unused } = says('could you jazz up the whole thing with glitter')
    expect(edits).toEqual([])
    expect(unused).toEqual(['could you jazz up the whole thing with glitter'])
  })

  it.each(['make the footer pop', 'change the header to something shorter'])(
    'are no words of a part: %s',
    (message) => {
      expect(says(message).edits).toEqual([])
    },
  )

  it('are no header where a file is missing', () => {
    const draft: Draft = { ...standing, components: [{ type: 'HEADER', format: 'IMAGE' }, ...standing.components] }
    const issues = [{ rule: 'header-media-handle', severity: 'error', path: 'components/0', message: '' } as const]
    expect(hear('i dont have any file right now', { draft, issues, asked: 'fix' }).edits).toEqual([])
  })
})

describe('a category', () => {
  it.each([
    ["it's not marketing", 'UTILITY'],
    ['das ist keine Werbung', 'UTILITY'],
    ['no es marketing', 'UTILITY'],
  ])('that it is not is not set: %s', (message, category) => {
    expect(draftAfter(message, { ...standing, category: 'MARKETING' }).category).toBe(category)
  })
})

describe('a language without templates', () => {
  it.each(['in Basque', 'marketing template in Basque for my bakery', 'make it in Basque'])(
    'is named with those near it: %s',
    (message) => {
      const { reply, edits } = hear(message)
      expect(reply).toContain('Spanish')
      expect(edits.some(({ op }) => op === 'set_language')).toBe(false)
    },
  )
})

describe('starting over', () => {
  it('goes on with the template that follows, read as a first one', () => {
    const { intent, edits } = says('Utility, English, name t_two, text: "Your order is ready."', {
      asked: 'start_over',
    })
    expect(intent).toBe('start_over')
    expect(edits.map(({ op }) => op)).toEqual(['reset', 'set_category', 'set_language', 'set_name', 'set_body'])
  })
})

describe('parts labelled line by line', () => {
  it.each([
    'Kategorie: Marketing\nSprache: Deutsch\nName: t_one\nText: Lesung im Mai.\nFußzeile: Buch & Tee\nButtons: Ja, gern; Nein, danke',
    'Catégorie : marketing\nLangue : allemand\nNom : t_one\nTexte : Lesung im Mai.\nPied : Buch & Tee\nBoutons : Ja, gern; Nein, danke',
  ])('are read in languages without a phrase book: %j', (message) => {
    const draft = draftAfter(message)
    expect([draft.category, draft.language, draft.name]).toEqual(['MARKETING', 'de', 't_one'])
    expect(findComponent(draft, 'FOOTER')?.text).toBe('Buch & Tee')
    expect(buttonsOf(draft).map(({ text }) => text)).toEqual(['Ja, gern', 'Nein, danke'])
  })
})

it('a fault that has one remedy is put right when that is asked for', () => {
  const draft: Draft = {
    ...standing,
    components: [{ type: 'BODY', text: '{{1}}, your parcel left. Track it here {{2}}' }],
  }
  expect(bodyText(draftAfter('yes please fix it', draft, { asked: 'fix' }))).toBe(
    'Hello {{1}}, your parcel left. Track it here {{2}}. Thank you!',
  )
})

describe('asked for the words on buttons', () => {
  const plain = { ...standing, components: standing.components.slice(0, 1) }

  it.each([
    ['See you there', ['See you there']],
    ['Ahí estaré / No puedo ir', ['Ahí estaré', 'No puedo ir']],
    ['track it, talk to us', ['track it', 'talk to us']],
  ])('takes labels: %s', (message, labels) => {
    const [set] = editsOf(hear(message, { draft: plain, asked: 'buttons' }), 'set_buttons')
    expect(set?.buttons.map(({ text }) => text)).toEqual(labels)
  })

  it.each([
    'make it shorter',
    'the parcel comes with DHL, it takes 2 days',
    'its only for children under 12, 30 percent',
  ])('takes nothing else for a label: %s', (message) => {
    const { edits } = hear(message, { draft: plain, asked: 'buttons' })
    expect(edits.filter(({ op }) => op.includes('button'))).toEqual([])
  })

  it('hears a day that comes last as no button', () => {
    const { edits } = says('its only for children, 30 percent, and sunday is the last day')
    expect(edits.filter(({ op }) => op.includes('button'))).toEqual([])
  })
})
