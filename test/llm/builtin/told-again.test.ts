/** Messages about a proposal that say it again: as something else, with other facts, without a part, in other words. */
import { describe, expect, it } from 'vitest'
import { buttonsOf, type Draft, findComponent } from '../../../src/template/draft.ts'
import { draftAfterTalk } from './talk.ts'

/** The template after messages, one after the other. */
const told = (userLanguage: string, ...messages: readonly string[]): Draft =>
  draftAfterTalk(messages, ({ name }) => ({ userLanguage, asked: name ? 'confirm' : null }))

const textOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

describe('a proposal that was for something else', () => {
  it.each([
    [
      ...['en', 'Tell a customer his order from Tom’s has been delivered, with the order number'],
      ...['no its not deliverd yet, it just left our shop', 'order_shipped', '{{1}}'],
    ],
    [
      ...['en', 'Tell my patients their appointment at Turia Dental is confirmed, with date and time'],
      ...['make it an appointment reminder instead', 'appointment_reminder', 'Turia Dental'],
    ],
    [
      ...['de', 'Sag den Kunden, dass ihre Bestellung bei Blumen Rot bestätigt ist, mit Bestellnummer'],
      ...['nein, nicht bestätigt, sie ist abholbereit', 'order_ready_for_pickup', 'Blumen Rot'],
    ],
    [
      ...['es', 'avisa a los pacientes de que su cita en Turia se ha cancelado, con fecha y hora'],
      ...['no, no se cancela, es un recordatorio de la cita', 'appointment_reminder', 'Turia'],
    ],
  ])('%s: %s / %s', (language, brief, message, name, kept) => {
    const draft = told(language ?? '', brief ?? '', message ?? '')
    expect(draft.name).toBe(name)
    expect(textOf(draft)).toContain(kept)
  })
})

describe('facts told anew', () => {
  it.each([
    ['en', 'Sorry, I mixed that up. It’s 20% off all dresses until Sunday 16 August', ['20%', 'dresses', '16 August']],
    ['en', 'no wait, it is 15% on shoes, till friday', ['15%', 'shoes', 'Friday']],
  ])('%s: %s', (language, message, facts) => {
    const text = textOf(told(language, '30% off all coats at Marta’s until Sunday 13 December', message))
    for (const fact of facts) expect(text).toContain(fact)
    expect(text).not.toMatch(/coats|December|mixed|wait/)
  })

  it('of another month with the same day', () => {
    const text = textOf(told('en', '15% off at Toms til saturday 12 december', 'change the date to saturday 12 june'))
    expect(text).toContain('12 June')
  })
})

const reminder = 'Remind my patients of their appointment at Turia Dental, with their name'

describe('words of the text that are quoted', () => {
  it.each([
    'take out the last sentence, "Please let us know if this still works for you or if you need another time."',
    'remove “Please let us know if this still works for you or if you need another time”, nobody asked for it',
  ])('go, and no button with them: %s', (message) => {
    const draft = told('en', reminder, message)
    expect(textOf(draft)).toContain('Turia Dental')
    expect(textOf(draft)).not.toContain('Please let us know')
    expect(buttonsOf(draft)).toHaveLength(2)
  })

  it('go as the preview shows them, with samples', () => {
    expect(textOf(told('en', reminder, 'remove "Hello Alex, " please, it is too stiff'))).not.toContain('Hello')
  })

  it('are never all of it', () => {
    const text = textOf(
      told('en', '25% off at FixKart until 15 June', 'no "we look forward to seeing you", its an online shop'),
    )
    expect(text).toContain('FixKart')
  })
})

describe('a text in other words', () => {
  it.each([
    [
      'en',
      'That makes no sense. Better write: Hello Alex, six weeks have passed since your last visit. Shall we book you in?',
    ],
    ['es', 'Mejor pon: Hola, Alex. Ya han pasado seis semanas desde tu última visita. ¿Te reservamos un hueco?'],
  ])('takes the place of the one that stands, with its variables: %s', (language, message) => {
    const text = textOf(told(language, reminder, message))
    expect(text).toContain('{{1}}')
    expect(text).not.toContain('Turia')
  })

  it('is put where it tells otherwise what stands', () => {
    const text = textOf(told('en', reminder, 'It should say: this is a reminder of your check-up at Turia Dental'))
    expect(text).toContain('this is a reminder of your check-up at Turia Dental')
    expect(text.match(/Turia Dental/g)).toHaveLength(1)
  })
})
