/** What changed between two versions of a template, part by part. Pure. */
import type { Component } from '../api/types.ts'
import { say } from '../words/index.ts'
import { isFileKind } from './file-limits.ts'
import { keptPrefix } from './file-places.ts'
import { inWords, nameOfCategory, nameOfLanguage } from './names.ts'
import { samplesOf, withSamples } from './parts.ts'

/** A version at Meta, or a draft. */
interface Compared {
  components: readonly object[]
  category?: string | null
  name?: string | undefined
  language?: string | undefined
}

export interface Difference {
  part: string
  /** '': it was not there. */
  before: string
  /** '': it is not there any more. */
  after: string
}

const partOf: Readonly<Record<string, keyof typeof say.parts>> = {
  HEADER: 'header',
  BODY: 'body',
  FOOTER: 'footer',
  BUTTONS: 'buttons',
  CAROUSEL: 'cards',
  LIMITED_TIME_OFFER: 'offer',
}

const nameOf = (type: string): string => {
  const part = partOf[type]
  return part === undefined ? inWords(type) : say.parts[part]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(Object) : [])

/** A file that was given here is told apart from the place for one. */
function formatInWords(format: string, example: unknown): string {
  if (!isFileKind(format)) return inWords(format)
  const { your, a } = say.files.kinds[format]
  return JSON.stringify(example ?? '').includes(keptPrefix) ? your : a
}

/** What people read of a part. */
function wordsOf(component: Record<string, unknown>): string {
  const buttons = listOf(component.buttons).map(({ text, url, phone_number, example }) =>
    [text, withSamples(textOf(url), { 1: textOf(Array.isArray(example) ? example[0] : '') }), phone_number]
      .map(textOf)
      .filter(Boolean)
      .join(' → '),
  )
  const cards = listOf(component.cards).map((card) => listOf(card.components).map(wordsOf).join(' · '))
  const [format, type] = [textOf(component.format), textOf(component.type).toUpperCase()]
  const words = [
    withSamples(textOf(component.text), samplesOf({ ...component, type } as Component)),
    ...buttons,
    ...cards,
  ]
    .filter(Boolean)
    .join('\n')
  return words === '' && format !== '' ? formatInWords(format, component.example) : words
}

function partsOf({ category, name, language, components }: Compared): Map<string, string> {
  const parts = new Map<string, string>()
  if (category != null) parts.set(say.parts.category, nameOfCategory(category))
  if (language !== undefined) parts.set(say.parts.language, nameOfLanguage(language))
  if (name !== undefined) parts.set(say.parts.name, name)
  for (const component of listOf(components)) {
    const type = textOf(component.type).toUpperCase()
    parts.set(nameOf(type), wordsOf(component))
  }
  return parts
}

export function differencesBetween(before: Compared, after: Compared): Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((part) => ({ part, before: old.get(part) ?? '', after: now.get(part) ?? '' }))
    .filter((difference) => difference.before !== difference.after)
}

/** Words that stay beside what differs, so that people see where it is. */
const beside = 2
/** A longer text is cut: the preview shows it whole. */
const most = 24

function cut(words: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - beside)
  const end = Math.min(words.length, to + beside, start + most)
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`
}

/** The difference without what both texts begin and end with, but for a word or two. */
export function narrowed({ part, before, after }: Difference): Difference {
  const [old, now] = [before, after].map((text) => text.split(/\s+/)) as [string[], string[]]
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter && old[first] === now[first]) first += 1
  let last = 0
  while (last < shorter - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last += 1
  return { part, before: cut(old, first, old.length - last), after: cut(now, first, now.length - last) }
}
