/** The name of those who write, by what the words are there for. */
import { abbreviations } from '../../language/abbreviations.ts'
import type { Role } from '../roles/index.ts'
import type { Fixed } from './fixed.ts'
import { type Message, placesIn, type Span, sourceOf } from './message.ts'
import { overlaps } from './phrase.ts'
import { runsOf } from './runs.ts'
import type { Value } from './values.ts'

/** A capital, or a letter of a script that has none. */
const isProper = (text: string): boolean => /[\p{Lu}\p{Lo}]/u.test(text)

/** In a message that has capitals a name without one is led to, or comes first. "Address by Friday" is no name. */
function isLikely(message: Message, run: Span): boolean {
  const { text, marks } = message
  const isNamed = run.from === 0 || marks.before(run.from, 'named', 'introductions') !== null
  const isDay = marks.covers(run.to - 1, 'weekdays', 'months')
  const name = sourceOf(message, run)
  const isSmall = !/\p{Lu}/u.test(text.slice(1)) && !/\d/.test(name)
  return !isDay && (isNamed || isProper(name) || isSmall)
}

/** "Rp50.000": a sum is no name. */
const isSum = (message: Message, { from, to }: Span): boolean =>
  message.tokens.slice(from, to).every(({ kind, key }) => kind !== 'word' || /^(?:rp|rs)\d*$/.test(key))

/** "Chez La Roue Libre": the name begins with its article. */
function withoutLead({ marks }: Message, run: Span): Span {
  const lead = marks.at(run.from, 'brandLeads')
  return lead !== null && lead.to < run.to - 1 && marks.at(lead.to, 'determiners') !== null
    ? { from: lead.to, to: run.to }
    : run
}

/** "My customers in San Sebastián": where those live who get the message. */
function isOfCustomers({ marks }: Message, { from }: Span): boolean {
  const lead = marks.before(from, 'brandLeads', 'nameGlue', 'dateGlue', 'inMonth', 'venueLeads')
  return lead !== null && marks.before(lead.from, 'audience') !== null
}

/** Ends a sentence; that of "Dr." and "a.n." ends none. */
const isFullStop = ({ tokens, text }: Message, at: number): boolean =>
  tokens[at]?.text === '.' &&
  /^(?:\s|$)/.test(text.slice(tokens[at]?.to)) &&
  (tokens[at - 1]?.text.length ?? 0) >= fewestOfSentence &&
  !abbreviations.has(tokens[at - 1]?.key ?? '')

/** A name ends where a label or a sentence does: "Ganga Dairy: milk", "… a.n. Yayasan Harapan. TK Pelangi". */
export function namesOf(message: Message, { from, to }: Span): Span[] {
  const isEnd = (at: number): boolean => message.tokens[at]?.text === ':' || isFullStop(message, at)
  const ends = [...placesIn({ from, to }).filter(isEnd), to]
  return ends
    .map((end, index) => ({ from: index === 0 ? from : (ends[index - 1] ?? 0) + 1, to: end }))
    .filter((one) => one.to > one.from)
}

/** In letters; what is shorter before a full stop is short for something. */
const fewestOfSentence = 4

/** "Optik Hagen: …", "…. FitBarn gym": the name has a line or a sentence of its own. */
function standsAlone(message: Message, { from, to }: Span): boolean {
  const isEdge = (at: number, marks: RegExp): boolean => {
    const token = message.tokens[at]
    return token === undefined || marks.test(token.text) || isFullStop(message, at)
  }
  return isEdge(from - 1, /^[!?\n]$/) && isEdge(to, /^[!:\n]$/)
}

/** "Collect" is no name, nor are other words that purposes are known by, without a capital. */
const isCommon = ({ tokens }: Message, { from, to }: Span, knows: (word: string) => boolean): boolean =>
  tokens.slice(from, to).every(({ text }) => /^\p{Ll}/u.test(text) && knows(text))

/** "A button Phone the shop", "taman sudah dicat ulang": what goes on from a part, or in small letters from what is told. */
function goesOn({ tokens }: Message, { from, to }: Span, roles: readonly Role[]): boolean {
  const before = tokens[from - 1]?.kind === 'word' ? roles[from - 1] : undefined
  const isSmall = tokens.slice(from, to).every(({ text }) => /^\p{Ll}/u.test(text))
  return before === 'part' || (before === 'told' && isSmall)
}

/** The first name of the message outside of quotes and addresses, with a capital if one has it; null if there is none. */
export function nameIn(
  message: Message,
  roles: readonly Role[],
  fixed: readonly Fixed[],
  knows: (word: string) => boolean,
): Value | null {
  const isFree = (run: Span): boolean => !fixed.some((other) => overlaps(other, run))
  const runs = runsOf(message, roles, 'name')
    .flatMap((one) => namesOf(message, one))
    .map((one) => withoutLead(message, one))
    .filter(
      (one) =>
        isFree(one) &&
        isLikely(message, one) &&
        !isCommon(message, one, knows) &&
        !isSum(message, one) &&
        !goesOn(message, one, roles),
    )
  // "You can follow it on the Royal Mail page. It's from Marta's": of several the one that is led to, outside of what is told.
  const isLed = ({ from, to }: Span): boolean =>
    message.marks.before(from, 'named', 'introductions', 'brandLeads') !== null && roles[to] !== 'told'
  const proper = runs.filter((one) => isProper(sourceOf(message, one)))
  const theirs = proper.length > 1 ? proper.filter((one) => !isOfCustomers(message, one)) : proper
  const alone = theirs.filter((one) => standsAlone(message, one))
  const run = (alone.length === 1 ? alone[0] : undefined) ?? theirs.find(isLed) ?? theirs[0] ?? runs[0]
  if (run === undefined) return null
  const told = sourceOf(message, run)
  // Where all nouns have a capital, a name without one is a slip.
  const isSmall = message.locale.nounsAreCapital && told === told.toLowerCase()
  const text = isSmall ? told.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : told
  const lead = message.marks.before(run.from, 'named', 'brandLeads')
  return { kind: 'business', text, ...run, cue: null, whole: { from: lead?.from ?? run.from, to: run.to } }
}
