/** Told sentences are clean, however they were typed; what is protected stays to the letter. */
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/assistant/brief/index.ts'
import { readMessage, sourceOf } from '../../src/assistant/reading/index.ts'
import { spellerOf } from '../../src/assistant/reading/spelling.ts'
import { fold, localeCodes, locales, tokenise } from '../../src/language/index.ts'
import { requestOf } from '../llm/requests.ts'

const told = (message: string): string =>
  (briefOf(requestOf({ message }))?.edits ?? []).flatMap((edit) => ('text' in edit ? [edit.text] : [])).join('\n')

describe('a told sentence', () => {
  it.each([
    ['Corner Cafe. tel the customers there table is redy at 7', 'Your table is ready at 7.'],
    [
      'Hill Vets here, let owners know we cant open on friday becuase of a power cut',
      "We can't open on Friday because of",
    ],
    ['Luma Salon, tell people we moved the apointments of tommorow, sorry for the inconvinience', 'inconvenience'],
    [
      'Librería Sol: avisar a los clientes que el sabado no abrimos asta las 11 por una averia',
      'El sábado no abrimos hasta las 11',
    ],
    ['Mercado Bom: avisar os clientes q amanha nao tem entrega apos as 18h', 'Amanhã não tem entrega após as 18h'],
    [
      'Salle Orion : prévenir les adhérents que le bassin est vide a cause du depot, merci de repondre',
      'à cause du dépôt',
    ],
    ['Praxis Kern: Patienten sollen bitte die karte am eingang zeigen', 'die Karte am'],
    [
      'Toko Jaya: kasih tahu pelanggan bahwa bsk ada pemeriksaan listrik, jgn parkir di depan',
      'Besok ada pemeriksaan listrik, jangan parkir di depan',
    ],
  ])('is written well: %s', (message, words) => {
    expect(told(message)).toContain(words)
  })

  it.each([
    ['Mia’s Diner: tell guests the dish is now called "redy tel" and code is TONITE5', '"redy tel"'],
    ['Tell customers of Tommorow Cafe that we close early', 'Tommorow Cafe'],
    ['Tell members of Teh Club to use the form: teh-club.example/recieve', 'teh-club.example/recieve'],
  ])('keeps what is quoted, a name or an address: %s', (message, words) => {
    expect(
      `${told(message)} ${JSON.stringify(briefOf(requestOf({ message }))?.edits)}`.replaceAll('\\"', '"'),
    ).toContain(words)
  })

  it('leaves words alone that only look like slips', () => {
    for (const text of ['lunch is after the testing', 'we are spending more on talking', 'the boiler and the lattes'])
      expect(readMessage(text, 'en', () => false).tokens.filter(({ meant }) => meant !== undefined)).toEqual([])
  })

  it('says to the letter what was written', () => {
    const message = readMessage('somtimes there card is declined', 'en')
    expect(message.tokens.map(({ meant, text }) => meant ?? text).join(' ')).toBe('sometimes their card is declined')
    expect(sourceOf(message, { from: 0, to: 3 })).toBe('somtimes there card')
  })
})

describe.each(localeCodes)('the slips of %s', (code) => {
  const { spelling, nounsAreCapital } = locales[code]
  const entries = spelling.slips.split('|').filter(Boolean)

  it('are of as many words as what is meant, or of one', () => {
    for (const entry of entries) {
      const [written = '', meant = ''] = entry.split('>')
      const keys = tokenise(written)
      expect(meant, entry).not.toBe('')
      if (keys.length > 1) expect(meant.split(' ').length, entry).toBe(keys.length)
      if (!nounsAreCapital) expect(meant, entry).not.toBe(written)
    }
    expect(new Set(entries.map((entry) => fold(entry.split('>')[0] ?? ''))).size).toBe(entries.length)
  })

  it('are no slips of other words', () => {
    const open = () => true
    for (const entry of entries) {
      const meant = entry.split('>')[1] ?? ''
      const tokens = tokenise(meant.toLowerCase())
      const again = spellerOf(code).corrected(tokens, open, open)
      expect(again.map(({ text, meant: word }) => fold(word ?? text)).join(' '), entry).toBe(
        tokens.map(({ text }) => fold(text)).join(' '),
      )
    }
  })
})
