/** What new words of a message take the place of: the old ones that it names, or the value of their kind that stands. */
import { fold } from '../../language/index.ts'
import { placesOf } from '../frames/standing.ts'
import { placesIn, type Reading, type Span, sourceOf, type Value } from '../reading/index.ts'
import type { Replacement, Run } from './changes.ts'
import { type Exchange, exchangeOf, exchangeOfNumbers } from './exchange.ts'
import { factsIn } from './facts.ts'
import { namedWords } from './removal.ts'
import { isSmall } from './said.ts'

const isIn = (value: Value, run: Span): boolean => value.from < run.to && run.from < value.to

const number = /\d[\d.,:]*/
const bareNumber = /^[\d.,:]+$/

/** New words, the facts in them, and those that stand. */
interface Known {
  reading: Reading
  text: Reading
  words: string
  given: readonly Value[]
  standing: readonly Value[]
  /** Words that say which place is meant. */
  said: readonly string[]
}

/** The one value of the text that old words are a part of: "20" of "20%". */
function standingFor(words: string, standing: readonly Value[]): Value | undefined {
  const found = standing.filter(({ text }) => fold(text) === fold(words) || placesOf(text, words, false).length > 0)
  return found.length === 1 ? found[0] : undefined
}

/** Where old words stand once and to the letter; a part of a date is no place for another date. */
function literal({ text, words, given, standing }: Known, before: string): Exchange | null {
  const body = text.message.text
  const [at, ...others] = placesOf(body, before, false)
  const isPartOf = ({ kind, text: day }: Value): boolean =>
    kind === 'date' && day !== before && placesOf(day, before, false).length > 0
  const isInDate = standing.some(isPartOf) && given.some(({ kind }) => kind === 'date')
  // "11 o'clock, not 10": the 10 of ten minutes is none.
  const isOfKind = (value: Value): boolean =>
    value.kind === given[0]?.kind && placesOf(value.text, before, false).length > 0
  const isOther = bareNumber.test(before) && given.length > 0 && !standing.some(isOfKind)
  if (at === undefined || others.length > 0 || isInDate || isOther) return null
  const sign = body.charAt(at + before.length)
  const isDoubled = /[%€$£₹]/.test(sign) && words.endsWith(sign)
  return { old: before, fresh: isDoubled ? words.slice(0, -1) : words }
}

/** In the place of old words: a value of the kind of the new ones, its number, or what they name. */
function inPlaceOf(known: Known, old: Run): Exchange | null {
  const { reading, text, words, given, standing, said } = known
  const before = sourceOf(reading.message, old)
  const found = literal(known, before)
  if (found !== null) return found
  const whole = standingFor(before, standing)
  const [value] = given
  if (whole !== undefined && value?.kind === whole.kind) {
    const { kind } = value
    const named = factsIn(reading).filter((one) => isIn(one, old) && one.kind === kind)
    const alike = standing.filter((one) => one.kind === kind)
    const exchange = exchangeOf(reading.message, [value, ...named], alike, text, said)
    if (exchange !== null) return exchange
  }
  if (whole !== undefined && /^\D*\d[\d.,:]*\D{0,3}$/.test(words) && number.test(whole.text))
    return { old: whole.text, fresh: whole.text.replace(number, () => number.exec(words)?.[0] ?? words) }
  if (bareNumber.test(before) && given.length > 0) return null
  const times = placesOf(text.message.text, before, false).length
  if (times > 1) return bareNumber.test(before) ? null : { old: before, fresh: words }
  const piece = namedWords(reading, old, text)
  return piece === null ? null : { old: piece, fresh: words }
}

/** In the place of the only value of their kind, or of the one that is told beside the same words. */
function byKind({ reading: { message }, text, words, given, standing, said }: Known, run: Run): Exchange | null {
  const [kind, ...others] = new Set(given.map((value) => value.kind))
  if (kind !== undefined && others.length === 0) {
    const alike = standing.filter((value) => value.kind === kind)
    return exchangeOf(message, given, alike, text, said)
  }
  if (kind !== undefined || !number.test(words)) return null
  const [only] = exchangeOfNumbers({ ...message, tokens: message.tokens.slice(run.from, run.to) }, [], standing)
  return only ?? null
}

/** What takes the place of what; null if it cannot be told for sure. */
export function replacementFor({ run, old, which }: Replacement, reading: Reading, text: Reading): Exchange | null {
  const { message } = reading
  const said = which.flatMap(placesIn).flatMap((at) => (isSmall(message, at) ? [] : [message.tokens[at]?.key ?? '']))
  const known: Known = {
    ...{ reading, text, said, words: sourceOf(message, run), standing: factsIn(text) },
    given: factsIn(reading).filter((value) => isIn(value, run)),
  }
  return old === null ? byKind(known, run) : inPlaceOf(known, old)
}
