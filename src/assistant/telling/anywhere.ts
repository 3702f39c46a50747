/** Orders to tell the customers something that stand anywhere: "perfect, and it should also say that …", "…, add that too". */
import { fold } from '../../language/index.ts'
import { orderingWords } from '../../language/locales/ordering.ts'
import { type Message, placesIn, type Span } from '../reading/index.ts'
import { isWord, type Kind, keyAt, type Phrase, phrasesAt } from './order-words.ts'
import { ordersOf } from './orders.ts'
import { audienceEnd, foundAt } from './patterns.ts'

/** What an order wants to be told, and how the sentence begins that takes its place. */
export interface Ordered {
  told: Span
  beginning: string
  /** It asks for one thing more than was told. */
  isMore: boolean
  /** It goes with something else that is told: it asks for more, adds, or wishes. */
  isFurther: boolean
  /** What is told was made a clause of the order. */
  isClause: boolean
  /** It is what the customers shall do, and speaks of them. */
  isRequest: boolean
  /** The beginning is the sentence, and the rest is of the order. */
  isWhole: boolean
  /** Only the words themselves show that they are told: "could it mention free parking" may be meant otherwise. */
  isLoose: boolean
}

const bare = { beginning: '', isClause: false, isRequest: false, isWhole: false, isLoose: false }

