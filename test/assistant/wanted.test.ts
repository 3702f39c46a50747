import { describe, expect, it } from 'vitest'
import { type Draft, findComponent } from '../../src/template/draft.ts'
import { draftAfterTalk } from '../llm/builtin/talk.ts'

/** The template after the messages of a conversation. */
const draftAfter = (...messages: readonly string[]): Draft =>
  draftAfterTalk(messages, ({ components }) => ({ asked: components.length === 0 ? 'purpose' : null }))

const textAfter = (...messages: readonly string[]): string => findComponent(draftAfter(...messages), 'BODY')?.text ?? ''

describe('what differs for each customer, asked for later', () => {
  it.each<[string, string[], string[]]>([
    [
      'your order is on its way',
      ["add the driver's name", 'with the order total too please'],
      ["Driver's name: {{3}}.", 'Order total: {{4}}.'],
    ],
    [
      'su pedido sale hoy',
      ['agrega el nombre del repartidor', 'pon también el importe'],
      ['Nombre del repartidor: {{3}}.', 'Importe: {{4}}.'],
    ],
    [
      'Ihre Bestellung ist unterwegs',
      ['füge noch den Betrag hinzu', 'die Kundennummer soll auch rein'],
      ['Betrag: {{3}}.', 'Kundennummer: {{4}}.'],
    ],
    [
      'votre commande est en route',
      ['ajoute le nom du livreur', 'et le montant'],
      ['Nom du livreur : {{3}}.', 'Montant : {{4}}.'],
    ],
    [
      'seu pedido saiu para entrega',
      ['coloca o nome do entregador', 'adiciona o valor total'],
      ['Nome do entregador: {{3}}.', 'Valor total: {{4}}.'],
    ],
    [
      'pesanan Anda sudah dikirim',
      ['tambahkan nama kurir', 'tambahkan total harga'],
      ['Nama kurir: {{3}}.', 'Total harga: {{4}}.'],
    ],
    [
      'aapka order nikal gaya hai',
      ['delivery boy ka naam bhi daalo', 'total amount bhi likho'],
      ['Delivery boy ka naam: {{3}}.', 'Total amount: {{4}}.'],
    ],
    [
      'आपका ऑर्डर भेज दिया गया है',
      ['डिलीवरी वाले का नाम भी जोड़ो', 'रकम भी लिख दो'],
      ['डिलीवरी वाले का नाम: {{3}}', 'रकम: {{4}}'],
    ],
    ['the pool is closed on Monday', ['add the room number and the price'], ['\nRoom number: {{1}}\nPrice: {{2}}']],
  ])('comes into "%s"', (first, messages, has) => {
    const text = textAfter(first, ...messages)
    for (const words of has) expect(text).toContain(words)
  })

  it('comes with a sample that is a person for a name', () => {
    const draft = draftAfter('your order is on its way', "add the driver's name")
    expect(findComponent(draft, 'BODY')?.example?.body_text?.[0]?.[2]).toMatch(/^\p{Lu}\p{L}+/u)
  })

  it('greets those who get the message by their own name', () => {
    expect(textAfter('the pool is closed on Monday', "add the guest's name")).toMatch(/^Hello \{\{1\}\},/)
  })

  it.each([
    ['your order is on its way', 'the total is £12', '{{3}}'],
    ['the pool is closed on Monday', 'add that we reopen on Tuesday', '{{'],
  ])('is not what is told: %s / %s', (first, message, lacks) => {
    expect(textAfter(first, message)).not.toContain(lacks)
  })
})

describe('an apology that is asked for', () => {
  it.each([
    ['the shop is closed on Monday', 'add an apology', 'We are sorry for the inconvenience.'],
    ['cerramos el lunes', 'añade una disculpa', 'Disculpen las molestias.'],
    ['Der Laden bleibt am Montag zu', 'füge noch eine Entschuldigung hinzu', 'Wir bitten um Entschuldigung'],
    ['toko tutup hari Senin', 'tambahkan permintaan maaf', 'Mohon maaf'],
  ])('is a sentence of the text: %s / %s', (first, message, has) => {
    expect(textAfter(first, message)).toContain(has)
  })
})

describe('labels in quotes beside the word for buttons', () => {
  it.each([
    [
      'rappel de rendez-vous demain',
      "Mes boutons, c'est « Je confirme » et « Changer la date »",
      ['Je confirme', 'Changer la date'],
    ],
    ['rappel de rendez-vous demain', 'mets « Oui » et « Non » sur les boutons', ['Oui', 'Non']],
    ['Terminerinnerung', 'die Knöpfe sollen „Passt“ und „Passt nicht“ heißen', ['Passt', 'Passt nicht']],
    ['lembrete de consulta', 'os botões são "Vou" e "Não vou"', ['Vou', 'Não vou']],
    ['appointment reminder', 'rename "Confirm" to "Fine"', ['Fine', 'Reschedule']],
  ])('are those of the replies: %s / %s', (first, message, labels) => {
    expect(findComponent(draftAfter(first, message), 'BUTTONS')?.buttons.map(({ text }) => text)).toEqual(labels)
  })
})

describe('the name of the business', () => {
  it.each([
    ['recordatorio de cita', 'el nombre de mi tienda es Luna Nueva', 'en Luna Nueva'],
    ['lembrete de consulta', 'o nome da clínica é Vida Boa', 'na Vida Boa'],
    ['rappel de rendez-vous', 'Le nom de mon magasin est La Roue Libre', 'chez La Roue Libre'],
    ['remind clients of their appointment', 'the name of my shop is Bella Roma', 'at Bella Roma'],
  ])('is told in the text, and is no name of the template: %s / %s', (first, message, has) => {
    expect(textAfter(first, message)).toContain(has)
    expect(draftAfter(first, message).name).toBe(draftAfter(first).name)
  })
})
