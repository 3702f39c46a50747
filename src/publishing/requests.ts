/** Requests for jobs of this room. A request that is made twice is one job. */
import type { ConnectionRecord, SampleRecord, SubmissionRecord } from '../repositories/types.ts'
import type { WorkDeps } from './deps.ts'

type Enqueue = Pick<WorkDeps, 'enqueue'>

/** Names of kinds are kept for good, because stored jobs refer to them. */
export const kinds = {
  submit: 'submit-template',
  reconcile: 'reconcile-connection',
  renew: 'renew-token',
  refresh: 'refresh-template',
  sample: 'ask-meta-sample',
  webhooks: 'work-webhooks',
  deliver: 'deliver-events',
  sweep: 'publishing-sweep',
} as const

/** One template is worked by one job at a time. */
const lineOf = ({ connectionId, name, language }: Pick<SubmissionRecord, 'connectionId' | 'name' | 'language'>) =>
  `meta ${connectionId} ${name} ${language}`

export const enqueueSubmission = (
  { enqueue }: Enqueue,
  submission: Pick<SubmissionRecord, 'id' | 'workspaceId' | 'connectionId' | 'name' | 'language'>,
): Promise<boolean> =>
  enqueue({
    kind: kinds.submit,
    payload: { submission_id: submission.id },
    serialKey: lineOf(submission),
    dedupeKey: `${kinds.submit} ${submission.id}`,
    workspaceId: submission.workspaceId,
  })

export const enqueueReconciliation = (
  { enqueue }: Enqueue,
  { id, workspaceId }: Pick<ConnectionRecord, 'id' | 'workspaceId'>,
): Promise<boolean> =>
  enqueue({
    kind: kinds.reconcile,
    payload: { connection_id: id },
    serialKey: `${kinds.reconcile} ${id}`,
    dedupeKey: `${kinds.reconcile} ${id}`,
    workspaceId,
  })

export const enqueueRenewal = (
  { enqueue }: Enqueue,
  { id, workspaceId }: Pick<ConnectionRecord, 'id' | 'workspaceId'>,
): Promise<boolean> =>
  enqueue({
    kind: kinds.renew,
    payload: { connection_id: id },
    serialKey: `${kinds.renew} ${id}`,
    dedupeKey: `${kinds.renew} ${id}`,
    workspaceId,
  })

/** Reads one template again, a moment later: news that came together are settled by one reading. */
export const enqueueRefresh = (
  { enqueue }: Enqueue,
  { connectionId, workspaceId, metaId }: { connectionId: string; workspaceId: string; metaId: string },
): Promise<boolean> =>
  enqueue({
    kind: kinds.refresh,
    payload: { connection_id: connectionId, meta_id: metaId },
    dedupeKey: `${kinds.refresh} ${connectionId} ${metaId}`,
    workspaceId,
    afterMs: 2000,
  })

/** Shows a text to Meta as a sample. An account is asked about one after the other, so that its calls last for what matters more. */
export const enqueueSample = (
  { enqueue }: Enqueue,
  { workspaceId, connectionId, textHash }: Pick<SampleRecord, 'workspaceId' | 'connectionId' | 'textHash'>,
): Promise<boolean> =>
  enqueue({
    kind: kinds.sample,
    payload: { workspace_id: workspaceId, text_hash: textHash },
    serialKey: `${kinds.sample} ${connectionId}`,
    dedupeKey: `${kinds.sample} ${workspaceId} ${textHash}`,
    workspaceId,
  })

/** What is stored within this time is worked by one job, which starts when it is over. */
const bucketMs = 250

const bucketOf = (now: Date): number => Math.floor(now.getTime() / bucketMs) + 1

/**
 * @param process tells this process from others, whose clocks may differ: a job that may have started already takes up nothing that is
 *   stored now
 */
export const enqueueWebhooks = ({ enqueue }: Enqueue, process: string, now: Date): Promise<boolean> => {
  const bucket = bucketOf(now)
  return enqueue({
    kind: kinds.webhooks,
    payload: null,
    serialKey: kinds.webhooks,
    dedupeKey: `${kinds.webhooks} ${process} ${bucket}`,
    afterMs: bucket * bucketMs - now.getTime(),
  })
}

/**
 * Enqueues what this process has stored: one job for all within a bucket, and nobody but the first waits for that. Should it fail, the sweep
 * finds them.
 */
export function webhookCaller(deps: Pick<WorkDeps, 'enqueue' | 'newId' | 'now'>): () => Promise<void> {
  const process = deps.newId()
  let called = -1
  return async () => {
    const now = deps.now()
    const bucket = bucketOf(now)
    if (bucket === called) return
    called = bucket
    await enqueueWebhooks(deps, process, now)
  }
}

export const enqueueDelivery = ({ enqueue }: Enqueue, workspaceId: string): Promise<boolean> =>
  enqueue({
    kind: kinds.deliver,
    payload: { workspace_id: workspaceId },
    serialKey: `${kinds.deliver} ${workspaceId}`,
    dedupeKey: `${kinds.deliver} ${workspaceId}`,
    workspaceId,
  })
