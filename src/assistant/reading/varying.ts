/** What a message says to differ per customer: "with the order number and their name", "the date and the place change". */
import type { MarkName } from '../../language/index.ts'
import { isStop, type Message, placesIn, type Span, sourceOf } from './message.ts'

export const varyingThings = [
  ...(['customerName', 'varyingName', 'orderNumber', 'trackingNumber', 'bookingNumber', 'invoiceNumber'] as const),
  ...(['ticketNumber', 'varyingDate', 'varyingTime', 'varyingAmount', 'varyingPerson', 'varyingPlace'] as const),
  ...(['varyingDevice', 'varyingProduct', 'varyingPoints', 'varyingStatus', 'varyingCount', 'varyingReason'] as const),
  ...(['varyingDuration', 'varyingPlan', 'varyingOther'] as const),
] as const satisfies readonly MarkName[]
export type VaryingThing = (typeof varyingThings)[number]

/** What these words name is the customer's own anywhere; a date or an amount is only in a list of what to include. */
const always: ReadonlySet<MarkName> = new Set([
  ...(['customerName', 'orderNumber', 'trackingNumber', 'bookingNumber', 'invoiceNumber', 'ticketNumber'] as const),
])

export interface Varying extends Span {
  thing: VaryingThing
  /** What the person calls it. */
  label: string
  /** "the time when we expect to be back" */
  isBack?: boolean
  /** With what is said of it: "the time when we expect to be back". */
  whole: Span
}

const isComma = ({ tokens }: Message, at: number): boolean => /^[,+&/]$/.test(tokens[at]?.text ?? '')

const isJoint = (message: Message, at: number): boolean => isComma(message, at) || message.marks.covers(at, 'and')

/** What is asked of us next, or said of the things of a list. */
const listEnds: readonly MarkName[] = [
  ...(['dictation', 'orders', 'wish', 'because', 'include', 'includeAfter', 'variableTails', 'changeTails'] as const),
  ...(['until', 'handover', 'brandLeads', 'variableLeads'] as const),
]

/** Longer explanations of a thing end its list. */
const longestRest = 8

/** Where the words about a thing end. */
function restEnd(message: Message, from: number): number {
  let to = from
  while (!isStop(message, to) && !isJoint(message, to) && message.marks.at(to, ...listEnds) === null) to += 1
  return to - from > longestRest ? from : to
}

const glues: readonly MarkName[] = ['dateGlue', 'nameGlue', 'determiners']

/** "name of the dog", "date of delivery": a noun behind its preposition belongs to the name. */
function nameEndOf(message: Message, from: number, end: number): number {
  const { marks, locale } = message
  let at = from
  while (at < end && marks.covers(at, ...glues)) at += 1
  const isNoun = (place: number): boolean => place < end && !marks.covers(place, 'filler', 'determiners', 'on')
  const isTold = at > from || locale.modifiersFollow
  return isTold && isNoun(at) && end - at <= 2 ? end : from
}

/** "the expected delivery date": what describes a noun stands before it in some languages. */
function nameStartOf(message: Message, from: number): number {
  const { marks, tokens, locale } = message
  const isPart = (at: number): boolean =>
    tokens[at]?.kind === 'word' && !marks.covers(at, 'filler', 'and', 'determiners', 'include', 'with', ...listEnds)
  let start = from
  for (;;) {
    // "check-out time"
    const isJoinedWord = tokens[start - 2]?.text === '-' && isPart(start - 3)
    const step = isJoinedWord ? 3 : 1
    const isPlain = isJoinedWord || isPart(start - 1)
    if (locale.modifiersFollow || locale.nounsAreCapital || from - start > 1 || !isPlain) return start
    start -= step
  }
}

/** "neuem Liefertermin": the ending of such a word is right in its own sentence alone. */
function adjectiveBefore({ tokens, marks, locale }: Message, at: number): number {
  const isAdjective =
    locale.nounsAreCapital &&
    tokens[at - 1]?.kind === 'word' &&
    /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
    !marks.covers(at - 1, 'and', 'determiners', 'include', 'with', ...listEnds)
  return isAdjective ? at - 1 : at
}

