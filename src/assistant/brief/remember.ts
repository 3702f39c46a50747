/** What a proposal was made of, kept as short facts so that it can be told again in another tone or language. */
import { type GalleryLanguage, galleryLanguages, type Line, slotKinds, type Tone, tones } from '../../gallery/index.ts'
import type { BriefRequest, KeptFact } from '../contract.ts'

export interface Remembered {
  purpose: string
  language: GalleryLanguage
  tone: Tone
  facts: Readonly<Record<string, string>>
  varying: readonly string[] | undefined
  /** What differs per customer and has no slot. */
  lines: readonly Line[]
}

/** Facts cannot be deleted, only replaced. */
export const nothing = '-'
const slotKey = (slot: string): string => `brief.${slot}`
const linesKey = slotKey('lines')

const linesIn = (kept: string | undefined): Line[] =>
  (kept ?? nothing).split('|').flatMap((line) => {
    const [, name, label = ''] = /^(\S+) (.+)$/.exec(line) ?? []
    const kind = slotKinds.find((one) => one === name)
    return kind === undefined ? [] : [{ kind, label }]
  })

/** What is kept of one fact; sentences are kept in several. */
const parts = /.{1,150}/gsu
const partMark = '~'

const inParts = (key: string, value: string): KeptFact[] => {
  const kept = value.match(parts) ?? []
  // What is trimmed off a part is missing when they are joined.
  return kept.map((part, at) => ({
    key: at === 0 ? key : `${key}${partMark}${at + 1}`,
    value: kept.length === 1 ? part : `<${part}>`,
  }))
}

/** The facts of the extraction. What an earlier proposal left behind is overwritten. */
export function factsToRemember(
  memory: BriefRequest['memory'],
  { purpose, language, tone, facts, varying, lines }: Remembered,
): KeptFact[] {
  const stale = Object.entries(memory.facts).filter(([key, value]) => key.startsWith(slotKey('')) && value !== nothing)
  const told =
    lines.length === 0 ? [] : [{ key: linesKey, value: lines.map(({ kind, label }) => `${kind} ${label}`).join('|') }]
  const fresh = [...Object.entries(facts).flatMap(([slot, value]) => inParts(slotKey(slot), value)), ...told]
  return [
    ...stale.filter(([key]) => !fresh.some((fact) => fact.key === key)).map(([key]) => ({ key, value: nothing })),
    ...fresh,
    { key: 'purpose', value: purpose },
    { key: 'brief_form', value: [language, tone, varying?.join('+') ?? nothing].join(' ') },
  ]
}

/** What the last proposal was made of; null if there was none. */
export function rememberedIn({ facts }: BriefRequest['memory']): Remembered | null {
  const [language, tone, varying] = (facts.brief_form ?? '').split(' ')
  const knownLanguage = galleryLanguages.find((one) => one === language)
  const knownTone = tones.find((one) => one === tone)
  if (facts.purpose === undefined || knownLanguage === undefined || knownTone === undefined) return null
  const own = new Map<string, string>()
  const kept = Object.entries(facts).filter(
    ([key, value]) => key.startsWith(slotKey('')) && key !== linesKey && value !== nothing,
  )
  for (const [key, value] of kept.sort(([left], [right]) => (left < right ? -1 : 1))) {
    const [slot = ''] = key.slice(slotKey('').length).split(partMark)
    own.set(slot, (own.get(slot) ?? '') + value.replace(/^<(.*)>$/s, '$1'))
  }
  return {
    purpose: facts.purpose,
    language: knownLanguage,
    tone: knownTone,
    facts: Object.fromEntries(own),
    varying: varying === undefined || varying === nothing ? undefined : varying.split('+'),
    lines: linesIn(facts[linesKey]),
  }
}
