/** Whoever writes in one of the eight languages is answered in it, however short the message is. */
import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../src/assistant/reading/index.ts'
import { userLanguageOf } from '../../../src/engine/dialogue/interpret.ts'
import { shortMessages } from './short-messages.ts'
import { hear, standing } from './understood.ts'

const rows = Object.entries(shortMessages).flatMap(([code, list]) => list.map((message) => ({ code, message })))

describe('the language of a short message', () => {
  it.each(rows)('is heard in the first message: $code, $message', ({ code, message }) => {
    expect(userLanguageOf(hear(message), message) ?? 'en').toBe(code)
    expect(readMessage(message, null).locale.code).toBe(code)
  })

  it.each(rows)(
    'stays what it was, also beside a template of another language: $code, $message',
    ({ code, message }) => {
      const given = { userLanguage: code, draft: standing }
      expect(userLanguageOf(hear(message, given), message) ?? code).toBe(code)
    },
  )

  it.each([
    ['add a footer Feliz Navidad', 'en'],
    ['put "Bonjour à tous" first', 'en'],
    ['header: Guten Morgen', 'en'],
    ['footer Terima kasih', 'en'],
    ['pon un botón Buy now', 'es'],
    ['ajoute le bouton Shop now', 'fr'],
    ['ok', 'de'],
    ['finalize', 'fr'],
    ['Dr. Müller', 'en'],
    ['no', 'fr'],
    ['https://loam.example/sale', 'id'],
  ])('is not that of words for the template: %s, %s', (message, code) => {
    const recent = [{ role: 'user' as const, content: 'before' }]
    const given = { userLanguage: code === 'en' ? null : code, draft: standing, recent }
    expect(userLanguageOf(hear(message, given), message) ?? code).toBe(code)
  })
})
