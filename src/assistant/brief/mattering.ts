/** Which of the words that a proposal leaves out a person would miss. Pure. */
import { locales, type Token } from '../../language/index.ts'
import { isFunctional } from '../reading/functional.ts'
import { placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'

/** So many words on what a message is for are more than another word for that. */
const fewestOfOccasion = 2

/** A name is no longer, in tokens. */
const longestName = 3

/** A sentence has so many words, and a word that says something has more letters. */
const fewest = { words: 3, letters: 3 }

const ends = (token: Token | undefined): boolean => token === undefined || /^[.!?;।…\n]/.test(token.text)

/** "My cousin likes cats": a sentence of its own that nothing of the brief explains. */
function isSentence({ message, roles }: Reading, { from, to }: Span): boolean {
  const words = placesIn({ from, to }).filter((at) => message.tokens[at]?.kind === 'word')
  return (
    words.length >= fewest.words &&
    ends(message.tokens[from - 1]) &&
    ends(message.tokens[to]) &&
    words.every((at) => roles?.[at] === 'us')
  )
}

/** "When a plant leaves our nursery": it says when the message is sent. */
const isCase = ({ marks }: Reading['message'], { from }: Span): boolean => marks.at(from, 'conditions') !== null

/** Told to the customers, a figure, a name, or several words on what it is for; not who writes to us, why, and how. */
function matters(reading: Reading, span: Span): boolean {
  const { message, roles, varying } = reading
  // "Order nr": a word beside what differs goes with it.
  const isOfName = (at: number): boolean => varying.some(({ whole }) => at === whole.to || at === whole.from - 1)
  const isName = (at: number): boolean =>
    /^\p{Lu}/u.test(message.tokens[at]?.text ?? '') &&
    message.tokens[at - 1]?.kind === 'word' &&
    !locales[message.locale.code].nounsAreCapital
  const words = placesIn(span).filter((at) => message.tokens[at]?.kind !== 'mark' && !isFunctional(message, at))
  const isTold = (at: number): boolean =>
    ['told', 'name', 'part'].includes(roles?.[at] ?? '') &&
    (words.length > 1 || (message.tokens[at]?.text.length ?? 0) >= fewest.letters)
  return (
    roles === null ||
    words.some((at) => message.tokens[at]?.kind === 'number') ||
    /["“”«»„@]/.test(sourceOf(message, span)) ||
    words.some(isTold) ||
    isSentence(reading, span) ||
    words.some((at) => roles?.[at] === 'varying' && !isOfName(at)) ||
    (words.filter((at) => roles?.[at] === 'occasion').length >= fewestOfOccasion && !isCase(message, span)) ||
    (placesIn(span).length <= longestName && words.some(isName))
  )
}

/** Those of the words that nothing explains, to the letter. */
export const mattering = (reading: Reading, unused: readonly Span[]): string[] => [
  ...new Set(unused.filter((span) => matters(reading, span)).map((span) => sourceOf(reading.message, span))),
]
