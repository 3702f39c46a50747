/** A message in clauses. */
import type { Message, Span } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'

export interface Clause extends Span {
  /** The customers are to be told this: "say that …". */
  isDictated: boolean
  /** It is a whole statement, for a "that" leads it. */
  isStatement: boolean
}

/** Words between an order to tell something and its "that": "the parents of the third year". */
const longestAudience = 7

/** Where a statement begins behind an order to tell it: "tell the parents that …"; null if there is none. */
function statementAfter(message: Message, order: Span): number | null {
  const { marks } = message
  for (let at = order.to; at <= order.to + longestAudience; at += 1) {
    if (isStop(message, at)) return null
    const that = marks.at(at, 'that')
    if (that !== null) return that.to
    if (at > order.to && marks.covers(at - 1, 'audience') && marks.at(at, 'subjects') !== null) return at
    if (marks.at(at, 'dictation') !== null) return null
  }
  return null
}

/** Where words for the customers begin at a token, and whether they are a statement. */
function dictationAt(message: Message, at: number): { from: number; isStatement: boolean } | null {
  const { marks } = message
  const order = marks.at(at, 'announcing')
  const told = order === null ? null : statementAfter(message, order)
  if (told !== null) return { from: told, isStatement: true }
  const dictation = marks.at(at, 'dictation')
  if (dictation === null) return null
  // "say we pack within 2 days"
  const isSubject = marks.at(dictation.to, 'subjects') !== null && !marks.covers(dictation.to, 'determiners')
  return { from: dictation.to, isStatement: isSubject || marks.covers(dictation.to - 1, 'that') }
}

/** A message in clauses: up to a stop, or to where the words for the customers begin. */
export function clausesOf(message: Message): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let isDictated = false
  let isStatement = false
  const end = (to: number): void => {
    if (to > from) clauses.push({ from, to, isDictated, isStatement })
  }
  for (let at = 0; at <= message.tokens.length; at += 1) {
    const dictation = at >= from ? dictationAt(message, at) : null
    if (isStop(message, at)) {
      end(at)
      from = at + 1
      isDictated = false
      isStatement = false
    } else if (dictation !== null) {
      end(at)
      from = dictation.from
      isDictated = true
      isStatement = dictation.isStatement
      at = dictation.from - 1
    }
  }
  return clauses
}
