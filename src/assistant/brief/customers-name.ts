/** Whose a name is. "Name und Ablaufdatum sind immer anders": the name that is spoken of is the customer's, not the template's. */
import { isFunctional } from '../reading/functional.ts'
import { type Message, placesIn, readBrief, type Span, sourceOf } from '../reading/index.ts'
import { isGalleryWord } from './vocabulary.ts'

/** In tokens: "the name of our little shop". */
const longestOwner = 4

/** "El nombre de mi tienda", "den Namen des Kunden": the name of somebody or something else than the template. */
function isOfOthers({ marks }: Message, { to }: Span): boolean {
  const isLed = marks.at(to, 'nameGlue', 'dateGlue', 'determiners') !== null
  return isLed && placesIn({ from: to, to: to + longestOwner }).some((at) => marks.covers(at, 'trades', 'audience'))
}

/** In tokens; more of them tell something. */
const longestName = 5

/** "Actually the name …": nothing is told before it. */
const isOpening = (message: Message, { from }: Span): boolean =>
  placesIn({ from: 0, to: from }).every((at) => isFunctional(message, at) || message.marks.covers(at, 'openers'))

/** "El nombre de mi tienda es Luna Nueva": how the business is called by a message that says nothing else; null if it does not. */
export function nameOfBusiness(message: Message): string | null {
  const { marks, tokens } = message
  const [name] = marks.all('varyingName')
  const is =
    name === undefined
      ? undefined
      : marks.all('is').find(({ from }) => from > name.to && from <= name.to + longestOwner)
  if (name === undefined || is === undefined || !isOpening(message, name) || !isOfOthers(message, name)) return null
  const end = /^[.!]$/.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length
  const isOwn = placesIn({ from: name.to, to: is.from }).some((at) => marks.covers(at, 'trades'))
  const isName =
    end > is.to &&
    end - is.to <= longestName &&
    placesIn({ from: is.to, to: end }).every(
      (at) => tokens[at]?.kind === 'word' || /^[&'’-]$/.test(tokens[at]?.text ?? ''),
    )
  return isOwn && isName ? sourceOf(message, { from: is.to, to: end }) : null
}

/** True if some of the words of a clause of the message are about what differs per customer. */
export function isAboutCustomers(message: string, words: readonly { from: number; to: number }[]): boolean {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0]
  const { varying, message: read } = readBrief(message, null, isGalleryWord)
  const isWithin = (span: Span): boolean =>
    (read.tokens[span.from]?.from ?? to) < to && from < (read.tokens[span.to - 1]?.to ?? 0)
  if (read.marks.all('varyingName').some((mark) => isWithin(mark) && isOfOthers(read, mark))) return true
  return varying.some(({ thing, whole }) => (thing === 'customerName' || thing === 'varyingOther') && isWithin(whole))
}
