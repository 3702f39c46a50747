import { describe, expect, it } from 'vitest'
import { understand } from '../../src/llm/builtin/understand.ts'
import { emptyDraft, findComponent } from '../../src/template/draft.ts'
import { applyEdits } from '../../src/template/edits.ts'
import { requestOf } from '../llm/requests.ts'

/** The text that a first message becomes, and the language and category of its template. */
function proposedFor(message: string) {
  const { edits } = understand(requestOf({ message, asked: 'purpose' }))
  const draft = applyEdits(emptyDraft(), edits)
  return { body: findComponent(draft, 'BODY')?.text ?? '', draft }
}

/** Message, words of the text, words that it must not have. */
type Row = [message: string, has: string[], lacks?: string[]]

const kinds: Readonly<Record<string, Row[]>> = {
  'the price of a thing is an offer, and the lowest one only where it was said': [
    ["Christmas promo: panettone for £5 until 24 December at Joe's Bakery", ['panettone for £5'], ['from £5']],
    ['Weihnachtsaktion: Stollen für 12 € bis 24.12. bei Bäckerei Korn', ['Stollen für 12 €'], ['ab 12 €']],
    ['oferta: pizza familiar a 9,90 € los martes', ['pizza familiar a 9,90 €'], ['{{1}}', 'desde']],
    ['promoção de natal: panetone a R$ 25 até 24/12 na Padaria do Zé', ['panetone a R$ 25'], ['a partir de']],
    ['cupón de 5 € con compra mínima de 30 €, código HOLA5', ['5 €', 'mínima de 30 €'], ['desde']],
  ],
  'sums that nobody owes yet are no price': [
    [
      'gym ki fees 5 tareekh tak jama karwa dein, nahi to 100 rupaye late fee',
      ['5 tareekh', '100 rupaye late fee'],
      ['aapka 100'],
    ],
    ['rappel : loyer à payer avant le 5, pénalité de 20 €', ['avant le 5, pénalité de 20 €']],
    ['remind them rent is due on the 1st, late fee of $50', ['Late fee of $50', 'payment of {{2}}'], ['Where']],
  ],
  'sums are written together, and are no names': [
    ['paket kurma Rp50.000 sampai 10 April', ['Rp50.000']],
    ['rent of Rs 5000 is due', ['payment of Rs 5000']],
  ],
  'a language that is told, or is a part of a name, is no wish': [
    ['avisar a los padres que mañana no hay clase de inglés, la profe está enferma', ['clase de inglés', 'enferma']],
    ['2 manicures for the price of 1 in January at Polish Please', ['2 manicures']],
    ['the German class on Monday is cancelled', ['German class']],
  ],
  'when something is back is no end and no beginning': [
    ["our website is down, we're working on it, should be back by 5pm", ['back by 5pm'], ['from 5pm']],
    ['Strom fällt aus, ab 14 Uhr wieder da', ['14 Uhr'], ['wiederhergestellt']],
  ],
  'opening hours go on until the last day': [
    [
      'Neue Öffnungszeiten ab Januar: Mo-Fr 9-18 Uhr, Samstag bis 13 Uhr',
      ['Mo-Fr 9-18 Uhr, Samstag bis 13 Uhr', 'ab Januar'],
    ],
    ['new hours: Mon-Fri 9am-6pm, Saturday until 1pm', ['Mon-Fri 9am-6pm, Saturday until 1pm']],
  ],
  'a place is told with its number, an address with its town': [
    ['the lift in block B is out of order until Wednesday, sorry', ['block B', 'Wednesday']],
    ['Der Aufzug in Haus B ist bis Mittwoch außer Betrieb', ['Haus B']],
    ["We're moving! New address from 1 February: 12 Station Road, Leeds LS1 4AB", ['12 Station Road, Leeds LS1 4AB. ']],
    ['nous déménageons le 3 mars au 12 rue des Lilas, 75011 Paris', ['12 rue des Lilas, 75011 Paris.']],
  ],
  'one customer is told as many are': [
    [
      "I want to tell a customer that his order can't be fulfilled because the item is out of stock and he'll get a refund within 5 days",
      ['Your order', "you'll get"],
      ['His', 'he'],
    ],
    [
      'sag einem Kunden, dass seine Lieferung morgen kommt und er zu Hause sein muss',
      ['Ihre Lieferung', 'Sie zu Hause sein müssen'],
    ],
    ['let a client know her dress is ready and she has to bring the ticket', ['Your dress', 'you have to']],
  ],
  'what goes on behind an order, or is its reason, is told': [
    ['Let people know their warranty ends in 30 days and they can extend it', ['and you can extend it']],
    ['dile a los clientes que la garantía termina en 30 días y ellos pueden ampliarla', ['ustedes pueden ampliarla']],
    [
      "Say sorry to customers because the heating in the gym doesn't work today",
      ['sorry', "The heating in the gym doesn't work today."],
    ],
    [
      'pide perdón a los clientes porque hoy no funciona la calefacción',
      ['Disculpen', 'Hoy no funciona la calefacción.'],
    ],
  ],
  'what a clean sentence tells is not left out for a ready text': [
    [
      'préviens mes clients que la livraison de demain est décalée à lundi à cause de la neige',
      ['La livraison de demain est décalée'],
    ],
    ['ग्राहकों को बताइए कि उनकी साड़ी तैयार है, शनिवार तक दुकान से ले जाएँ', ['आपकी साड़ी तैयार है']],
  ],
  'without its address nothing is led to': [
    [
      'Thanks for coming to our open day yesterday! Places for September can be booked at https://acorn.example',
      ['can be booked.'],
    ],
  ],
  'the business is the subject of what it has': [
    [
      'Our bakery Korn & Kruste has Christmas stollen for 14 euro until 23 December, order at https://korn.example/stollen',
      ['Our bakery Korn & Kruste has Christmas stollen for 14 euro until 23 December.'],
    ],
  ],
  'an hour is no day': [
    ['su pedido está listo, puede recogerlo hasta las 8', ['hasta las 8'], ['el 8']],
    ['votre voiture est prête, vous pouvez la récupérer avant 18h, facture de 240 €', ['18h'], ['le 18h']],
  ],
  'a name begins with its article, and is not where customers live': [
    [
      "Chez La Roue Libre, quand un vélo part de l'atelier, je préviens le client que sa commande est en route, avec le numéro de commande",
      ['chez La Roue Libre'],
      ['Chez'],
    ],
    [
      "Un message en espagnol pour mes clients de Saint-Sébastien : leur vélo réparé est prêt à l'atelier La Roue Libre, avec leur prénom et le prix à payer",
      ['en La Roue Libre'],
      ['Saint-Sébastien'],
    ],
  ],
  'an occasion is a brief': [
    ["when someone's order is ready to pick up", ['is ready for pickup']],
    ['quand la commande est prête', ['prête']],
    ['a message for people whose invoice is overdue by more than 7 days, friendly', ['reminder']],
    ['necesito un mensaje para cobrar facturas atrasadas sin sonar agresivo', ['pago pendiente']],
  ],
}

