/** Meta's own word on a text, shown to it as a sample: when it is asked for, and how it is told. Jobs do the asking. */
import { sampleText } from '../assessment/index.ts'
import type { Actor, MetaSamples, SampleLimits, SampleRecord } from '../repositories/types.ts'
import { contentHash } from '../template/content-hash.ts'
import type { MetaSample } from './contract.ts'
import { categoryIn } from './verdicts.ts'

export interface Shown {
  text: string
  hash: string
}

/** null: there is nothing to show. */
export function shownOf(template: unknown): Shown | null {
  const text = sampleText(template)
  return text === null ? null : { text, hash: contentHash(text) }
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/**
 * Meta sweeps what it has approved about once a month, by rules that change in between: so long its word on the same text stands. An
 * account that may not ask is left alone for a day, one that gave no answer for an hour. Two hundred texts a day are far below the
 * two hundred calls an hour that the smallest account has.
 */
const limitsAt = (now: Date): SampleLimits => {
  const ago = (ms: number): Date => new Date(now.getTime() - ms)
  return {
    since: { answered: ago(30 * dayMs), refused: ago(dayMs), unknown: ago(hourMs) },
    day: ago(dayMs),
    most: 200,
  }
}

const meaningOf = (fault: unknown): string | null => {
  const found: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, 'meaning') : null
  return typeof found === 'string' ? found : null
}

/** As callers see it. */
export const sampleView = ({ state, category, fault, askedAt, answeredAt }: SampleRecord): MetaSample => ({
  state,
  category: categoryIn(category),
  asked_at: askedAt.toISOString(),
  answered_at: answeredAt?.toISOString() ?? null,
  why_not: meaningOf(fault),
})

export interface AskDeps {
  samples: Pick<MetaSamples, 'ask'>
  /** Puts the job that asks in its line. */
  askMeta: (sample: Pick<SampleRecord, 'workspaceId' | 'connectionId' | 'textHash'>) => Promise<unknown>
  now: () => Date
}

/** Asks unless an answer still stands; resolves to what is known then. */
export async function asking(
  { samples, askMeta, now }: AskDeps,
  caller: Actor,
  { workspaceId, hash, shown }: { workspaceId: string; hash: string; shown: Shown },
  known: MetaSample | null,
): Promise<MetaSample | null> {
  const at = now()
  const limits = limitsAt(at)
  if (known !== null && (known.state === 'waiting' || new Date(known.asked_at) > limits.since[known.state]))
    return known
  const sample = { workspaceId, textHash: shown.hash, contentHash: hash, text: shown.text, at }
  const asked = await samples.ask(caller, sample, limits)
  if (asked === null) return known
  await askMeta(asked)
  return { state: 'waiting', category: null, asked_at: at.toISOString(), answered_at: null, why_not: null }
}
