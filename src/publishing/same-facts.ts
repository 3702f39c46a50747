/**
 * Whether a translation says the same as its source, as far as that can be counted: variables, numbers and dates, amounts of money, links.
 * Words are not compared. A difference may be right, such as 5 pm that became 17:00: it is for a person to judge. Pure and total.
 */
import type { Draft } from '../template/draft.ts'
import { findPlaceholders } from '../template/placeholders.ts'

export interface FactDifference {
  what: 'parts' | 'variables' | 'numbers' | 'money' | 'links'
  /** What only the source has, and what only the translation has. */
  missing: string[]
  added: string[]
}

const linkForm = /https?:\/\/[^\s<>"']+/gi
/** With what separates thousands, decimals, days and hours in one language or another. */
const numberForm = /\p{Nd}+(?:[.,:/'’\u00a0\u202f]\p{Nd}+)*/gu
/** Signs of money and of shares, and the codes of currencies that stand beside a number. */
const moneyForm = /\p{Sc}|[%‰٪]|(?<=\p{Nd}\s?)[A-Z]{3}\b|\b[A-Z]{3}(?=\s?\p{Nd})/gu
const codes: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₺': 'TRY', '₪': 'ILS', '٪': '%' }

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** Decimal digits of any script come in runs of ten, from nought; some runs follow on one another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (isDigit(code - before - 1)) before += 1
  return String(before % 10)
}

const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : asciiDigit(digit)))

interface Text {
  /** Where it stands; the same in both drafts. */
  place: string
  text: string
}

/** Every text that people read or tap, those of cards and buttons as well. Samples are none: they are in the language of the template. */
function textsIn(components: readonly unknown[], place = ''): Text[] {
  return components.flatMap((component, index): Text[] => {
    if (typeof component !== 'object' || component === null) return []
    const { type, text, url, phone_number, buttons, cards, components: within } = component as Record<string, unknown>
    const here = `${place}/${String(type ?? index)}`
    const own = [text, url, phone_number].flatMap((value, at) =>
      typeof value === 'string' ? [{ place: `${here}/${at}`, text: value }] : [],
    )
    const lists = [buttons, cards, within].flatMap((list, at) =>
      Array.isArray(list) ? textsIn(list, `${here}/${at}`) : [],
    )
    return [...own, ...lists]
  })
}

function factsOf({ components }: Draft) {
  const facts: Record<FactDifference['what'], string[]> = {
    parts: [],
    variables: [],
    numbers: [],
    money: [],
    links: [],
  }
  for (const { place, text } of textsIn(components)) {
    facts.parts.push(place)
    facts.variables.push(...findPlaceholders(text).map(({ token }) => token))
    facts.links.push(...(text.match(linkForm) ?? []))
    const rest = plainDigits(
      findPlaceholders(text)
        .reduce((left, { token }) => left.replace(token, ' '), text)
        .replace(linkForm, ' '),
    )
    facts.numbers.push(...(rest.match(numberForm) ?? []))
    facts.money.push(...(rest.match(moneyForm) ?? []).map((sign) => codes[sign] ?? sign))
  }
  return facts
}

/** What only the first list has; each item counts as often as it is there. */
function without(list: readonly string[], other: readonly string[], keyOf: (item: string) => string): string[] {
  const left = other.map(keyOf)
  return list.filter((item) => {
    const at = left.indexOf(keyOf(item))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** The same for 1,299.50 and 1.299,50, for 12/31/2026 and 31.12.2026, for 17:00 and 17. */
const numberKey = (number: string): string =>
  number
    .replace(/(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .split(/\D+/)
    .filter((group, index) => index === 0 || group !== '00')
    .map((group) => group.replace(/^0(?=\d)/, ''))
    .sort()
    .join(' ')

/** When two of a kind are the same. */
const keys: Readonly<Record<FactDifference['what'], (item: string) => string>> = {
  parts: (item) => item,
  variables: (item) => item,
  numbers: numberKey,
  money: (item) => item,
  links: (item) => item.replace(/(?<![.,!?;:)])[.,!?;:)]+$/, ''),
}

/** Nothing: both have the same. */
export function factDifferences(source: Draft, translation: Draft): FactDifference[] {
  const [before, after] = [factsOf(source), factsOf(translation)]
  return (Object.keys(keys) as FactDifference['what'][]).flatMap((what) => {
    const missing = without(before[what], after[what], keys[what])
    const added = without(after[what], before[what], keys[what])
    return missing.length + added.length === 0 ? [] : [{ what, missing, added }]
  })
}

/** Code that sends the template, or a person who follows it, would go wrong. */
export const isGrave = ({ what }: FactDifference): boolean =>
  what === 'parts' || what === 'variables' || what === 'links'
