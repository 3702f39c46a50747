import { describe, expect, it } from 'vitest'
import type { LocaleCode } from '../../src/language/index.ts'
import { translated } from '../../src/language/translate.ts'

describe('a fact in another language', () => {
  it.each<[LocaleCode, LocaleCode, string, string, string]>([
    ['en', 'es', 'date', 'Monday 6 September', 'lunes 6 de septiembre'],
    ['en', 'de', 'deadline', 'Sunday 12 July', 'Sonntag, 12. Juli'],
    ['en', 'pt', 'date', '25 and 26 December', '25 e 26 de dezembro'],
    ['en', 'fr', 'date', 'every Tuesday', 'chaque mardi'],
    ['de', 'en', 'date', '24. bis 26. Dezember', '24 to 26 December'],
    ['es', 'id', 'date', '5 de mayo de 2027', '5 Mei 2027'],
    ['en', 'hi', 'deadline', '5 November', '5 नवंबर'],
    ['id', 'en', 'date', 'besok', 'tomorrow'],
    ['en', 'fr', 'time', '4 pm', '16 h'],
    ['en', 'de', 'hours', '9 am to 6.30 pm', '9 Uhr–18:30 Uhr'],
    ['de', 'en', 'time', '18:30 Uhr', '6:30 PM'],
    ['en', 'es', 'duration', '3 to 5 working days', '3–5 días hábiles'],
    ['fr', 'de', 'duration', '1 jour', '1 Tag'],
    ['en', 'es', 'amount', '30 euros', '30 euros'],
    ['en', 'fr', 'amount', '$35 per person', '$35 par personne'],
    ['en', 'id', 'amount', '$59', '$59'],
    ['en', 'fr', 'percent', 'up to 50%', 'jusqu’à 50%'],
    ['en', 'pt', 'offer', 'buy one get one free', 'leve 2 e pague 1'],
    ['es', 'de', 'event', 'Navidad', 'Weihnachten'],
    ['en', 'fr', 'thing', 'door code', 'Code de la porte'],
    ['en', 'es', 'business', 'Blue Door', 'Blue Door'],
  ])('%s to %s, %s: "%s"', (from, to, kind, text, words) => {
    expect(translated(kind, text, { from, to })).toBe(words)
  })

  it.each([
    ['product', 'autumn boots'],
    ['reason', 'a water pipe'],
    ['date', 'the day of the parade'],
    ['time', 'half past'],
    ['time', '7'],
    ['offer', 'a free mug'],
    ['amount', '$5 per lamp'],
    ['thing', 'lane'],
  ])('has none for the %s "%s"', (kind, text) => {
    expect(translated(kind, text, { from: 'en', to: 'es' })).toBeNull()
  })

  it('is as it was in its own language', () => {
    expect(translated('product', 'autumn boots', { from: 'en', to: 'en' })).toBe('autumn boots')
  })
})
