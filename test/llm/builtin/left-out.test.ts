/** A proposal answers no question that nobody asked, and names what a person would miss in it: no noise, nothing that was used. */
import { describe, expect, it } from 'vitest'
import { draftAfter, hear } from './understood.ts'

const lecture = /I know the rules|I only build templates|conozco las reglas|Ich kenne die Regeln|je connais les règles/i

describe('a brief without a question', () => {
  it.each([
    "When I post someone's parcel I want to let them know it's on its way, with their order number. It's from Marta's Wardrobe.",
    "when someone orders parts from us I send them a mesage that there parcel left the shop today, with the order nr and the link were they can follow it. we are Tom's Wheelhouse",
  ])('gets no answer to one: %s', (message) => {
    const { reply, edits } = hear(message)
    expect(edits.map(({ op }) => op)).toContain('set_body')
    expect(reply).not.toMatch(lecture)
  })

  it('with one gets its answer', () => {
    const { reply, edits } = hear(
      'Tell customers of Casa Rosa that their order is ready for pickup. How long does the approval take?',
    )
    expect(edits.map(({ op }) => op)).toContain('set_body')
    expect(reply).toMatch(/24 hours/)
  })
})

describe('words of a brief that nobody would miss', () => {
  it.each([
    'we got an acount page were customers see there repairs, when they log in they shoud get a code on whatsapp, its good for 10 min',
    "We've got accounts on the Marta's Wardrobe website now, so I need the text with the six digit code people type in to log in. It only works for 10 minutes.",
    'Necesito mandar a mis pacientes el código para entrar en el área de pacientes de la Clínica Dental Turia; el código caduca a los 10 minutos.',
    "Il nous faut un code de vérification pour la connexion à l'espace client de la mutuelle Santélune, valable 10 minutes",
    "tell a customer of Tom's Wheelhouse that his order is on its way, with the order nr",
    "alors voilà j'ai une boutique de déco qui s'appelle Maison Perlune et les soldes commencent le 8 janvier",
    'bhai meri saree ki dukaan hai Rangmala Sarees, 30 november tak flat 25% off dena hai, customers ko bhejne ke liye',
  ])('are not named: %s', (message) => {
    expect(hear(message).unused ?? []).toEqual([])
  })

  it.each([
    [
      'hola quiero mandar una promo a mis clientes de tacos el paisa que los martes hay 2x1 en tacos toda la tarde',
      'paisa',
    ],
    ['20% off all candles till Sunday. My cousin likes cats.', 'My cousin likes cats'],
  ])('are others than those that matter: %s', (message, words) => {
    expect(hear(message).unused).toContain(words)
  })
})

describe('words said to us beside a change', () => {
  const draft = draftAfter('Tell customers of Casa Rosa we have 20% off all pizzas until Friday')

  it.each(['Sorry, I mixed that up. Make it 25%', 'Oops, my mistake. Make it 25%'])('are not missed: %s', (message) => {
    const { unused = [], edits } = hear(message, { draft })
    expect(edits.length).toBeGreaterThan(0)
    expect(unused).toEqual([])
  })

  it.each(['put the price list in a nice frame', 'make the letters somewhat rounder'])(
    'are told to nobody: %s',
    (message) => {
      const { unused = [], toUs = [] } = hear(message, { draft })
      expect(toUs).toEqual(unused)
    },
  )
})

describe('a question about the words of a code', () => {
  const code = draftAfter('login code that expires in 10 minutes')

  it.each([
    ["Why did you not use Marta's Wardrobe? Can it say my shop's name?", 'en', /fixes the text/],
    ['¿Por qué no sale el nombre de mi tienda?', 'es', /fija el texto/],
    ['Kann da der Name von meinem Laden stehen?', 'de', /fest vor/],
  ])('gets the true answer: %s', (message, userLanguage, answer) => {
    const { reply, edits } = hear(message, { draft: code, userLanguage })
    expect(edits).toEqual([])
    expect(reply).toMatch(answer)
    expect(reply).not.toMatch(/512|I know the rules/)
  })
})
