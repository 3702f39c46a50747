/**
 * Values changed by saying the new one: "actually Friday", "SAVE20, not SAVE10". What is exchanged is the value of its kind that
 * stands in the text, so this holds in every language that values are found in.
 */
import { fold, type MarkName, tokenise } from '../../language/index.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { placesOf, replaceWords } from '../frames/standing.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, readBrief, type Value } from '../reading/index.ts'
import { isGlue } from './glue.ts'
import { factsToRemember, type Remembered } from './remember.ts'
import { bodyOf, editsBetween, made, standingIn } from './standing.ts'
import { isGalleryWord } from './vocabulary.ts'

/** Whoever only says a value says little, in UTF-16 units. */
const longestCorrection = 200

const kinds: ReadonlySet<Value['kind']> = new Set(['percent', 'amount', 'code', 'date', 'time', 'duration', 'count'])

/** Words that say what kind of value is meant, or that another one is. */
const naming: readonly MarkName[] = [
  ...(['amountLeads', 'varyingAmount', 'varyingTime', 'varyingDate', 'timeLeads', 'timeUnits', 'days'] as const),
  ...(['negations', 'old', 'oldAfter', 'changes', 'ends', 'reductions', 'percent', 'currencies', 'orders'] as const),
]

/** Nothing else is told: every word is a value, or goes with one. */
function isOnly(message: Message, values: readonly Value[], named: ReadonlySet<string>): boolean {
  return message.tokens.every(
    ({ kind, key }, at) =>
      kind === 'number' ||
      named.has(key) ||
      values.some(({ whole }) => whole.from <= at && at < whole.to) ||
      tellsNothing(message, at),
  )
}

const tellsNothing = (message: Message, at: number): boolean =>
  isFunctional(message, at) || isGlue(message, at) || message.marks.covers(at, ...naming)

/** "Hmm" is no business, and a discount no product. */
const isEmpty = (message: Message, value: Value): boolean =>
  placesIn(value).every((at) => tellsNothing(message, at) && message.tokens[at]?.kind !== 'number')

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

interface Exchange {
  old: string
  fresh: string
}

/** What is exchanged for the values of one kind; null if it cannot be told which one is meant. */
function exchangeOf(message: Message, figures: readonly Value[], standing: readonly Value[]): Exchange | null {
  const [whole] = figures
  const ranges = standing.filter(({ range }) => range !== undefined)
  // "6 pm to 10 pm" for "6 pm to 9 pm".
  if (figures.length === 1 && whole?.range !== undefined && ranges.length === 1 && standing.length === 1)
    return { old: ranges[0]?.text ?? '', fresh: whole.text }
  const mine = figures.flatMap(endsOf)
  const isStanding = (value: Value): boolean => standing.some((one) => isSame(one, value) || isShortFor(value, one))
  const named = mine.filter(isStanding)
  const others = mine.filter((value) => !isStanding(value) && !mine.some((other) => isShortFor(value, other)))
  const [fresh, another] = others.length > 1 ? others.filter((value) => !isDenied(message, value)) : others
  if (fresh === undefined || another !== undefined || named.length > 1) return null
  // "20 not 25", where there is no 25.
  if (others.length > 1 && named.length === 0) return null
  const alike = standing.filter(({ cue }) => cue === fresh.cue)
  const [old] = standing.filter((one) =>
    named.length > 0
      ? named.some((value) => isSame(one, value))
      : standing.length === 1 || (alike.length === 1 && one === alike[0]),
  )
  return old === undefined ? null : { old: old.text, fresh: fresh.text }
}

/** Numbers that nothing stands behind: "the fee is 25", "25, not 20". */
function exchangeOfNumbers(
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

/** Facts of the proposal with the new value in the place of the old one, wherever a fact holds it. */
function factsAfter(facts: Remembered['facts'], { old, fresh }: Exchange): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([slot, value]) => {
      const [at] = placesOf(value, old, false)
      return [slot, at === undefined ? value : value.slice(0, at) + fresh + value.slice(at + old.length)]
    }),
  )
}

