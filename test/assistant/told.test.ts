/** What the person wants said becomes a sentence, where it can be one. */
import { describe, expect, it } from 'vitest'
import { toldIn } from '../../src/assistant/brief/told.ts'
import { readMessage } from '../../src/assistant/reading/index.ts'

const told = (message: string) => toldIn(readMessage(message, null)).map(({ text }) => text)

describe('words that are dictated', () => {
  it.each([
    ['remind them of the appointment. say that parking is free', 'Parking is free'],
    ['also mention that we have a new door', 'We have a new door'],
    ['el pedido está listo, di que el local tiene rampa', 'El local tiene rampa'],
  ])('are a sentence: %s', (message, sentence) => {
    expect(told(message)).toEqual([sentence])
  })

  it.each([
    'say that they should bring their card',
    'say that our customers are great people',
    'say thanks',
    'the appointment is tomorrow',
    'Bitte sagen, dass wir die Belege bis Juli brauchen',
    `say that ${'we are open and '.repeat(30)}`,
  ])('are none about customers, too short, too long, or with the verb at the end: %s', (message) => {
    expect(told(message)).toEqual([])
  })
})
