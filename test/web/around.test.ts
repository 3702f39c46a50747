import { describe, expect, it } from 'vitest'
import { aroundVariable, dividedAddress, namesAddress } from '../../src/web/template/around.ts'

const rows: [text: string, name: string, label: string][] = [
  ['Hello {{1}}, your order {{2}} from Mill Street Bakes is ready.', '1', 'Hello {{1}}, your'],
  ['Hello {{1}}, your order {{2}} from Mill Street Bakes is ready.', '2', 'your order {{2}} from'],
  ['Hola, {{ 1 }}: tu pedido *{{2}}* ya va de camino.', '2', 'tu pedido {{2}} ya'],
  ['Hallo,\nIhr Termin ist am {{day}}.', 'day', 'ist am {{day}}.'],
  ['नमस्ते {{1}}, आपका ऑर्डर {{2}} तैयार है।', '2', 'आपका ऑर्डर {{2}} तैयार'],
  ['{{1}}', '1', '{{1}}'],
  ['Nothing here', '1', '{{1}}'],
]

describe('a sample', () => {
  it.each(rows)('of "%s" for %s is labelled by what stands around it', (text, name, label) => {
    expect(aroundVariable(text, name)).toBe(label)
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
