/**
 * The job that shows a text to Meta as a sample. That Meta was called is stored before the call, so a text is shown once, whatever becomes
 * of the process or of the answer.
 */
import { type JobContext, Postponed } from '../jobs/index.ts'
import { MetaError } from '../meta/index.ts'
import type { SampleState } from '../repositories/types.ts'
import type { WorkDeps } from './deps.ts'
import { faultView, ownFault } from './faults.ts'
import { idIn, reachable } from './reach.ts'

/** From so much of the hour's calls on they are left to submissions and to the registry. */
const enoughPercent = 50
const pauseMs = 10 * 60_000

const lost = ownFault(
  'sample_unanswered',
  'The process ended while Meta was asked.',
  'Assess the template again later: the text is then shown once more.',
)

/** The job. Resolves to what is known now; null: nobody asks about this text any more. */
export async function askSample(
  deps: WorkDeps,
  payload: unknown,
  { signal }: Pick<JobContext, 'signal'>,
): Promise<{ state: SampleState } | null> {
  const { samples } = deps.repositories
  const key = { workspaceId: idIn(payload, 'workspace_id'), textHash: idIn(payload, 'text_hash') }
  const sample = await samples.load(key)
  if (sample === null || sample.state !== 'waiting' || sample.text === null) return sample && { state: sample.state }
  const settle = async (state: Exclude<SampleState, 'waiting'>, category: string | null, fault: unknown) => {
    await samples.settle(key, { state, category, fault }, deps.now())
    return { state }
  }
  if (sample.calledAt !== null) return settle('unknown', null, lost)
  const reached = await reachable(deps, sample.connectionId)
  // Goes on once the connection has a new token; see `sweep.ts`.
  if (reached === null) return { state: sample.state }
  const budget = deps.meta.budgetOf(reached.credentials.wabaId)
  if (budget !== null && budget.usedPercent >= enoughPercent)
    throw new Postponed(Math.max(pauseMs, budget.regainMs), 'The account has few calls left in this hour')
  if (!(await samples.begin(key, deps.now()))) return { state: sample.state }
  try {
    const category = await deps.meta.sampleCategory(reached.credentials, sample.text, { signal })
    return await settle(category === null ? 'refused' : 'answered', category, null)
  } catch (error) {
    if (!(error instanceof MetaError)) throw error
    const { fault } = error
    if (fault.class === 'slow-down') {
      await samples.release(key)
      throw new Postponed(Math.max(pauseMs, fault.retryAfterMs ?? 0), fault.meaning)
    }
    const isOpen = fault.class === 'unknown-outcome' || fault.class === 'meta-fault'
    // Many accounts may not ask. That says nothing of the connection, whatever the refusal looks like.
    return settle(isOpen ? 'unknown' : 'refused', null, faultView(fault))
  }
}
