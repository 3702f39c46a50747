/** The smallest change and the split of mixed messages, by table. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assessment/index.ts'
import { validate } from '../../src/validator/index.ts'
import { template } from './template.ts'

const mixed: readonly [language: string, text: string, kept: string, cut: string][] = [
  ['en', 'Hi {{1}}, your order {{2}} has shipped. Use code AGAIN for 10% off your next order!', 'shipped', 'AGAIN'],
  ['en', 'Your order {{1}} has shipped, and you get 10% off your next order.', 'shipped', '10%'],
  ['en', 'Your table on {{1}} is booked (get 20% off all wine with code VINO). Reply NO to cancel.', 'booked', 'VINO'],
  ['en', 'Renew today and save 20%. Your invoice {{1}} of {{2}} is paid, thank you.', 'invoice', 'Renew'],
  ['es', 'Tu pedido {{1}} llega el {{2}} por la tarde. Aprovecha 20% de descuento hoy.', 'llega', 'descuento'],
  ['pt_BR', 'Seu pedido {{1}} chega em {{2}} pela manhã. Aproveite 20% de desconto hoje.', 'chega', 'desconto'],
  ['fr', 'Votre colis {{1}} est livré chez vous. Profitez de 10 % sur votre prochain achat.', 'livré', '10 %'],
  ['de', 'Ihre Bestellung {{1}} kommt am {{2}} an. Jetzt zugreifen: 20 % Rabatt auf alles!', 'kommt', 'Rabatt'],
  ['it', 'Il tuo ordine {{1}} arriva il {{2}} mattina. Approfitta del 20% di sconto oggi.', 'arriva', 'sconto'],
  [
    'nl',
    'Je bestelling {{1}} is verzonden naar huis. Krijg 10% korting op je volgende aankoop.',
    'verzonden',
    'korting',
  ],
  ['id', 'Pesanan {{1}} Anda sudah dikirim hari ini. Pakai kode LAGI untuk diskon 10%.', 'dikirim', 'diskon'],
  ['tr', '{{1}} numaralı siparişiniz kargoya verildi bugün. Yüzde 10 indirim kazanın.', 'kargoya', 'indirim'],
  ['hi', 'आपका ऑर्डर {{1}} भेज दिया गया है आज। अगली खरीद पर 10% छूट पाएँ।', 'ऑर्डर', 'छूट'],
  ['ar', 'تم شحن طلبك {{1}} هذا الصباح. احصل على خصم 10% على طلبك القادم.', 'شحن', 'خصم'],
]

/** The text with the changes made to it. */
function applied(
  text: string,
  path: string,
  changes: readonly { path: string; range: readonly number[]; replacement: string }[],
) {
  return changes
    .filter((change) => change.path === path)
    .toSorted((one, other) => (other.range[0] ?? 0) - (one.range[0] ?? 0))
    .reduce((rest, { range: [start, end], replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text)
}

describe('a mixed message', () => {
  it.each(mixed)('in %s becomes UTILITY by cutting what sells: %s', (language, text, kept, cut) => {
    const { category, smallest_change: change } = assess(template(text, { language }))
    expect(category.first_review).toBe('MARKETING')
    expect(change?.category).toBe('UTILITY')
    expect(change?.text).toContain(kept)
    expect(change?.text).not.toContain(cut)
    expect(applied(text, 'components[0].text', change?.changes ?? [])).toBe(change?.text)
    expect(assess(template(change?.text ?? '', { language })).category.first_review).toBe('UTILITY')
  })

  it.each(mixed)('in %s becomes two drafts that the validator accepts: %s', (language, text, kept, cut) => {
    const { split } = assess(template(text, { language }))
    const utility = JSON.stringify(split?.utility)
    const marketing = JSON.stringify(split?.marketing)
    expect(split?.utility.category).toBe('UTILITY')
    expect(split?.marketing.category).toBe('MARKETING')
    expect(utility).toContain(kept)
    expect(utility).not.toContain(cut)
    expect(marketing).toContain(cut)
    for (const draft of [split?.utility, split?.marketing])
      expect(validate(draft).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

it('a label that sells is replaced, and goes to the draft that sells', () => {
  const text = 'Your invoice {{1}} of {{2}} was paid in full. Enjoy 10% off our new collection this week.'
  const { smallest_change: change, split } = assess(template(text, { buttons: ['View invoice', 'Shop now'] }))
  expect(change?.changes).toContainEqual(expect.objectContaining({ words: 'Shop now', replacement: 'View details' }))
  expect(JSON.stringify(split?.utility)).not.toContain('Shop now')
  expect(JSON.stringify(split?.utility)).toContain('View invoice')
  expect(JSON.stringify(split?.marketing)).toContain('Shop now')
})

it('variables behind a cut get the next numbers, with their samples', () => {
  const text = 'Save 20% with code {{1}} today only! Your order {{2}} of {{3}} has shipped to your address.'
  const { smallest_change: change, split } = assess(template(text, { samples: ['SAVE', 'A-17', '3 May'] }))
  expect(change?.text).toBe('Your order {{1}} of {{2}} has shipped to your address.')
  expect(JSON.stringify(split?.utility)).toContain('["A-17","3 May"]')
})

it.each([
  ['plain utility', 'Your order {{1}} has shipped and arrives on {{2}} before noon.'],
  ['plain marketing', 'Our summer sale is on. Everything is 30% off until Sunday!'],
  ['nothing at all', ''],
])('%s needs no change and no split', (_, text) => {
  expect(assess(template(text))).toMatchObject({ smallest_change: null, split: null })
})
