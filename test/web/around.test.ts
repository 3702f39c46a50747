import { describe, expect, it } from 'vitest'
import { aroundVariable, dividedAddress, namesAddress } from '../../src/web/template/around.ts'

const order = 'Hello {{1}}, your order {{2}} from Mill Street Bakes is ready.'
const rows: [text: string, name: string, samples: Record<string, string>, label: string][] = [
  [order, '1', { 1: 'Alex' }, 'Hello [Alex], your'],
  [order, '2', { 2: 'ORD 10425' }, 'your order [ORD 10425] from'],
  [order, '2', {}, 'your order … from'],
  ['Hola, {{ 1 }}: tu pedido *{{2}}* ya va de camino.', '2', { 2: 'ORD-1' }, 'tu pedido [ORD-1] ya'],
  ['Hallo,\nIhr Termin ist am {{day}}.', 'day', { day: '12. März' }, 'ist am [12. März].'],
  ['Am {{1}} um {{2}} Uhr.', '1', { 1: '12. März', 2: '9' }, 'Am [12. März] um'],
  ['नमस्ते {{1}}, आपका ऑर्डर {{2}} तैयार है।', '2', { 2: 'ORD-1' }, 'आपका ऑर्डर [ORD-1] तैयार'],
  ['{{1}}', '1', { 1: 'Alex' }, '[Alex]'],
]

describe('a sample', () => {
  it.each(rows)('of "%s" for %s is named by what stands around it', (text, name, samples, label) => {
    expect(aroundVariable(text, name, samples)).toBe(label)
  })

  it.each(rows)('of "%s" for %s never shows a number in braces', (text, name) => {
    expect(aroundVariable(text, name, {})).not.toContain('{{')
  })
})

describe('the address of a button', () => {
  it.each([
    ['https://shop.example/track/{{1}}', 'https://shop.example/track/', true],
    ['https://shop.example/track/{{ 1 }} ', 'https://shop.example/track/', true],
    ['https://shop.example/{{1}}/track', 'https://shop.example/{{1}}/track', false],
    ['', '', false],
  ])('%s is what is the same for all, and whether its end differs', (url, same, differs) => {
    expect(dividedAddress(url)).toEqual({ same, differs })
  })

  it.each([
    [['A website button', 'Give me its words, for example: Visit us https://example.com'], true],
    [['Seguir mi envío www.clinica.example/seguimiento'], true],
    [['Button added: "Shop" (website, https://shop.example/sale).'], false],
    [['Add a button'], false],
  ])('is what %j are about, unless the template has it: %s', (messages, isAbout) => {
    const buttons = [{ type: 'URL', text: 'Shop', url: 'https://shop.example/sale' }]
    expect(namesAddress(messages, { components: [{ type: 'BUTTONS', buttons }] })).toBe(isAbout)
  })
})
