/** Words of the text that are to go: quoted in the message, or named just before "take it out". */
import { editLocales } from '../../language/edit-locales.ts'
import { tokenise } from '../../language/index.ts'
import { buttonsOf, type Draft } from '../../template/draft.ts'
import { applyEdit } from '../../template/edits.ts'
import { bodyOf } from '../brief/standing.ts'
import type { BriefRequest } from '../contract.ts'
import { withoutPiece } from '../frames/cut.ts'
import { areIn, keysOf } from '../frames/word-lists.ts'
import { readMessage } from '../reading/index.ts'
import { findQuotes } from '../reading/quotes.ts'
import { isSmall, localesOf, saidAround } from './said.ts'
import { longestRun, placeOfWords, type Stretch } from './shown.ts'

const removing = editLocales.map(({ words }) => keysOf(words.remove))
const otherwise = editLocales.map(({ words: { add, change, replace, rename, finalize } }) =>
  keysOf(add, change, replace, rename, finalize),
)

/** The text without a stretch of it; null if nothing would be left. */
function without(draft: Draft, place: Stretch | null): string | null {
  const left = place === null ? '' : withoutPiece(bodyOf(draft), place.from, place.to)
  return /[\p{L}\p{N}]/u.test(left) ? left : null
}

/** The text without all of the quoted words; null if some of them stand nowhere in it. */
function withoutQuotes(quotes: readonly string[], draft: Draft): string | null {
  let left: Draft = draft
  for (const quote of quotes) {
    const text = without(left, placeOfWords(quote.trim().replace(/[.!?…।]{1,3}$/u, ''), left))
    if (text === null) return null
    left = applyEdit(left, { op: 'set_body', text })
  }
  return bodyOf(left)
}

const quotesIn = (message: string): string[] => findQuotes(message).map(({ text }) => text)

/** The text without all that the message quotes, if that is all it asks for; null if it asks for something else, or if nothing would be left. */
export function withoutQuoted({ message, draft }: Pick<BriefRequest, 'message' | 'draft'>): string | null {
  const quotes = findQuotes(message)
  const said = quotes.reduceRight((words, { from, to }) => `${words.slice(0, from)} ${words.slice(to)}`, message)
  const keys = tokenise(said).map(({ key }) => key)
  if (quotes.length === 0 || !areIn(keys, removing) || areIn(keys, otherwise)) return null
  const labels = buttonsOf(draft).map(({ text = '' }) => text.toLowerCase())
  if (quotes.some(({ text }) => labels.includes(text.trim().toLowerCase()))) return null
  return withoutQuotes(quotesIn(message), draft)
}

/** Fewer words of the text than these may be said by chance. */
const fewestNamed = 2

/** The text without the words of it that a message names or quotes; null if it names none. */
export function withoutNamedIn(words: string, draft: Draft): string | null {
  const quotes = quotesIn(words)
  return quotes.length > 0 ? withoutQuotes(quotes, draft) : without(draft, longestRun(words, draft, fewestNamed))
}

/** Where the order begins to take out what was named before it; null if the message does not end with one, or names it behind. */
function orderAt(message: string, userLanguage: string | null): number | null {
  const marks = [
    ...message
      .trimEnd()
      .slice(0, -1)
      .matchAll(/[.!?,;:।\n]\s/g),
  ]
  const from = (marks.at(-1)?.index ?? -1) + 1
  // Some orders are said to be behind what goes: here there is a mark before them.
  const order = readMessage(`: ${message.slice(from)}`, userLanguage)
  const said = saidAround(order, 'leaving')
  const small = localesOf(order).map(({ words, polite, particles = '' }) =>
    keysOf(words.the, words.remove, polite, particles),
  )
  const isOrder = order.tokens.every(
    ({ kind, key }, at) => kind === 'mark' || said?.has(at) || isSmall(order, at) || areIn([key], small),
  )
  const keys = order.tokens.map(({ key }) => key)
  return isOrder && (said !== null || areIn(keys, removing)) ? from : null
}

/** In UTF-16 units; longer messages are texts. */
const longestOrder = 500

/** "What is X? Take it out": the text without what was named in the same message, or in the one before; null if nothing was. */
export function withoutPointed(
  { message, draft, userLanguage }: Pick<BriefRequest, 'message' | 'draft' | 'userLanguage'>,
  before: string,
): string | null {
  if (bodyOf(draft) === '' || message.length > longestOrder) return null
  const at = orderAt(message, userLanguage ?? draft.language ?? null)
  if (at === null) return null
  const named = message.slice(0, at).trim()
  if (named !== '') return withoutNamedIn(named, draft)
  const isAbout =
    /[?？؟"“„«]/.test(before) &&
    !areIn(
      tokenise(before).map(({ key }) => key),
      otherwise,
    )
  return isAbout ? withoutNamedIn(before, draft) : null
}
