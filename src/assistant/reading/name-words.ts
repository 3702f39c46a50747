/** Which words of a message may be part of a proper name, and how far a name goes. */
import { isJoined, type MarkName, type Token } from '../../language/index.ts'
import { isStop, type Message, placesIn } from './message.ts'

/** Words that are written with a capital and are no name of a business. */
export const noName: readonly MarkName[] = [
  ...(['months', 'weekdays', 'days', 'festivals', 'languages', 'currencies', 'titles', 'wish', 'dayParts'] as const),
  ...(['code', 'offers', 'customerName', 'orderNumber', 'trackingNumber', 'invoiceNumber', 'bookingNumber'] as const),
]

export const isCapital = ({ tokens }: Message, at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '')

export const startsSentence = (message: Message, at: number): boolean => at === 0 || isStop(message, at - 1)

export const functionWords: readonly MarkName[] = [
  'filler',
  'include',
  'determiners',
  'invitations',
  'brandLeads',
  'until',
  'from',
]

export const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text)

/** Short forms such as "Mar" and "Sun" are words of names too. */
export const isExcluded = ({ tokens, marks }: Message, at: number): boolean => {
  const isShort = (tokens[at]?.key.length ?? 0) <= 3 && tokens[at + 1]?.kind !== 'number'
  return marks.covers(at, ...(isShort ? noName.filter((name) => name !== 'months' && name !== 'weekdays') : noName))
}

/** One letter is a currency, "R$", or an initial. */
const isLong = ({ tokens }: Message, at: number): boolean =>
  (tokens[at]?.text.length ?? 0) > 1 || /^(?:[&+.-]|\p{L})$/u.test(tokens[at + 1]?.text ?? '')

/** "SPRING20" */
const isCode = ({ tokens }: Message, at: number): boolean => /^(?=\D*\d)[A-Z0-9]{3,20}$/.test(tokens[at]?.text ?? '')

export const mayBeName = (message: Message, at: number): boolean =>
  isCapital(message, at) &&
  !isCode(message, at) &&
  isLong(message, at) &&
  !isExcluded(message, at) &&
  !((isShouted(message.text) || startsSentence(message, at)) && message.marks.covers(at, ...functionWords))

/** More words are no name. */
const longestName = 10

/** The word of a name that "&" or "of" joins to the words before it. */
function behindGlue(message: Message, end: number): number | undefined {
  const { tokens, marks } = message
  // "Bibliothek Lindenau - Medien sind da": a dash between spaces joins no names.
  if (tokens[end]?.text === '-' && !isJoined(tokens[end - 1], tokens[end])) return undefined
  const glued = [1, 2].filter((count) =>
    placesIn({ from: end, to: end + count }).every((at) => marks.covers(at, 'nameGlue')),
  )
  // "Casa Verde B&B"
  const isInitial = (at: number): boolean =>
    tokens[at - 1]?.text === '&' && isJoined(tokens[at - 1], tokens[at]) && isCapital(message, at)
  return glued.map((count) => end + count).find((at) => mayBeName(message, at) || isInitial(at))
}

/** "Saint-Orens-le-Bois", "Rosa's": what a hyphen or an apostrophe joins is one word. */
const isWordOfOne = (tokens: readonly Token[], at: number): boolean =>
  /^['’-]$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  isJoined(tokens[at - 1], tokens[at]) &&
  isJoined(tokens[at], tokens[at + 1])

/** Where a run of capitalised words ends: "Bean & Bough", "Salón de Belleza Lola", "Rosa's". */
export function nameEnd(message: Message, start: number): number {
  const { tokens, marks } = message
  let end = start + 1
  while (end - start < longestName) {
    if (isWordOfOne(tokens, end)) {
      end += 2
      continue
    }
    // "Teh Pagi", "Au Bon Pain": inside a name such a word is one like any other.
    const isInner = mayBeName(message, end + 1) && marks.covers(end, 'code', 'wish')
    const isPart =
      mayBeName(message, end) || (isCapital(message, end) && (isInner || marks.covers(end, 'dayParts', 'titles')))
    if (isPart && !isStop(message, end)) {
      end += 1
      continue
    }
    // "Kue Manis Bu Tini": a title with its name.
    const title = isCapital(message, end) ? marks.at(end, 'titles') : null
    const after = title !== null && mayBeName(message, title.to) ? title.to : behindGlue(message, end)
    if (after === undefined) break
    end = after + 1
  }
  if (tokens[end]?.kind === 'number' && mayBeName(message, end - 1) && isCapital(message, end + 1)) end += 1
  // "Rosa's bakery": the sign of the genitive is no part of the name.
  const isGenitive = tokens[end - 1]?.key === 's' && /^['’]$/.test(tokens[end - 2]?.text ?? '')
  const next = marks.at(end, 'trades')
  return isGenitive && next !== null ? end - 2 : end
}

/** Words before a place that belong to the same name. */
export function nameStart(message: Message, end: number): number {
  const { marks, tokens, locale } = message
  let from = end
  // "neue Öffnungszeiten im Blumenladen": where all nouns have a capital, only signs and "and" join names.
  const isGlue = (at: number): boolean =>
    marks.covers(at, 'nameGlue') && (!locale.nounsAreCapital || tokens[at]?.kind === 'mark' || marks.covers(at, 'and'))
  const isPart = (at: number): boolean =>
    mayBeName(message, at) ||
    // "Little Oaks Nursery", "The Rusty Anchor": capitals inside a sentence are meant, and so are those of adjectives.
    (isCapital(message, at) &&
      marks.covers(at, 'filler', 'determiners') &&
      !marks.covers(at, 'wish', 'include', 'brandLeads') &&
      !(startsSentence(message, at) && marks.covers(at, 'determiners')) &&
      from < end)
  while (end - from < longestName && (isPart(from - 1) || (isGlue(from - 1) && mayBeName(message, from - 2)))) from -= 1
  // "Dr. Amara's Skin Clinic"
  const isGenitive = tokens[from - 1]?.key === 's' && isJoined(tokens[from - 2], tokens[from - 1])
  if (!isGenitive || from === end || !mayBeName(message, from - 3)) return from
  const dot = tokens[from - 4]?.text === '.' ? from - 4 : from - 3
  return marks.before(from - 3, 'titles')?.from ?? marks.before(dot, 'titles')?.from ?? from - 3
}
