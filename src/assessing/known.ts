/** What is known of contents in a workspace: kept assessments, what people and Meta said of them, and what others have taught. */
import type { AssessmentContext, Experience } from '../assessment/index.ts'
import type { Actor, MetaSamples, OverrideRecord, Repositories, SampleRecord } from '../repositories/types.ts'
import { inSlices } from '../slices.ts'
import { type KeepDeps, keptAssessments, type Made, madeOf, make } from './keep.ts'
import { mostOverrides } from './overrides.ts'
import type { Placed } from './place.ts'
import type { Experiences } from './verdicts.ts'

export interface KnownDeps extends KeepDeps {
  assessments: Pick<Repositories['assessments'], 'findAll' | 'store' | 'overridesOf'>
  samples: Pick<MetaSamples, 'listOf'>
  experiences: Experiences
}

/** What is known of the contents in one workspace. */
export interface Known {
  made: ReadonlyMap<string, Made>
  overrides: readonly OverrideRecord[]
  /** By the hash of their texts. */
  samples: ReadonlyMap<string, SampleRecord>
  /** null: of no workspace. */
  experience: Experience | null
  isKept: boolean
}

/** null: not a workspace of the caller. */
async function keptIn(
  deps: KnownDeps,
  caller: Actor,
  workspaceId: string,
  places: readonly Placed[],
  context: Required<AssessmentContext>,
): Promise<Known | null> {
  const contents = places.map(({ content }) => content)
  const made = await keptAssessments(deps, caller, workspaceId, contents, context)
  if (made === null) return null
  const hashes = contents.map(({ hash }) => hash)
  const sessions = places.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId]))
  const texts = places.flatMap(({ shown }) => (shown === null ? [] : [shown.hash]))
  const [overrides, records, experience] = await Promise.all([
    deps.assessments.overridesOf(workspaceId, caller, { hashes, sessions }, mostOverrides),
    deps.samples.listOf(workspaceId, caller, texts, texts.length),
    // Without contents nothing has said yet that the caller may read here, and the answer would be kept for those who may.
    contents.length === 0 ? null : deps.experiences(caller, workspaceId),
  ])
  if (overrides === null) return null
  const samples = new Map(records.map((record) => [record.textHash, record]))
  return { made, overrides, samples, experience, isKept: true }
}

/** A workspace that is not the caller's is none: then nothing is kept. */
export async function knownIn(
  deps: KnownDeps,
  caller: Actor,
  workspaceId: string | null,
  places: readonly Placed[],
  context: Required<AssessmentContext>,
): Promise<Known> {
  const kept = workspaceId === null ? null : await keptIn(deps, caller, workspaceId, places, context)
  if (kept !== null) return kept
  const records = await inSlices(places, ({ content }) => make(content, context, deps.now()))
  const made = new Map(records.map((record) => [record.contentHash, madeOf(record)]))
  return { made, overrides: [], samples: new Map(), experience: null, isKept: false }
}
