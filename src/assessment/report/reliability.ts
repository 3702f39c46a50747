/** How right our forecast has been in this account: against what Meta said, and what people corrected. Pure. */
import type { Category } from '../../template/draft.ts'
import type { JudgedAssessment } from '../overrides.ts'
import type { Reliability } from './contract.ts'

/** What was said of one template by somebody who knows better, beside what we had said. */
export interface Outcome {
  source: 'meta' | 'sample' | 'person'
  ours: Category
  /** Of `ours`, 0 to 1. */
  said: number
  truth: Category
}

/** What Meta's registry tells of a template's category. */
export interface Verdict {
  /** What was asked for at creation; null: not known. */
  asked: Category | null
  /** What it has now, or will have by what Meta announced. */
  given: Category
}

/**
 * Marketing that was asked for teaches nothing when it is given: Meta never moves it. Otherwise what was given is what the
 * text was taken for.
 */
export const isTelling = ({ asked, given }: Verdict): boolean => given !== 'MARKETING' || asked === 'UTILITY'

/** A person's word goes before Meta's on the template, and that before its word on a sample; null: nobody said anything that teaches. */
export function outcomeOf(
  { category, overridden }: JudgedAssessment,
  verdict: Verdict | null,
  sample: Category | null = null,
): Outcome | null {
  const corrected = overridden.find(({ kind }) => kind === 'category')
  const ours = (corrected?.before ?? category.first_review) as Category
  const said = category.probabilities[ours]
  if (corrected !== undefined) return { source: 'person', ours, said, truth: category.first_review }
  if (verdict !== null && isTelling(verdict)) return { source: 'meta', ours, said, truth: verdict.given }
  return sample === null ? null : { source: 'sample', ours, said, truth: sample }
}

/** Fewer outcomes prove little. */
const enough = 30
const bins = [0, 0.6, 0.7, 0.8, 0.9]
/** Of the normal distribution: nine in ten. */
const z = 1.2816

/** The lower end of Wilson's interval: with few outcomes far below the share that was right. */
function atLeast(right: number, count: number): number | null {
  if (count === 0) return null
  const share = right / count
  const middle = share + (z * z) / (2 * count)
  const width = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count))
  return (middle - width) / (1 + (z * z) / count)
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
const isRight = ({ ours, truth }: Outcome): boolean => ours === truth

/** By how sure we were: how many, how sure on average, how often right. */
export function reliabilityOf(outcomes: readonly Outcome[]): Reliability {
  const right = outcomes.filter(isRight).length
  const least = atLeast(right, outcomes.length)
  return {
    outcomes: outcomes.length,
    by_meta: outcomes.filter(({ source }) => source === 'meta').length,
    by_samples: outcomes.filter(({ source }) => source === 'sample').length,
    by_people: outcomes.filter(({ source }) => source === 'person').length,
    right: outcomes.length === 0 ? null : rounded(right / outcomes.length),
    at_least: least === null ? null : rounded(least),
    is_thin: outcomes.length < enough,
    bins: bins.flatMap((from, at) => {
      const to = bins[at + 1] ?? 1
      const inside = outcomes.filter(({ said }) => said >= from && (said < to || to === 1))
      if (inside.length === 0) return []
      const sure = inside.reduce((sum, { said }) => sum + said, 0) / inside.length
      return [
        {
          from,
          to,
          count: inside.length,
          said: rounded(sure),
          right: rounded(inside.filter(isRight).length / inside.length),
        },
      ]
    }),
  }
}
