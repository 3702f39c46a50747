/** Puts a text together: a beginning for the purpose, the user's own particulars, a friendly end. */
import { limits } from '../../../template/limits.ts'
import { closeGaps } from '../../../template/placeholders.ts'
import { shorten } from '../rewrite/shorten.ts'
import { hasValue, isSentence, type Statement } from './content.ts'
import type { Particulars } from './particulars.ts'
import { distinctFacts } from './particulars.ts'
import { sentenceOfStatement } from './phrase.ts'
import { type Purpose, promoting } from './purposes.ts'
import { withBrand, wordingFor } from './texts/index.ts'
import type { Wording } from './texts/wording.ts'

export interface Brief {
  /** What the user told in English, for an English text; null: `particulars` holds it. */
  statements: readonly Statement[] | null
  purpose: Purpose
  brand: string | null
  language: string
  particulars: readonly Particulars[]
  isMarketing: boolean
  /** The user asked for an apology. */
  isApology: boolean
  /** Most characters; null: what the platform allows. */
  limit: number | null
}

const sentence = (text: string) => {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?।]$/.test(capital) ? capital : `${capital}.`
}

/** One particular as a sentence; bare percentages and codes get words around them. */
function sentenceOf(fact: string, wording: Wording): string {
  const discount =
    /^(?:the |a |an |el |o )?(\d+\s?%|[$€£₹]\s?\d+)(?: (?:off|discount|de descuento|de desconto|diskon))?$/i.exec(
      fact,
    )?.[1]
  if (discount) return wording.discount.replace('{value}', () => discount)
  const code = /^(?:the )?(?:code|coupon|código|codigo|kode|कोड)[: ]+([^\s:]\S*)$/i.exec(fact)?.[1]
  return code ? wording.code.replace('{value}', () => code) : sentence(fact)
}

const isName = (fact: string) =>
  /^(?:\p{Lu}[\p{L}\p{M}'’]*|&|and|de|la|do|da|y|e|\p{N}+)(?: (?:\p{Lu}[\p{L}\p{M}'’]*|&|and|de|la|do|da|y|e|\p{N}+))*$/u.test(
    fact,
  ) && !/\d/.test(fact)

const day =
  /\b(?:on )?(?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\b(?:tomorrow|today|tonight)\b/i

/** A ready text with the day that is known in the place of the first variable that asks for one. */
function withDay(text: string, words: string): string {
  const known = day.exec(words)?.[0].trim()
  if (!known || !/ (?:on|for) \{\{\d\}\}/.test(text)) return text
  const isPlain = /^(?:tomorrow|today|tonight)$/i.test(known)
  const told = isPlain ? known.toLowerCase() : `on ${known.replace(/^on /i, '')}`
  const bare = known.replace(/^on /i, '')
  return closeGaps(text.replace(/(on|for) \{\{\d\}\}/, (_, word: string) => (word === 'on' ? told : `for ${bare}`)))
    .text
}

/** Only names what the ready text is about: "their table reservation", "tomorrow's appointments". */
const isOnlySubject = ({ text, mode }: Statement): boolean =>
  (mode === 'tell' || mode === 'remind' || mode === 'confirm') &&
  !isSentence(text) &&
  !hasValue(text.replace(day, '')) &&
  !/\d/.test(text.replace(day, ''))

/** An English text of the user's statements. */
function writeLetter(brief: Brief, statements: readonly Statement[]): string {
  const { purpose } = brief
  const wording = wordingFor(brief.language)
  const isMarketing = brief.isMarketing
  const about = statements.filter(isOnlySubject)
  const isReady = !promoting.has(purpose) && purpose !== 'announcement' && purpose !== 'reminder'
  const told =
    isReady || promoting.has(purpose) ? statements.filter((one) => !(isReady && about.includes(one))) : statements
  if (told.length === 0 && (isReady || statements.length === 0))
    return withDay(withBrand(wording.texts[purpose], brief.brand), about.map(({ text }) => text).join(' '))
  const sentences = told.map((statement) => sentenceOfStatement(statement, purpose, isMarketing))
  const isNamed = brief.brand !== null && sentences.some((one) => one.includes(brief.brand ?? ''))
  const opening = isMarketing || !promoting.has(purpose) ? wording.openings[purpose] : undefined
  const start = withBrand(opening ?? wording.opening, isNamed ? null : brief.brand)
  const isSorry = brief.isApology && !sentences.some((one) => /\bsorry\b/i.test(one))
  const closing =
    (isSorry ? wording.closings.delivery_delay : undefined) ??
    wording.closings[purpose] ??
    (isMarketing ? undefined : wording.closing)
  const text = [
    start,
    ...distinctFacts(sentences, start),
    ...(closing && (isMarketing || !promoting.has(purpose)) ? [closing] : []),
  ].join(' ')
  const limit = Math.min(brief.limit ?? limits.bodyLength, limits.bodyLength)
  return text.length <= limit ? text : shorten(sentences.join(' '), limit, sentences.join(' '))
}

/** A text for the brief that never ends with a variable and holds every particular. */
export function writeText(brief: Brief): string {
  const { purpose, particulars } = brief
  if (brief.statements !== null) return writeLetter(brief, brief.statements)
  const wording = wordingFor(brief.language)
  const facts = particulars.flatMap((told) => told.facts)
  const brand = brief.brand ?? facts.find(isName) ?? null
  const topic =
    particulars.map((told) => told.topic).findLast((text) => text !== '' && !(brand && text.startsWith(brand))) ?? ''
  const others = facts.filter((fact) => fact !== brand)
  if (others.length === 0 && topic === '') return withBrand(wording.texts[purpose], brand)
  const start = withBrand(wording.openings[purpose] ?? wording.opening, brand)
  const subject =
    topic === '' ? [] : [purpose === 'event' ? wording.invitation.replace('{value}', () => topic) : sentence(topic)]
  const told = distinctFacts([...subject, ...others.map((fact) => sentenceOf(fact, wording))], start)
  const closing =
    wording.closings[purpose] ?? (promoting.has(purpose) || brief.isMarketing ? undefined : wording.closing)
  const text = [start, ...told, ...(closing ? [closing] : [])].join(' ')
  const limit = Math.min(brief.limit ?? limits.bodyLength, limits.bodyLength)
  return text.length <= limit ? text : shorten(told.join(' '), limit, others.join(' '))
}
