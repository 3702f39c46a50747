/** What a later message orders us to tell besides, wherever the order stands: the sentences alone, said to the customers. */
import { abbreviations } from '../../language/abbreviations.ts'
import { editLocales } from '../../language/edit-locales.ts'
import { capital, fold, tokenise } from '../../language/index.ts'
import { ends } from '../../language/locales/ends.ts'
import { type OrderingWords, orderingWords } from '../../language/locales/ordering.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { partAt } from '../frames/further-wish.ts'
import { textOf } from '../frames/scene.ts'
import { isTalk, spokenIn } from '../frames/talk.ts'
import { verbSecond } from '../frames/told.ts'
import { wordSet } from '../frames/word-lists.ts'
import { type Message, placesIn, readBrief, type Span } from '../reading/index.ts'
import { phrasesOf, standAt } from '../reading/listed.ts'
import { isStop, sourceOf } from '../reading/message.ts'
import { type Piece, piecesOf } from '../reading/pieces.ts'
import {
  isAround,
  isOrderAlone,
  linksIn,
  type Ordered,
  orderBefore,
  orderBehind,
  withoutMore,
} from '../telling/anywhere.ts'
import { wordsOf } from '../telling/direct.ts'
import { ended } from '../telling/sentences.ts'
import { hasNewWords } from './ordered.ts'
import { saidAt } from './said.ts'
import { freshOf, isOfText, isPlain, longestLater, partOf } from './tellable.ts'

const isMark = ({ tokens }: Message, at: number): boolean => /^[^\p{L}\p{N}%°€$£₹)”»"]$/u.test(tokens[at]?.text ?? '')

/** Without the marks at its ends. */
function bare(message: Message, { from, to }: Span): Span {
  const span = { from, to }
  while (span.from < span.to && isMark(message, span.from)) span.from += 1
  while (span.to > span.from && isMark(message, span.to - 1)) span.to -= 1
  return span
}

/** "Perfect, …", "…, thanks": without what is said to us alone at its ends. */
function withoutTalk(message: Message, whole: Span, userLanguage: string | null): Span {
  let span = bare(message, whole)
  const isAside = (part: Span): boolean =>
    part.to > part.from && !isOrderAlone(message, part) && isTalk(sourceOf(message, part), userLanguage)
  const ends = (at: number): boolean => /^[,.!;:–—।]$/.test(message.tokens[at]?.text ?? '')
  for (;;) {
    const places = placesIn(span).filter(ends)
    const [first = span.to, last = span.from] = [places[0], places.at(-1)]
    if (first < span.to && isAside({ from: span.from, to: first })) span = bare(message, { from: first, to: span.to })
    else if (last > span.from && isAside({ from: last, to: span.to }))
      span = bare(message, { from: span.from, to: last })
    else return span
  }
}

/** "…, please": without polite words at its end, and those that say that it is one thing more. */
function withoutPolite(message: Message, { from, to }: Span): Span {
  const locale = editLocales.find(({ code }) => code === message.locale.code)
  const polite = wordSet(locale?.polite ?? '')
  let end = to
  while (end > from + 1 && polite.has(fold(message.tokens[end - 1]?.text ?? ''))) end -= 1
  return bare(message, withoutMore(message, bare(message, { from, to: end })))
}

/** What somebody shall do, asked of them: "bill laane", "bill laayein"; "vous pensez à …", "pensez à …". */
function requestOf(words: string, { last, requests }: OrderingWords): string {
  const [from, to] = last?.endings.find(([ending]) => words.endsWith(ending)) ?? ['', '']
  if (from !== '') return words.slice(0, words.length - from.length) + to
  const subject = requests?.subject ?? ''
  const rest = words.slice(subject.length)
  // "Vous vous présentez …": the verb stands behind both.
  return words.startsWith(subject) && !rest.startsWith(subject) ? rest : words
}

