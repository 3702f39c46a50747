import { describe, expect, it } from 'vitest'
import { buttonsOf, type Draft } from '../../../src/template/draft.ts'
import { draftAfter, hear } from './understood.ts'

/** A draft in one line: settings, texts, then buttons with where they lead. */
function inShort(draft: Draft): string {
  const { category, language, name, components } = draft
  const texts = components.flatMap((component) =>
    component.type === 'HEADER' || component.type === 'BODY' || component.type === 'FOOTER'
      ? [`${component.type} ${component.text ?? (component.type === 'HEADER' ? component.format : '')}`]
      : [],
  )
  const labels = buttonsOf(draft).map(({ text, url, phone_number, example }) =>
    [text, url ?? phone_number ?? example].filter(Boolean).join(' > '),
  )
  return [[category, language, name].map((value) => value ?? '-').join(' '), ...texts, ...labels].join(' | ')
}

describe('a message that says everything at once', () => {
  it.each([
    [
      'Create a marketing template called summer_sale in English, the body should be: Summer is here! Get 20% off until Sunday, and add a button Shop now that goes to https://dresses.example/sale',
      'MARKETING en_US summer_sale | BODY Summer is here! Get 20% off until Sunday | Shop now > https://dresses.example/sale',
    ],
    [
      "Body should read: We've moved! Our new address is 12 Elm Street. Footer should be: Elm Bakery",
      "- - - | BODY We've moved! Our new address is 12 Elm Street. | FOOTER Elm Bakery",
    ],
    [
      'text: Your booking is confirmed for {{1}} at {{2}}, see you then! Make it utility and in Spanish please.',
      'UTILITY es - | BODY Your booking is confirmed for {{1}} at {{2}}, see you then!',
    ],
    [
      'Category marketing, English, name flash_offer. Body: Flash deal! Use FLASH25 at checkout. Button Shop now https://shop.example/flash',
      'MARKETING en_US flash_offer | BODY Flash deal! Use FLASH25 at checkout. | Shop now > https://shop.example/flash',
    ],
    [
      "I'd like the body to say: Thank you for visiting us today! We hope to see you again. Please put it in French... sorry, English, and category utility",
      'UTILITY en_US - | BODY Thank you for visiting us today! We hope to see you again.',
    ],
    [
      'Body = Eid Mubarak! Enjoy 10% off all gifts until Friday.; Footer = Noor Gifts; Category = marketing; Language = English; Name = eid_gifts',
      'MARKETING en_US eid_gifts | BODY Eid Mubarak! Enjoy 10% off all gifts until Friday. | FOOTER Noor Gifts',
    ],
    [
      'Texto: Hola, tenemos nuevas plantas en la tienda. Pie: Vivero Sol. Categoría marketing, idioma español, nombre nuevas_plantas',
      'MARKETING es nuevas_plantas | BODY Hola, tenemos nuevas plantas en la tienda. | FOOTER Vivero Sol',
    ],
    [
      'Texto: Olá, temos novos vestidos na loja. Rodapé: Loja Lua. Categoria marketing, idioma português, nome novos_vestidos',
      'MARKETING pt_BR novos_vestidos | BODY Olá, temos novos vestidos na loja. | FOOTER Loja Lua',
    ],
    [
      'isi pesan: Halo, ada menu baru di kafe kami. footer: Kafe Senja. kategori marketing, bahasa indonesia, nama menu_baru',
      'MARKETING id menu_baru | BODY Halo, ada menu baru di kafe kami. | FOOTER Kafe Senja',
    ],
    [
      'टेक्स्ट: नमस्ते, दुकान में नया माल आया है। फुटर: शर्मा स्टोर। श्रेणी मार्केटिंग, भाषा हिंदी, नाम naya_maal',
      'MARKETING hi naya_maal | BODY नमस्ते, दुकान में नया माल आया है। | FOOTER शर्मा स्टोर',
    ],
    [
      'template: Hi {{1}}, your bill of {{2}} is due on {{3}}. Thanks, City Power. category utility, lang english, name bill_due',
      'UTILITY en_US bill_due | BODY Hi {{1}}, your bill of {{2}} is due on {{3}}. Thanks, City Power.',
    ],
    [
      'marketing english name winter: body "Winter is here." footer "Nord Store" buttons "Shop" https://n.example, "Call" +4930123456',
      'MARKETING en_US winter | BODY Winter is here. | FOOTER Nord Store | Shop > https://n.example | Call > +4930123456',
    ],
    [
      'marketing english name vid1 body "See our new film today."',
      'MARKETING en_US vid1 | BODY See our new film today.',
    ],
    [
      'name: spring_y category: marketing language: english body: Spring is here! Get 15% off with SPRING15.',
      'MARKETING en_US spring_y | BODY Spring is here! Get 15% off with SPRING15.',
    ],
    [
      'utility order_update en_US "Hi {{1}}, your order {{2}} has shipped." buttons: Track order -> https://x.example/t, Call us -> +14155550123, footer: Thanks for shopping',
      'UTILITY en_US order_update | BODY Hi {{1}}, your order {{2}} has shipped. | FOOTER Thanks for shopping | Track order > https://x.example/t | Call us > +14155550123',
    ],
    [
      'Utility template, english, name table_ok, body "Your table is booked." with buttons: 1) Cancel 2) Change time 3) Call us +12125550100',
      'UTILITY en_US table_ok | BODY Your table is booked. | Cancel | Change time | Call us > +12125550100',
    ],
    [
      'Set the header to Welcome! and the footer to See you soon and the body to Thanks for joining our club, we are happy to have you.',
      '- - - | HEADER Welcome! | BODY Thanks for joining our club, we are happy to have you. | FOOTER See you soon',
    ],
    [
      `Create marketing template "weekend_sale" in English with text 'Sale this weekend: 30% off all shoes' and button 'Shop' https://shoes.example`,
      'MARKETING en_US weekend_sale | BODY Sale this weekend: 30% off all shoes | Shop > https://shoes.example',
    ],
    [
      'Marketing template in English called weekly_tip. Body: "Drink more water." No buttons, no footer, but put "Healthy You" as header.',
      'MARKETING en_US weekly_tip | HEADER Healthy You | BODY Drink more water.',
    ],
    [
      'Modèle marketing en français, nom soldes_ete, texte : "Les soldes commencent lundi." bouton "Voir" https://b.example',
      'MARKETING fr soldes_ete | BODY Les soldes commencent lundi.',
    ],
    [
      'Utility, english, name invoice_ready. Text "Your invoice is attached." header document https://files.example/invoice.pdf',
      'UTILITY en_US invoice_ready | HEADER DOCUMENT | BODY Your invoice is attached.',
    ],
    ['Utility. en. name dr_visit. "Your visit is tomorrow."', 'UTILITY en dr_visit | BODY Your visit is tomorrow.'],
    [
      'Utility, en_US, ship_eta. Hi {{1}}, your order {{2}} arrives {{3}}. Thanks for shopping!',
      'UTILITY en_US ship_eta | BODY Hi {{1}}, your order {{2}} arrives {{3}}. Thanks for shopping!',
    ],
    [
      'Please make a utility template in English called bill_due. Hi {{1}}, your bill of {{2}} is due on {{3}}. Samples: Ann, 20 USD, 5 May. Add a footer: City Power',
      'UTILITY en_US bill_due | BODY Hi {{1}}, your bill of {{2}} is due on {{3}}. | FOOTER City Power',
    ],
    [
      'Category: utility\nLanguage: en_US\nName: t_one\nBody: Dear Ana, please finalize your order today. Done? Great, confirm it. No button needed.\nFooter: Acme',
      'UTILITY en_US t_one | BODY Dear Ana, please finalize your order today. Done? Great, confirm it. No button needed. | FOOTER Acme',
    ],
    [
      'Category: utility\nLanguage: English\nName: t_one\nBody: We speak English, Spanish and Hindi.',
      'UTILITY en_US t_one | BODY We speak English, Spanish and Hindi.',
    ],
    [
      'Category: utility\nLanguage: en_US\nName: t_one\nBody: Wi-Fi for your stay\nName: HotelGuest\nPassword: 12345',
      'UTILITY en_US t_one | BODY Wi-Fi for your stay\nName: HotelGuest\nPassword: 12345',
    ],
    [
      'Category is utility, language is English, name is t_one, body is "Your table is ready."',
      'UTILITY en_US t_one | BODY Your table is ready.',
    ],
    [
      'utility, English, t_one, body: Hi! Your table is ready. The footer is Acme. I also want a button OK.',
      'UTILITY en_US t_one | BODY Hi! Your table is ready. | FOOTER Acme | OK',
    ],
    [
      'A marketing message in English called spring_sale. The header should be Spring is here. The message: Spring is here, and so are the deals! The footer should say Valid until May 31. There should be one button, Shop the sale, that opens https://a.com/spring.',
      'MARKETING en_US spring_sale | HEADER Spring is here | BODY Spring is here, and so are the deals! | FOOTER Valid until May 31 | Shop the sale > https://a.com/spring',
    ],
    [
      'Name: t_one\nBody: Your order is ready.\nButton: Directions https://a.com\nButton: OK',
      '- - t_one | BODY Your order is ready. | Directions > https://a.com | OK',
    ],
    [
      'Name: t_one\nBody: Your order is ready.\nButton 1: Yes\nButton 2: No',
      '- - t_one | BODY Your order is ready. | Yes | No',
    ],
    [
      'Name: t_one\nBody: Your order is ready.\nButtons:\nYes\nNo\nMaybe',
      '- - t_one | BODY Your order is ready. | Yes | No | Maybe',
    ],
    [
      'Write a utility template named t_one in English. Body: Your table is ready.',
      'UTILITY en_US t_one | BODY Your table is ready.',
    ],
    [
      'Your table is booked.\n\nCategory: utility\nLanguage: en_US\nName: t_one',
      'UTILITY en_US t_one | BODY Your table is booked.',
    ],
    [
      'Utility template, English, name t_one. Hi Ana! Your table is booked.',
      'UTILITY en_US t_one | BODY Hi Ana! Your table is booked.',
    ],
    [
      "Text: ‘Your table is ready. It's by the window.’ Name: ‘t_one’ Category: ‘Utility’ Language: ‘English’",
      "UTILITY en_US t_one | BODY Your table is ready. It's by the window.",
    ],
  ])('%s', (message, draft) => {
    expect(inShort(draftAfter(message))).toBe(draft)
  })

  it.each([
    'We speak French, English and Hindi, so come by.',
    'Your order is ready, location: 12 Elm Street, and the name: ask for Ann.',
    'Press the red button and add your name to the list, please.',
    'Choose your language and category in the app, then tap the header.',
    'Wear the blue header band, footer socks and a button badge.',
    'Bring friends, and use the code TEA20. English breakfast is back!',
  ])('keeps a text whole that only speaks of such words: %s', (text) => {
    expect(inShort(draftAfter(`Marketing, English, name tea_day. Body: ${text}`))).toBe(
      `MARKETING en_US tea_day | BODY ${text}`,
    )
  })

  it('gives no samples where the text only goes on behind a variable', () => {
    const body = draftAfter('template: Hi {{1}}, your bill of {{2}} is due on {{3}}. Thanks!').components[0]
    expect(body).not.toHaveProperty('example')
  })

  it('may be a payload', () => {
    const payload = {
      name: 'order_out',
      language: 'en_US',
      category: 'UTILITY',
      components: [
        { type: 'HEADER', format: 'TEXT', text: 'On its way' },
        { type: 'BODY', text: 'Hi {{1}}, your order is out.', example: { body_text: [['Ann']] } },
        { type: 'FOOTER', text: 'Nord Store' },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track', url: 'https://n.example' }] },
      ],
    }
    expect(draftAfter(`please check this: ${JSON.stringify(payload)}`)).toEqual(payload)
  })

  it.each([
    '{"name": "x_y", "components": 7}',
    '{"name": "x_y", "components": [7]}',
    '"components" {',
    '{"name": "x_y", "components": [{}]}',
  ])('may be no payload after all: %s', (message) => {
    expect(() => hear(message)).not.toThrow()
  })

  it('may name the business in quotes', () => {
    const { edits } = hear('I have this salon, "Glow & Go", and want to remind people of their visit.')
    expect(edits.some((edit) => edit.op === 'set_body' && edit.text === 'Glow & Go')).toBe(false)
  })
})
