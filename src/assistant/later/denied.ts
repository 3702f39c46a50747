/** "It's Dr Shah, not Dr Patel", "bukan Jumat, Kamis": what is denied stands in the text, and the other takes its place. */

import { placesOf } from '../frames/standing.ts'
import { type Message, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'
import { namesIn } from '../reading/stems.ts'
import type { Exchange } from './exchange.ts'
import { isSmall } from './said.ts'

/** In words; a longer one is a sentence. */
const longest = 6

/** The parts of a message between marks. */
function partsOf({ tokens }: Message): Span[] {
  const parts: Span[] = [{ from: 0, to: 0 }]
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'mark' && /^[,;:.!–—-]$/.test(text)) parts.push({ from: at + 1, to: at + 1 })
    else parts.splice(-1, 1, { from: parts.at(-1)?.from ?? at, to: at + 1 })
  }
  return parts.filter(({ from, to }) => to > from)
}

/** The words of a part behind the last "is" of it, or from its first word that tells something. */
function saidIn(message: Message, { from, to }: Span): Span {
  const is = message.marks.all('is').findLast((mark) => mark.from >= from && mark.to < to)
  let [start, end] = [is?.to ?? from, to]
  // "Hope Road": a name begins with a word that elsewhere tells nothing.
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(message.tokens[at]?.text ?? '')
  const isName = (at: number): boolean => isCapital(at) && (at > 0 || isCapital(at + 1))
  while (start < end && is === undefined && isSmall(message, start) && !isName(start)) start += 1
  while (end > start && isSmall(message, end - 1) && message.tokens[end - 1]?.kind === 'word') end -= 1
  return { from: start, to: end }
}

/** Words before what differs that both parts have: "in the", and an article that may differ as well. */
function withoutShared(message: Message, one: Span, other: Span): [Span, Span] {
  const key = (at: number): string | undefined => message.tokens[at]?.key
  let [mine, theirs] = [one.from, other.from]
  while (mine < one.to - 1 && theirs < other.to - 1 && key(mine) === key(theirs)) {
    mine += 1
    theirs += 1
  }
  return [
    { from: mine, to: one.to },
    { from: theirs, to: other.to },
  ]
}

/** "Friday nahi Saturday": what stands is denied, and behind that the other is said. */
function besideDenial(message: Message, part: Span, lead: Span | undefined, body: string): Exchange | null {
  if (lead === undefined) return null
  const [old, fresh] = [
    saidIn(message, { from: part.from, to: lead.from }),
    saidIn(message, { from: lead.to, to: part.to }),
  ]
  const [before, after] = [sourceOf(message, old), sourceOf(message, fresh)]
  const isShort = old.to - old.from <= longest && fresh.to - fresh.from <= longest
  const isMeant = isShort && before !== '' && after !== '' && placesOf(body, after, false).length === 0
  return isMeant && placesOf(body, before, false).length === 1 ? { old: before, fresh: after } : null
}

/** The exchange that a message of two parts asks for, one of which is denied; null if it is none. */
export function deniedIn({ message, fixed }: Reading, body: string): Exchange | null {
  const { marks } = message
  const parts = partsOf(message).filter((part) => placesIn(part).some((at) => !isSmall(message, at)))
  const isDenial = (part: Span): boolean =>
    marks.all('negations', 'old', 'oldAfter').some(({ from, to }) => part.from <= from && to <= part.to)
  const denied = parts.filter(isDenial)
  const [no] = denied
  const yes = parts.find((part) => !isDenial(part))
  if (no === undefined || parts.length > 2 || fixed.some(({ kind }) => kind === 'quote')) return null
  const [lead] = marks.all('negations', 'old', 'oldAfter').filter(({ from, to }) => no.from <= from && to <= no.to)
  const beside = besideDenial(message, no, lead, body)
  // The other part corrects something else.
  if (beside !== null || yes === undefined) return yes === undefined ? beside : null
  const isBehind =
    lead !== undefined && lead.from > no.from && saidIn(message, { from: no.from, to: lead.from }).to > no.from
  const rest = isBehind ? { from: no.from, to: lead.from } : { from: lead?.to ?? no.from, to: no.to }
  const wide = withoutShared(message, saidIn(message, rest), saidIn(message, yes))
  for (const [old, fresh] of [wide, wide.map((span) => ({ ...span, from: firstTold(message, span) }))]) {
    if (old === undefined || fresh === undefined || old.to - old.from > longest || fresh.to - fresh.from > longest)
      continue
    const before = sourceOf(message, old)
    const places = placesOf(body, before, false).length
    const said = /\p{N}/u.test(before) ? behindNamed(message, fresh, body) : fresh
    // A bare number may stand for several things; another takes its place, and not what goes with it: "room 3, not 2".
    const isNumber = /^[\d.,:]+$/.test(before)
    const numbers = placesIn(fresh).filter((at) => message.tokens[at]?.kind === 'number')
    const [at] = isNumber && numbers.length === 1 ? numbers : []
    const after = sourceOf(message, at === undefined ? said : { from: at, to: at + 1 })
    const isClear = isNumber ? places === 1 : places > 0
    if (before !== '' && after !== '' && before !== after && isClear) return { old: before, fresh: after }
  }
  return null
}

/** "Nastarnya 90rb, bukan 85rb": what a figure is said of stands beside the old one already, in some form. */
function behindNamed(message: Message, { from, to }: Span, body: string): Span {
  const isNamed = namesIn(body)
  let start = from
  while (start < to - 1 && (isNamed(message.tokens[start]?.key ?? '') || isSmall(message, start))) start += 1
  return { from: message.tokens[start]?.kind === 'number' ? start : from, to }
}

function firstTold(message: Message, { from, to }: Span): number {
  const found = placesIn({ from, to }).find((at) => !isSmall(message, at))
  return found ?? from
}
