/** What a message asks to leave out of the text: the smallest piece that holds what it names, and nothing else. */
import { editLocales } from '../../language/edit-locales.ts'
import { type MarkName, tokenise } from '../../language/index.ts'
import { buttonsOf, type Draft } from '../../template/draft.ts'
import { bodyOf } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { BriefRequest } from '../contract.ts'
import { withoutPiece } from '../frames/cut.ts'
import { keysOf } from '../frames/word-lists.ts'
import { type Message, placesIn, type Reading, readBrief, type Span, sourceOf, type Value } from '../reading/index.ts'
import { overlaps } from '../reading/phrase.ts'
import { sharesStem } from '../reading/stems.ts'
import { isSmall, localesOf, namesLine, saidAround } from './said.ts'

/** In UTF-16 units; whoever leaves something out says little. */
const longest = 120

/** How the values of a kind are called. */
const names: readonly (readonly [MarkName[], Value['kind'][]])[] = [
  [['amountLeads', 'varyingAmount'], ['amount']],
  [['code'], ['code']],
  [['varyingDate'], ['date']],
  [['varyingTime'], ['time']],
  [['reductions', 'percent'], ['percent']],
  [['because'], ['reason']],
  [
    ['varyingPlace', 'addressLeads'],
    ['place', 'link'],
  ],
]

/** The kinds of values that a word calls. */
export const kindsNamed = (message: Message, at: number): readonly Value['kind'][] =>
  names.flatMap(([lists, kinds]) => (message.marks.covers(at, ...lists) ? kinds : []))

/** What leads a phrase that can go by itself: "with the code", "at £35". */
const leads: readonly MarkName[] = [
  ...(['with', 'because', 'per', 'on', 'from', 'until', 'amountLeads', 'venueLeads', 'brandLeads'] as const),
  ...(['timeLeads', 'dateGlue', 'code', 'bring', 'productLeads', 'nameGlue', 'to'] as const),
]

const isEnd = ({ tokens }: Message, at: number, ends: RegExp): boolean => {
  const token = tokens[at]
  return token === undefined || (token.kind === 'mark' && ends.test(token.text))
}

/** The stretch around a span between marks that end one. */
function around(message: Message, span: Span, ends: RegExp): Span {
  let { from, to } = span
  while (from > 0 && !isEnd(message, from - 1, ends)) from -= 1
  while (!isEnd(message, to, ends)) to += 1
  return { from, to }
}

const sentenceEnds = /^[.!?।…\n]$/
const clauseEnds = /^[.!?।…\n,;:()–—-]$/

