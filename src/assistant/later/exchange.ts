/** Which value that stands a new one takes the place of. */
import { fold, tokenise } from '../../language/index.ts'
import { placesOf } from '../frames/standing.ts'
import type { Message, Reading, Value } from '../reading/index.ts'
import { sharesStem } from '../reading/stems.ts'
import { wordsAround } from './facts.ts'

/** "3 pm" is "3pm", and "15:00" is "15 h". */
const squashed = (text: string): string => fold(text).replace(/[\s.]/g, '')
const hourOf = (text: string): string | null => /^(\d{1,2})(?:[:.]00)?\D{0,4}$/.exec(squashed(text))?.[1] ?? null
const lettersOf = (text: string): string => squashed(text).replace(/[^\p{L}]/gu, '')
const isSameHour = (one: string, other: string): boolean =>
  hourOf(one) !== null && hourOf(one) === hourOf(other) && (lettersOf(one) === '' || lettersOf(other) === '')
const isSame = (one: Value, other: Value): boolean =>
  squashed(one.text) === squashed(other.text) || (one.kind === 'time' && isSameHour(one.text, other.text))

/** "The 19th" beside "19 July"; "19 June" is another day. */
const isShortFor = (value: Value, other: Value): boolean => {
  const [one = '', all = ''] = [value.text, other.text].map((text) => text.replace(/^\D+/, ''))
  const isDay = value.kind === 'date' && /^\d{1,2}\D{0,2}$/.test(one)
  return isDay && one.length < all.length && Number.parseInt(one, 10) === Number.parseInt(all, 10)
}

export const isDenied = ({ marks }: Message, { from, to, whole, cue }: Value): boolean =>
  cue === 'old' ||
  marks.before(whole.from, 'negations', 'old') !== null ||
  marks.before(from, 'negations', 'old') !== null ||
  marks.at(to, 'negations', 'oldAfter') !== null

/** "from 59 to 65 euros" names the old value and the new one. */
const endsOf = ({ range, ...value }: Value): Value[] =>
  range === undefined || value.isHours ? [value] : range.map((text) => ({ ...value, text }))

const number = /\d[\d.,:]*/

/** "At 11" in the place of "10 am" is "11 am": what goes with a number goes with the one in its place. */
function inShapeOf(old: string, fresh: string): string {
  const [digits = ''] = number.exec(old) ?? []
  if (!/^\d[\d.,:]*$/.test(fresh) || digits === '') return fresh
  const minutes = /^\d{1,2}$/.test(fresh) ? (/^\d{1,2}([:.])\d\d$/.exec(digits)?.[1] ?? '') : ''
  const isClock = minutes !== '' && old === digits
  return old.replace(number, () => (isClock ? `${fresh}${minutes}00` : fresh))
}

/** "The 13th" in the place of "Saturday 12 December" is "13 December": the month stays, and no day of the week that may be wrong. */
function inDateOf(old: string, fresh: string, { locale }: Message): string {
  const names = (lists: readonly string[]): string[] => lists.flatMap((list) => list.split('|'))
  const [months, days] = [names(locale.months), names(locale.weekdays)].map((list) => new Set(list.map(fold)))
  const has = (text: string, list: ReadonlySet<string> | undefined): boolean =>
    tokenise(text).some(({ key }) => list?.has(key))
  const [digits] = /\d+(?:st|nd|rd|th|\.)?/.exec(fresh) ?? []
  const standing = /\d+(?:st|nd|rd|th|\.)?/
  if (digits === undefined || has(fresh, months) || !has(old, months) || !standing.test(old)) return fresh
  const [day] = tokenise(fresh).filter(({ key }) => days?.has(key))
  const words = tokenise(old).filter(({ key }) => days?.has(key))
  const dated = old.replace(standing, () => digits)
  return words.reduce((text, { text: word }) => {
    const [at, gap] = [text.indexOf(word), day === undefined ? /^[\s,]*/ : /^/]
    return text.slice(0, at) + (day?.text ?? '') + text.slice(at + word.length).replace(gap, '')
  }, dated)
}

export interface Exchange {
  old: string
  fresh: string
}

/** Of several values the one whose clause has most of the words that are said, if there is one. */
function nearestOf(standing: readonly Value[], text: Reading, said: readonly string[]): Value | undefined {
  const scored = standing.map((value) => {
    const words = [...wordsAround(text, value)]
    return { value, score: said.filter((key) => words.some((word) => word === key || sharesStem(word, key))).length }
  })
  const [best, next] = scored.sort((one, other) => other.score - one.score)
  return best !== undefined && best.score > (next?.score ?? 0) ? best.value : undefined
}

