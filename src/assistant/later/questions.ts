/** Questions about templates in languages other than English, answered in the language in which they are asked. */
import { questions } from '../../language/locales/questions.ts'
import { wordSet } from '../frames/word-lists.ts'
import { fold } from '../reading/pieces.ts'

/** In UTF-16 units; whoever only asks is short. */
const longestQuestion = 120

/** "C'est" is two words; a space is on both sides of each. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim()} `

/** Whether one of the phrases stands in the words. */
const says = (words: string, list: string): boolean =>
  [...wordSet(list)].some((phrase) => words.includes(spaced(phrase)))

/** Of two languages that share words the one known of the writer goes first. */
const inOrder = (userLanguage: string | null): string[] =>
  Object.keys(questions).sort((one, other) => Number(other === userLanguage) - Number(one === userLanguage))

/** The answer to a message that is one question, in its language; null if it is none that is known. */
export function answerTo(message: string, userLanguage: string | null): string | null {
  if (message.length > longestQuestion || !/[?？؟]\s*$/.test(message)) return null
  const words = spaced(message)
  for (const code of inOrder(userLanguage)) {
    const found = questions[code]?.find(({ asks, about }) => says(words, asks) && says(words, about))
    if (found !== undefined) return found.answer
  }
  return null
}
