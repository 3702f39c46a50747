/** The face of the room: assessments made, kept, corrected and summed up. */
import type { PriceList } from '../assessment/index.ts'
import type { JobQueue } from '../jobs/index.ts'
import type { Repositories, SampleRecord } from '../repositories/types.ts'
import { assessCalls } from './assess.ts'
import { auditCalls } from './audit.ts'
import { batchCalls } from './batches.ts'
import type { Assessing } from './contract.ts'
import { createOpinions, type OpinionDeps } from './opinion.ts'
import { overrideCalls } from './overrides.ts'
import { createExperiences } from './verdicts.ts'

export { sampleStates } from '../repositories/types.ts'
export { batchJob, batchKind } from './batches.ts'
export type * from './contract.ts'
export { opinionNotes } from './contract.ts'

interface AssessingDeps {
  repositories: Pick<Repositories, 'assessments' | 'samples' | 'sessions'>
  prices: PriceList
  /** null: no model is configured. */
  opinions: OpinionDeps | null
  /** Puts the job that shows a text to Meta in its line. */
  askMeta: (sample: Pick<SampleRecord, 'workspaceId' | 'connectionId' | 'textHash'>) => Promise<unknown>
  queue: Pick<JobQueue, 'enqueue'>
  now: () => Date
  newId: () => string
}

export function createAssessing({ repositories, opinions, ...deps }: AssessingDeps): Assessing {
  const experiences = createExperiences({ ...deps, ...repositories })
  const parts = { ...deps, ...repositories, experiences, askOpinion: createOpinions(opinions) }
  return { ...assessCalls(parts), ...batchCalls(parts), ...overrideCalls(parts), ...auditCalls(parts) }
}
