import { describe, expect, it } from 'vitest'
import { findComponent } from '../../../src/template/draft.ts'
import { draftAfter, hear, standing } from './understood.ts'

describe('a language', () => {
  it.each([
    ['I need a Spanish utility template', 'es'],
    ['utility French template', 'fr'],
    ['a Dutch utility message, please', 'nl'],
    ['Polish, marketing', 'pl'],
  ])('is heard in "%s"', (message, language) => {
    expect(draftAfter(message).language).toBe(language)
  })

  it.each([
    ['el', 'I am a greek baker'],
    ['pl', 'polish the wording a bit'],
    ['fi', 'we finish at noon'],
    ['es', 'we are a Spanish utility company'],
  ])('is not guessed to be %s from "%s"', (language, message) => {
    expect(draftAfter(message).language).not.toBe(language)
  })
})

describe('the header and the footer', () => {
  it.each([
    'Make the header plain text: Garden Day',
    'header as text, Garden Day',
    'change the header to plain text "Garden Day"',
    'on top: Garden Day',
    'at the top write "Garden Day"',
    'title "Garden Day"',
  ])('get header words from "%s"', (message) => {
    const draft = draftAfter(message, standing)
    expect(findComponent(draft, 'HEADER')).toMatchObject({ format: 'TEXT', text: 'Garden Day' })
    expect(findComponent(draft, 'BODY')).toEqual(findComponent(standing, 'BODY'))
  })

  it.each(['at the bottom "Oak Lane 3"', 'At the bottom: Oak Lane 3', 'put "Oak Lane 3" at the bottom'])(
    'get footer words from "%s"',
    (message) => {
      expect(findComponent(draftAfter(message, standing), 'FOOTER')?.text).toBe('Oak Lane 3')
    },
  )
})

describe('an answer to the question for a name', () => {
  it.each([
    'the name should be Garden Day',
    'name it Garden Day please',
    'Garden Day as the name',
    "let's go with Garden Day as the name please",
    'Garden Day would be a good name',
    'it should be called Garden Day',
    'how about Garden Day',
    'the template name can be Garden Day',
  ])('gives the name alone in "%s"', (message) => {
    expect(draftAfter(message, undefined, { asked: 'name' }).name).toBe('garden_day')
  })
})

describe('the wish to finish', () => {
  it.each([
    'wrap it up',
    "that's it, create it",
    'ok ship it',
    "we're done here",
    'Tolong difinalkan.',
    'sudah cukup, tolong diselesaikan ya',
    'theek hai, final kar dena',
    'listo, ya puedes finalizarla',
    'pronto, pode finalizar',
  ])('is heard in "%s"', (message) => {
    expect(hear(message, { draft: standing }).intent).toBe('finalize')
  })
})
