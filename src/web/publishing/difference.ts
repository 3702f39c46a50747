/** What changed between two versions of a template, part by part. Pure. */
import type { TemplateHistory } from '../api/types.ts'
import { inWords } from '../template/names.ts'

type Version = TemplateHistory['versions'][number]
type Compared = Pick<Version, 'category' | 'components'>

export interface Difference {
  part: string
  /** '': it was not there. */
  before: string
  /** '': it is not there any more. */
  after: string
}

const names: Readonly<Record<string, string>> = { BODY: 'Text', CAROUSEL: 'Cards', LIMITED_TIME_OFFER: 'Offer' }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(Object) : [])

/** What people read of a part. */
function wordsOf(component: Record<string, unknown>): string {
  const buttons = listOf(component.buttons).map(({ text, url, phone_number }) =>
    [text, url, phone_number].map(textOf).filter(Boolean).join(' → '),
  )
  const cards = listOf(component.cards).map((card) => listOf(card.components).map(wordsOf).join(' · '))
  const format = textOf(component.format)
  const words = [textOf(component.text), ...buttons, ...cards].filter(Boolean).join('\n')
  return words === '' && format !== '' ? inWords(format) : words
}

function partsOf({ category, components }: Compared): Map<string, string> {
  const parts = new Map<string, string>(category === null ? [] : [['Category', inWords(category)]])
  for (const component of components) {
    const type = textOf(component.type).toUpperCase()
    parts.set(names[type] ?? inWords(type), wordsOf(component))
  }
  return parts
}

export function differencesBetween(before: Compared, after: Compared): Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((part) => ({ part, before: old.get(part) ?? '', after: now.get(part) ?? '' }))
    .filter((difference) => difference.before !== difference.after)
}
