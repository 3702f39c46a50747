/** The category of ready texts that are worded alike, as weak evidence. */
import type { Reading } from '../reading.ts'
import type { Near } from '../topic/nearest.ts'
import type { Evidence } from './item.ts'
import { forms } from './weights.ts'

/** Texts that share less say nothing. */
const from = 0.2
const full = 0.5
/** How much more the nearest counts than the next. */
const steepness = 4

export function galleryEvidence({ body }: Reading, near: readonly Near[]): Evidence[] {
  const best = near[0]?.score ?? 0
  if (body === undefined || best < from) return []
  let marketing = 0
  let all = 0
  for (const { blueprint, score } of near) {
    if (blueprint.category === 'AUTHENTICATION') continue
    const share = score ** steepness
    all += share
    if (blueprint.category === 'MARKETING') marketing += share
  }
  if (all === 0) return []
  const lean = (2 * marketing) / all - 1
  const weight = forms.gallery.review * lean * Math.min(1, best / full)
  return [
    {
      words: body.value,
      path: body.path,
      range: [0, body.value.length],
      rule: 'gallery',
      weight,
      sweep: 0,
      why: forms.gallery.why,
      isPromotion: false,
    },
  ]
}
