import { describe, expect, it } from 'vitest'
import { nameFromText, sessionNameFrom, toTemplateName } from '../../../src/engine/state/naming.ts'
import { limits } from '../../../src/template/limits.ts'

describe('the name of a template', () => {
  it.each([
    ['Black Friday Deal!', 'black_friday_deal'],
    ['  Año — Nuevo 2027 ', 'ano_nuevo_2027'],
    ['MEGA_TV_SALE', 'mega_tv_sale'],
    ['__already_valid__', '__already_valid__'],
    ['a'.repeat(600), 'a'.repeat(600)],
    ['¡Hola!', 'hola'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full_width'],
    ['दिवाली', ''],
    ['', ''],
  ])('made of %j is %j', (words, name) => {
    expect(toTemplateName(words)).toBe(name)
  })

  it('is no longer than WhatsApp allows', () => {
    expect(toTemplateName('Sale '.repeat(limits.nameLength))).toHaveLength(limits.nameLength)
  })

  it.each([
    ['Hi {{1}}, your order {{order_number}} is on its way', 'order_its_way'],
    ['The sale of the year', 'sale_year'],
    ['Order{{1}}shipped', 'order_shipped'],
    ['Plan B: gym', 'plan_gym'],
    ['one two three four five six seven', 'one_two_three_four_five'],
    ['the of and', null],
    ['दिवाली की बधाई', null],
    ['…', null],
    ['', null],
  ])('is taken from %j as %j', (text, name) => {
    expect(nameFromText(text)).toBe(name)
  })
})

describe('the name of a session', () => {
  it.each([
    ['A sale', 'A sale'],
    [' A\n\n sale\t', 'A sale'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)} and more`, `${'x'.repeat(58)}…`],
    ['🎉'.repeat(60), '🎉'.repeat(60)],
    ['🎉'.repeat(61), `${'🎉'.repeat(59)}…`],
  ])('made of %j is %j', (message, name) => {
    expect(sessionNameFrom(message)).toBe(name)
  })
})
