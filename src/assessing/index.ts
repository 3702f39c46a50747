/** The face of the room: assessments made, kept, corrected and summed up. */
import type { PriceList } from '../assessment/index.ts'
import type { JobQueue } from '../jobs/index.ts'
import type { Repositories } from '../repositories/types.ts'
import { assessCalls } from './assess.ts'
import { auditCalls } from './audit.ts'
import { batchCalls } from './batches.ts'
import type { Assessing } from './contract.ts'
import { overrideCalls } from './overrides.ts'

export { batchJob, batchKind } from './batches.ts'
export type * from './contract.ts'

interface AssessingDeps {
  repositories: Pick<Repositories, 'assessments' | 'sessions'>
  prices: PriceList
  queue: Pick<JobQueue, 'enqueue'>
  now: () => Date
  newId: () => string
}

export function createAssessing({ repositories, ...deps }: AssessingDeps): Assessing {
  const parts = { ...deps, ...repositories }
  return { ...assessCalls(parts), ...batchCalls(parts), ...overrideCalls(parts), ...auditCalls(parts) }
}
