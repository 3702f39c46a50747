/**
 * Values changed by saying the new one: "actually Friday", "SAVE20, not SAVE10". What is exchanged is the value of its kind that
 * stands in the text, so this holds in every language that values are found in.
 */
import { type MarkName, tokenise } from '../../language/index.ts'
import type { Edit } from '../../template/edit.ts'
import { applyEdit } from '../../template/edits.ts'
import { isAside, isGlue } from '../brief/glue.ts'
import { factsToRemember, type Remembered } from '../brief/remember.ts'
import { bodyOf, editsBetween, made, standingIn } from '../brief/standing.ts'
import { isGalleryWord } from '../brief/vocabulary.ts'
import type { Brief, BriefRequest } from '../contract.ts'
import { placesOf, replaceWords } from '../frames/standing.ts'
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, readBrief, type Value } from '../reading/index.ts'
import { type Exchange, exchangeOf, exchangeOfNumbers } from './exchange.ts'
import { type Resembling, resemblingIn } from './resembling.ts'

/** Whoever only says a value says little, in UTF-16 units. */
const longestCorrection = 200

const kinds: ReadonlySet<Value['kind']> = new Set(['percent', 'amount', 'code', 'date', 'time', 'duration', 'count'])

/** Words that say what kind of value is meant, or that another one is. */
const naming: readonly MarkName[] = [
  ...(['amountLeads', 'varyingAmount', 'varyingTime', 'varyingDate', 'timeLeads', 'timeUnits', 'days'] as const),
  ...(['negations', 'old', 'oldAfter', 'changes', 'ends', 'reductions', 'percent', 'currencies', 'orders'] as const),
]

/** What is known of the words around the values. */
interface Known {
  /** Words of the text that stands. */
  named: ReadonlySet<string>
  /** Positions of words that are another spelling of one in the text. */
  alike: readonly Resembling[]
}

/** "It comes on Friday in the end": where a word says that something is another by now, one word may be said besides. */
const mostBesides = 1

/** Nothing else is told: every word is a value, or goes with one. */
function isOnly(message: Message, values: readonly Value[], { named, alike }: Known): boolean {
  const others = message.tokens.filter(
    ({ kind, key, from }, at) =>
      kind !== 'number' &&
      !isNamed(key, named) &&
      !alike.some((one) => one.at === from) &&
      !values.some(({ whole }) => whole.from <= at && at < whole.to) &&
      !tellsNothing(message, at),
  )
  const isChange = message.tokens.some((_, at) => isAside(message, at) && !isFunctional(message, at))
  return others.length <= (isChange ? mostBesides : 0)
}

const stem = 4

/** "Expiry" where the text has "expires". */
const isNamed = (key: string, named: ReadonlySet<string>): boolean =>
  named.has(key) || (key.length > stem && [...named].some((word) => word.length > stem && sharesStem(key, word)))

const sharesStem = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length) - 1
  return Math.abs(one.length - other.length) <= 2 && one.slice(0, length) === other.slice(0, length)
}

const tellsNothing = (message: Message, at: number): boolean =>
  isFunctional(message, at) || isGlue(message, at) || message.marks.covers(at, ...naming)

/** "Hmm" is no business, and a discount no product. */
const isEmpty = (message: Message, value: Value): boolean =>
  placesIn(value).every((at) => tellsNothing(message, at) && message.tokens[at]?.kind !== 'number')

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
function holdsValuesAlone({ message, fixed, values }: Reading, figures: readonly Value[], known: Known): boolean {
  const isAlike = (at: number): boolean => known.alike.some((one) => one.at === message.tokens[at]?.from)
  return (
    fixed.length === 0 &&
    !/[?¿\n{]/.test(message.text) &&
    isOnly(message, figures, known) &&
    values.every(
      (value) =>
        figures.includes(value) ||
        isEmpty(message, value) ||
        placesIn(value).some(isAlike) ||
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
  const alike = resemblingIn(request.message, draft).filter(
    ({ at }) =>
      !given.some((value) => reading.message.tokens.slice(value.from, value.to).some(({ from }) => from === at)),
  )
  const mayCorrect = given.length + alike.length > 0 || reading.message.tokens.some((token) => mayName(token, text))
  if (!mayCorrect) return null
  const standing = readBrief(text, draft.language ?? null, isGalleryWord).values.map(sumOf)
  const figures = [...given, ...codesNamed(reading, standing)]
  // "Setup is from 7am": a word of the text says which value is meant.
  const named = new Set(tokenise(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : [])))
  if (!holdsValuesAlone(reading, figures, { named, alike })) return null
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
    ...(alike.length > 0 ? alike : exchangeOfNumbers(reading.message, figures, standing)),
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
