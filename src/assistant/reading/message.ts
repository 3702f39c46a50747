/** A message as it is read: its words, what lists they are in, and the language that its writer uses. */
import {
  capital,
  fold,
  type Locale,
  type LocaleCode,
  lexiconFor,
  localeCodes,
  locales,
  type Marks,
  marksIn,
  type Token,
  tokenise,
} from '../../language/index.ts'
import { protection } from './protected.ts'
import { spellerOf } from './spelling.ts'
import { writerOf } from './writer.ts'

/** From one token to before another. */
export interface Span {
  from: number
  to: number
}

/** The tokens of a span. */
export const placesIn = ({ from, to }: Span): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)

/** The tokens in a part of the text; found by halving, for there may be many parts. */
export function spanAt(tokens: readonly Token[], start: number, end: number): Span {
  const firstAt = (isBehind: (token: Token) => boolean): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      const token = tokens[middle]
      if (token !== undefined && isBehind(token)) high = middle
      else low = middle + 1
    }
    return low
  }
  return { from: firstAt(({ to }) => to > start), to: firstAt(({ from }) => from >= end) }
}

export interface Message {
  text: string
  tokens: readonly Token[]
  marks: Marks
  locale: Locale
}

/** A longer message is read no further: what a template is for is said early. */
const longestRead = 4000

/** The locale for a language code of the session, such as `pt` or `pt_BR`; null if there is none. */
export function localeFor(code: string | null): LocaleCode | null {
  if (code === null) return null
  const folded = fold(code).replace('_', '-')
  return (
    localeCodes.find((one) => fold(one) === folded) ?? localeCodes.find((one) => one === folded.split('-')[0]) ?? null
  )
}

/** True for a part of an address, of a name for machines, or of a hyphenated word. */
const isAddress = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N}@/._-]/u.test(text.charAt(from - 1)) || /^(?:[@/_\p{N}-]|\.\p{L})/u.test(text.slice(to, to + 2))

/**
 * Reads a message. `userLanguage` is what the session knows of the writer's language. Words that `knows` does not know are
 * taken for slips of the hand if they are like a word of the language; what is protected stays as it is.
 */
export function readMessage(
  message: string,
  userLanguage: string | null,
  knows: (word: string) => boolean = () => true,
): Message {
  const text = message.slice(0, longestRead)
  const tokens = tokenise(text)
  const { code } = writerOf(tokens, localeFor(userLanguage))
  const isProtected = protection(text)
  const isOpen = ({ kind, text: word, from, to }: Token): boolean =>
    kind === 'word' && word === word.toLowerCase() && !isProtected(from) && !isAddress(text, from, to)
  const meant = spellerOf(code).corrected(tokens, isOpen, knows)
  const marks = marksIn(meant, lexiconFor(code))
  return { text, tokens: withVerbs(meant, marks), marks, locale: locales[code] }
}

/** Lists of words that nouns stand behind. */
const beforeNouns = ['determiners', 'on', 'from', 'until', 'with', 'nameGlue', 'dateGlue', 'numbers', 'per'] as const

/** "Der Techniker muss": a word that is a noun as well is one only behind words that lead to nouns. */
const withVerbs = (tokens: readonly Token[], marks: Marks): readonly Token[] =>
  tokens.map((token, at) => {
    const isCase = token.meant !== undefined && token.meant !== token.text && token.meant.toLowerCase() === token.text
    const isNoun = tokens[at - 1]?.kind === 'number' || marks.covers(at - 1, ...beforeNouns)
    return isCase && !isNoun ? { ...token, meant: token.text } : token
  })

/** The words of a span, to the letter. */
export const sourceOf = ({ text, tokens }: Pick<Message, 'text' | 'tokens'>, { from, to }: Span): string =>
  to <= from ? '' : text.slice(tokens[from]?.from, tokens[to - 1]?.to)

/** "It may take a week" names no month: beside a number, another day, or behind "on" and its like it would. */
function isDay({ tokens, marks, locale }: Message, at: number): boolean {
  if (!locale.daysThatAreWords.includes(tokens[at]?.key ?? '')) return true
  const isNear = (place: number): boolean =>
    tokens[place]?.kind === 'number' || marks.covers(place, 'months', 'weekdays', 'days')
  return isNear(at - 1) || isNear(at + 1) || marks.before(at, 'on', 'from', 'until', 'venueLeads', 'and') !== null
}

/** The name of a month, weekday or holiday in the spelling of its language: "dec" is "December", "noël" is "Noël". */
export function properName(message: Message, at: number): string | null {
  const { tokens, marks, locale } = message
  const token = tokens[at]
  if (token === undefined || !/^\p{Ll}/u.test(token.text)) return null
  const [month, weekday] = [marks.at(at, 'months'), marks.at(at, 'weekdays')]
  const day = month ?? weekday
  if (day !== null && day.to === at + 1 && locale.daysAreCapital && isDay(message, at)) {
    const [name = ''] = ((month === null ? locale.weekdays : locale.months)[day.index] ?? '').split('|')
    const isShort = token.key.length <= shortForm && name.length > token.key.length && fold(name).startsWith(token.key)
    // "sonntags" is no noun.
    const isAdverb = locale.nounsAreCapital && !isShort && fold(name) !== token.key
    return isAdverb ? null : capital(isShort ? name : (token.meant ?? token.text))
  }
  const isFeast =
    marks.covers(at, 'festivals') &&
    !marks.covers(at, 'days') &&
    token.text.length >= (locale.daysAreCapital ? 3 : shortForm)
  const isWhole = marks.at(at, 'festivals')?.to === at + 1
  return isFeast && (isWhole || locale.feastsAreCapital) ? capital(token.meant ?? token.text) : null
}

/** As long as a short form of a month or weekday: "sept". */
const shortForm = 4

const wordsOf = ({ tokens, text }: Message, { from, to }: Span, wordAt: (at: number) => string | null): string =>
  placesIn({ from, to })
    .map((at) => {
      const token = tokens[at]
      const next = tokens[at + 1]
      if (token === undefined) return ''
      const gap = next === undefined || at + 1 >= to ? '' : text.slice(token.to, next.from)
      return (wordAt(at) ?? token.meant ?? token.text) + gap
    })
    .join('')

/** The words of a span without slips of the hand. */
export const withoutSlips = (message: Message, span: Span): string => wordsOf(message, span, () => null)

/** The words of a span as they are meant to be written: also names of days and holidays in full. */
export const wellWritten = (message: Message, span: Span): string =>
  wordsOf(message, span, (at) => properName(message, at))

/** Ends a clause: nothing is read across it. The stop of "Dr." and of "24. Dezember" is none. */
export function isStop({ tokens, marks }: Message, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind !== 'mark' || !/[\n.,;:!?¡¿।()\u2022|]/.test(token.text)) return false
  const isDay =
    tokens[at - 1]?.kind === 'number' && marks.at(at, 'ordinals') !== null && tokens[at + 1]?.kind === 'word'
  return !(isDay || marks.covers(at, 'titles', 'timeUnits', 'streets'))
}
