/** What the person wants said, in so many words: "say that we try again tomorrow" becomes a sentence of the text. */
import { type Message, type Span, sourceOf } from '../reading/index.ts'
import { clausesOf } from './clauses.ts'

const fewestWords = 3
/** What is remembered of a fact, in UTF-16 units. */
const longest = 160

export interface Told {
  text: string
  span: Span
}

/** The clauses that can stand as sentences of their own: they speak to the customers, not about them. */
export function toldIn(message: Message): Told[] {
  const { marks, locale, tokens } = message
  if (!locale.dictatedIsSentence) return []
  return clausesOf(message).flatMap((clause): Told[] => {
    const places = Array.from({ length: clause.to - clause.from }, (_, offset) => clause.from + offset)
    const words = places.filter((at) => tokens[at]?.kind === 'word')
    const isAbout = places.some((at) => marks.covers(at, 'thirdPerson', 'wish', 'negations'))
    if (!clause.isDictated || isAbout || words.length < fewestWords) return []
    const text = sourceOf(message, clause)
    const sentence = text.charAt(0).toUpperCase() + text.slice(1)
    return text.length > longest ? [] : [{ text: sentence, span: { from: clause.from, to: clause.to } }]
  })
}
