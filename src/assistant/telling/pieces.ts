/** Which words of a segment are told. */
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, type Reading, type Span } from '../reading/index.ts'
import { runsOf } from '../reading/runs.ts'
import type { Segment } from './segments.ts'

/** Words that lead to names. */
const leading = ['determiners', 'on', 'from', 'with', 'until', 'venueLeads', 'brandLeads'] as const

/** "… at 7 in St Mary's": a name that told words lead to is told with them, whoever it is. */
export function namesLedTo({ message, roles }: Reading): Set<number> {
  const runs = roles === null ? [] : runsOf(message, roles, 'name')
  // "… di perumahan Griya Asri": what has the name.
  const isOfNoun = (at: number): boolean =>
    message.tokens[at]?.kind === 'word' && !message.marks.covers(at, 'and', 'is', 'that')
  const isLed = ({ from }: Span): boolean =>
    roles?.[from - 1] === 'told' && (message.marks.covers(from - 1, ...leading) || isOfNoun(from - 1))
  return new Set(runs.filter(isLed).flatMap(placesIn))
}

/** Lists whose words tell us to tell something, and whom. */
const toTell = ['orders', 'announcing', 'wish', 'audience', 'beforeAudience', 'determiners', 'to'] as const

/** A part between commas, with what is known of its words. */
interface Heard {
  part: Span
  roleAt: (at: number) => string
  isMark: (at: number) => boolean
  /** It stands right behind an order. */
  isLed: boolean
}

/** The places of a part whose words are told; null if it is an order of its own. */
function toldPlaces({ tokens, marks }: Message, { part, roleAt, isMark, isLed }: Heard): number[] | null {
  const places = placesIn(part)
  if (places.every((at) => isMark(at) || marks.covers(at, ...toTell))) return null
  // "Under 200 chars" says how long the text may be.
  if (places.some((at) => marks.covers(at, 'lengths') && tokens[at - 1]?.kind === 'number')) return []
  // "Thank everyone who came, …": who they are is told behind the order.
  if (isLed && places.every((at) => ['whom', 'name', 'mark'].includes(roleAt(at)))) return places
  return places.filter((at) => roleAt(at) === 'told')
}

/** Whether what stands in a part before its first word that is told belongs to it. */
function isSubject(
  { tokens, marks }: Message,
  { part, roleAt, isLed }: Heard,
  at: number,
  isOrdered: boolean,
): boolean {
  const before = placesIn({ from: part.from, to: at })
  // "Royal Strikers have practice on Sunday" and "residents of Oak Street must move their cars" tell whose it is, and who.
  const subject = isOrdered ? ['name'] : ['name', 'whom']
  // "Our bakery Korn & Kruste has …": what the name is of goes with it.
  const lastOfName = before.findLast((place) => roleAt(place) === 'name') ?? -1
  const isOfName = (place: number): boolean =>
    place < lastOfName && (marks.covers(place, 'trades', 'determiners') || tokens[place]?.text === '&')
  // "Say thanks for your patience": what an order has right behind it is told.
  const isShort = isLed && before.length <= longestLed && !before.some((place) => marks.covers(place, ...toUs))
  return isShort || before.every((place) => subject.includes(roleAt(place)) || isOfName(place))
}

/** In words: "es ist ein", "we have our". */
const longestOpening = 4

/** "… and we have our summer sale on": the small words that a clause begins with belong to it, though nothing is told yet. */
export function openingOf({ message, roles }: Reading, from: number, at: number): number {
  const { marks } = message
  let start = at
  const isSmall = (place: number): boolean =>
    roles?.[place] === 'us' && isFunctional(message, place) && !marks.covers(place, ...toUs, 'and', 'openers', 'that')
  while (start > from && isSmall(start - 1)) start -= 1
  const isStart = start === from || marks.before(start, 'and') !== null
  return isStart && at - start <= longestOpening ? start : at
}

