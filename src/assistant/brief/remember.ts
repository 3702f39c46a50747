/** What a proposal was made of, kept as short facts so that it can be told again in another tone or language. */
import { type GalleryLanguage, galleryLanguages, type Tone, tones } from '../../gallery/index.ts'
import type { BriefRequest, KeptFact } from '../contract.ts'

export interface Remembered {
  purpose: string
  language: GalleryLanguage
  tone: Tone
  facts: Readonly<Record<string, string>>
  varying: readonly string[] | undefined
}

/** Facts cannot be deleted, only replaced. */
const nothing = '-'
const slotKey = (slot: string): string => `brief.${slot}`

/** The facts of the extraction. What an earlier proposal left behind is overwritten. */
export function factsToRemember(
  memory: BriefRequest['memory'],
  { purpose, language, tone, facts, varying }: Remembered,
): KeptFact[] {
  const stale = Object.entries(memory.facts).filter(([key, value]) => key.startsWith(slotKey('')) && value !== nothing)
  const fresh = Object.entries(facts).map(([slot, value]) => ({ key: slotKey(slot), value }))
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
  const own = Object.entries(facts).flatMap(([key, value]) =>
    key.startsWith(slotKey('')) && value !== nothing ? [[key.slice(slotKey('').length), value] as const] : [],
  )
  return {
    purpose: facts.purpose,
    language: knownLanguage,
    tone: knownTone,
    facts: Object.fromEntries(own),
    varying: varying === undefined || varying === nothing ? undefined : varying.split('+'),
  }
}
