import { describe, expect, it } from 'vitest'
import { draftAfter, hear, standing } from './understood.ts'

describe('the category', () => {
  it.each([
    ['a marketing template please', 'MARKETING'],
    ['category: UTILITY', 'UTILITY'],
    ['i need a utlity tempalte', 'UTILITY'],
    ['una plantilla de utilidad para mi tienda', 'UTILITY'],
    ['modelo de marketing para a minha loja', 'MARKETING'],
    ['एक यूटिलिटी टेम्पलेट बनाओ', 'UTILITY'],
    ['template for our login OTP', 'AUTHENTICATION'],
    ['it was marketing, no, make it utility', 'UTILITY'],
  ])('is heard in "%s"', (message, category) => {
    expect(draftAfter(message).category).toBe(category)
  })

  it.each(['I run a marketing agency', 'I need a template for my shop'])('is not settled by "%s"', (message) => {
    expect(draftAfter(message).category).toBeUndefined()
  })

  it.each([
    ['2', 'UTILITY'],
    ['the first one', 'MARKETING'],
    ['otp', 'AUTHENTICATION'],
  ])('is answered by "%s" when it was asked for', (message, category) => {
    expect(draftAfter(message, undefined, { asked: 'category' }).category).toBe(category)
  })
})

describe('the language', () => {
  it.each([
    ['in English', 'en_US'],
    ['language: pt-BR', 'pt_BR'],
    ['Brazilian Portuguese please', 'pt_BR'],
    ['Spanish (Mexico)', 'es_MX'],
    ['make it Spanish', 'es'],
    ['lang en', 'en'],
    ['english uk', 'en_GB'],
    ['en español', 'es'],
    ['भाषा हिंदी', 'hi'],
    ['bahasa Indonesia', 'id'],
    ['marketing, Deutsch', 'de'],
    ['a template in englsh', 'en_US'],
    ['translate to frensh', 'fr'],
    ['language: spaniish', 'es'],
    ['en españl', 'es'],
    ['utility, portugese, name x_y', 'pt_BR'],
  ])('is heard in "%s"', (message, language) => {
    expect(draftAfter(message).language).toBe(language)
  })

  it.each([
    ['th', 'I run a Thai kitchen'],
    ['es', 'our Spanish restaurant opens on Monday'],
    ['de', 'German breakfast for two'],
  ])('is not %s because of "%s"', (language, message) => {
    expect(draftAfter(message).language).not.toBe(language)
  })
})

describe('a word that resembles the name of a language', () => {
  it.each([
    ['en', 'Toilettage pour chiens'],
    ['fr', 'un message pour notre salon de toilettage pour chiens'],
    ['fr', 'un modèle marketing : soins pour chiens, chats et lapins'],
    ['fr', 'nos chiens'],
    ['es', 'promo para japoneses'],
    ['es', 'comida coreana a domicilio'],
    ['es', 'una promo de comida italiana'],
    ['fr', 'une soirée italienne vendredi'],
    ['pt', 'aulas para romanas'],
    ['en', 'our shop in Romania is open'],
  ])('is a word of its own in %s: "%s"', (userLanguage, message) => {
    const { language = null } = draftAfter(message, undefined, { userLanguage })
    expect([null, userLanguage]).toContain(language?.split('_')[0] ?? null)
  })
})

describe('the name', () => {
  it.each([
    ['call it Black Friday Deal', 'black_friday_deal'],
    ['name: Order-Update-2', 'order_update_2'],
    ['Utility, English, parcel_note. Body: "Your parcel is at the desk now."', 'parcel_note'],
    ['se llama promo_herramientas y es de marketing', 'promo_herramientas'],
    ['naam rakho kurta_sale, marketing template chahiye', 'kurta_sale'],
    ['the name is Gym Closed Today!', 'gym_closed_today'],
  ])('is heard in "%s"', (message, name) => {
    expect(draftAfter(message).name).toBe(name)
  })

  it('is changed when the user renames the template', () => {
    expect(draftAfter('hmm, rename it to tea_night_2027', standing).name).toBe('tea_night_2027')
  })

  it('is not taken from the name of a business', () => {
    const extraction = hear('I run a courier company called QuickDrop')
    expect(extraction.edits).toEqual([])
    expect(extraction.facts).toContainEqual({ key: 'brand_name', value: 'QuickDrop' })
  })

  it('is made by the assistant when the user leaves it to us', () => {
    expect(draftAfter('think of a name yourself, it is a sale at Fern House').name).toMatch(/^[a-z0-9_]+$/)
  })
})
