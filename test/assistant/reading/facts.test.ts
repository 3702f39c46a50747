import { describe, expect, it } from 'vitest'
import { isGalleryWord } from '../../../src/assistant/brief/vocabulary.ts'
import { readBrief } from '../../../src/assistant/reading/index.ts'
import { factRows, varyingRows } from './rows.ts'

describe('the facts of a message', () => {
  it.each(factRows)('%s: %s', (locale, message, facts) => {
    const { values, message: read } = readBrief(message, locale, isGalleryWord)
    expect(read.locale.code).toBe(locale)
    expect(values.map(({ kind, cue, text }) => `${kind}${cue === null ? '' : `/${cue}`}=${text}`)).toEqual(
      expect.arrayContaining([...facts]),
    )
  })
})

describe('what differs per customer', () => {
  it.each(varyingRows)('%s: %s', (locale, message, things) => {
    const { varying } = readBrief(message, locale, isGalleryWord)
    expect(varying.map(({ thing, label }) => (thing === 'varyingOther' ? `${thing}=${label}` : thing))).toEqual(things)
  })
})

describe('who writes a brief', () => {
  it.each([
    ['Booking cancelled, Casa Verde B&B, thanks', 'Casa Verde B&B'],
    ['FernTech laptop clinic here. tell people their laptop is fixed', 'FernTech laptop clinic'],
    ['गंगा डेयरी: दूध का नया दाम', 'गंगा डेयरी'],
    ['हम सूर्या बिजली सेवा से हैं', 'सूर्या बिजली सेवा'],
    ['Our gym is called Iron House. Tell members that the sauna is closed', 'Iron House'],
    ['Paws & Claws Vet here. Bookings for tomorrow are cancelled.', 'Paws & Claws Vet'],
    ['The dish is now called "Sunrise bowl", tell the guests of Olive & Ember', 'Olive & Ember'],
  ])('%s', (message, name) => {
    const { values } = readBrief(message, null, isGalleryWord, true)
    expect(values.find(({ kind }) => kind === 'business')?.text).toBe(name)
  })

  it('is not named by words about the template', () => {
    const { values } = readBrief('The order is ready, text of at most 300 characters', null, isGalleryWord, true)
    expect(values.map(({ kind }) => kind)).not.toContain('business')
  })
})

describe('what a brief says to us', () => {
  it.each([
    ['Tell my members that the pool is closed on Monday. My cousin likes cats.', 'My cousin likes cats'],
    ['The pool is closed on Monday. keep it short and friendly please', 'keep it short and friendly please'],
    ['Sag den Mitgliedern, dass das Bad am Montag zu ist. Bitte kurz und freundlich.', 'Bitte kurz und freundlich'],
  ])('is not told: %s', (message, words) => {
    const { message: read, roles } = readBrief(message, null, isGalleryWord, true)
    const told = read.tokens.filter((_, at) => roles?.[at] === 'told')
    expect(told.length).toBeGreaterThan(3)
    expect(told.filter(({ from }) => from >= message.indexOf(words))).toEqual([])
  })
})

describe('what differs in a brief', () => {
  it.each([
    ['Lark Post: your order has shipped, tracking number', ['trackingNumber']],
    ['Lark Post: order shipped, tracking number and carrier', ['trackingNumber', 'varyingOther=carrier']],
  ])('%s', (message, things) => {
    const { varying } = readBrief(message, null, isGalleryWord, true)
    expect(varying.map(({ thing, label }) => (thing === 'varyingOther' ? `${thing}=${label}` : thing))).toEqual(things)
  })
})
