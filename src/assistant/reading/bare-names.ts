/** Names that no word leads: parts of a message that are hardly more than a name, and names in scripts without capitals. */
import { isStop, type Message, placesIn, type Span } from './message.ts'
import { functionWords, isShouted, mayBeName, nameEnd, noName } from './name-words.ts'
import { varyingThings } from './varying.ts'

/** What may be the name of the business; the heaviest is. */
export interface Candidate extends Span {
  weight: number
}

/** The longest run of capitalised words in a part of a message. */
function longestRun(message: Message, part: Span): Span {
  let best = { from: part.to, to: part.to }
  for (let at = part.from; at < part.to; at += 1) {
    if (!mayBeName(message, at)) continue
    const to = nameEnd(message, at)
    if (to - at > best.to - best.from) best = { from: at, to }
    at = to - 1
  }
  return best
}

/** "Thornbury Credit Union.", "Sekolah musik Nada Ceria.", "BoxPoint lockers:": a part of a message that is hardly more than a name. */
export function partNames(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, marks, locale } = message
  const found: Candidate[] = []
  let start = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    if (!isStop(message, at)) continue
    const words = placesIn({ from: start, to: at })
    const { from, to } = longestRun(message, { from: start, to: at })
    const small = words.filter((place) => (place < from || place >= to) && tokens[place]?.kind === 'word')
    const isQuoted = /["“„«]/.test(tokens[start - 1]?.text ?? '')
    const isNew = placesIn({ from, to }).some(
      (place) => !knows(tokens[place]?.text ?? '') && !marks.covers(place, 'trades'),
    )
    // Where all nouns have a capital, only the first words before a colon are a name for sure.
    const isTitle = start === 0 && tokens[at]?.text === ':' && to - from > 1
    const isWhole =
      from === start &&
      to === at &&
      to - from > 1 &&
      to - from < mostUncased + 1 &&
      !knows(tokens[to - 1]?.text ?? '') &&
      !placesIn({ from, to }).some((place) => marks.covers(place, ...varyingThings))
    const isSure = !locale.nounsAreCapital || isTitle || isWhole
    const mostSmall = start === 0 && tokens[at]?.text === ':' ? 3 : 2
    const isShort = small.length <= mostSmall && to - from > small.length && !isShouted(message.text)
    const isThing = to - from === 1 && marks.covers(from, ...varyingThings)
    if (
      from < to &&
      !isThing &&
      isShort &&
      isNew &&
      isSure &&
      !isQuoted &&
      (to - from > 1 || small.length > 0 || (start === 0 && tokens[at]?.text !== '.'))
    )
      // "TicketBay: doors at the Lakeside concert open at 6"
      found.push({ from, to, weight: start === 0 && to === at && tokens[at]?.text === ':' ? 4 : 2 })
    start = at + 1
  }
  return found
}

/** "Elektro Blitz wünscht …", "Pizza Point coupon …": capitals that a message begins with, the last of them no word of a purpose. */
export function openingName(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, marks, locale } = message
  if (!mayBeName(message, 0) || isShouted(message.text)) return []
  const to = nameEnd(message, 0)
  const isAdjective = locale.nounsAreCapital && /(?:e|en|er|es)$/.test(tokens[0]?.text ?? '')
  const isOther = placesIn({ from: 0, to }).some((at) => marks.covers(at, 'novelty', 'free', 'offers', 'eventNouns'))
  const isName = to > 1 && !isAdjective && !isOther && !knows(tokens[to - 1]?.text ?? '')
  return isName ? [{ from: 0, to, weight: 2.5 }] : []
}

const mostUncased = 3

/** Scripts without capitals: "मिठाई की दुकान मधुरम मिष्ठान," ends with words that no purpose is known by. */
export function uncasedName(message: Message, knows: (word: string) => boolean): Candidate[] {
  const { tokens, marks } = message
  if (/\p{Lu}|\p{Ll}/u.test(message.text)) return []
  const isNameWord = (at: number): boolean => {
    const token = tokens[at]
    return token?.kind === 'word' && !knows(token.text) && !marks.covers(at, ...functionWords, ...noName)
  }
  const told = marks.all('brandLeads').flatMap((lead): Candidate[] => {
    let to = lead.to
    const isWord = (at: number): boolean =>
      tokens[at]?.kind === 'word' && !marks.covers(at, ...functionWords, 'brandTails')
    while (to < lead.to + mostUncased + 1 && isWord(to)) to += 1
    const isName = placesIn({ from: lead.to, to }).some(isNameWord)
    return isName && marks.at(to, 'brandTails') !== null ? [{ from: lead.to, to, weight: 1 }] : []
  })
  const beside = marks.all('trades').flatMap((trade): Candidate[] => {
    const from = (marks.at(trade.to, 'named') ?? marks.at(trade.to, 'is'))?.to ?? trade.to
    let to = from
    while (to < from + mostUncased && isNameWord(to)) to += 1
    if (to > from && isStop(message, to)) return [{ from, to, weight: 2 }]
    // "सैलून रूपमती में …" at the beginning
    if (to > from && trade.from === 0 && marks.at(to, 'brandTails') !== null) return [{ from, to, weight: 2 }]
    // "संजीवनी अस्पताल के रिसेप्शन से"
    let start = trade.from
    while (trade.from - start < mostUncased && isNameWord(start - 1)) start -= 1
    return start < trade.from ? [{ from: start, to: trade.to, weight: 1.5 }] : []
  })
  // "स्वाद टिफ़िन सर्विस: …"
  const colon = tokens.findIndex((_, at) => isStop(message, at))
  const opening = placesIn({ from: 0, to: colon })
  const isTitle =
    tokens[colon]?.text === ':' &&
    opening.length <= mostUncased + 1 &&
    opening.some(isNameWord) &&
    opening.every((at) => !marks.covers(at, ...functionWords))
  return [...beside, ...told, ...(isTitle ? [{ from: 0, to: colon, weight: 2.5 }] : [])]
}
