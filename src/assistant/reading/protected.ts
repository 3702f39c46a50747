/** Words of a message that are the template's and not said to us: never corrected, guarded, or asked which language they are. */
import { LRUCache } from 'lru-cache'
import { editLocales } from '../../language/edit-locales.ts'
import { findQuotes } from './quotes.ts'

/** UTF-16 positions [from, to). */
interface Span {
  from: number
  to: number
}

const alternatives = (lists: readonly string[]): string =>
  [...new Set(lists.flatMap((list) => list.split('|')))]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

const partLists = editLocales.flatMap(({ parts, words }) => [
  ...Object.values(parts),
  words.category,
  words.language,
  words.sample,
])
const bodyLists = editLocales.map(({ parts }) => parts.body)
const bodyLabel = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(bodyLists)})["'*]{0,2} ?[:：=]`, 'giu')
/** A line that begins with the name of a part and a colon, as plain text: `*Name:*` is a line of a text. */
const labelLine = new RegExp(`^[\\s•·-]{0,4}(?:\\d{1,2}[.)] )?(${alternatives(partLists)}) ?[:：=](.*)$`, 'iu')

/** From a label such as "Text:" to the next labelled line; what is asked of us in the same breath is read all the same. */
function labelledTexts(message: string): Span[] {
  return Array.from(message.matchAll(bodyLabel), ({ index, 0: label }) => {
    const from = index + label.length
    let to = from
    for (const line of message.slice(from).split('\n')) {
      if (to > from && labelLine.test(line)) break
      to += line.length + 1
    }
    return { from, to: Math.min(to, message.length) }
  })
}

/** Whether a message gives the text of the template behind a label: "Text: …". */
export const hasLabelledText = (message: string): boolean => labelledTexts(message).length > 0

/** A turn asks many times for its message and parts of it. */
const rememberedTexts = 128

/** They may overlap. */
const protectedSpans = new LRUCache<string, readonly Span[]>({
  max: rememberedTexts,
  memoMethod: (message) => [...findQuotes(message).map(({ from, to }) => ({ from, to })), ...labelledTexts(message)],
})

/** Which positions of a message are protected. */
export function protection(message: string): (at: number) => boolean {
  const spans = protectedSpans.memo(message)
  if (spans.length === 0) return () => false
  const cover = new Uint8Array(message.length)
  for (const { from, to } of spans) cover.fill(1, from, to)
  return (at) => cover[at] === 1
}

/** The message with its protected words blanked out, every position kept. */
export function unprotected(message: string): string {
  if (protectedSpans.memo(message).length === 0) return message
  const isProtected = protection(message)
  return Array.from({ length: message.length }, (_, at) => (isProtected(at) ? ' ' : message[at])).join('')
}

const setting = new RegExp(
  `^(?:${alternatives(editLocales.flatMap(({ categories }) => Object.values(categories)))})\\b`,
  'iu',
)
const categoryName = new RegExp(`^(?:${alternatives(editLocales.map(({ words }) => words.category))})$`, 'iu')
const languageName = new RegExp(`^(?:${alternatives(editLocales.map(({ words }) => words.language))})$`, 'iu')
const bodyName = new RegExp(`^(?:${alternatives(bodyLists)})$`, 'iu')

/** Whether a labelled line gives one of our settings: a category that there is, a language, the text itself, a name for machines. */
function setsSomething(line: string): boolean {
  const [, label = '', value = ''] = labelLine.exec(line) ?? []
  const given = value.trim()
  if (given.includes('{{')) return false
  if (bodyName.test(label)) return true
  if (categoryName.test(label)) return setting.test(given)
  return languageName.test(label) || /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(given)
}

const fewestQuoted = 4
/** "message ye hai:", "the text should be:"; with a comma or a full stop it says more than that. */
const longestLead = 40
const bodyWord = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives(bodyLists)})(?![\\p{L}\\p{M}])`, 'iu')

/** The text of a message that is nothing but a quoted text, with at most a few words before it that call it the text. */
export function quotedText(message: string): string | null {
  const [quote, ...others] = findQuotes(message)
  if (quote === undefined || others.length > 0 || quote.text.trim().split(/\s+/).length < fewestQuoted) return null
  const lead = message.slice(0, quote.from).trim()
  const rest = message.slice(quote.to).replace(/[\s.!]+/g, '')
  const isLed = lead === '' || (lead.length <= longestLead && /^[^,.;\n_]+[:：]$/.test(lead) && bodyWord.test(lead))
  return isLed && rest === '' ? quote.text.trim() : null
}

const fewestLines = 3

/** Lines that are a text from the first to the last, though some of them look like labels: `*Name:* {{2}}`, `Footer: …`. */
export function isPastedText(message: string): boolean {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  const [first = ''] = lines
  const opensText =
    /^[*_~]{0,2}["“«¡¿]?[\p{Lu}\p{Extended_Pictographic}{]/u.test(first.trim()) &&
    !/^[\p{L}\p{M} ]{1,30}[:：]|[:：]$/u.test(first.trim())
  return lines.length >= fewestLines && opensText && !labelLine.test(first) && !lines.some(setsSomething)
}
