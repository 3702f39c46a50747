/** What the files of this folder share: a submission at work, and the moves from one state to another. */
import { Postponed } from '../../jobs/index.ts'
import type { MetaCredentials } from '../../meta/index.ts'
import type { ConnectionRecord, SubmissionChange, SubmissionRecord, SubmissionState } from '../../repositories/types.ts'
import type { WorkDeps } from '../deps.ts'
import type { FaultView } from '../faults.ts'

const busyMs = 5_000

/** Meta says that it has a template with this name and language. */
const existsSubcodes: readonly unknown[] = [2388023, 2388024]

/** For a fault of Meta's, and for one as it is stored. */
export const isExisting = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'subcode' in fault && existsSubcodes.includes(fault.subcode)

/** A call was begun, and what became of it is not known yet. */
export const begun: readonly SubmissionState[] = ['processing', 'outcome_unknown', 'reconciling']

/** What a job of a submission works with. */
export interface Work {
  deps: WorkDeps
  submission: SubmissionRecord
  connection: ConnectionRecord
  credentials: MetaCredentials
  signal: AbortSignal
}

/** Stores a new state, unless the submission is in none of these any more. @throws Postponed in that case */
export async function move(
  { deps, submission }: Pick<Work, 'deps' | 'submission'>,
  from: readonly SubmissionState[],
  change: SubmissionChange,
): Promise<void> {
  if (!(await deps.repositories.submissions.move(submission.id, from, change, deps.now())))
    throw new Postponed(busyMs, 'Another process works this submission')
}

export const fail = (
  work: Work,
  from: readonly SubmissionState[],
  state: 'failed' | 'needs_attention',
  fault: FaultView,
) => move(work, from, { state, fault })
