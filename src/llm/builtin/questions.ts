/** Questions about templates, answered from what Meta publishes; a question changes nothing. */
import { topics } from './knowledge/topics.ts'
import type { Reading } from './reading.ts'
import type { Clause } from './text/clauses.ts'
import { fold, has, sourceOf } from './text/token.ts'

/** "Can you add …?" is a request in the dress of a question; so is "what about a footer: …". */
export function isQuestion(clause: Clause): boolean {
  const first = clause.tokens.find(
    (token) =>
      !has(token, 'FILLER', 'HELLO', 'AND', 'SORRY', 'THANKS', 'PRAISE', 'ACTUALLY', 'PLEASE') ||
      has(token, 'POLITE', 'QUESTION'),
  )
  if (clause.value !== null || clause.tokens.some((token) => token.kind === 'quote' || token.kind === 'url'))
    return false
  if (has(first, 'HOW_ARE_YOU', 'REPEAT', 'SHOW', 'POLITE', 'OWN', 'UNDO')) return false
  if (has(first, 'QUESTION')) return true
  return (
    clause.isQuestion &&
    !has(first, 'ADD', 'REMOVE', 'CHANGE', 'USE', 'FINALIZE', 'WRITE', 'CREATE', 'NO', 'YES', 'REPLACE')
  )
}

export function answerQuestion(clause: Clause, reading: Reading): void {
  const question = fold(sourceOf(reading.request.message, clause.tokens))
  const code = reading.speech.book.code
  const topic = topics.find(({ pattern }) => pattern.test(question))
  reading.signal('question')
  reading.say(topic ? (topic.answers?.[code] ?? topic.answer) : reading.speech.book.replies.unknownQuestion)
}
