/** Puts a text together: a beginning for the purpose, the user's own particulars, a friendly end. */
import { limits } from '../../../template/limits.ts'
import { shorten } from '../rewrite/shorten.ts'
import type { Particulars } from './particulars.ts'
import { distinctFacts } from './particulars.ts'
import { type Purpose, promoting } from './purposes.ts'
import { withBrand, wordingFor } from './texts/index.ts'
import type { Wording } from './texts/wording.ts'

export interface Brief {
  purpose: Purpose
  brand: string | null
  language: string
  particulars: readonly Particulars[]
  isMarketing: boolean
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
  const code = /^(?:the )?(?:code|coupon|código|codigo|kode|कोड)[: ]+(\S+)$/i.exec(fact)?.[1]
  return code ? wording.code.replace('{value}', () => code) : sentence(fact)
}

const isName = (fact: string) =>
  /^(?:\p{Lu}[\p{L}\p{M}'’]*|&|and|de|la|do|da|y|e|\p{N}+)(?: (?:\p{Lu}[\p{L}\p{M}'’]*|&|and|de|la|do|da|y|e|\p{N}+))*$/u.test(
    fact,
  ) && !/\d/.test(fact)

/** A text for the brief that never ends with a variable and holds every particular. */
export function writeText(brief: Brief): string {
  const { purpose, particulars } = brief
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
