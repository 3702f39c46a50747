import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/llm/builtin/index.ts'
import { buttonsOf, type Draft, findComponent } from '../../../src/template/draft.ts'
import { applyEdits } from '../../../src/template/edits.ts'
import { requestOf } from '../requests.ts'

type Given = Parameters<typeof requestOf>[0]

const draftOf = (message: string, userLanguage: string, draft: Draft, given: Given = {}): Draft =>
  applyEdits(draft, understand(requestOf({ message, userLanguage, draft, ...given })).edits)

const shipped = (language: string, text: string): Draft => ({
  category: 'UTILITY',
  language,
  name: 'order_shipped',
  components: [{ type: 'BODY', text }],
})

const drafts: Readonly<Record<string, Draft>> = {
  en: shipped('en', 'Hello, your order {{1}} has been shipped. Thank you for your order.'),
  es: shipped('es', 'Hola: tu pedido {{1}} ya se ha enviado. Gracias por tu compra.'),
  pt: shipped('pt_BR', 'Olá! Seu pedido {{1}} foi enviado. Obrigado pela compra.'),
  de: shipped('de', 'Guten Tag, Ihre Bestellung {{1}} wurde versandt. Vielen Dank.'),
  fr: shipped('fr', 'Bonjour, votre commande {{1}} a été expédiée. Merci pour votre commande.'),
  id: shipped('id', 'Halo, pesanan Anda {{1}} sudah dikirim. Terima kasih.'),
  hi: shipped('hi', 'नमस्ते, आपका ऑर्डर {{1}} भेज दिया गया है। धन्यवाद।'),
  'hi-Latn': shipped('hi', 'Namaste, aapka order {{1}} bhej diya gaya hai. Dhanyavaad.'),
}
const draftIn = (language: string): Draft => drafts[language] ?? { components: [] }

/** With a website button as the only one. */
const linked = (language: string, text: string): Draft => ({
  ...draftIn(language),
  components: [
    ...draftIn(language).components,
    { type: 'BUTTONS', buttons: [{ type: 'URL', text, url: 'https://a.example/s' }] },
  ],
})