/** True if the message holds nothing but values, and none that is quoted or an address. */
function holdsValuesAlone(
  { message, fixed, values }: Reading,
  figures: readonly Value[],
  named: ReadonlySet<string>,
): boolean {
  return (
    fixed.length === 0 &&
    !/[?¿\n{]/.test(message.text) &&
    isOnly(message, figures, named) &&
    values.every(
      (value) =>
        figures.includes(value) ||
        isEmpty(message, value) ||
        figures.some(({ whole }) => whole.from <= value.from && value.to <= whole.to),
    )
  )
}

/** "$50 off" is an offer whose sum can be exchanged. */
function sumOf(value: Value): Value {
  const [sum] = value.kind === 'offer' ? (/(?:[^\s\d]{0,3} ?)\d[\d.,]*(?: ?[€$£₹])?/.exec(value.text) ?? []) : []
  return sum === undefined ? value : { ...value, kind: 'amount', text: sum.trim() }
}

/** A bare number, or a word with a figure or a capital that the text has as well, as a code. */
const mayName = ({ kind, text: word }: Message['tokens'][number], text: string): boolean =>
  kind === 'number' || (/[\p{N}\p{Lu}]/u.test(word) && text.includes(word))

/** Codes of the text that the message names, without the word "code" before them. */
function codesNamed({ message: { tokens }, values }: Reading, standing: readonly Value[]): Value[] {
  const codes = standing.filter(({ kind }) => kind === 'code')
  return tokens.flatMap(({ text }, at): Value[] => {
    const isRead = values.some(({ from, to }) => from <= at && at < to)
    const code = isRead ? undefined : codes.find((value) => value.text === text)
    return code === undefined ? [] : [{ ...code, from: at, to: at + 1, whole: { from: at, to: at + 1 } }]
  })
}

/** The edits for a message that only says what a value is by now; null if it is none. */
export function correctionOf(request: BriefRequest): Brief | null {
  const { draft, memory } = request
  const text = bodyOf(draft)
  if (text === '' || request.message.length > longestCorrection) return null
  const reading = readBrief(request.message, request.userLanguage ?? draft.language ?? null, isGalleryWord)
  const given = reading.values.filter(({ kind }) => kinds.has(kind))
  // The text that stands is read only for a message that gives or names a value.
  if (given.length === 0 && !reading.message.tokens.some((token) => mayName(token, text))) return null
  const standing = readBrief(text, draft.language ?? null, isGalleryWord).values.map(sumOf)
  const figures = [...given, ...codesNamed(reading, standing)]
  // "Setup is from 7am": a word of the text says which value is meant.
  const named = new Set(tokenise(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])))
  if (!holdsValuesAlone(reading, figures, named)) return null
  // "Change the discount to $60", where it was a percentage.
  const isDiscount = reading.message.marks.all('reductions').length > 0
  const has = (kind: Value['kind']): boolean => standing.some((value) => value.kind === kind)
  const kindIn = (kind: Value['kind']): Value['kind'] => {
    const other = kind === 'amount' ? 'percent' : kind === 'percent' ? 'amount' : kind
    return isDiscount && !has(kind) && has(other) ? other : kind
  }
  const perKind = [...new Set(figures.map(({ kind }) => kind))].map((kind) =>
    exchangeOf(
      reading.message,
      figures.filter((value) => value.kind === kind),
      standing.filter((value) => value.kind === kindIn(kind)),
    ),
  )
  if (perKind.includes(null)) return null
  const exchanges = [
    ...perKind.filter((exchange) => exchange !== null),
    ...exchangeOfNumbers(reading.message, figures, standing),
  ]
  if (exchanges.length === 0) return null
  const proposed = standingIn(request)
  if (proposed !== null) {
    const said = { ...proposed.said, facts: exchanges.reduce(factsAfter, proposed.said.facts) }
    const after = made(proposed.blueprint, said, draft.language)
    const isDone = exchanges.every(({ old, fresh }) => old === fresh || placesOf(after.text, old, false).length === 0)
    if (after.text !== proposed.before.text && isDone)
      return { reply: '', edits: editsBetween(proposed, after, draft), facts: factsToRemember(memory, said) }
  }
  const edits: Edit[] = []
  for (const { old, fresh } of exchanges) edits.push(...replaceWords(edits.reduce(applyEdit, draft), old, fresh))
  return edits.length === 0 ? null : { reply: '', edits, facts: [] }
}
