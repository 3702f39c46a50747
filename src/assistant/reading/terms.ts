/** Sizes, places left, payments in parts, and what is got for points. */
import { isStop, type Message } from './message.ts'
import { phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

const letterSize = /^(?:x{0,3}[sl]|m|[2-6]xl)$/i

const isSize = ({ tokens }: Message, at: number): boolean => {
  const { kind, text = '' } = tokens[at] ?? {}
  return kind === 'word' ? letterSize.test(text) : kind === 'number' && /^\d{2}$/.test(text)
}

/** "sizes S to XL", "tallas 36 a 42", "Größen S, M und L". */
export function sizesAt(message: Message, at: number): Value | null {
  const { marks, tokens } = message
  const lead = marks.at(at, 'sizes')
  if (lead === null) return null
  const first = marks.at(lead.to, 'from', 'on', 'determiners', 'until')?.to ?? lead.to
  const from = isSize(message, lead.to) ? lead.to : first
  if (!isSize(message, from)) return null
  let to = from + 1
  for (;;) {
    const joint = /^[-–,/]$/.test(tokens[to]?.text ?? '') ? to + 1 : (marks.at(to, 'to', 'and')?.to ?? to)
    if (joint === to || !isSize(message, joint)) break
    to = joint + 1
  }
  return phraseOf(message, 'sizes', { from, to }, { from: lead.from, to })
}

/** "only 24 seats", "quedan 10 plazas". */
export function seatsAt(message: Message, at: number): Value | null {
  const { marks, tokens } = message
  const seats = tokens[at]?.kind === 'number' ? marks.at(at + 1, 'seats') : null
  if (seats === null || marks.before(at, 'firstOnes') !== null) return null
  const lead = marks.before(at, 'amountLeads', 'quantifiers')
  return phraseOf(message, 'seats', { from: at, to: at + 1 }, { from: lead?.from ?? at, to: seats.to })
}

/** "10x sem juros", "3 fois sans frais". */
export function instalmentsAt(message: Message, at: number): Value | null {
  const { marks, tokens } = message
  const words = tokens[at]?.kind === 'number' ? marks.at(at + 1, 'instalments') : null
  // A bare "x" is a sign of many things.
  return words === null || words.to - words.from < 2
    ? null
    : phraseOf(message, 'instalments', { from: at, to: words.to })
}

/** "100 points = one free coffee": the whole rule, and its two sides. */
export function ruleAt(message: Message, at: number): Value | null {
  const { marks, tokens } = message
  const points = tokens[at]?.kind === 'number' ? marks.at(at + 1, 'points') : null
  if (points === null || tokens[points.to]?.text !== '=') return null
  const from = points.to + 1
  let to = from
  while (to - from < longestSide && !isStop(message, to) && marks.at(to, 'wish', 'code') === null) to += 1
  if (to === from || !isStop(message, to)) return null
  const sides = [tokens[at]?.text ?? '', phraseOf(message, 'product', { from, to }).text] as const
  return { ...phraseOf(message, 'rule', { from: at, to }), range: sides }
}

const longestSide = 8
