/** What is new, or there again. */
import { isStop, type Message, type Span } from './message.ts'
import { isOwn } from './nouns.ts'
import { phraseEnd, phraseOf } from './phrase.ts'
import type { Value } from './values.ts'

/** "the blue shoes are back in stock": what is there again, or now. What is the customer's own is nothing new. */
export function arrivingIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  const isFree = (at: number): boolean =>
    !isStop(message, at) &&
    !marks.covers(at, 'determiners', 'thirdPerson', 'secondPerson', 'wish', 'dictation', 'and', 'brandLeads') &&
    !taken.some((span) => span.from <= at && at < span.to)
  for (const mark of marks.all('arrivals')) {
    let { from } = mark
    let to = mark.from
    while (mark.from - from < 6 && isFree(from - 1)) from -= 1
    while (from < mark.from && marks.covers(from, 'filler')) from += 1
    while (to > from && marks.covers(to - 1, 'filler')) to -= 1
    const isTheirs = marks.covers(from - 1, 'thirdPerson', 'secondPerson')
    if (from < to && !isTheirs)
      return { ...phraseOf(message, 'product', { from, to }, { from, to: mark.to }), cue: 'new' }
    const behind = from === to ? arrivedBehind(message, mark, taken) : null
    if (behind !== null) return behind
  }
  return null
}

/** "ya llegaron las sandalias de verano": where verbs come first, what is there stands behind them. */
function arrivedBehind(message: Message, mark: Span, taken: readonly Span[]): Value | null {
  const { marks, locale } = message
  const article = marks.at(mark.to, 'determiners')
  if (!locale.modifiersFollow || article === null || marks.covers(mark.to, 'secondPerson', 'thirdPerson')) return null
  const end = phraseEnd(message, article.to, taken, 7, ['amountLeads', 'on'])
  return end > article.to
    ? { ...phraseOf(message, 'product', { from: mark.to, to: end }, { from: mark.from, to: end }), cue: 'new' }
    : null
}

/** "our new vegan menu", "menu baru": what is new. */
export function noveltyIn(message: Message, taken: readonly Span[]): Value | null {
  const { marks } = message
  const isThing = (at: number): boolean =>
    isOwn(message, at) &&
    !marks.covers(at, 'amountLeads', 'varyingDate', 'varyingTime', 'novelty', 'noveltyAfter') &&
    !taken.some((span) => span.from <= at && at < span.to)
  for (const mark of marks.all('novelty')) {
    let to = mark.to
    while (
      to - mark.to < 4 &&
      (isThing(to) || (to > mark.to && marks.covers(to, 'dateGlue', 'nameGlue') && isThing(to + 1)))
    )
      to += 1
    if (to > mark.to)
      return { ...phraseOf(message, 'product', { from: mark.to, to }, { from: mark.from, to }), cue: 'new' }
  }
  for (const mark of marks.all('noveltyAfter')) {
    let { from } = mark
    while (mark.from - from < 3 && isThing(from - 1)) from -= 1
    if (from < mark.from)
      return { ...phraseOf(message, 'product', { from, to: mark.from }, { from, to: mark.to }), cue: 'new' }
  }
  return null
}