const isMark = ({ tokens }: Message, at: number): boolean => /^[,.!?:;'’–—-]$/.test(tokens[at]?.text ?? '')

/** Where those end who are named at a place: "the parents", "a los clientes". */
function whomEnd(message: Message, at: number): number {
  const end = audienceEnd(message, at)
  return end === -1 && message.marks.covers(at, 'beforeAudience', 'to') ? audienceEnd(message, at + 1) : end
}

interface Heard {
  at: number
  isOrder: boolean
  isSaying: boolean
  isMore: boolean
  isPointing: boolean
  /** Where those are named, just before, who are told, or of whom something is told; null if other words stand there. */
  whom: number | null
  /** Words of the order stand just before. */
  isNear: boolean
  /** They may be the subject of what is told: "also say they need …". */
  isSubject: boolean
}

const nothing: Omit<Heard, 'at'> = {
  ...{ isOrder: false, isSaying: false, isMore: false, isPointing: false },
  ...{ whom: null, isNear: false, isSubject: false },
}

/** One step over words of an order; null where other words stand. */
function step(message: Message, heard: Heard, to: number): Heard | null {
  const { at } = heard
  const phrases = phrasesAt(message, at, to).filter(({ kind }) => isWord(kind))
  const length = phrases[0]?.keys.length ?? 0
  const kinds = new Set(phrases.filter(({ keys }) => keys.length === length).map(({ kind }) => kind))
  const isTold = kinds.has('whom')
  const whom = Math.max(whomEnd(message, at), isTold ? at + length : -1)
  if (whom > at && whom >= at + length && whom <= to)
    return { ...heard, at: whom, whom: at, isNear: true, isSubject: heard.isSubject && !isTold }
  if (length === 0) return isMark(message, at) ? { ...heard, at: at + 1, whom: null } : null
  return {
    at: at + length,
    isOrder: heard.isOrder || ['says', 'tells', 'adds', 'ends'].some((kind) => kinds.has(kind as Kind)),
    isSaying: heard.isSaying || kinds.has('says') || kinds.has('tells'),
    isMore: heard.isMore || kinds.has('more') || kinds.has('ends'),
    isPointing: heard.isPointing || kinds.has('it') || kinds.has('ends'),
    whom: null,
    isNear: !kinds.has('around'),
    isSubject: kinds.has('says') || (heard.isSubject && !kinds.has('tells')),
  }
}

/** In tokens: an order has no more words before what it is about. */
const longestOrder = 30

/** What leads from the order to what is told, at a place. */
const linkAt = (message: Message, { at, isOrder, isSaying, isNear }: Heard, to: number): Phrase | undefined =>
  phrasesAt(message, at, to).find(
    ({ kind }) =>
      kind === 'wishes' ||
      (kind === 'that' && (isOrder || orderingWords[message.locale.code].clause !== undefined)) ||
      (kind === 'to' && isSaying && isNear && whomEnd(message, at) === -1) ||
      (kind === 'requests' && !isOrder),
  )

/** "Thanks for your help" thanks us: where words of talk begin an order, those who are told have to be named. */
function isSaidToUs(message: Message, { from, to }: Span): boolean {
  const { marks } = message
  const start = marks.at(from, 'and')?.to ?? from
  const kinds = phrasesAt(message, start, to).map(({ kind }) => kind)
  const isTalk = kinds.includes('around') && !kinds.includes('that')
  return isTalk && !placesIn({ from, to }).some((at) => marks.covers(at, 'audience'))
}

/** "… and ask them to …": an order that says how its sentence begins, or what it is. */
function beginningAt(message: Message, { at, isMore, isOrder }: Heard, to: number): Ordered | null {
  const found = foundAt(message, at, ordersOf(message))
  // "They should be able to tap a button" may be no order at all.
  const isStatement = !isOrder && whomEnd(message, message.marks.at(at, 'and')?.to ?? at) !== -1
  // "Add thanks for your patience" adds it.
  const isToUs = !isOrder && isSaidToUs(message, { from: at, to: found?.to ?? at })
  if (found === null || isStatement || isToUs) return null
  const { value } = found
  const told = { from: found.to, to }
  if (value.kind === 'courtesy')
    return { ...bare, told, beginning: value.sentence, isMore, isFurther: isMore, isWhole: true }
  if (value.kind !== 'told' || value.beginning === '' || found.to >= to) return null
  const has = (place: number, kind: Kind): boolean => phrasesAt(message, place, to).some((one) => one.kind === kind)
  // "Say … that": what it says follows as a clause, which is made a sentence of its own.
  const isSaid = placesIn({ from: at, to: found.to }).some((place) => has(place, 'says') || has(place, 'adds'))
  return isSaid && has(found.to - 1, 'that')
    ? null
    : { ...bare, told, beginning: value.beginning, isMore, isFurther: isMore }
}

/** What an order leads to by a word of its own, if it does, and how far its words were heard. */
function ledIn(message: Message, { from, to }: Span): { order: Ordered | null; heard: Heard } {
  let heard: Heard = { ...nothing, at: from }
  let order: Ordered | null = null
  while (heard.at < Math.min(to, from + longestOrder)) {
    const begun: Ordered | null = beginningAt(message, heard, to)
    if (begun !== null) return { order: begun, heard }
    const link = linkAt(message, heard, to)
    if (link !== undefined && (order === null || (link.kind === 'that' && heard.isSaying))) {
      const end = heard.at + link.keys.length
      const isRequest = link.kind === 'requests'
      const told = { from: isRequest ? end - 1 : end, to }
      const { isMore, isOrder, isSaying } = heard
      const isClause = link.kind === 'that'
      const isFurther = isMore || !(isClause || isSaying) || (isOrder && !isSaying)
      order = { ...bare, told, beginning: link.beginning, isMore, isFurther, isClause, isRequest }
      if (!isClause) break
      // "Add a line that says that …": one more order may follow.
      heard = { ...nothing, isMore, isOrder: true, at: end }
      continue
    }
    const next = step(message, heard, to)
    if (next === null) break
    heard = next
  }
  return { order, heard }
}

/** The order that a span begins with, unless it is no more than a verb and a word behind it. */
export function orderBefore(message: Message, span: Span): Ordered | null {
  const { order, heard } = ledIn(message, span)
  const { to } = span
  if (order !== null) return order.isWhole || order.told.from < to ? order : null
  const { whom, isMore, isOrder, isSaying, isSubject, at } = heard
  const isOpen = isSaying && at < to
  // "Fala pra eles trazerem …": what leads to them leads to what they shall do.
  const lead = whom === null ? undefined : phrasesAt(message, whom, to).find(({ kind }) => kind === 'to')
  if (isOpen && whom !== null && lead !== undefined)
    return {
      ...bare,
      told: { from: whom + lead.keys.length, to },
      beginning: lead.beginning,
      isMore,
      isFurther: isMore,
    }
  // "It should also say parking is free"
  // "Add that about the rain"
  const isPointing = heard.isPointing && !isSaying
  if (!isOrder || isPointing || at >= to) return null
  const from = isSubject ? (whom ?? at) : at
  return { ...bare, told: { from, to }, isMore, isFurther: isMore, isLoose: !(isSaying && isMore) }
}

/** What all words of a span order; null if it holds others. */
function orderAlone(message: Message, { from, to }: Span): Heard | null {
  let heard: Heard | null = { ...nothing, at: from }
  while (heard !== null && heard.at < to) heard = step(message, heard, to)
  return heard
}

/** Whether a span holds no words but those that stand around orders. */
export const isAround = (message: Message, span: Span): boolean => orderAlone(message, span) !== null

/** Whether a span is an order and no more: "it should also say", before what that is. */
export const isOrderAlone = (message: Message, span: Span): boolean => orderAlone(message, span)?.isOrder === true

/** "… laane ko bolo": what they shall do stands before a place, and what makes that of it behind. */
function endsRequest(message: Message, at: number): boolean {
  const { last } = orderingWords[message.locale.code]
  const isVerb = last?.endings.some(([ending]) => keyAt(message, at - 1).endsWith(fold(ending))) === true
  return isVerb && keyAt(message, at) === fold(last?.word ?? '')
}

/** Whether a span is an order about what was said before it: "add that too". */
export function isOrderBehind(message: Message, span: Span): boolean {
  const heard = orderAlone(message, span)
  return heard?.isOrder === true && (heard.isPointing || heard.isMore || endsRequest(message, span.from))
}

/** The order that a span ends with. */
export function orderBehind(message: Message, { from, to }: Span): Ordered | null {
  const last = orderingWords[message.locale.code].last
  const opens = (at: number): boolean => {
    const kinds = phrasesAt(message, at, to).map(({ kind }) => kind)
    if (last === undefined) return isMark(message, at - 1) || kinds.includes('ends')
    return isMark(message, at - 1) || kinds.some((kind) => kind === 'it' || kind === 'more' || kind === 'whom')
  }
  const start = placesIn({ from: from + 1, to }).find((at) => opens(at) && isOrderBehind(message, { from: at, to }))
  if (start === undefined) return null
  const begun = beginningAt(message, { ...nothing, at: from, isMore: true, isOrder: true }, start)
  if (begun !== null) return begun
  const isRequest = endsRequest(message, start)
  // "Parents ko fees jama karne ko bolo": those who are told stand first, and are spoken to.
  const whom = isRequest ? whomEnd(message, from) : -1
  const isWhom = whom !== -1 && keyAt(message, whom) === keyAt(message, start)
  const beginning = isRequest ? (last?.beginning ?? '') : ''
  return {
    ...bare,
    told: { from: isWhom ? whom + 1 : from, to: start },
    beginning,
    isMore: true,
    isFurther: true,
    isRequest,
  }
}

/** A span without words at its end that say that it is one thing more. */
export function withoutMore(message: Message, { from, to }: Span): Span {
  const start = placesIn({ from: from + 1, to }).find((at) =>
    phrasesAt(message, at, to).some(({ kind, keys }) => kind === 'more' && at + keys.length === to),
  )
  return { from, to: start ?? to }
}

/** Whether words begin with what makes a clause of them: "that we are closed". */
export const isClause = (message: Message): boolean =>
  phrasesAt(message, 0, message.tokens.length).some(({ kind }) => kind === 'that')

/** "… and that …": what makes a clause of each further thing that is told. */
export const linksIn = (message: Message, { from, to }: Span): Span[] =>
  placesIn({ from: from + 1, to }).flatMap((at) => {
    const isFurther = message.marks.before(at, 'and') !== null || message.tokens[at - 1]?.text === ','
    const link = phrasesAt(message, at, to).find(({ kind }) => kind === 'that')
    return isFurther && link !== undefined ? [{ from: at, to: at + link.keys.length }] : []
  })
