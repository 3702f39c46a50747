/** Words that tell us what to write, and words that are the text themselves. */
import { readMessage } from '../reading/index.ts'
import { clausesOf } from './clauses.ts'

/**
 * True for words that ask for a message or speak about customers, and not to them: "tell them that we open late". Words
 * with a variable in them, or that greet somebody, are a text.
 */
export function isTask(words: string): boolean {
  const message = readMessage(words, null)
  const { marks, tokens } = message
  if (/\{\{\w+\}\}/.test(words)) return false
  const lead = tokens.findIndex((_, at) => !marks.covers(at, 'filler', 'determiners'))
  const isOrdered = lead !== -1 && marks.at(lead, 'dictation', 'orders') !== null
  if (isOrdered || marks.all('dictation', 'handover').length > 0) return true
  // "Avisar al alumno que …": the order to tell it may stand before words of any kind.
  if (lead !== -1 && marks.at(lead, 'announcing') !== null && clausesOf(message).some(({ isStatement }) => isStatement))
    return true
  return marks.all('thirdPerson', 'orders').length > 0 && marks.all('secondPerson').length === 0
}