/** A clause whose verb stands at its end, as a sentence to the customers. */
function clauseOf(words: string, code: Message['locale']['code'], beginning: string): string {
  const { clause } = orderingWords[code]
  const locale = editLocales.find((one) => one.code === code)
  if (clause === undefined || locale === undefined) return beginning + words
  const said = words.split(/\s+/)
  const verb = said.at(-1) ?? ''
  const isOfThem = fold(said[0] ?? '') === clause.subject && clause.plural.test(verb)
  if (isOfThem && wordSet(clause.asks).has(fold(verb))) {
    const polite = tokenise(clause.beginning)[0]?.key
    return clause.beginning + said.slice(fold(said[1] ?? '') === polite ? 2 : 1, -1).join(' ')
  }
  const own = isOfThem ? [clause.own, ...said.slice(1)].join(' ') : words
  const finalVerbs = `${locale.finalVerbs ?? ''}|${clause.verbs}`
  return verbSecond(own, { ...locale, finalVerbs }) ?? beginning + own
}

/** What is told as sentences. */
function sentencesOf(message: Message, order: Ordered): string[] {
  const { code, telling } = message.locale
  const words = orderingWords[code]
  if (order.isWhole) return [capital(ended(order.beginning, telling.stop))]
  const told = bare(message, withoutPlace(message, withoutPolite(message, order.told)))
  const links = order.isClause ? linksIn(message, told) : []
  const cut = new Set(links.flatMap(placesIn))
  const speak = (span: Span): string => wordsOf(message, bare(message, span), cut, true)
  const finish = (text: string): string => capital(ended(text, telling.stop))
  if (words.clause !== undefined && order.isClause) {
    const starts = [told.from, ...links.map(({ to }) => to)]
    return starts.map((from, index) => {
      const next = links[index]?.from ?? told.to
      const to = message.marks.before(next, 'and')?.from ?? next
      return finish(clauseOf(speak({ from, to: index < links.length ? to : told.to }), code, order.beginning))
    })
  }
  const said = speak(told)
  const text = order.isRequest ? requestOf(said, words) : said
  return [finish(order.beginning.includes('#') ? order.beginning.replace('#', () => text) : order.beginning + text)]
}

/** In words; fewer tell nothing. */
const fewestTold = 2

/** Where one of the phrases of a list begins that a span ends with; -1 if none does. */
const endingIn = (message: Message, { from, to }: Span, list: string): number =>
  Math.max(
    -1,
    ...phrasesOf(list).map((words) =>
      to - words.length >= from && standAt(message, words, to - words.length) ? to - words.length : -1,
    ),
  )

/** "… at the top": what opens the text is none of our sentences. */
const isOpening = (message: Message, told: Span): boolean =>
  endingIn(message, told, ends[message.locale.code].start) !== -1

/** "At the bottom …", "… at the end": without the words for where it is to stand. */
function withoutPlace(message: Message, told: Span): Span {
  const { end } = ends[message.locale.code]
  const to = endingIn(message, told, end)
  const lead = phrasesOf(end).find((words) => standAt(message, words, told.from))
  const from = lead === undefined ? told.from : told.from + lead.length
  return to > told.from ? { from: told.from, to } : { from: from < told.to ? from : told.from, to: told.to }
}

/** Whether an order tells something, and no more; or is a sentence with no more behind it. */
function isTelling(message: Message, { told, isWhole }: Ordered): boolean {
  if (isOpening(message, told)) return false
  const count = placesIn(told).filter((at) => message.tokens[at]?.kind !== 'mark').length
  return isWhole ? isAround(message, told) : count >= fewestTold
}

/** Whether a sentence ends in a span before its last word; "3. Januar" and "Dr. Lee" end none. */
const holdsEnd = (message: Message, { from, to }: Span): boolean =>
  placesIn({ from, to: to - 1 }).some(
    (at) =>
      /^[.!?।\n;]$/.test(message.tokens[at]?.text ?? '') &&
      isStop(message, at) &&
      !abbreviations.has(message.tokens[at - 1]?.key ?? '') &&
      message.text.slice(message.tokens[at]?.to).startsWith(' '),
  )

