/** What a message is about, where a slot knows the words for it: "rent", "the lift", "payslips". */
import type { Blueprint, GalleryLanguage } from '../../gallery/index.ts'
import { tokenise } from '../../language/index.ts'
import { type Message, placesIn, type Reading, type Span, sourceOf } from '../reading/index.ts'

const phrases = new Map<string, readonly (readonly string[])[]>()

/** The phrases of a list, the longest first; read when they are first needed. */
function phrasesOf(list: string): readonly (readonly string[])[] {
  const known = phrases.get(list)
  if (known !== undefined) return known
  const read = list
    .split('|')
    .map((phrase) => tokenise(phrase).map(({ key }) => key))
    .sort((left, right) => right.length - left.length)
  phrases.set(list, read)
  return read
}

function spansOf({ tokens }: Message, list: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phrasesOf(list).find((keys) => keys.every((key, offset) => tokens[at + offset]?.key === key))
    if (found === undefined) continue
    spans.push({ from: at, to: at + found.length })
    at += found.length - 1
  }
  return spans
}

export interface Topics {
  facts: Record<string, string>
  spans: Span[]
}

/** The facts of slots that are not `found` otherwise, or found in part; a word that is part of something else is none. */
export function topicsIn(
  { slots }: Blueprint,
  { message, values, fixed, varying }: Reading,
  language: GalleryLanguage,
  found: Readonly<Record<string, string>>,
): Topics {
  const names = values.filter(({ kind }) => kind === 'business' || kind === 'person' || kind === 'place')
  const settled = new Set([...names, ...fixed, ...varying].flatMap(placesIn))
  const topics: Topics = { facts: {}, spans: [] }
  for (const [name, { topics: lists }] of Object.entries(slots)) {
    if (lists === undefined) continue
    const spans = spansOf(message, lists[language]).filter((span) => !placesIn(span).some((at) => settled.has(at)))
    const words = [...new Set(spans.map((span) => sourceOf(message, span).toLowerCase()))]
    const part = found[name]?.toLowerCase()
    if (words.length === 0 || (part !== undefined && !words.some((word) => word.includes(part)))) continue
    topics.facts[name] = spans.length === 1 && spans[0] ? sourceOf(message, spans[0]) : words.join(', ')
    topics.spans.push(...spans)
  }
  return topics
}
