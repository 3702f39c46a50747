/** Which value that stands a new one takes the place of. */
import { fold } from '../../language/index.ts'
import { placesOf } from '../frames/standing.ts'
import type { Message, Value } from '../reading/index.ts'

/** "3 pm" is "3pm", and "15:00" is "15 h". */
const squashed = (text: string): string => fold(text).replace(/[\s.]/g, '')
const hourOf = (text: string): string | null => /^(\d{1,2})(?:[:.]00)?\D{0,4}$/.exec(squashed(text))?.[1] ?? null
const lettersOf = (text: string): string => squashed(text).replace(/[^\p{L}]/gu, '')
const isSameHour = (one: string, other: string): boolean =>
  hourOf(one) !== null && hourOf(one) === hourOf(other) && (lettersOf(one) === '' || lettersOf(other) === '')
const isSame = (one: Value, other: Value): boolean =>
  squashed(one.text) === squashed(other.text) || (one.kind === 'time' && isSameHour(one.text, other.text))

/** "The 19th" beside "19 July". */
const isShortFor = (value: Value, other: Value): boolean => {
  const [one, all] = [value.text, other.text].map((text) => text.replace(/^\D+/, ''))
  const isShorter = one !== undefined && all !== undefined && one !== '' && one.length < all.length
  return value.kind === 'date' && isShorter && Number.parseInt(one, 10) === Number.parseInt(all, 10)
}

const isDenied = ({ marks }: Message, { from, to, whole, cue }: Value): boolean =>
  cue === 'old' ||
  marks.before(whole.from, 'negations', 'old') !== null ||
  marks.before(from, 'negations', 'old') !== null ||
  marks.at(to, 'negations', 'oldAfter') !== null

/** "from 59 to 65 euros" names the old value and the new one. */
const endsOf = ({ range, ...value }: Value): Value[] =>
  range === undefined || value.isHours ? [value] : range.map((text) => ({ ...value, text }))

export interface Exchange {
  old: string
  fresh: string
}

/** What is exchanged for the values of one kind; null if it cannot be told which one is meant. */
export function exchangeOf(message: Message, figures: readonly Value[], standing: readonly Value[]): Exchange | null {
  const [whole] = figures
  const ranges = standing.filter(({ range }) => range !== undefined)
  // "6 pm to 10 pm" for "6 pm to 9 pm".
  if (figures.length === 1 && whole?.range !== undefined && ranges.length === 1 && standing.length === 1)
    return { old: ranges[0]?.text ?? '', fresh: whole.text }
  // "Until 5" where it is from 8 to 4.
  const end = whole?.cue === 'until' ? 1 : whole?.cue === 'from' ? 0 : null
  const old = end === null || standing.length > 1 ? undefined : ranges[0]?.range?.[end]
  if (figures.length === 1 && whole?.range === undefined && old !== undefined) return { old, fresh: whole?.text ?? '' }
  const mine = figures.flatMap(endsOf)
  const isStanding = (value: Value): boolean => standing.some((one) => isSame(one, value) || isShortFor(value, one))
  const named = mine.filter(isStanding)
  const others = mine.filter((value) => !isStanding(value) && !mine.some((other) => isShortFor(value, other)))
  const [fresh, another] = others.length > 1 ? others.filter((value) => !isDenied(message, value)) : others
  if (fresh === undefined || another !== undefined || named.length > 1) return null
  // "20 not 25", where there is no 25.
  if (others.length > 1 && named.length === 0) return null
  const alike = standing.filter(({ cue }) => cue === fresh.cue)
  const [before] = standing.filter((one) =>
    named.length > 0
      ? named.some((value) => isSame(one, value))
      : standing.length === 1 || (alike.length === 1 && one === alike[0]),
  )
  return before === undefined ? null : { old: before.text, fresh: fresh.text }
}

/** Numbers that nothing stands behind: "the fee is 25", "25, not 20". */
export function exchangeOfNumbers(
  { tokens, marks }: Message,
  taken: readonly Value[],
  standing: readonly Value[],
): Exchange[] {
  const bare = tokens.flatMap(({ kind, text }, at) =>
    kind === 'number' && !taken.some(({ from, to }) => from <= at && at < to) ? [text] : [],
  )
  const hint = marks.all('amountLeads', 'varyingAmount').length > 0 ? 'amount' : null
  const figures = standing.filter(({ kind }) =>
    hint === null ? kind === 'percent' || kind === 'amount' : kind === hint,
  )
  const stands = (number: string): boolean => figures.some(({ text }) => placesOf(text, number, true).length > 0)
  const [fresh, ...more] = bare.filter((number) => !stands(number))
  const [named] = bare.filter(stands)
  const [only, ...others] = figures
  if (fresh === undefined || more.length > 0 || only === undefined) return []
  const old = figures.find(({ text }) => named !== undefined && placesOf(text, named, true).length > 0)
  const meant = old ?? (others.length === 0 ? only : undefined)
  return meant === undefined ? [] : [{ old: meant.text, fresh: meant.text.replace(/\d[\d.,]*/, () => fresh) }]
}
