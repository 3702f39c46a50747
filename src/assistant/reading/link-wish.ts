/** "…, with a link to follow it": a link that is asked for without its address is each customer's own, and has a line of its own. */
import { linkWords } from '../../language/locales/links.ts'
import type { Fixed } from './fixed.ts'
import { isFunctional } from './functional.ts'
import { type LinkPhrases, linkPhrases } from './link-phrases.ts'
import { isStop, type Message, placesIn, type Span, withoutSlips } from './message.ts'
import { phraseAt, phraseBefore } from './told-words.ts'
import type { Varying } from './varying.ts'
import { isJoint } from './varying-names.ts'

/** In tokens: of what a link is for, and of a clause about it. */
const longest = { name: 5, clause: 9, before: 4 }

const isEnd = (message: Message, at: number): boolean => isStop(message, at) || isJoint(message, at)

const isNoun = ({ tokens, locale }: Message, at: number, { noun }: LinkPhrases): boolean => {
  const key = tokens[at]?.key ?? ''
  const { endings } = linkWords[locale.code]
  return noun.some(([word]) => word === key) || (endings !== '' && key.length > endings.length && key.endsWith(endings))
}

/** Where the words end that stand behind the noun, and whether they belong to its name; null if it is told, and not wished for. */
function behind(message: Message, at: number, words: LinkPhrases): { to: number; isName: boolean } | null {
  const [purpose, clause] = [phraseAt(message.tokens, at, words.purpose), phraseAt(message.tokens, at, words.clauses)]
  let to = at
  while (purpose + clause > 0 && !isEnd(message, to)) to += 1
  const isThem = placesIn({ from: at, to }).some((place) => message.marks.covers(place, 'thirdPerson', 'audience'))
  const isName = purpose > 0 && clause === 0 && to - at <= longest.name && !isThem
  if (to - at > longest.clause) return null
  return isEnd(message, to) || phraseAt(message.tokens, to, words.tails) > 0 ? { to, isName } : null
}

/** Where its name begins: behind the last joint in languages that say before a noun what it is for. */
function nameStart(message: Message, at: number, words: LinkPhrases): number {
  const { locale, marks } = message
  let from = at
  const isPart = (place: number): boolean =>
    message.tokens[place]?.kind === 'word' && !isEnd(message, place) && !marks.covers(place, 'include', 'includeAfter')
  if (words.tails.length > 0) {
    while (isPart(from - 1) && phraseBefore(message.tokens, from, words.small) === 0) from -= 1
    return at - from <= longest.before ? from : at
  }
  const isOfNoun =
    !locale.modifiersFollow && !locale.nounsAreCapital && isPart(at - 1) && !isFunctional(message, at - 1)
  const isLed = phraseBefore(message.tokens, at, words.leads) + phraseBefore(message.tokens, at, words.small) > 0
  return isOfNoun && !isLed ? at - 1 : at
}

/** "They can pay by a link": the clause says what the link is for. */
function clauseStart(message: Message, from: number): number {
  let start = from
  while (start > 0 && !isEnd(message, start - 1)) start -= 1
  const isOfThem = placesIn({ from: start, to: from }).some((at) => message.marks.covers(at, 'thirdPerson'))
  return isOfThem && from - start <= longest.name ? start : from
}

function wishAt(message: Message, at: number, words: LinkPhrases): (Span & { label: Span }) | null {
  const tail = behind(message, at + 1, words)
  if (tail === null) return null
  const name = nameStart(message, at, words)
  let from = name
  for (let length = 1; length > 0; from -= length) length = phraseBefore(message.tokens, from, words.small)
  const lead = phraseBefore(message.tokens, from, words.leads)
  const isListed = from < name && isJoint(message, from - 1)
  const isTailed = phraseAt(message.tokens, tail.to, words.tails) > 0
  if (lead === 0 && !isListed && !isTailed) return null
  const to = tail.to + phraseAt(message.tokens, tail.to, words.tails)
  return { from: clauseStart(message, from - lead), to, label: { from: name, to: tail.isName ? tail.to : at + 1 } }
}

/** Words that say nothing beside the wish. */
const isSmallIn = (message: Message, at: number, words: LinkPhrases): boolean =>
  isFunctional(message, at) ||
  message.marks.covers(at, 'thirdPerson', 'audience', 'filler', 'wish', 'orders') ||
  [words.small, words.leads].some((list) => phraseAt(message.tokens, at, list) > 0)

/**
 * The tokens of a later message that say that a link is missing, or ask for one: "you forgot the link", "they need a link to follow
 * it"; null if they say anything else.
 */
export function linkAskedFor(message: Message): Span | null {
  const words = linkPhrases[message.locale.code]
  const { tokens } = message
  const noun = tokens.findIndex((_, at) => isNoun(message, at, words))
  const tail =
    noun === -1
      ? null
      : behind(message, noun + 1, { ...words, tails: [...words.tails, ...words.missing, ...words.asks] })
  if (tail === null) return null
  let [from, to] = [noun, tail.to]
  while (from > 0 && !isStop(message, from - 1)) from -= 1
  while (!isStop(message, to)) to += 1
  const isQuestion = tokens.some(({ text }) => /[?？؟]/.test(text))
  const name = nameStart(message, noun, words)
  const said = new Set<number>()
  let isAsked = false
  for (const list of [words.missing, ...(isQuestion ? [] : [words.asks])])
    for (const at of placesIn({ from, to })) {
      const length = phraseAt(message.tokens, at, list)
      isAsked ||= length > 0
      for (let next = at; next < at + length; next += 1) said.add(next)
    }
  const isSaid = (at: number): boolean => (at >= name && at < tail.to) || said.has(at) || isSmallIn(message, at, words)
  return isAsked && placesIn({ from, to }).every(isSaid) ? { from, to } : null
}

/** The link that a brief asks for; null if it asks for none, or says where it leads. */
export function linkWishIn(message: Message, fixed: readonly Fixed[]): Varying | null {
  const words = linkPhrases[message.locale.code]
  if (fixed.some(({ kind }) => kind === 'link')) return null
  for (const [at] of message.tokens.entries()) {
    const isQuoted = fixed.some(({ from, to }) => from <= at && at < to)
    const wish = isQuoted || !isNoun(message, at, words) ? null : wishAt(message, at, words)
    if (wish === null) continue
    const { from, to, label } = wish
    return {
      thing: 'varyingOther',
      isLink: true,
      label: withoutSlips(message, label),
      from: label.from,
      to: label.to,
      whole: { from, to },
    }
  }
  return null
}