/** Where a word or a value of the message stands in the text; null if it stands nowhere, or twice. */
function placeOf(message: Message, at: number, text: Reading): Span | null {
  const kinds = kindsNamed(message, at)
  const key = message.tokens[at]?.key ?? ''
  const isAddress = localesOf(message).some(({ words }) => keysOf(words.address).has(key))
  const values = text.values.filter(({ kind }) =>
    isAddress ? kind === 'phone' || kind === 'link' : kinds.includes(kind),
  )
  const words = text.message.tokens.flatMap((token, place): Span[] =>
    token.kind !== 'mark' && (token.key === key || sharesStem(token.key, key)) ? [{ from: place, to: place + 1 }] : [],
  )
  const found = values.length > 0 ? values : words
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What the words name in the text, as one span; null if most of it does not stand there. */
function namedIn({ message }: Reading, said: ReadonlySet<number>, text: Reading): Span | null {
  const own = localesOf(message).map(({ words, particles = '' }) =>
    keysOf(words.sentence, words.about, words.the, words.remove, particles),
  )
  const isKind = (at: number): boolean => names.some(([lists]) => message.marks.covers(at, ...lists))
  const topic = placesIn({ from: 0, to: message.tokens.length }).filter(
    (at) =>
      !said.has(at) &&
      message.tokens[at]?.kind !== 'mark' &&
      (isKind(at) || !(isSmall(message, at) || own.some((keys) => keys.has(message.tokens[at]?.key ?? '')))),
  )
  const spans = topic.map((at) => placeOf(message, at, text))
  const found = spans.filter((span) => span !== null)
  // "They need not come early, take that out": fewer words are said besides.
  if (found.length <= spans.length - found.length) return null
  return { from: Math.min(...found.map(({ from }) => from)), to: Math.max(...found.map(({ to }) => to)) }
}

/** The phrase around what is named, from the word that leads it. */
function phraseAround({ message: { marks }, values }: Reading, named: Span): Span | null {
  const value = values.find((one) => one.from <= named.from && named.to <= one.to)
  let { from, to } = value?.whole ?? named
  if (value === undefined || from === value.from) {
    const small = marks.before(from, 'determiners')
    const lead = marks.before(small?.from ?? from, ...leads)
    if (lead === null) return null
    from = lead.from
  }
  const per = marks.at(to, 'per')
  if (per !== null) to = per.to
  return { from, to }
}

const longestLabel = 3

/** What goes with what is named; null if it cannot be told what would be left. */
function pieceOf(text: Reading, words: Span): Span | null {
  const { message, values } = text
  const { marks, tokens } = message
  // The stop of "1200 rs." may end the sentence as well.
  const named = isEnd(message, words.to - 1, sentenceEnds) ? { ...words, to: words.to - 1 } : words
  const clause = around(message, named, clauseEnds)
  const sentence = around(message, named, sentenceEnds)
  const others = values.filter(
    (value) => value.kind !== 'business' && overlaps(value, clause) && !overlaps(value.whole, named),
  )
  const joints = marks.all('and').filter((mark) => mark.from > clause.from && mark.to < clause.to)
  const before = joints.findLast(({ to }) => to <= named.from)
  if (before !== undefined) {
    const behind = others.find(({ whole }) => whole.from >= named.to)
    return { from: before.from, to: behind?.whole.from ?? clause.to }
  }
  const phrase = phraseAround(text, named)
  const isIn = (at: number, spans: readonly Span[]): boolean => spans.some(({ from, to }) => from <= at && at < to)
  const rest = placesIn(clause).filter(
    (at) => tokens[at]?.kind === 'word' && !isIn(at, [phrase ?? named]) && !isSmall(message, at),
  )
  const isLong = rest.filter((at) => !isIn(at, others)).length >= longestLabel
  if (phrase !== null && phrase.from > clause.from && (others.length > 0 || isLong)) return phrase
  // "£5 donation" goes whole; of "storm on Thursday, gusts of 60 knots by 5" nobody knows what is left.
  if (others.length > 0 && rest.some((at) => !isIn(at, others))) return null
  // "Please bring: an apron." goes with its label, and so does a line.
  const isLed = tokens[clause.from - 1]?.text === ':'
  const label = isLed ? around(message, { from: clause.from - 1, to: clause.from - 1 }, clauseEnds) : clause
  if (isLed && label.to - label.from > longestLabel && clause.to === sentence.to) return null
  const piece = { from: isLed && clause.to === sentence.to ? label.from : clause.from, to: clause.to }
  if (piece.from <= sentence.from && piece.to >= sentence.to)
    return { ...piece, to: tokens[sentence.to]?.text === '\n' ? piece.to : piece.to + 1 }
  return tokens[piece.from - 1]?.text === ',' || tokens[piece.from - 1]?.text === ';'
    ? { ...piece, from: piece.from - 1 }
    : { ...piece, to: tokens[piece.to]?.text === ',' ? piece.to + 1 : piece.to }
}

/** The text without a piece of it. */
const without = ({ message: { text, tokens } }: Reading, piece: Span): string =>
  withoutPiece(text, tokens[piece.from]?.from ?? 0, tokens[piece.to - 1]?.to ?? text.length)

/** Whether words are on a button, or count what stands: what they ask for is no part of the text. */
const isElsewhere = (message: Message, draft: Draft): boolean => {
  const { tokens } = message
  return (
    namesLine(message) ||
    editLocales.some(({ ordinals, last }) => tokens.some(({ key }) => keysOf(...ordinals, last).has(key))) ||
    buttonsOf(draft).some(({ text = '' }) =>
      tokenise(text).some(({ key }) => tokens.some((token) => token.key === key)),
    )
  )
}

/** Where the text has what a part of a message names; null if most of it does not stand there. */
const spanNamed = (reading: Reading, part: Span, text: Reading): Span | null =>
  namedIn(
    reading,
    new Set(placesIn({ from: 0, to: reading.message.tokens.length }).filter((at) => at < part.from || at >= part.to)),
    text,
  )

/** The words of the text that a part of a message names; null if they are none, or many. */
export function namedWords(reading: Reading, part: Span, text: Reading): string | null {
  const named = spanNamed(reading, part, text)
  return named === null || named.to - named.from > longestNamed ? null : sourceOf(text.message, named)
}

const longestNamed = 6

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Whoever takes out most of what a text says may have meant less of it. */
const isText = (left: string, body: string): boolean => wordsIn(left) * 3 >= wordsIn(body)

/** The text without what is named; empty if it cannot be told what would be left. */
function leftWithout(text: Reading, named: Span): string {
  const piece = pieceOf(text, named)
  return piece === null ? '' : without(text, piece)
}

/** The text without what a part of a message names; null if it cannot be told what would be left, or if nothing would be. */
export function withoutPart(reading: Reading, part: Span, text: Reading): string | null {
  const named = spanNamed(reading, part, text)
  const left = named === null ? '' : leftWithout(text, named)
  return isText(left, text.message.text) ? left : null
}

/**
 * The text without what the message asks to leave out; null if it asks no such thing. As it stands, if it cannot be told what
 * would be left.
 */
export function withoutNamed({ message: words, draft, userLanguage }: BriefRequest): string | null {
  const body = bodyOf(draft)
  if (body === '' || words.length > longest || /[?¿\n{"“”«»„]/.test(words)) return null
  const reading = readBrief(words, userLanguage ?? draft.language ?? null, isGalleryWord)
  const said = saidAround(reading.message, 'leaving')
  // "Leave out the price, only the date": each part of it is for itself.
  const isBehind = said?.has(reading.message.tokens.findLastIndex(({ kind }) => kind !== 'mark')) === true
  const isParted = !isBehind && reading.message.tokens.some(({ text: mark }) => /^[,;.]$/.test(mark))
  if (said === null || isParted || isElsewhere(reading.message, draft)) return null
  const text = readBrief(body, draft.language ?? null, isGalleryWord)
  const named = namedIn(reading, said, text)
  if (named === null) return null
  const left = leftWithout(text, named)
  return isText(left, body) ? left : body
}
