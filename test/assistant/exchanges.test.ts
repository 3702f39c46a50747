/** Later messages that say what takes the place of what: what is denied beside what is meant, values in another language. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/index.ts'
import type { ExtractionRequest } from '../../src/llm/model.ts'
import { type Draft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { draftAfterTalk } from '../llm/builtin/talk.ts'
import { requestOf } from '../llm/requests.ts'

const bodyOf = (draft: Draft): string => findComponent(draft, 'BODY')?.text ?? ''

function corrected(text: string, language: string, message: string, more: Partial<ExtractionRequest> = {}): string {
  const draft: Draft = { name: 'a_notice', language, category: 'UTILITY', components: [{ type: 'BODY', text }] }
  const given = { message, draft, asked: 'confirm' as const, userLanguage: language.split('_')[0] ?? null, ...more }
  return bodyOf(applyEdits(draft, understand(requestOf(given)).edits))
}

/** A proposal, and what becomes of it message by message. */
const talk = (...messages: string[]): string => bodyOf(draftAfterTalk(messages))

describe('what is denied', () => {
  const toads = 'Hello, we meet on Holt Road on 20 February at dusk. Bring a torch.'
  it.each([
    ['en', toads, 'not Holt Road, Hope Road', 'Hope Road'],
    ['en', toads, 'Hope Road, not Holt Road', 'Hope Road'],
    ['en', toads, "it's Hope Road", 'Hope Road'],
    ['de', 'Guten Tag, die Probe ist am Mittwoch im Pfarrsaal.', 'nicht Mittwoch, sondern Donnerstag', 'Donnerstag'],
    ['pt_BR', 'Olá, o ensaio é na quarta no salão.', 'não é quarta, é quinta', 'quinta'],
    ['hi', 'Namaste, class Friday ko 5 baje hai.', 'Friday nahi Saturday', 'Saturday'],
  ])('%s: gives way to what is meant: %s %s', (language, text, message, fresh) => {
    const body = corrected(text, language, message)
    expect(body).toContain(fresh)
    expect(body.length).toBeGreaterThan(text.length - 6)
  })

  it('takes no words that wait for a place', () => {
    const text = 'Hello, a dog ran off on Sunday, brown terrier, red collar. Please look out for him.'
    const body = corrected(text, 'en', "he's black not brown", { waiting: ['sorry the collar is blue'] })
    expect(body).toBe(text.replace('brown', 'black'))
  })
})

describe('a value', () => {
  it.each([
    [
      'pedido enviado, tienda Lana Brava, nombre y número de pedido, llega en 48 horas',
      'necesito la versión en inglés',
      'llega en 72 horas',
      '72 hours',
    ],
    [
      'Recordatorio de cita en Clínica Turia el martes 3 de marzo a las 10, con nombre',
      'en inglés',
      'no, el miércoles 4 de marzo',
      'Wednesday 4 March',
    ],
  ])('is told in the language of the template: %s', (brief, wish, correction, told) => {
    expect(talk(brief, wish, correction)).toContain(told)
  })
})

describe('a first message', () => {
  it.each([
    [
      'an order beside what differs',
      'order delayed by snow, order number and new date, apologise. Birch & Beam',
      /apologise:/i,
    ],
    [
      'the name of whoever is the business',
      'Terminerinnerung für die Praxis Dr. Weber mit Name und Tag',
      /mit Dr\. Weber/,
    ],
    [
      'what a sentence tells',
      'tell our members that yoga moves from Monday to Tuesday at 18:00 from 1 June, Studio Om',
      /\{\{2\}\}/,
    ],
    [
      'a value beside its name',
      'The Tool Shed: remind the member when it is due back, late fee £2 a day',
      /late fee: \{\{/i,
    ],
  ])('does not tell twice or as a variable %s', (_, message, wrong) => {
    const body = talk(message)
    expect(body).not.toBe('')
    expect(body).not.toMatch(wrong)
  })

  it.each([
    [
      'Millbrook archive, tell people their scans are done, what they owe and their request number',
      'What you owe: {{1}}',
    ],
    [
      'event with its parts: Tag der offenen Tür in der Tanzschule Pirouette, Samstag 7. März, 14 bis 18 Uhr',
      '7. März',
    ],
    [
      'Rue du Parc: les riverains de la rue des Lilas doivent déplacer leurs voitures le 3 mai',
      'iverains de la rue des Lilas',
    ],
  ])('tells it to those it is for: %s', (message, told) => {
    expect(talk(message)).toContain(told)
  })
})

describe('a correction', () => {
  it.each([
    [
      'id',
      'Halo, nastar 85rb, kastengel 95rb sampai 10 April.',
      'nastarnya 90rb, bukan 85rb',
      'Halo, nastar 90rb, kastengel 95rb sampai 10 April.',
    ],
    ['id', 'Halo, kulkas Rp 2.500.000 cicilan 3x.', 'eh cicilannya 6x', 'Halo, kulkas Rp 2.500.000 cicilan 3x.'],
    [
      'pt_BR',
      'Olá, geladeira por R$ 2.499 em 3x sem juros.',
      'na vdd é 4x sem juros',
      'Olá, geladeira por R$ 2.499 em 4x sem juros.',
    ],
  ])('%s: is of its own kind, and doubles no word: %s %s', (language, text, message, after) => {
    expect(corrected(text, language, message)).toBe(after)
  })

  it.each([
    ['en', 'Hello, our pool is open from Saturday 16 May, daily 8am to 6pm.', 'sundays only until 1pm'],
    ['de', 'Guten Tag, das Bad öffnet ab Samstag 16. Mai, täglich 8 bis 18 Uhr.', 'Sonntags nur bis 13 Uhr'],
    ['es', 'Hola, abrimos desde el sábado 16 de mayo, de 8 a 18h.', 'los domingos solo hasta las 13h'],
    ['fr', 'Bonjour, on ouvre dès samedi 16 mai, de 8h à 18h.', "le dimanche seulement jusqu'à 13h"],
  ])('%s: is no end of the hours for another day: %s', (language, text, message) => {
    expect(corrected(text, language, message)).toContain(text.replace(/\.$/, ''))
  })
})
