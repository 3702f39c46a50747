/** The facts of a text and of a message by their kind: what may take the place of what. */
import { placesIn, type Reading, type Span, type Value } from '../reading/index.ts'
import { isStop } from '../reading/message.ts'
import { overlaps } from '../reading/phrase.ts'
import { isSmall } from './said.ts'

const kinds: ReadonlySet<Value['kind']> = new Set([
  ...(['percent', 'amount', 'instalments', 'code', 'date', 'time', 'duration', 'count'] as const),
  ...(['person', 'place', 'phone', 'link'] as const),
])

/** "$50 off" is an offer whose sum can be exchanged. */
function sumOf(value: Value): Value {
  const [sum] = value.kind === 'offer' ? (/(?:[^\s\d]{0,3} ?)\d[\d.,]*(?: ?[€$£₹])?/.exec(value.text) ?? []) : []
  return sum === undefined ? value : { ...value, kind: 'amount', text: sum.trim() }
}

/** Halls and rooms, also where nothing says that people come there. */
function venuesIn({ message: { marks, tokens }, values }: Reading): Value[] {
  return marks.all('venues').flatMap(({ from, to }): Value[] => {
    const text = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ')
    const isTaken = values.some((value) => overlaps(value, { from, to }))
    // "Room 12": its number can be exchanged, the room stays.
    return isTaken || tokens[to]?.kind === 'number'
      ? []
      : [{ kind: 'place', text, from, to, cue: null, whole: { from, to } }]
  })
}

/** The facts of a reading that others can take the place of. "The 21st" is a day, and no place. */
export function factsIn(reading: Reading): Value[] {
  const found = [...reading.values.map(sumOf), ...venuesIn(reading)].filter(({ kind }) => kinds.has(kind))
  return found.filter(
    (value) => value.kind !== 'place' || !found.some((one) => one.kind === 'date' && overlaps(one, value)),
  )
}

/** The words that tell something in the clause of a fact, without it. */
export function wordsAround({ message }: Reading, { from, to }: Span): ReadonlySet<string> {
  let [start, end] = [from, to]
  while (start > 0 && !isStop(message, start - 1)) start -= 1
  while (end < message.tokens.length && !isStop(message, end)) end += 1
  const all = placesIn({ from: start, to: end }).filter((at) => at < from || at >= to)
  return new Set(all.flatMap((at) => (isSmall(message, at) ? [] : [message.tokens[at]?.key ?? ''])))
}
