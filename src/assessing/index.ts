/** The face of the room: assessments made, kept, corrected and summed up. */
import type { PriceList } from '../assessment/index.ts'
import type { JobQueue } from '../jobs/index.ts'
import type { Repositories } from '../repositories/types.ts'
import { assessCalls } from './assess.ts'
import { auditCalls } from './audit.ts'
import { batchCalls } from './batches.ts'
import type { Assessing } from './contract.ts'
import { createOpinions, type OpinionDeps } from './opinion.ts'
import { overrideCalls } from './overrides.ts'

export { batchJob, batchKind } from './batches.ts'
export type * from './contract.ts'
export { opinionNotes } from './contract.ts'

interface AssessingDeps {
  repositories: Pick<Repositories, 'assessments' | 'sessions'>
  prices: PriceList
  /** null: no model is configured. */
  opinions: OpinionDeps | null
  queue: Pick<JobQueue, 'enqueue'>
  now: () => Date
  newId: () => string
}

export function createAssessing({ repositories, opinions, ...deps }: AssessingDeps): Assessing {
  const parts = { ...deps, ...repositories, askOpinion: createOpinions(opinions) }
  return { ...assessCalls(parts), ...batchCalls(parts), ...overrideCalls(parts), ...auditCalls(parts) }
}
