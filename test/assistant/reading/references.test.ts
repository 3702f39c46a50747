/** Figures that are long enough to be called and are no phone numbers. */
import { describe, expect, it } from 'vitest'
import { fixedIn } from '../../../src/assistant/reading/fixed.ts'
import { readMessage } from '../../../src/assistant/reading/index.ts'
import { piecesOf } from '../../../src/assistant/reading/pieces.ts'
import { tokenise } from '../../../src/llm/builtin/text/tokenise.ts'

const phonesIn = (text: string): string[] => [
  ...piecesOf(text).flatMap((piece) => (piece.kind === 'phone' ? [piece.text] : [])),
  ...tokenise(text).flatMap((token) => (token.kind === 'phone' ? [token.text] : [])),
  ...fixedIn(readMessage(text, null)).flatMap((fixed) => (fixed.kind === 'phone' ? [fixed.text] : [])),
]

describe('what people refer to', () => {
  it.each([
    'invoice 4567890123 is due on Friday',
    'the fee is due, account number 1234 5678 90',
    'Miete fällig, IBAN DE89 3704 0044 0532 0130 00',
    'Ihre Rechnung Nr. 2024 556677 ist da',
    'Die Kundennummer lautet 44556677',
    'la cuenta es 0049 1500 05 1234567892',
    'la mensualidad vence, NL91 ABNA 0417 1643 00',
    'mandar o pix 11.222.333/0001-44',
    'a chave pix é 123.456.789-09',
    'le RIB 30002 00550 0000157841',
    'transfer ke nomor rekening 1234567890',
    'खाता नंबर 123456789012',
    'bill bharo, account number hai 123456789012',
  ])('is not called: %s', (text) => {
    expect(phonesIn(text)).toEqual([])
  })

  it.each(['to order call 020 7946 0321', 'mit einem Knopf zum Anrufen 030 5550199', 'pedidos: +34 600 111 222'])(
    'other numbers are: %s',
    (text) => {
      expect(phonesIn(text).length).toBeGreaterThan(0)
    },
  )
})
