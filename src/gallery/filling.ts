/** What each slot of a blueprint is filled with: a fact, a variable, or nothing. */
import type { Blueprint, Slot } from './blueprint.ts'
import { tidyFact, withSign } from './fit.ts'
import { fitWords } from './fit-words.ts'
import type { GalleryLanguage } from './languages.ts'
import { sampleOf } from './samples.ts'

/** The person's own words by slot name. Names that the blueprint does not have are ignored. */
export type Facts = Readonly<Record<string, string>>

export interface FillOptions {
  language: GalleryLanguage
  facts?: Facts | undefined
  /** Slots that differ per customer, in the person's words; undefined if nothing was said about that. */
  varying?: readonly string[] | undefined
}

/** `fallback`: a required slot without a fact; a variable takes its place if the text needs it. */
export type Filling = { slot: Slot; sample: string } & (
  | { fact: string }
  | { variable: 'wanted' | 'fallback' }
  | { none: true }
)

/** The filling of every slot, by name. */
export function fillingsOf(blueprint: Blueprint, options: FillOptions): ReadonlyMap<string, Filling> {
  const facts = factsFor(blueprint, options)
  const names = Object.keys(blueprint.slots)
  return new Map(
    names.flatMap((name, at) => {
      const slot = blueprint.slots[name]
      if (slot === undefined) return []
      const earlier = names.slice(0, at).filter((other) => blueprint.slots[other]?.kind === slot.kind).length
      const sample = slot.sample?.[options.language] ?? sampleOf(slot.kind, options.language, earlier)
      return [[name, { slot, sample, ...contentOf(name, slot, facts, options.varying) }] as const]
    }),
  )
}

function contentOf(name: string, slot: Slot, facts: Facts, varying: readonly string[] | undefined) {
  const isVarying = varying?.includes(name) ?? false
  const fact = facts[name]
  if (fact !== undefined && !isVarying) return { fact }
  if (isVarying || (slot.usual === true && varying === undefined)) return { variable: 'wanted' } as const
  return slot.required === true ? ({ variable: 'fallback' } as const) : ({ none: true } as const)
}

/** Tidy facts of this blueprint's slots; an offer is worded from a percentage if there is no other. */
function factsFor(blueprint: Blueprint, { facts = {}, language }: FillOptions): Facts {
  const given: Record<string, string> = {}
  for (const [name, { kind }] of Object.entries(blueprint.slots)) {
    const fact = Object.hasOwn(facts, name) ? withSign(tidyFact(facts[name]), kind, language) : ''
    if (fact !== '') given[name] = fact
  }
  if (!('offer' in blueprint.slots) || 'offer' in given) return given
  const percent = withSign(tidyFact(facts.percent), 'percent', language)
  return percent === '' ? given : { ...given, offer: fitWords[language].offerOfPercent.replace('#', () => percent) }
}
