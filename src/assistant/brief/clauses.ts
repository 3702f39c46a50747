/** A message in clauses. */
import type { Message, Span } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'

export interface Clause extends Span {
  /** The customers are to be told this: "say that …". */
  isDictated: boolean
}

/** A message in clauses: up to a stop, or to where the words for the customers begin. */
export function clausesOf(message: Message): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let isDictated = false
  const end = (to: number): void => {
    if (to > from) clauses.push({ from, to, isDictated })
  }
  for (let at = 0; at <= message.tokens.length; at += 1) {
    const dictation = at >= from ? message.marks.at(at, 'dictation') : null
    if (isStop(message, at)) {
      end(at)
      from = at + 1
      isDictated = false
    } else if (dictation !== null) {
      end(at)
      from = dictation.to
      isDictated = true
      at = dictation.to - 1
    }
  }
  return clauses
}