/** "And that there is tea, …": without what leads to what is told before its order. */
function withoutLead(message: Message, order: Ordered): Ordered {
  const more = saidAt(message, order.told.from, 'adding')
  const at = more?.to ?? order.told.from
  const from = message.marks.at(at, 'that')?.to ?? at
  return from < order.told.to ? { ...order, told: { from, to: order.told.to } } : order
}

/** The order that a message is, courtesies aside; null if it is none. */
function orderIn(message: Message, userLanguage: string | null): Ordered | null {
  const whole = withoutTalk(message, { from: 0, to: message.tokens.length }, userLanguage)
  const behind = orderBehind(message, whole)
  const before = orderBefore(message, { from: whole.from, to: behind?.told.to ?? whole.to })
  const order = before ?? (behind === null ? null : withoutLead(message, behind))
  // What stands behind the sentence of an order was not ordered.
  const isMore = before !== null && holdsEnd(message, before.told)
  return order === null || isMore || !isTelling(message, order) ? null : order
}

type Said = Pick<BriefRequest, 'message' | 'userLanguage' | 'draft'>

/** The pieces of words that are no question, whatever the order to tell them is. */
const askedOrTold = (message: string): readonly Piece[] => piecesOf(message.replace(/[?？]\s*$/u, ''))

/** Parts of the template are spoken of to us. */
const isOfParts = (pieces: readonly Piece[], userLanguage: string | null): boolean =>
  spokenIn(userLanguage).some((locale) => {
    const things = wordSet(locale.words.sample, locale.words.variable)
    return pieces.some(({ key }, at) => things.has(key) || partAt(pieces, at, locale) !== null)
  })

function orderOf({ message, userLanguage, draft }: Said): Ordered | null {
  if (message.length > longestLater || isOfParts(askedOrTold(message), userLanguage)) return null
  return orderIn(partOf(message, userLanguage ?? draft.language ?? null), userLanguage)
}

/** Whether a message is an order to tell the customers something. */
export const ordersToTell = (said: Said): boolean => orderOf(said)?.isLoose === false

/** Whether a message is an order to tell something besides what was told before. */
export const ordersMore = (said: Said): boolean => ordersToTell(said) && orderOf(said)?.isFurther === true

export interface ToldAnywhere {
  sentences: string[]
  /** What is told, to the letter. */
  words: string
  /** It is surely one thing more than the text holds, and no correction of it. */
  isMore: boolean
}

/** What a message orders us to tell that is not in the text yet; null if it is no such order. `mayBeLoose`: nothing else was found in it. */
export function toldAnywhere(request: BriefRequest, mayBeLoose = false): ToldAnywhere | null {
  const { message, userLanguage, draft } = request
  const body = textOf(draft, 'BODY')
  const pieces = askedOrTold(message)
  const isReadable = pieces.every((piece) => isPlain(piece) && !/[{?？¿]/.test(piece.text))
  const heard = orderOf(request)
  if (body === '' || !isReadable || heard === null || (heard.isLoose && !mayBeLoose)) return null
  const reading = readBrief(message, userLanguage ?? draft.language ?? null, isGalleryWord)
  const order = isOfText(reading, request) ? orderIn(reading.message, userLanguage) : null
  const sentences = order === null ? null : freshOf(sentencesOf(reading.message, order), request)
  if (order === null || sentences === null) return null
  // What begins as a sentence of its own corrects nothing.
  const isOwn = order.isMore || order.isRequest || (order.beginning !== '' && !order.isClause)
  const isMore = isOwn || hasNewWords(reading, readBrief(body, draft.language ?? null, isGalleryWord))
  return { sentences, words: sourceOf(reading.message, order.told), isMore }
}