describe('a link that a brief asks for without its address', () => {
  it.each([
    [
      'en',
      'tell a customer of Green Leaf that his order is on its way, with the order number and a link to track it',
      'Link to track it: {{2}}.',
    ],
    [
      'en',
      'Payment reminder for our customers with the amount and the due date, they can pay by a link',
      'Link: {{3}}.',
    ],
    [
      'es',
      'Avisa a mis clientes de que su pedido ya va de camino, con el número de pedido y un enlace para seguir el envío',
      'Enlace para seguir el envío: {{2}}.',
    ],
    [
      'pt',
      'Mensagem de pedido enviado da Loja Sol, com número do pedido e um link para acompanhar',
      'Link para acompanhar: {{2}}.',
    ],
    ['de', 'Erinnerung an die offene Rechnung mit Betrag und einem Link zum Bezahlen', 'Link zum Bezahlen: {{2}}.'],
    ['fr', 'Rappel de facture pour Maison Bleue avec le montant et un lien pour payer', 'Lien pour payer : {{2}}.'],
    [
      'id',
      'Pesanan dikirim dari Toko Sari dengan nomor pesanan dan tautan untuk melacak',
      'Tautan untuk melacak: {{2}}.',
    ],
    ['hi', 'शर्मा स्टोर का ऑर्डर भेज दिया गया मैसेज, ऑर्डर नंबर और ट्रैक करने का लिंक के साथ', 'ट्रैक करने का लिंक: {{2}}।'],
    [
      'hi-Latn',
      'order shipped message Sharma Store, order number aur track karne ka link ke saath',
      'Track karne ka link: {{2}}.',
    ],
  ])('has a line with an address as its sample (%s: %s)', (language, message, line) => {
    const body = findComponent(draftOf(message, language, { components: [] }), 'BODY')
    expect(body?.text).toContain(line)
    expect(JSON.stringify(body)).toMatch(/"https:\/\//)
  })

  it('is none where the customers are told of one', () => {
    const told = 'remind customers of Green Leaf that the invoice is due, the link in the mail stays valid for a week'
    expect(findComponent(draftOf(told, 'en', { components: [] }), 'BODY')?.text).not.toContain('{{')
  })
})

describe('a link that is missed later', () => {
  it.each([
    ['en', 'you forgot the link'],
    ['en', 'They need a link to follow it'],
    ['es', 'Te falta el enlace para seguir el envío'],
    ['pt', 'você esqueceu o link de rastreio'],
    ['de', 'Der Link zum Verfolgen fehlt noch'],
    ['fr', 'il manque le lien pour suivre le colis'],
    ['id', 'tautan untuk melacaknya belum ada'],
    ['hi', 'ट्रैक करने का लिंक छूट गया'],
    ['hi-Latn', 'track karne ka link bhool gaye'],
  ])('is a button that is asked where it leads (%s: %s)', (language, message) => {
    const draft = draftOf(message, language, draftIn(language))
    expect(findComponent(draft, 'BODY')).toEqual(findComponent(draftIn(language), 'BODY'))
    expect(buttonsOf(draft)).toMatchObject([{ type: 'URL' }])
    expect(understand(requestOf({ message, userLanguage: language, draft: draftIn(language) })).reply).toContain(
      'https://',
    )
  })

  it('takes the address that is said with it, and what varies in it', () => {
    const message =
      'They need a link to follow it, every parcel has its own number like this: https://a.example/t#/AB123'
    expect(buttonsOf(draftOf(message, 'en', draftIn('en')))).toMatchObject([
      { type: 'URL', url: 'https://a.example/t#/{{1}}', example: ['AB123'] },
    ])
  })
})

describe('an address with an end of its own for each customer', () => {
  it.each([
    [
      'en',
      'Track my parcel https://a.example/t#/AB123 but the last bit is different for every customer',
      'Track my parcel',
      'https://a.example/t#/{{1}}',
    ],
    [
      'en',
      'Track my order https://a.example/t/ and then comes the order number, its diferent for each customer',
      'Track my order',
      'https://a.example/t/{{1}}',
    ],
    [
      'es',
      'Seguir mi envío, lleva a https://a.example/s/ y al final el número del pedido de cada uno',
      'Seguir mi envío',
      'https://a.example/s/{{1}}',
    ],
    [
      'pt',
      'Rastrear https://a.example/r e no final o número do pedido de cada um',
      'Rastrear',
      'https://a.example/r/{{1}}',
    ],
    [
      'de',
      'Paket verfolgen https://a.example/t/AB12, der letzte Teil ist bei jedem Kunden anders',
      'Paket verfolgen',
      'https://a.example/t/{{1}}',
    ],
    [
      'fr',
      'Suivre mon colis https://a.example/suivi/X12 mais la fin change pour chaque client',
      'Suivre mon colis',
      'https://a.example/suivi/{{1}}',
    ],
    [
      'id',
      'Lacak pesanan https://a.example/lacak/ lalu di akhir nomor pesanan tiap pelanggan',
      'Lacak pesanan',
      'https://a.example/lacak/{{1}}',
    ],
    [
      'hi',
      '"ऑर्डर ट्रैक करें" https://a.example/t/AB12, आखिरी हिस्सा हर ग्राहक का अलग है',
      'ऑर्डर ट्रैक करें',
      'https://a.example/t/{{1}}',
    ],
    [
      'hi-Latn',
      'Track order https://a.example/t/AB12, last wala hissa har customer ka alag hai',
      'Track order',
      'https://a.example/t/{{1}}',
    ],
  ])('is one button (%s: %s)', (language, message, text, url) => {
    const draft = draftOf(message, language, draftIn(language), { asked: 'buttons', missing: ['buttons'] })
    expect(buttonsOf(draft).map((button) => [button.type, button.text, button.url])).toEqual([['URL', text, url]])
  })
})

describe('a button with an address', () => {
  it.each([
    ['en', 'button: See more', 'See more'],
    ['en', 'the button must read Open', 'Open'],
    ['en', 'I want the button to say See it', 'See it'],
    ['en', 'new button text: Come in', 'Come in'],
    ['es', 'y el botón con mayúscula: Ir a nuestra página', 'Ir a nuestra página'],
    ['es', 'que el botón diga Entrar', 'Entrar'],
    ['pt', 'botão: Comprar agora', 'Comprar agora'],
    ['de', 'auf dem Button soll stehen: Los', 'Los'],
    ['fr', 'bouton : Voir la boutique', 'Voir la boutique'],
    ['id', 'tombolnya tulis: Belanja yuk', 'Belanja yuk'],
    ['hi-Latn', 'button: Abhi dekhein', 'Abhi dekhein'],
    ['hi', 'बटन: अभी देखें', 'अभी देखें'],
  ])('keeps it when its words change (%s: %s)', (language, message, text) => {
    expect(buttonsOf(draftOf(message, language, linked(language, 'old words')))).toEqual([
      { type: 'URL', text, url: 'https://a.example/s' },
    ])
  })

  it.each([['add a button Help'], ['another button: Help'], ['I want a button Help'], ['quick reply: Help']])(
    'stays beside another one (%s)',
    (message) => {
      expect(buttonsOf(draftOf(message, 'en', linked('en', 'Shop')))).toContainEqual({
        type: 'URL',
        text: 'Shop',
        url: 'https://a.example/s',
      })
    },
  )
})

describe('the label of a button that a brief tells in passing', () => {
  it.each([
    [
      'en',
      '15% off all tyres at Green Leaf until Saturday, with a button to our shop page https://a.example',
      'Shop the sale',
    ],
    [
      'en',
      'Hi, our winter sale is on at Green Leaf: 30% off all coats until Sunday 13 December. I have a picture to go with it, and people should be able to tap through to the shop, https://a.example',
      'Shop the sale',
    ],
    [
      'es',
      '25 % de descuento en todo en Hoja Verde hasta el 31 de diciembre, con un botón a nuestra página https://a.example',
      'Ver las ofertas',
    ],
    [
      'de',
      'Rabatt 20 % auf alle Blumen bei Blumen Meier bis 30. Juni, mit Button zu unserem Shop https://a.example',
      'Zu den Angeboten',
    ],
    [
      'id',
      'Promo di Toko Sari diskon 20% semua baju sampai 30 Juni, dengan tombol ke toko kami https://a.example',
      'Lihat promo',
    ],
    ['en', '15% off all tyres at Green Leaf until Saturday, with a button "shop now" https://a.example', 'shop now'],
  ])('is the one of the gallery, or the one that was given (%s: %s)', (language, message, text) => {
    expect(buttonsOf(draftOf(message, language, { components: [] }))).toMatchObject([{ type: 'URL', text }])
  })
})
