/** A message that is nothing but a quoted text. */
import { expect, it } from 'vitest'
import { quotedText } from '../../src/assistant/reading/protected.ts'

it.each([
  ['"Bonjour {{1}}, à très bientôt chez nous !"', 'Bonjour {{1}}, à très bientôt chez nous !'],
  ['“Your order is on its way.”', 'Your order is on its way.'],
  ['message ye hai: "Aapka order nikal chuka hai."', 'Aapka order nikal chuka hai.'],
  ['Der Text soll lauten: „Ihre Bestellung ist da, bis bald!“', 'Ihre Bestellung ist da, bis bald!'],
  ['Utility, English, name x, text: "Your order is on its way."', null],
  ['add a footer: "Thank you for your visit"', null],
  ['"Yes" and "No"', null],
  ['"Thank you"', null],
  ['change "Hi" to "Hello there my friend"', null],
  ['the text: "Your order is on its way." in Spanish', null],
])('%s', (message, text) => {
  expect(quotedText(message)).toBe(text)
})