/** What a value takes the place of in a range that stands: all of it, or the end that it is said to be. */
function inRange(message: Message, figures: readonly Value[], standing: readonly Value[]): Exchange | null {
  const [one, another] = figures
  const [range] = standing.filter((value) => value.range !== undefined)
  if (one === undefined || another !== undefined || range?.range === undefined || standing.length > 1) return null
  // "6 pm to 10 pm" for "6 pm to 9 pm".
  if (one.range !== undefined) return { old: range.text, fresh: one.text }
  // "Until 5" where it is from 8 to 4.
  const isEnd = one.cue === 'until' || message.marks.before(one.from, 'to') !== null
  return isEnd || one.cue === 'from' ? { old: range.range[isEnd ? 1 : 0], fresh: one.text } : null
}

const lastTime = /\d{1,2}(?:[.:hH]\d\d)?(?: ?[\p{L}.]{1,4})?$/u

/** What is exchanged for the values of one kind; null if it cannot be told which one is meant. `said`: the words beside them. */
export function exchangeOf(
  message: Message,
  figures: readonly Value[],
  standing: readonly Value[],
  text: Reading,
  said: readonly string[],
): Exchange | null {
  const ranged = inRange(message, figures, standing)
  if (ranged !== null) return ranged
  const mine = figures.flatMap(endsOf)
  const isStanding = (value: Value): boolean => standing.some((one) => isSame(one, value) || isShortFor(value, one))
  const named = mine.filter(isStanding)
  const others = mine.filter((value) => !isStanding(value) && !mine.some((other) => isShortFor(value, other)))
  const [fresh, another] = others.length > 1 ? others.filter((value) => !isDenied(message, value)) : others
  if (fresh === undefined || another !== undefined || named.length > 1) return null
  // "20 not 25", where there is no 25.
  if (others.length > 1 && named.length === 0) return null
  const alike = standing.filter(({ cue }) => cue === fresh.cue)
  const only = standing.length === 1 ? standing : alike.length === 1 ? alike : []
  const before =
    named.length > 0
      ? standing.find((one) => named.some((value) => isSame(one, value)))
      : (nearestOf(standing, text, said) ?? only[0])
  if (before === undefined) return null
  const { kind, text: words } = fresh
  // "Until 1 pm" ends the hours that stand with their days; of "at 1 pm" nobody knows which end is meant.
  if (before.isHours && !fresh.isHours && fresh.range === undefined) {
    const [old] = fresh.cue === 'until' ? (lastTime.exec(before.text) ?? []) : []
    return old === undefined
      ? null
      : { old: before.text, fresh: before.text.replace(lastTime, () => inShapeOf(old, words)) }
  }
  const shaped = kind === 'time' ? inShapeOf(before.text, words) : words
  return { old: before.text, fresh: kind === 'date' ? inDateOf(before.text, shaped, message) : shaped }
}

/** Numbers that nothing stands behind: "the fee is 25", "25, not 20". */
export function exchangeOfNumbers(
  { tokens, marks }: Message,
  taken: readonly Value[],
  standing: readonly Value[],
): Exchange[] {
  // "4x" counts times, and is no sum.
  const isJoined = (at: number): boolean => tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.from === tokens[at]?.to
  const bare = tokens.flatMap(({ kind, text }, at) =>
    kind === 'number' && !isJoined(at) && !taken.some(({ from, to }) => from <= at && at < to) ? [text] : [],
  )
  const hint = marks.all('amountLeads', 'varyingAmount').length > 0 ? 'amount' : null
  const figures = standing.filter(({ kind }) =>
    hint === null ? kind === 'percent' || kind === 'amount' : kind === hint,
  )
  // "It's 3" may be the hour.
  const mayBeHour = hint === null && standing.some(({ kind }) => kind === 'time')
  const stands = (number: string): boolean => figures.some(({ text }) => placesOf(text, number, true).length > 0)
  const [fresh, ...more] = bare.filter((number) => !stands(number))
  const [named] = bare.filter(stands)
  const [only, ...others] = figures
  if (fresh === undefined || more.length > 0 || only === undefined) return []
  if (mayBeHour && named === undefined && Number(fresh) <= 24) return []
  const old = figures.find(({ text }) => named !== undefined && placesOf(text, named, true).length > 0)
  const meant = old ?? (others.length === 0 ? only : undefined)
  return meant === undefined ? [] : [{ old: meant.text, fresh: meant.text.replace(/\d[\d.,]*/, () => fresh) }]
}
