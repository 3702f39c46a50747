/** The variables of a draft with their samples, and plausible samples for those that have none. */
import { type Draft, findComponent } from './draft.ts'
import { findPlaceholders } from './placeholders.ts'
import { nameCues, type SampleKind, sampleKinds, textCues } from './sample-cues.ts'
import { kindByStem, titleBefore, titleBehind } from './sample-stems.ts'
import { amountByRegion, commonValues, valuesByLanguage } from './sample-values.ts'
import { type Samples, samplesOfBody, samplesOfHeader } from './samples.ts'

interface VariableWords {
  name: string
  /** The text around its first appearance. */
  before: string
  after: string
  /** null: no sample yet. */
  example: string | null
}

type Variable = VariableWords & ({ part: 'header' | 'body' } | { part: 'button'; index: number })

/** The variables of one text, each once, in order of first appearance. */
export function variablesIn(text: string, samples: Samples): VariableWords[] {
  const seen = new Map<string, VariableWords>()
  for (const { name, start, end } of findPlaceholders(text)) {
    if (seen.has(name)) continue
    seen.set(name, { name, before: text.slice(0, start), after: text.slice(end), example: samples.get(name) ?? null })
  }
  return [...seen.values()]
}

/** Variables of header, body and button links, each once per part, in order of first appearance. Cards are left out. */
export function variablesOf(draft: Pick<Draft, 'components'>): Variable[] {
  const header = findComponent(draft, 'HEADER')
  const body = findComponent(draft, 'BODY')
  const buttons = findComponent(draft, 'BUTTONS')?.buttons ?? []
  return [
    ...variablesIn(header?.text ?? '', samplesOfHeader(header)).map((words) => ({ part: 'header' as const, ...words })),
    ...variablesIn(body?.text ?? '', samplesOfBody(body)).map((words) => ({ part: 'body' as const, ...words })),
    ...buttons.flatMap((button, index) => {
      const sample = typeof button.example === 'string' ? button.example : button.example?.[0]
      return variablesIn(button.url ?? '', new Map()).map((words) => ({
        part: 'button' as const,
        index,
        ...words,
        example: sample ?? null,
      }))
    }),
  ]
}

/** How far before a variable cues are looked for, in UTF-16 units, and the most words of a cue. */
const windowLength = 60
const longestCue = 4

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const kindsByCue: ReadonlyMap<string, ReadonlyMap<string, SampleKind>> = new Map(
  Object.entries(textCues).map(([language, cues]) => {
    const entries = sampleKinds.flatMap((kind) =>
      (cues[kind]?.split('|') ?? []).map((cue) => [wordsOf(cue).join(' '), kind] as const),
    )
    // Kinds are listed from specific to vague; if two share a cue, the first wins.
    return [language, new Map(entries.toReversed())]
  }),
)

/** The kind named by the nearest cue before the variable; if several end at the same word, by the longest. */
function kindByText(before: string, language: string): SampleKind | null {
  const kinds = kindsByCue.get(language)
  // The words before an earlier variable describe that variable.
  const words = wordsOf(before.slice(-windowLength).split('}}').at(-1) ?? '')
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - longestCue); start < end; start += 1) {
      const kind = kinds?.get(words.slice(start, end).join(' '))
      if (kind !== undefined) return kind
    }
  }
  return null
}

/** "Bonjour {{1}}," in a language without cues: one or two words, the variable and a comma are a greeting. */
const isGreeting = (before: string, after: string): boolean =>
  before.length < windowLength && /^[,!，、،！]/.test(after) && wordsOf(before).length <= 2 && !before.includes('{{')

/** "Welcome to the club, {{1}}!" addresses the recipient. */
const isAddressed = (before: string, after: string): boolean =>
  (/[,،] $/.test(before) && /^ ?!/.test(after)) || titleBefore.test(before) || titleBehind.test(after)

function kindByName(name: string): SampleKind | null {
  const parts = new Set(name.toLowerCase().split(/[_0-9]/))
  return nameCues.find(([, words]) => words.split(' ').some((word) => parts.has(word)))?.[0] ?? null
}

function kindByNeighbours(before: string, after: string): SampleKind | null {
  if (/^https?:\/\//i.test(before)) return /order|track|pedido|invoice|booking/i.test(before) ? 'order' : 'link'
  if (/^\s?%/.test(after) || /^ (off|discount|de descuento|de desconto|rabatt|छूट)/i.test(after)) return 'percent'
  if (/(?:[$€£₹]|\bRs\.?|\bRp\.?|\bAED|\bUSD|\bINR|\bEUR)\s?$/i.test(before.slice(-8))) return 'amount'
  if (/^ (points|puntos|pontos|poin|punkte)\b/i.test(after)) return 'points'
  if (
    /^ (items?|days?|minutes?|hours?|people|guests|unidades|días|dias|minutos|hari|menit|tage|minuten)\b/i.test(after)
  )
    return 'count'
  if (/^ (Uhr\b|बजे)/.test(after)) return 'time'
  return null
}

const kindOf = (before: string, name: string, language: string, after: string): SampleKind =>
  kindByName(name) ??
  kindByNeighbours(before, after) ??
  (isAddressed(before, after) ? 'first_name' : null) ??
  kindByText(before, language) ??
  kindByStem(before, after) ??
  (isGreeting(before, after) ? 'first_name' : (kindByText(before, 'en') ?? 'product'))

const ownSamples: ReadonlySet<string> = new Set(
  [commonValues, ...Object.values(valuesByLanguage), amountByRegion].flatMap((values) => Object.values(values).flat()),
)

/** Whether `sampleFor` may have given it, in any language. */
export const isOwnSample = (value: string): boolean => ownSamples.has(value)

/** How many earlier variables hold the same kind of value, so that two dates get different samples. */
function countEarlier(kind: SampleKind, before: string, language: string): number {
  const nearby = before.slice(-5 * windowLength)
  return findPlaceholders(nearby).filter(
    ({ name, start, end }) => kindOf(nearby.slice(0, start), name, language, nearby.slice(end)) === kind,
  ).length
}

/** The value without its own sign if the text already has a currency or percent sign next to the variable. */
function withoutRepeatedSign(value: string, before: string, after: string): string {
  const isSigned = /(?:[$€£₹]|\bRs\.?|\bRp\.?|\b[A-Z]{3})\s?$/.test(before.slice(-8)) || /^\s?[€₽%]/.test(after)
  return isSigned ? value.replace(/[^0-9.,:]/g, '') : value
}

/**
 * A plausible sample for a variable, from its name and the words around it: an order number after "order", a first name
 * that fits the language after "Hi". The same input always gives the same sample; never personal data or a phone number.
 */
export function sampleFor(before: string, name: string, language?: string, after = ''): string {
  const [base = 'en', region = ''] = (language ?? 'en').split(/[_-]/)
  const kind = kindOf(before, name, base, after)
  const regional = kind === 'amount' ? amountByRegion[region] : undefined
  const values = regional ?? valuesByLanguage[base]?.[kind] ?? commonValues[kind]
  const value = values[countEarlier(kind, before, base) % values.length] ?? ''
  return kind === 'amount' || kind === 'percent' ? withoutRepeatedSign(value, before, after) : value
}
