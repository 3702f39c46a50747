/** What a message in a language without a locale tells the customers: its own sentences, without what is said to us. */
import { capital } from '../../language/index.ts'
import { type ForeignWords, foreignWords } from '../../language/locales/foreign.ts'

export interface Foreign {
  text: string
  isPromotion: boolean
}

type Finders = Readonly<Record<keyof ForeignWords, RegExp>> & { beginning: string }

/** Each letter without its signs, so that places stay the same; of Arabic the forms of one letter are one. */
const bare = (words: string): string =>
  words.replace(/[^\0-\x7f]/gu, (letter) => {
    const [base = letter] = letter.normalize('NFD')
    return base.length === letter.length ? base : letter
  })

const finderOf = (list: string): RegExp => {
  const phrases = bare(list)
    .split('|')
    .filter((phrase) => phrase !== '')
    .sort((one, other) => other.length - one.length)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|') || '(?!)'})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}

/** What finds the words of a language. */
function findersOf(words?: ForeignWords): Finders {
  const [to = '', beginning = ''] = words?.to ?? []
  const of = (name: Exclude<keyof ForeignWords, 'to'>): RegExp => finderOf(words?.[name] ?? '')
  return {
    ...{ asks: of('asks'), that: of('that'), for: of('for'), courtesies: of('courtesies') },
    ...{ differs: of('differs'), promoting: of('promoting'), to: finderOf(to), beginning },
  }
}

/** Nothing is found in a language of which we know nothing. */
const nothing = findersOf()
const known = new Map(Object.entries(foreignWords).map(([code, words]) => [code, findersOf(words)]))

const placesOf = (words: string, finder: RegExp): { from: number; to: number }[] =>
  [...bare(words).matchAll(finder)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))

const wordsIn = (words: string): string[] => words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []

/** In words: an order stands near the beginning of a sentence, and what is told soon behind it. */
const longestLead = 5
const longestAudience = 9
const longestName = 5
/** In UTF-16 units: what stands further behind is no order to us. */
const longestRead = 150
const mostCourtesies = 4
/** A longer message is read no further. */
const longestMessage = 4000
/** Fewer words that are left behind an order tell nothing. */
const fewestTold = 4

/** Without the marks at its end that end no sentence. */
function withoutEnd(words: string): string {
  let to = words.length
  while (to > 0 && /[\s,،:;–-]/.test(words.charAt(to - 1))) to -= 1
  return words.slice(0, to)
}

/** Without greetings and thanks, and the marks beside them, at both ends. */
function withoutCourtesies(sentence: string, { courtesies }: Finders): string {
  let words = sentence.trim()
  for (let count = 0; count < mostCourtesies; count += 1) {
    const places = placesOf(words, courtesies)
    const [first, last] = [places[0], places.at(-1)]
    const isAtEnd = last !== undefined && wordsIn(words.slice(last.to)).length === 0
    const rest = first?.from === 0 ? words.slice(first.to) : isAtEnd ? words.slice(0, last.from) : null
    if (rest === null) break
    words = withoutEnd(rest.replace(/^[\s,.!،:;–-]+/u, ''))
  }
  return words
}

/** What of a sentence is told; '' if it is all said to us. */
function toldIn(sentence: string, finders: Finders, mayBeLed = true): string {
  const words = withoutCourtesies(sentence, finders)
  const colon = mayBeLed ? /:\s/.exec(words) : null
  if (colon !== null) {
    const [head, rest] = [words.slice(0, colon.index), words.slice(colon.index + 1)]
    if (placesOf(head, finders.asks).length > 0) return toldIn(rest, finders, false)
    const told = toldIn(rest, finders, false)
    const isName = wordsIn(head).length <= longestName
    if (isName && told !== '' && told !== rest.trim()) return `${head}: ${told}`
  }
  const asks = placesOf(words.slice(0, longestRead), finders.asks).filter(
    ({ from }) => wordsIn(words.slice(0, from)).length <= longestLead,
  )
  const order = asks[0]
  const ask = asks.at(-1)
  if (order === undefined || ask === undefined) return words
  const isNear = ({ from }: { from: number }): boolean =>
    from >= order.to && from < 2 * longestRead && wordsIn(words.slice(ask.to, from)).length <= longestAudience
  const that = placesOf(words, finders.that).find(isNear)
  if (that !== undefined) return words.slice(that.to).trim()
  if (/[?؟]$/u.test(words)) return ''
  const isOfMessage = placesOf(words.slice(ask.to).trim(), finders.for)[0]?.from === 0
  const to = finders.beginning === '' || isOfMessage ? undefined : placesOf(words, finders.to).find(isNear)
  if (to !== undefined) return finders.beginning + words.slice(to.to).trim()
  const rest = words.slice(ask.to).trim()
  const lead = placesOf(rest, finders.for)[0]
  const left = isOfMessage && lead !== undefined ? rest.slice(lead.to).trim() : rest
  return wordsIn(left).length < fewestTold ? '' : left
}

/**
 * The text for a message in a language of which no more than `foreignWords` is known, with a variable for each thing that
 * is said to differ per customer; null if nothing is told.
 */
export function foreignText(message: string, code: string): Foreign | null {
  const finders = known.get(code) ?? nothing
  const sentences = message.slice(0, longestMessage).split(/\n+|(?<=[.!?؟。])\s+(?=[^\p{Ll}\d])/u)
  const varying: string[] = []
  const told = sentences.flatMap((sentence) => {
    const pieces = toldIn(sentence, finders).split(/(?<=[,،])\s/u)
    const kept = pieces.filter((piece) => {
      const differing = placesOf(piece, finders.differs)[0]
      if (differing === undefined) return true
      const label = piece.slice(0, differing.from).trim()
      if (label !== '') varying.push(`${capital(label)}: {{${varying.length + 1}}}`)
      return false
    })
    const words = withoutEnd(kept.join(' '))
    return words === '' ? [] : [capital(/[.!?؟。…]$/u.test(words) ? words : `${words}.`)]
  })
  const last = told.at(-1)
  const isQuestion = told.every((sentence) => /[?؟]$/u.test(sentence))
  if (last === undefined || isQuestion || wordsIn(told.join(' ')).length < fewestTold) return null
  // A variable may not stand at an end of the text.
  const text = varying.length === 0 ? told.join(' ') : [told.slice(0, -1).join(' '), ...varying, last].join('\n').trim()
  return { text, isPromotion: /\d\s?%/.test(text) || placesOf(text, finders.promoting).length > 0 }
}