/** Things that are spoken of, each with its name. */
function thingsIn(message: Message): Varying[] {
  const marks = message.marks.all(...varyingThings).sort((left, right) => left.from - right.from || right.to - left.to)
  const outer = marks.filter(
    ({ from }, at) => !marks.slice(0, at).some((other) => other.from <= from && from < other.to),
  )
  return outer.map(({ name, from, to }): Varying => {
    const end = restEnd(message, to)
    const named = { from: nameStartOf(message, from), to: nameEndOf(message, to, end) }
    const isOwnName = name === 'varyingName' && (named.from < from || named.to > to)
    const known = varyingThings.find((one) => one === name) ?? 'varyingOther'
    const thing = known !== 'varyingName' ? known : isOwnName ? 'varyingOther' : 'customerName'
    // "the time": the article is no part of the name.
    const bare = message.marks.at(named.from, 'determiners')?.to ?? named.from
    const label = sourceOf(message, { from: bare < to ? bare : named.from, to: named.to })
    const isBack = message.marks.all('restoring').some((mark) => mark.from >= to && mark.to <= end)
    const first = adjectiveBefore(message, named.from)
    return { thing, label, isBack, from: first, to: named.to, whole: { from: first, to: end } }
  })
}

interface List {
  things: Varying[]
  /** Before the first of them, and behind the last. */
  from: number
  to: number
}

/** Things with nothing but commas, articles and "and" between them. */
function listsOf(message: Message, things: readonly Varying[]): List[] {
  const lists: List[] = []
  const isBetween = (at: number): boolean => isJoint(message, at) || message.marks.covers(at, 'determiners')
  for (const thing of things) {
    const last = lists.at(-1)
    const isNext = last !== undefined && placesIn({ from: last.to, to: thing.from }).every(isBetween)
    if (last !== undefined && isNext && thing.from > last.to) {
      last.things.push(thing)
      last.to = Math.max(last.to, thing.whole.to)
    } else {
      const article = message.marks.before(thing.from, 'determiners')
      lists.push({ things: [thing], from: article?.from ?? thing.from, to: thing.whole.to })
    }
  }
  return lists
}

const isValued = ({ tokens }: Message, at: number): boolean =>
  tokens[at]?.kind === 'number' || tokens[at]?.text === ':' || tokens[at]?.text === '#'

