/** Where no purpose is near, what the customers are to be told is the message itself: a plain notice. */
import { type Blueprint, findBlueprint } from '../../gallery/index.ts'
import type { BriefRequest } from '../contract.ts'
import type { Reading, Value } from '../reading/index.ts'
import { statementsIn, type Verbatim } from './statement.ts'

export interface Notice extends Verbatim {
  blueprint: Blueprint
}

/** What makes marketing of a message. */
const promotional: ReadonlySet<Value['kind']> = new Set(['offer', 'percent', 'code'])

const mostSentences = 2

export type { Verbatim } from './statement.ts'

/** The notice that says what was to be told; null if nothing was, or if it is no plain notice. */
export function noticeOf({ draft }: BriefRequest, reading: Reading): Notice | null {
  const blueprint = findBlueprint('general_notice')
  const isPlain = draft.category === undefined || draft.category === blueprint?.category
  const told = statementsIn(reading).slice(0, mostSentences)
  const [first, second] = told
  if (blueprint === null || first === undefined || !isPlain) return null
  if (reading.language !== null || reading.values.some(({ kind }) => promotional.has(kind))) return null
  const facts = { statement: first.text, ...(second === undefined ? {} : { further: second.text }) }
  return { blueprint, facts, told }
}