describe.each(Object.entries(kinds))('%s', (_kind, rows) => {
  it.each<Row>(rows)('%s', (message, has, lacks = []) => {
    const { body } = proposedFor(message)
    for (const words of has) expect(body).toContain(words)
    for (const words of lacks)
      expect(body).not.toMatch(new RegExp(`(?<!\\p{L})${words.replace(/[{}$.]/g, '\\$&')}(?!\\p{L})`, 'u'))
  })
})

describe('what is taken off a price', () => {
  it('is marketing', () => {
    const message = "Je voudrais prévenir mes clients que les vélos de ville sont à -25 % jusqu'au samedi 19 décembre"
    expect(proposedFor(message).draft.category).toBe('MARKETING')
  })
})

describe('the language', () => {
  it.each([
    ['avisar a los padres que mañana no hay clase de inglés, la profe está enferma', 'es'],
    ['EMI of Rs2500 is due on 5 Jan', 'en'],
    ['Remind patients in German of their appointment on 12 March at 2 pm at Casa Lola', 'de'],
  ])('of "%s" is %s', (message, code) => {
    expect(proposedFor(message).draft.language).toBe(code)
  })
})

describe('of what a customer does not do', () => {
  it.each(['hey can u write smth for when a client misses their appointment', 'wenn ein Kunde seinen Termin verpasst'])(
    'nothing is told as news: %s',
    (message) => {
      expect(proposedFor(message).body).toBe('')
    },
  )
})
