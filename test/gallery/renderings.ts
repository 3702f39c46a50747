/** Every way in which the texts of a blueprint can come out, for the tests of texts. */
import { type Blueprint, type Tone, tonesOf } from '../../src/gallery/blueprint.ts'
import { fillingsOf } from '../../src/gallery/filling.ts'
import type { GalleryLanguage } from '../../src/gallery/languages.ts'
import { type Proposal, proposal } from '../../src/gallery/proposal.ts'

export interface Rendering extends Proposal {
  /** What was filled, for messages: `plain [product, code]`. */
  label: string
}

/** With more slots than this, only none, all, each single one, each pair, and all but each single one. */
const maxSlotsForAllSubsets = 6

function subsetsOf(names: readonly string[]): string[][] {
  if (names.length <= maxSlotsForAllSubsets) {
    return Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_name, at) => (bits >> at) & 1))
  }
  const singles = names.map((name) => [name])
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]))
  const allButOne = names.map((left) => names.filter((name) => name !== left))
  return [[], [...names], ...singles, ...pairs, ...allButOne]
}

/** The proposals of a blueprint in a tone with every set of slots filled; each different template once. */
function renderingsOf(blueprint: Blueprint, language: GalleryLanguage, tone: Tone): Rendering[] {
  const fillings = fillingsOf(blueprint, { language })
  const renderings = new Map<string, Rendering>()
  for (const filled of subsetsOf(Object.keys(blueprint.slots))) {
    const given = filled.filter((name) => blueprint.slots[name]?.per === 'message')
    const facts = Object.fromEntries(given.map((name) => [name, fillings.get(name)?.sample ?? '']))
    const varying = filled.filter((name) => !given.includes(name))
    const made = proposal(blueprint, { language, tone, facts, varying })
    const key = JSON.stringify(made.draft)
    if (!renderings.has(key)) renderings.set(key, { ...made, label: `${tone} [${filled.join(', ')}]` })
  }
  return [...renderings.values()]
}

/** The same for all tones of the blueprint. */
export const allRenderingsOf = (blueprint: Blueprint, language: GalleryLanguage): Rendering[] =>
  tonesOf(blueprint).flatMap((tone) => renderingsOf(blueprint, language, tone))
