/** What stands on one line in the preview. */
import { describe, expect, it } from 'vitest'
import { piecesToHold } from '../../src/web/template/on-one-line.ts'

const held = (text: string, language: string) => piecesToHold(text, language).map(([from, to]) => text.slice(from, to))

describe('dates and amounts in the preview', () => {
  it.each([
    ['en_US', 'From March 12 to 14 August, 12 people', ['March 12', '14 August']],
    ['fr', 'Le 12 mars à 18 h, 39 € et 25 % : 3 marsouins', ['12 mars', '39 €', '25 %']],
    ['pt_BR', 'Até 6 de dezembro, R$ 39,90', ['6 de dezembro', 'R$ 39,90']],
    ['es', 'Hasta el 3 de mayo o el 15 de septiembre.', ['3 de mayo', '15 de septiembre']],
    ['de', 'Am 31. August und 3. März, 25 %', ['31. August', '3. März', '25 %']],
    ['id', 'Sampai 17 Agustus di 3 toko', ['17 Agustus']],
    ['hi', '12 मार्च तक, 3 दुकानें', ['12 मार्च']],
    ['xx', 'Until 25 %', ['25 %']],
  ])('%s: "%s"', (language, text, pieces) => {
    expect(held(text, language)).toEqual(pieces)
  })
})
