import { describe, expect, it } from 'vitest'
import { findOtherLanguage } from '../../src/validator/lexicon/function-words.ts'
import { baseLanguage, hasLexicon, lexicons, matcherFor } from '../../src/validator/lexicon/index.ts'
import { signalGroups } from '../../src/validator/lexicon/lexicon.ts'
import { compileMatcher, expand, findHits } from '../../src/validator/lexicon/matcher.ts'
import { tokenise } from '../../src/validator/lexicon/tokens.ts'
import { cpuMilliseconds } from '../support/cpu-time.ts'

const words = (text: string) => tokenise(text).map(({ kind, word }) => (kind === 'word' ? word : `${kind}:${word}`))

describe('tokens', () => {
  it.each([
    ['Don’t miss 10.5% off', ['dont', 'miss', 'number:10.5', 'percent:%', 'off']],
    ['Hi {{first_name}}, €5', ['hi', 'variable:{}', 'currency:$', 'number:5']],
    ['*Bold* _word_ toll-free', ['bold', 'word', 'toll', 'free']],
    ['Código, STRASSE, Straße', ['codigo', 'strasse', 'strasse']],
    ['छूट 20% । ज़रूरी', ['छूट', 'number:20', 'percent:%', 'ज\u093cरूरी']],
    ['see https://x.example/sale?a=%20 now', ['see', 'link:link', 'now']],
    ['SAVE10 10OFF', ['save10', '10off']],
    ['🎉party', ['emoji:🎉', 'party']],
    ['{{unclosed {{ a }} {b}', ['unclosed', 'variable:{}', 'b']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('have the offsets of their words', () => {
    const text = '👍🏽 Olá! Não perca: {{1}} – ＯＦＦ 𝗙𝗿𝗲𝗲'
    for (const { start, end } of tokenise(text)) expect(text.slice(start, end).trim()).not.toBe('')
    expect(words(text).slice(-2)).toEqual(['off', 'free'])
  })

  it('count sentences at stops and line ends, not inside numbers', () => {
    expect(tokenise('a 1.5 b. c\nd! e').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 2, 3])
  })
})

describe('phrases', () => {
  it.each([
    ['a', ['a']],
    ['', []],
    ['(a|b) c', ['a c', 'b c']],
    ['a(s)', ['a', 'as']],
    ['(a |)b', ['a b', 'b']],
    ['(a|b (c|d)) e', ['a e', 'b c e', 'b d e']],
  ])('%j stand for %j', (pattern, expected) => {
    expect(expand(pattern)).toEqual(expected)
  })

  const found = (list: string, text: string) =>
    findHits(tokenise(text), compileMatcher([['x', list]])).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['sale', 'Wholesale SALE sales', ['SALE']],
    ['big sale, sale', 'a big sale', ['big sale', 'sale']],
    ['big, big sale', 'a big sale', ['big sale']],
    ['# % off', 'take {{1}}% off or 20 % off', ['{{1}}% off', '20 % off']],
    ['$ #', 'for ₹500', ['₹500']],
    ['use code _', 'Use code SAVE10', ['Use code SAVE10']],
    ['{} off', 'get {{discount}} off', ['{{discount}} off']],
    ['shop now', 'We shop. Now go', []],
    ['*rabatt', 'Sommerrabatt, Rabatte, rabatt', ['Sommerrabatt', 'rabatt']],
  ])('%j in %j', (list, text, expected) => {
    expect(found(list, text)).toEqual(expected)
  })
})

describe('the word lists', () => {
  const patterns = Object.entries(lexicons).flatMap(([language, lexicon]) =>
    signalGroups.flatMap((group) => lexicon[group].split(/[,\n]/).map((pattern) => ({ language, group, pattern }))),
  )

  it('are not empty for any group', () => {
    for (const lexicon of Object.values(lexicons)) {
      for (const group of signalGroups) expect(lexicon[group].trim(), group).not.toBe('')
    }
  })

  it('close every group they open', () => {
    const unbalanced = patterns.filter(({ pattern }) => {
      let depth = 0
      for (const sign of pattern) {
        if (sign === '(') depth += 1
        if (sign === ')') depth -= 1
        if (depth < 0) return true
      }
      return depth !== 0
    })
    expect(unbalanced).toEqual([])
  })

  it('have no optional words by mistake: a group with one alternative is attached to a word', () => {
    const lonely = patterns.filter(({ pattern }) => /(?:^|\s)\([^()|]*[^()|\s]\)(?:\s|$)/.test(pattern.trim()))
    expect(lonely).toEqual([])
  })

  it('expand to no more phrases than a trie should hold', () => {
    const large = patterns.filter(({ pattern }) => expand(pattern.trim()).length > 1000)
    expect(large).toEqual([])
  })

  it('are chosen by the base of the language code', () => {
    expect(['pt_BR', 'PT-br', 'en', 'fil', '', '__proto__', '1'].map(baseLanguage)).toEqual([
      'pt',
      'pt',
      'en',
      'fil',
      '',
      '',
      '',
    ])
    expect(['de', 'fr', '', 'constructor'].map(hasLexicon)).toEqual([true, false, false, false])
  })

  it.each(['1 ', '{{1}} ', 'get a ', 'up to ', '% ', 'off 5 % ', 'छूट ', "a'b ", '!', '.'])(
    'are searched in linear time for runs of %j',
    (piece) => {
      const time = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        return cpuMilliseconds(() => findHits(tokenise(text), matcherFor('hi')))
      }
      const [short, long] = [time(100_000), time(400_000)]
      // Four times the text takes four times the time, with room for a busy machine; quadratic growth would be sixteen.
      expect(long).toBeLessThan(Math.max(short * 10, 100))
    },
  )
})

describe('a text in another language', () => {
  const least = { letters: 40, words: 4 }

  it.each([
    ['de', 'Your order has been shipped and will arrive within three working days.', 'en'],
    ['en', 'Tu pedido ya fue enviado y llegará a tu casa mañana por la mañana con el repartidor.', 'es'],
    [
      'en',
      'Ihre Bestellung wurde versandt und kommt in drei Tagen bei Ihnen an, vielen Dank für Ihr Vertrauen und bis bald.',
      'de',
    ],
    ['es', 'Olá, o seu pedido foi enviado e você não precisa fazer mais nada, obrigado.', 'pt'],
    ['id', 'Bonjour, votre commande est partie et nous vous remercions pour votre achat.', 'fr'],
  ])('declared as %s: %s', (declared, text, expected) => {
    expect(findOtherLanguage(tokenise(text), declared, least)?.language).toBe(expected)
  })

  it.each([
    ['en', 'Hare Krishna! Seva, prasadam, kirtan, darshan, annadanam, goshala, mangala aarti.'],
    ['de', 'Short text is fine.'],
    ['fil', 'Your order has been shipped and will arrive within three working days.'],
    ['es', 'Gracias por reservar el tour The Best of the City con nosotros el próximo martes.'],
    ['hi', 'Aapka order bhej diya gaya hai aur kal subah tak aapke ghar pahunch jayega.'],
  ])('is not reported without clear evidence, declared as %s: %s', (declared, text) => {
    expect(findOtherLanguage(tokenise(text), declared, least)).toBeNull()
  })
})
