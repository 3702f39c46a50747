import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { blueprints } from '../../src/gallery/index.ts'
import { type Draft, emptyDraft } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { validate } from '../../src/validator/index.ts'
import { judge } from '../conversations/judge.ts'
import { readCases } from '../conversations/play.ts'
import { requestOf } from '../llm/requests.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

const cases = readCases(new URL('../conversations/briefs-own.jsonl', import.meta.url))
const briefFor = (message: string) => briefOf(requestOf({ message }))

const draftOf = (message: string): Draft => applyEdits(emptyDraft(), briefFor(message)?.edits ?? [])
const bodyOf = (message: string): string =>
  draftOf(message)
    .components.flatMap((part) => (part.type === 'BODY' ? (part.text ?? '') : []))
    .join()

describe('a plain message', () => {
  it.each(cases.map((one) => [one.id, one] as const))(
    '%s becomes a complete template',
    (_, { turns, expect: wanted }) => {
      const message = turns[0]?.user ?? ''
      const { final: _final, ...parts } = wanted
      const answer = { draft: draftOf(message), reply: '', final_creation_payload: null, issues: [] }
      expect(judge(answer as never, {} as never, parts)).toEqual([])
      expect(validate(draftOf(message)).filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it('is in eight languages, eight messages each or nearly so', () => {
    const languages = cases.map(({ tags }) => tags[1])
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(new Set(languages).size).toBe(8)
  })
})

describe('what the message does not say', () => {
  it('is said to be assumed, and what it says is not', () => {
    const parts = briefFor('30% off all shoes until Sunday, in Spanish')?.assumed?.map(({ part }) => part)
    expect(parts).toEqual(['category', 'name', 'body', 'footer'])
  })

  it.each([
    ['20% off all candles till Sunday. My cousin likes cats.', 'My cousin likes cats'],
    ['Die Bestellung ist abholbereit. Mein Chef nervt heute.', 'Mein Chef nervt heute'],
  ])('stays out of the text and is named: %s', (message, words) => {
    expect(briefFor(message)?.unused).toContain(words)
    expect(bodyOf(message)).not.toContain(words)
  })
})

describe('what the customers are to be told besides', () => {
  it.each([
    ['The parcel could not be delivered. Say that it is kept at the depot.', 'It is kept at the depot.'],
    ['El pedido está listo. Diles que el local tiene rampa y aseo.', 'El local tiene rampa y aseo.'],
    ['A book is ready for collection at Tollbridge Library. We keep it for 7 days.', 'We keep it for 7 days.'],
    ['Praxis Dr. Lind, Urlaub 4. bis 15. August, Vertretung Dr. Sommer', 'Vertretung Dr. Sommer.'],
    ['FixIt Phone Repair: your phone is ready. We keep it for 30 days.', 'We keep it for 30 days.'],
    ['Recall by NutHouse Foods: the kettle is faulty. Owners get a free replacement.', 'You get a free replacement.'],
    ['The beach clean up needs volunteers on Sunday. Gloves are provided. Coastwatch Trust', 'Gloves are provided.'],
    ['Payment failed at Plotwise. The acount is paused after 7 days.', 'The account is paused after 7 days.'],
    ['Order received at Wick & Whim, say we pack within 2 working days', 'We pack within 2 working days.'],
    ['Laudo pronto. Avisa os pacientes que a recepção fica no bloco B', 'bloco B'],
  ])('is a sentence of its own: %s', (message, sentence) => {
    expect(bodyOf(message)).toContain(sentence)
  })

  it.each([
    ['The order is ready, text of at most 300 characters', '300'],
    ['The order is ready. I need 2 versions of it', '2 versions'],
    ['The order is ready. Only one button is needed', 'needed'],
    ['The order is ready. Date and time needed', 'needed'],
    ['The order is ready. My sister did not sleep well', 'sister'],
  ])('is none if it is about us or the template: %s', (message, words) => {
    expect(bodyOf(message)).not.toContain(words)
  })
})

describe('what the message is about', () => {
  it.each([
    ['The lift will be out of service tomorrow, Birchfield Court', 'Affected: lift.'],
    ['Mieter an die Miete erinnern, fällig am 3. Mai', 'Für: Miete.'],
    ['lembrar os moradores que o boleto vence dia 10', 'boleto'],
    ['avisar de un corte de electricidad mañana por obras en Edificio Sol', 'electricidad'],
    ['Assurances Bellerive : il manque encore un justificatif de domicile', 'justificatif de domicile'],
    ['ask clients to send us their payslips and proof of address by Friday', 'payslips, proof of address'],
  ])('stands in the text: %s', (message, words) => {
    expect(bodyOf(message)).toContain(words)
  })

  it('is no part of a name', () => {
    expect(bodyOf('Blue Lift Gym: no hot water tomorrow because of works')).not.toMatch(/lift,|: lift/i)
  })
})

describe('what the message denies', () => {
  it.each([
    ['We are not closed on Monday, Lark Books, despite the holiday', 'We are not closed on Monday'],
    ['Glow Yoga: the class on Friday is NOT cancelled, it takes place as planned', 'is NOT cancelled'],
    ["If the customer hasn't paid by Friday, their table at Roma is given away", "hasn't paid by Friday"],
    ['no abrimos el lunes, Panadería Sol', 'No abrimos el lunes'],
    ['we could not deliver the parcel, SwiftCrate, tracking number', 'not able to hand it over'],
  ])('stays denied: %s', (message, words) => {
    expect(bodyOf(message)).toContain(words)
  })

  it('is not told if we are told not to tell it', () => {
    const text = bodyOf("Lark Books: the shop is closed on Monday. Don't mention the fire.")
    expect(text).toContain('closed on Monday')
    expect(text).not.toContain('fire')
  })

  it('is nobody twice', () => {
    expect(bodyOf('Reminder of the appointment at Dr. Lee Dental with date and time').match(/Dr\. Lee/g)).toHaveLength(
      1,
    )
  })
})

describe('where no purpose is near', () => {
  it.each([
    [
      'Birchfield Court: tell the tenants that the roof terrace has a new railing',
      'a short notice from Birchfield Court: The roof terrace has a new railing.',
    ],
    ['avisar a los vecinos que el portal tiene una puerta nueva', 'aviso: El portal tiene una puerta nueva.'],
    ['kasih tahu penghuni kalau taman sudah dicat ulang', 'Taman sudah dicat ulang.'],
  ])('a statement is told as it is: %s', (message, words) => {
    expect(bodyOf(message)).toContain(words)
  })

  it.each([
    ['tell the tenants that they lost their parking spaces', 'You lost your parking spaces.'],
    ['sag den Mietern, dass das Dach ein rotes Geländer hat', 'Wir möchten Ihnen mitteilen, dass das Dach'],
    [
      'let them know that the terrace is locked until Friday, and to use the back stairs',
      'Please use the back stairs.',
    ],
    ['I need a message that reminds people to water the plants', 'Please remember to water the plants.'],
    ['dis aux voisins que le toit fuit et qu’ils peuvent appeler le gardien', 'Vous pouvez appeler le gardien.'],
    ['diles a los vecinos que la azotea tiene goteras y pídeles que cierren el toldo', 'Por favor, cierren el toldo.'],
    ['avisa os vizinhos que o telhado tem goteira e pede que fechem o toldo', 'Pedimos que fechem o toldo.'],
    ['kasih tahu pelanggan kalau atapnya bocor dan minta mereka menutup kanopi', 'Mohon menutup kanopi.'],
    ['padosiyon ko batana hai ki chhat tapak rahi hai, unka jhoola andar rakha hai', 'aapka jhoola andar rakha hai'],
  ])('what is said of them is said to them: %s', (message, words) => {
    expect(bodyOf(message)).toContain(words)
  })

  it.each([
    ['The otter Pip got out of Barkwell Kennels last night, everyone should ring us if they see him', 'UTILITY'],
    [
      'tell the neighbours that the roof terrace opens for a summer party, and invite them to bring a friend',
      'MARKETING',
    ],
  ])('its content decides about the category: %s', (message, category) => {
    expect(applyEdits(emptyDraft(), briefFor(message)?.edits ?? []).category).toBe(category)
  })
})

describe('the opposite', () => {
  it.each([
    ['our prices are not going up', 'price_change'],
    ['the parcel could not be delivered', 'out_for_delivery'],
    ['prices go up from 10 to 12 euros from May', 'sale'],
  ])('of "%s" is not told', (message, purpose) => {
    expect(briefFor(message)?.facts ?? []).not.toContainEqual({ key: 'purpose', value: purpose })
  })
})

it('offers the nearest purposes when a template is asked for and nothing is told', () => {
  const brief = briefFor('I need a WhatsApp message template for payments')
  expect(brief?.edits).toEqual([])
  expect(brief?.options?.length).toBeGreaterThanOrEqual(2)
  expect(blueprints.map(({ titles }) => titles.en)).toEqual(
    expect.arrayContaining(brief?.options?.map(({ label }) => label) ?? []),
  )
})

it.each(['Hello!', 'thanks', 'what can you do', 'I run a bakery called Sol'])('is no brief: "%s"', (message) => {
  expect(briefFor(message)).toBeNull()
})

it('remembers the name of the business', () => {
  const memory = { ...requestOf().memory, brand_name: 'Wild Thistle' }
  const brief = briefOf(requestOf({ message: 'an order is ready to collect', memory }))
  expect(applyEdits(emptyDraft(), brief?.edits ?? []).components).toMatchObject([
    { text: expect.stringContaining('Wild Thistle') },
  ])
})

describe('a first proposal', () => {
  briefFor('20% off all candles till Sunday')

  it('of a usual message takes at most 20 ms of processor time', () => {
    const message =
      cases.map(({ turns }) => turns[0]?.user ?? '').sort((left, right) => right.length - left.length)[0] ?? ''
    expect(cpuMilliseconds(() => briefFor(message))).toBeLessThan(20)
  })

  it.each([
    'e, ',
    '20% off ',
    'from 9 to ',
    '"a" ',
    'new thing ',
    'https://a.b/c ',
    'We sell shoes and people love them. ',
  ])('of 4,000 characters of "%s" stays under 50 ms', (piece) => {
    const message = piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000)
    expect(cpuMilliseconds(() => briefFor(message))).toBeLessThan(50)
  })
})

describe('a statement for the customers', () => {
  it.each([
    [
      'Luna Gym is closed friday for cleaning and members can use the pool next door for free',
      'use the pool next door for free',
    ],
    [
      'Club Vert: le match de dimanche est annulé et les billets seront remboursés sous 5 jours',
      'Le match de dimanche est annulé',
    ],
    [
      'Peluquería Marisol: mañana cerramos por inventario y los clientes pueden pasar el jueves',
      'pueden pasar el jueves',
    ],
    [
      'Brook Dental. Patients need to know the surgery is closed 23 to 26 May, for emergencies call 0161 496 0182',
      'for emergencies call 0161 496 0182',
    ],
    ['Hill School: parents must be told that lunch goes up to £2.80 from 1 September', 'Lunch goes up to £2.80'],
    [
      'need a message for the sellers at Quay Market on Sunday 8 March, setup from 6am',
      'Quay Market: On Sunday 8 March, setup from 6am.',
    ],
    ['Studio Kern: der Unterricht fällt heute aus weil die Lehrerin krank ist', 'Lehrerin krank'],
    ['la cita en Clínica Sol queda cancelada porque el doctor está enfermo', 'el doctor está enfermo'],
  ])('is told whole: %s', (message, words) => {
    expect(bodyOf(message)).toContain(words)
  })
})
