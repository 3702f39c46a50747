import { describe, expect, it } from 'vitest'
import { bodyText, footerText, headerText } from '../../../src/llm/builtin/reading.ts'
import { findComponent } from '../../../src/template/draft.ts'
import { draftAfter, hear, standing } from './understood.ts'

describe('the words of the body', () => {
  it.each([
    ['Body: "Hello there, we are open."', 'Hello there, we are open.'],
    ["The message should say 'It's open again, come by!'", "It's open again, come by!"],
    ['The text is: Hello {{1}}, see you soon at 5.', 'Hello {{1}}, see you soon at 5.'],
    ['text „Wir haben wieder geöffnet.“', 'Wir haben wieder geöffnet.'],
    ['Message:\n"Two lines.\n\nHow was it?"', 'Two lines.\n\nHow was it?'],
    ['body: "Try our "Big" menu today."', 'Try our "Big" menu today.'],
    ['The text is: Soup for 5 dollars on Monday. No header. Finalize it.', 'Soup for 5 dollars on Monday.'],
    ['body: Details below:\nName: {{1}}\nDate: {{2}} today', 'Details below:\nName: {{1}}\nDate: {{2}} today'],
    ['El mensaje debe decir: "¡Te esperamos!"', '¡Te esperamos!'],
    ['it should just say We are closed on Monday. See you on Tuesday!', 'We are closed on Monday. See you on Tuesday!'],
  ])('are kept to the letter in %j', (message, text) => {
    expect(bodyText(draftAfter(message))).toBe(text)
  })

  it('leave out the greeting and the signature of a pasted mail', () => {
    const mail = 'Hi team,\n\nCategory - Utility\n\nText:\nThe pool is closed.\n\nThanks,\nAnita'
    expect(bodyText(draftAfter(mail))).toBe('The pool is closed.')
  })

  it('are the whole message when they were asked for', () => {
    const words = 'Record night is on 18 April! Rare pressings from 10 am.'
    expect(bodyText(draftAfter(words, undefined, { asked: 'body' }))).toBe(words)
  })

  it.each([
    'Please confirm your appointment tomorrow at 9.',
    'Sorry, your delivery is delayed. Please wait.',
    'Yes! Your order is confirmed.',
    'Thanks! Your payment of $20 was received.',
    'Undo your worries. Book a massage today for your back.',
    '¡Gracias! Hemos recibido tu pago de 20 €.',
  ])('are heard as what was asked for, whatever they would ask of us: %s', (words) => {
    expect(bodyText(draftAfter(words, undefined, { asked: 'body' }))).toBe(words)
  })

  it.each([
    'Write something nice about our summer sale.',
    'Tell your customers that we are closed on Friday.',
    'Please use your own words here.',
    'You choose the words, please.',
  ])('are not what is said to us: %s', (words) => {
    expect(bodyText(draftAfter(words, undefined, { asked: 'body' }))).not.toBe(words)
  })

  it.each([
    [
      'change the body to Thank you for your order! We will let you know.',
      'Thank you for your order! We will let you know.',
    ],
    ['change the body to Your table is booked: Friday, 8 pm.', 'Your table is booked: Friday, 8 pm.'],
    ['change the body to Good news! The blue jacket is back.', 'Good news! The blue jacket is back.'],
    ["change the body to Name a better pizza. We'll wait.", "Name a better pizza. We'll wait."],
    ['cambia el texto a ¡Gracias por tu pedido! Te avisamos.', '¡Gracias por tu pedido! Te avisamos.'],
    ['ganti teks jadi Terima kasih! Pesanan Anda siap.', 'Terima kasih! Pesanan Anda siap.'],
  ])('go on behind "to" to their end: %s', (message, text) => {
    expect(bodyText(draftAfter(message, standing))).toBe(text)
  })

  it('are never free in an authentication template', () => {
    const extraction = hear('authentication template, English. Message: "Your code is {{1}}. 10% off today!"')
    expect(extraction.edits.some((edit) => edit.op === 'set_body')).toBe(false)
    expect(extraction.reply).toContain('preset')
  })
})

describe('header and footer', () => {
  it.each([
    ['Add a header: Tea Time', 'TEXT', 'Tea Time'],
    ['set the header to Friday Tea', 'TEXT', 'Friday Tea'],
    ['scratch that, make the header Rise and Stretch', 'TEXT', 'Rise and Stretch'],
    ['put a picture on top', 'IMAGE', ''],
    ['add a location header please', 'LOCATION', ''],
    ['Actually no picture. Use a text header instead: Come in', 'TEXT', 'Come in'],
    ['हेडर जोड़ो: होली सेल', 'TEXT', 'होली सेल'],
  ])('are heard in "%s"', (message, format, text) => {
    const draft = draftAfter(message, standing)
    expect(findComponent(draft, 'HEADER')?.format).toBe(format)
    expect(headerText(draft)).toBe(text)
  })

  it.each([
    ['change the footer to Made by hand. Made to last.', 'Made by hand. Made to last.'],
    ['change the footer to Thanks, and see you there', 'Thanks, and see you there'],
    ['change the footer to Acme, Inc.', 'Acme, Inc.'],
    ['add a footer saying Questions? Call us', 'Questions? Call us'],
    ['footer jodo Sharma Stores', 'Sharma Stores'],
    ['footer me likho Sharma Stores', 'Sharma Stores'],
    ['फुटर बदलकर शर्मा स्टोर करो', 'शर्मा स्टोर'],
  ])('keep their words to the last: %s', (message, text) => {
    expect(
      footerText(draftAfter(message, standing, { userLanguage: /jodo|likho/.test(message) ? 'hi-Latn' : null })),
    ).toBe(text)
  })

  it('go when they are not wanted', () => {
    const full = draftAfter('header "Tea" footer "Old Mill"', standing)
    expect(headerText(full)).toBe('Tea')
    expect(footerText(full)).toBe('Old Mill')
    const bare = draftAfter('drop the header and the footer', full)
    expect(findComponent(bare, 'HEADER') ?? findComponent(bare, 'FOOTER')).toBeUndefined()
  })

  it('are refused with a fact and a skip', () => {
    const extraction = hear('no header, no footer', { draft: standing })
    expect(extraction.intent).toBe('skip')
    expect(extraction.facts).toContainEqual({ key: 'wants_footer', value: 'no' })
  })

  it.each([
    ['Change the footer to: Open daily 10am to 8pm', 'Open daily 10am to 8pm'],
    ['Ubah footer menjadi: Dapur Bu Rini, Bandung', 'Dapur Bu Rini, Bandung'],
    ['footer: Saffron Catering Co.', 'Saffron Catering Co.'],
    ['Add a footer: Beach Team. How many characters can it have?', 'Beach Team'],
  ])('take their words from "%s"', (message, text) => {
    expect(footerText(draftAfter(message, standing))).toBe(text)
  })
})
