import { expect, it } from 'vitest'
import { withVariables } from '../../../src/assistant/reading/placeholders.ts'

it.each([
  ['Hi [name], your {device} is ready by [date].', 'Hi {{1}}, your {{2}} is ready by {{3}}.'],
  ['Hi {{1}}, your [order number] is here.', 'Hi {{1}}, your {{2}} is here.'],
  ['Hi [name], bye [Name].', 'Hi {{1}}, bye {{1}}.'],
  ['Hi {{first_name}}, your [order number] is here.', 'Hi {{first_name}}, your {{order_number}} is here.'],
  ['Hola {nombre}, tu código es {1}.', 'Hola {{1}}, tu código es {{2}}.'],
  ['A [very long remark that nobody means as one] stays.', 'A [very long remark that nobody means as one] stays.'],
])('%j becomes %j', (text, expected) => {
  expect(withVariables(text)).toBe(expected)
})
