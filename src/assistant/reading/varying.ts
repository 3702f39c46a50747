/** What a message says to differ per customer: "with the order number and their name", "the date and the place change". */
import type { Mark, MarkName } from '../../language/index.ts'
import { isStop, type Message, placesIn, type Span, withoutSlips } from './message.ts'
import { spansOf } from './runs.ts'
import { adjectiveBefore, isComma, isJoint, listEnds, nameEndOf, nameStartOf, restEnd } from './varying-names.ts'

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
  /** A link that leads each customer to a page of their own. */
  isLink?: boolean
  /** With what is said of it: "the time when we expect to be back". */
  whole: Span
}

/** "Standnummer": words that are joined to the word for a number. */
function numbersIn({ tokens, marks, locale }: Message): Mark[] {
  const endings = locale.words.numberEndings.split('|').filter((ending) => ending !== '')
  return [...tokens.entries()].flatMap(([at, { key }]) => {
    const isNumber = endings.some((ending) => key.length > ending.length && key.endsWith(ending))
    return isNumber && !marks.covers(at, ...varyingThings)
      ? [{ name: 'varyingOther' as const, from: at, to: at + 1, index: 0 }]
      : []
  })
}

/** Things that are spoken of, each with its name. */
export function thingsIn(message: Message): Varying[] {
  const marks = [...message.marks.all(...varyingThings), ...numbersIn(message)].sort(
    (left, right) => left.from - right.from || right.to - left.to,
  )
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
    const label = withoutSlips(message, { from: bare < to ? bare : named.from, to: named.to })
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

/** "the parcel is in the locker, …": a thing at the end of a clause begins no list. */
function endsClause(message: Message, at: number): boolean {
  let from = at
  while (from > 0 && !isStop(message, from - 1) && message.marks.before(from, ...listEnds) === null) from -= 1
  return at - from > longestNamed
}

/** Things with nothing but commas, articles and "and" between them. */
function listsOf(message: Message, things: readonly Varying[]): List[] {
  const lists: List[] = []
  const isBetween = (at: number): boolean => isJoint(message, at) || message.marks.covers(at, 'determiners')
  for (const thing of things) {
    const last = lists.at(-1)
    const between = placesIn({ from: last?.to ?? 0, to: thing.from })
    const isNext =
      last !== undefined &&
      between.every(isBetween) &&
      (last.things.length > 1 || !between.some((at) => isComma(message, at)) || !endsClause(message, last.from))
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

/** `isBare`: "for everyone" alone says only of what is known to differ that it does. */
interface Region extends Span {
  whole: Span
  isBare: boolean
}

/** Where the words are that are surely a list of variables: before "should be variables", behind "variables:". */
function sureRegions(message: Message): Region[] {
  const { marks, tokens } = message
  const isDiffering = (at: number): boolean => !isStop(message, at) && marks.covers(at, 'differs', 'is', 'determiners')
  const tails = marks.all('eachOne').map((mark) => {
    let { from } = mark
    while (from > 0 && isDiffering(from - 1)) from -= 1
    return { ...mark, from, isBare: from === mark.from }
  })
  const told = marks.all('variableTails', 'variableLeads', 'eachGets')
  const all = [...told.map((mark) => ({ ...mark, isBare: false })), ...tails]
  const outer = all.filter(
    (mark) => !all.some(({ from, to }) => from <= mark.from && to >= mark.to && to - from > mark.to - mark.from),
  )
  return outer.slice(0, mostRegions).flatMap(({ name, from, to, isBare }) => {
    const isLead = tokens[to]?.text === ':'
    if (isLead || name === 'eachGets') {
      let end = isLead ? to + 1 : to
      while (isComma(message, end) || !(isStop(message, end) || marks.at(end, ...listEnds) !== null)) end += 1
      return [{ from: isLead ? to + 1 : to, to: end, whole: { from, to: end }, isBare }]
    }
    const startOf = (end: number): number => {
      let start = end
      while (start > 0 && (isNamed(message, start) || !isStop(message, start - 1))) start -= 1
      return start
    }
    // "their stall number (different for everyone)", "the time and the place, both vary"
    const near = startOf(from)
    const isEmpty = name === 'eachOne' || placesIn({ from: near, to: from }).every((at) => marks.covers(at, 'differs'))
    const isApart = placesIn({ from: near, to: from }).every((at) => marks.covers(at, 'differs', 'determiners'))
    const first = isEmpty && isApart && near > 0 ? startOf(near - 1) : near
    // "tell them to renew before the date (it differs)": of a clause that says more, only the end is meant.
    const start = placesIn({ from: first, to: from }).reduce(
      (begin, at) => (marks.covers(at, 'wish', 'orders', 'dictation', 'thirdPerson') ? at + 1 : begin),
      first,
    )
    return name === 'variableTails' || name === 'eachOne'
      ? [{ from: start, to: from, whole: { from: start, to }, isBare }]
      : []
  })
}

/** In such a list every other thing is one that differs too. */
function unknownIn(message: Message, known: readonly Varying[], regions: readonly Region[]): Varying[] {
  const { marks, tokens } = message
  return regions
    .filter(({ isBare }) => !isBare)
    .flatMap((region) => {
      const runs = spansOf(placesIn(region).filter((at) => !isJoint(message, at)))
      return runs.flatMap((run): Varying[] => {
        const from = marks.at(run.from, 'determiners')?.to ?? run.from
        const isTold = known.some(({ whole }) => whole.from < run.to && run.from < whole.to)
        const isName = placesIn({ from, to: run.to }).every(
          (at) => tokens[at]?.kind === 'word' && !marks.covers(at, 'wish', 'orders', 'thirdPerson', 'is', 'numbers'),
        )
        const isShort = run.to > from && run.to - from <= longestUnknown
        const label = withoutSlips(message, { from, to: run.to })
        const isEmpty = placesIn({ from, to: run.to }).every((at) =>
          marks.covers(at, 'filler', 'determiners', 'on', 'differs'),
        )
        // "Power cut notice, Green Energy, the area and the time vary": what stands before the list is not in it.
        const first = known.find(({ from: start }) => start >= region.from && start < region.to)
        const joint = marks.at(run.to, 'and')?.to ?? -1
        const isJoined = [joint, marks.at(joint, 'determiners')?.to].includes(first?.from)
        const isBefore = first !== undefined && run.to <= first.from && !isJoined
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
  const all = [...known, ...unknownIn(message, known, regions)].sort((left, right) => left.from - right.from)
  const keyOf = ({ thing, label }: Varying): string => (thing === 'varyingOther' ? label.toLowerCase() : thing)
  return all
    .filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at)
    .map((one) => {
      const region = regions.find(({ from, to }) => from <= one.from && one.to <= to)
      const first = all.find(({ from }) => region !== undefined && from >= region.from)
      const start = region?.whole.from === region?.from ? first?.from : region?.whole.from
      const said = marks.at(one.whole.to, 'changeTails', 'includeAfter', 'variableTails')
      if (region !== undefined) return { ...one, whole: { from: start ?? region.whole.from, to: region.whole.to } }
      return { ...one, whole: { ...one.whole, to: said?.to ?? one.whole.to } }
    })
}
