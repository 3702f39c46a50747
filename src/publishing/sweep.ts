/** Finds what waits and has no job: what a process left that died between storing and enqueuing, and what waited for a new token. */
import type { JobContext } from '../jobs/index.ts'
import type { WorkDeps } from './deps.ts'
import { renewalMs } from './renewal/renew.ts'
import {
  enqueueDelivery,
  enqueueReconciliation,
  enqueueRenewal,
  enqueueSample,
  enqueueSubmission,
  enqueueWebhooks,
} from './requests.ts'
import { longestCallMs } from './test-sends/send.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** How old the picture of an account may be that no webhook has corrected. */
const reconcileMs = 6 * hourMs
const kept = { webhooks: 14 * dayMs, events: 30 * dayMs }
const most = 500
const batch = 500

export async function sweep(deps: WorkDeps, { signal }: Pick<JobContext, 'signal'>): Promise<{ removed: number }> {
  const { connections, samples, submissions, streams, testSends, webhooks } = deps.repositories
  const now = deps.now()
  const ago = (ms: number): Date => new Date(now.getTime() - ms)
  for (const submission of await submissions.open(most)) await enqueueSubmission(deps, submission)
  for (const connection of await connections.dueForReconciliation(ago(reconcileMs), most))
    await enqueueReconciliation(deps, connection)
  const soon = { at: now, end: ago(-renewalMs), tried: ago(dayMs) }
  for (const connection of await connections.dueForRenewal(soon, most)) await enqueueRenewal(deps, connection)
  for (const sample of await samples.open(most)) await enqueueSample(deps, sample)
  for (const workspaceId of await streams.undelivered(most)) await enqueueDelivery(deps, workspaceId)
  if ((await webhooks.queued(0, 1)).length > 0) await enqueueWebhooks(deps, 'sweep', now)
  await testSends.lapse(ago(longestCallMs), now)
  let removed = 0
  for (let count = batch; count >= batch; removed += count) {
    signal.throwIfAborted()
    count = await webhooks.sweep({ webhooks: ago(kept.webhooks), events: ago(kept.events) }, batch)
  }
  return { removed }
}