/** Runs of words that are to be told, with the names and marks between them. "…, remind the customers, …" is none. */
function toldRuns(reading: Reading, whole: Span, order: Segment['order']): Span[] {
  const isOrdered = order !== null
  const { message, roles } = reading
  const { tokens, marks } = message
  // "2 %" and a quote end with marks of their own.
  const isMark = (at: number): boolean => /^[^\p{L}\p{N}%°€$£₹+"”»“)]$/u.test(tokens[at]?.text ?? '')
  const named = namesLedTo(reading)
  const roleAt = (at: number): string => (isMark(at) ? 'mark' : named.has(at) ? 'told' : (roles?.[at] ?? 'told'))
  const runs: Span[] = []
  let run: Span | null = null
  for (const part of partsBetween(message, whole, ',')) {
    const heard = { part, roleAt, isMark, isLed: order?.kind === 'told' && part.from === whole.from }
    const denials = placesIn(part).filter((at) => marks.covers(at, 'negations'))
    const told = toldPlaces(message, heard)
    if (told === null) run = null
    for (const at of told ?? []) {
      const between: readonly number[] = run === null ? [] : placesIn({ from: (run as Span).to, to: at })
      if (run !== null && between.every((place) => ['name', 'mark'].includes(roleAt(place)))) {
        run.to = at + 1
        continue
      }
      // "We are not closed": without what denies it the opposite would be told.
      const isDenied = denials.some((place) => place < at) && runs.every(({ to }) => to <= part.from)
      const isWhole = isDenied || isSubject(message, heard, at, isOrdered)
      run = { from: isWhole ? part.from : openingOf(reading, part.from, at), to: at + 1 }
      runs.push(run)
    }
  }
  const last = runs.at(-1)
  if (isOrdered && last !== undefined) last.to = endOfNext(reading, { from: last.to, to: whole.to })
  return runs
}

/** In words; what is longer says something else before it comes to what is told. */
const longestLed = 2

/** Lists of those who speak to us. */
const toUs = ['wish', 'orders', 'about', 'own', 'introductions', 'handover', 'languages', 'shorter'] as const

/** "… that it ends on Friday and they can extend it": behind an order the next clause, and the rest of its own, are told; where that ends. */
function endOfNext({ message: { marks, tokens }, roles }: Reading, { from, to }: Span): number {
  const joint = marks.at(from, 'and')
  const isNext = joint !== null && to - joint.to > 1 && marks.at(joint.to, 'subjects', 'thirdPerson') !== null
  const isClause = isNext || (joint === null && placesIn({ from, to }).every((at) => tokens[at]?.kind === 'word'))
  const isOurs = marks.all(...toUs).some((mark) => from <= mark.from && mark.to <= to)
  return isClause && !isOurs && placesIn({ from, to }).every((at) => roles?.[at] === 'us') ? to : from
}

/** What of a segment is told. */
export function piecesOf(reading: Reading, { order, start, from, to }: Segment): Span[] {
  const { marks } = reading.message
  // "Don't mention the fire"
  const isForbidden = order?.kind === 'told' && marks.before(start, 'negations') !== null
  if (isForbidden) return []
  // "eine Nachricht für die Aussteller am 16. Mai erstellen": the last word is said to us.
  const verb = order?.kind === 'for' ? marks.before(to, 'wish', 'orders') : null
  const whole = { from, to: verb?.from ?? to }
  const runs = toldRuns(reading, whole, order)
  // What was ordered to be told is told, whatever it is about, but for wishes about parts behind it.
  return runs.length === 0 && order?.kind === 'told' ? [withoutParts(reading, whole)] : runs
}

function withoutParts({ message: { tokens }, roles }: Reading, { from, to }: Span): Span {
  const isPart = (at: number): boolean => tokens[at]?.kind === 'mark' || roles?.[at] === 'part'
  let end = to
  while (end > from && isPart(end - 1)) end -= 1
  return { from, to: placesIn({ from: end, to }).some((at) => roles?.[at] === 'part') ? end : to }
}

/** The parts of a span, each with the mark that ends it. */
export function partsBetween({ tokens }: Message, { from, to }: Span, mark: string): Span[] {
  // "Lost things (caps, jackets)": what is in brackets stays together.
  let depth = 0
  const ends = placesIn({ from, to }).filter((at) => {
    const text = tokens[at]?.text ?? ''
    depth = Math.max(0, depth + (text === '(' ? 1 : text === ')' ? -1 : 0))
    return text === mark && depth === 0
  })
  return [...ends.map((at) => at + 1), to].map((end, index) => ({
    from: index === 0 ? from : (ends[index - 1] ?? 0) + 1,
    to: end,
  }))
}