/** True if something says that all things of the list differ. */
function isMeant(message: Message, { things, from, to }: List): boolean {
  const { marks, tokens } = message
  const joint = marks.before(from, 'and')?.from ?? (isComma(message, from - 1) ? from - 1 : from)
  const isLed = [from, joint].some((at) => marks.before(at, 'include', 'variableLeads') !== null)
  const leadsColon = tokens[from - 1]?.text === ':' && marks.before(from - 1, 'variableLeads') !== null
  const isColon = /^[:(]$/.test(tokens[from - 1]?.text ?? '') && things.length > 1
  const changes = marks.at(to, 'changeTails')
  const isChanging = changes !== null && things.length > 1 && isStop(message, changes.to)
  const isFollowed = marks.at(to, 'includeAfter', 'variableTails') !== null
  return isLed || leadsColon || isColon || isChanging || isFollowed || (things.length > 1 && things.some(isAlways))
}

const isAlways = ({ thing }: Varying): boolean => always.has(thing)

const longestUnknown = 3

/** Nobody names variables more often. */
const mostRegions = 12

/** True for a comma with no more than the name of a thing before it: a whole clause is in no list. */
function isNamed(message: Message, at: number): boolean {
  if (!isComma(message, at - 1)) return false
  let from = at - 1
  while (from > 0 && at - from <= longestNamed + 1 && !isStop(message, from - 1)) from -= 1
  const isPart = (place: number): boolean =>
    !message.marks.covers(place, 'wish', 'orders', 'is', 'thirdPerson', 'dictation', 'brandLeads', 'trades')
  return at - 1 - from <= longestNamed && placesIn({ from, to: at - 1 }).every(isPart)
}

const longestNamed = 4

/** Where the words are that are surely a list of variables: before "should be variables", behind "variables:". */
function sureRegions(message: Message): (Span & { whole: Span })[] {
  const { marks, tokens } = message
  const all = marks.all('variableTails', 'variableLeads')
  const outer = all.filter(
    (mark) => !all.some(({ from, to }) => from <= mark.from && to >= mark.to && to - from > mark.to - mark.from),
  )
  return outer.slice(0, mostRegions).flatMap(({ name, from, to }) => {
    const isLead = tokens[to]?.text === ':'
    if (isLead) {
      let end = to + 1
      while (isComma(message, end) || !(isStop(message, end) || marks.at(end, ...listEnds) !== null)) end += 1
      return [{ from: to + 1, to: end, whole: { from, to: end } }]
    }
    let start = from
    while (start > 0 && (isNamed(message, start) || !isStop(message, start - 1))) start -= 1
    return name === 'variableTails' ? [{ from: start, to: from, whole: { from: start, to } }] : []
  })
}

/** In such a list every other thing is one that differs too. */
function unknownIn(message: Message, known: readonly Varying[]): Varying[] {
  const { marks, tokens } = message
  return sureRegions(message).flatMap((region) => {
    const runs: Span[] = []
    for (const at of placesIn(region)) {
      const last = runs.at(-1)
      if (isJoint(message, at)) continue
      if (last?.to === at) last.to = at + 1
      else runs.push({ from: at, to: at + 1 })
    }
    return runs.flatMap((run): Varying[] => {
      const from = marks.at(run.from, 'determiners')?.to ?? run.from
      const isTold = known.some(({ whole }) => whole.from < run.to && run.from < whole.to)
      const isName = placesIn({ from, to: run.to }).every(
        (at) => tokens[at]?.kind === 'word' && !marks.covers(at, 'wish', 'orders', 'thirdPerson', 'is', 'numbers'),
      )
      const isShort = run.to > from && run.to - from <= longestUnknown
      const label = sourceOf(message, { from, to: run.to })
      const isEmpty = placesIn({ from, to: run.to }).every((at) => marks.covers(at, 'filler', 'determiners', 'on'))
      // "Power cut notice, Green Energy, the area and the time vary": what stands before the list is not in it.
      const first = known.find(({ from: start }) => start >= region.from && start < region.to)
      const isBefore = first !== undefined && run.to <= first.from
      const isProper =
        !message.locale.nounsAreCapital && /^\p{Lu}/u.test(tokens[run.to - 1]?.text ?? '') && run.to - 1 > 0
      return isTold || isEmpty || isBefore || isProper || !isName || !isShort
        ? []
        : [{ thing: 'varyingOther', label, from, to: run.to, whole: run }]
    })
  })
}

/** In order, without repetition. */
export function varyingIn(message: Message): Varying[] {
  const { marks } = message
  const things = thingsIn(message)
  const regions = sureRegions(message)
  const isSure = ({ from, to }: Span): boolean => regions.some((region) => region.from <= from && to <= region.to)
  const isBare = (thing: Varying): boolean => marks.at(thing.from, 'varyingName')?.to === thing.to
  const known = listsOf(message, things).flatMap((list) => {
    const isList = isMeant(message, list)
    const isMine = (thing: Varying): boolean => isList || isSure(thing) || (isAlways(thing) && !isBare(thing))
    return list.things.filter((thing) => !isValued(message, thing.to) && isMine(thing))
  })
  const all = [...known, ...unknownIn(message, known)].sort((left, right) => left.from - right.from)
  const keyOf = ({ thing, label }: Varying): string => (thing === 'varyingOther' ? label.toLowerCase() : thing)
  return all
    .filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
    .map((one) => {
      const region = regions.find(({ from, to }) => from <= one.from && one.to <= to)
      const said = marks.at(one.whole.to, 'changeTails', 'includeAfter', 'variableTails')
      return { ...one, whole: region?.whole ?? { ...one.whole, to: said?.to ?? one.whole.to } }
    })
}
