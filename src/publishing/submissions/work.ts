/**
 * The job of a submission. What became of a call is never guessed: as long as it is not known, the template is looked for at Meta, and only
 * one that is not there is sent again.
 */
import { GivenUp, type JobContext, Postponed } from '../../jobs/index.ts'
import { type Meta, MetaError } from '../../meta/index.ts'
import type { SubmissionState } from '../../repositories/types.ts'
import type { Category } from '../../template/draft.ts'
import type { WorkDeps } from '../deps.ts'
import { faultView, ownFault } from '../faults.ts'
import { afterFault, idIn, reachable } from '../reach.ts'
import { accept } from './accept.ts'
import { withHandles } from './media.ts'
import { fail, isExisting, move, type Work } from './moves.ts'
import { refusals } from './refusals.ts'
import { settle } from './settle.ts'

/** How often Meta is called for one submission before somebody has to look at it. */
const mostAttempts = 8
const firstWaitMs = 5_000
const longestWaitMs = 600_000
/** Meta may still be carrying out what we waited for in vain. */
const unknownWaitMs = 5_000

const waiting: readonly SubmissionState[] = ['queued', 'retry']
const ended: readonly SubmissionState[] = ['accepted', 'failed', 'needs_attention']

const waitAfter = (attempts: number): number => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempts - 1))

async function call(
  { deps, submission, credentials, signal }: Work,
  payload: Readonly<Record<string, unknown>>,
): Promise<Awaited<ReturnType<Meta['create']>>> {
  const { kind, metaId } = submission
  if (kind === 'create') return deps.meta.create(credentials, payload, { signal })
  if (metaId === null) throw new GivenUp('An edit needs the id of its template')
  const { category, components, message_send_ttl_seconds: ttl } = payload
  const change = {
    components,
    ...(!submission.isBudgeted && typeof category === 'string' && { category: category as Category }),
    ...(typeof ttl === 'number' && { message_send_ttl_seconds: ttl }),
  }
  await deps.meta.edit(credentials, metaId, change, { signal })
  return { id: metaId, status: 'PENDING', category: String(category ?? '') }
}

/** What a call that failed means for the submission. `processing` is left in every case, or stays for the next attempt to find out. */
async function afterCall(work: Work, error: unknown, attempts: number): Promise<void> {
  if (!(error instanceof MetaError)) throw error
  const { fault } = error
  const view = faultView(fault)
  if (fault.class === 'unknown-outcome') {
    await move(work, ['processing'], { state: 'outcome_unknown', fault: view, lookups: 0 })
    throw new Postponed(unknownWaitMs, fault.meaning)
  }
  if (isExisting(fault) && work.submission.kind === 'create') {
    await move(work, ['processing'], { state: 'reconciling', fault: view, lookups: 0 })
    return settle({ ...work, submission: { ...work.submission, state: 'reconciling', fault: view, lookups: 0 } })
  }
  if (fault.class === 'template-refused' || fault.class === 'bad-request') {
    await fail(work, ['processing'], 'failed', view)
    return
  }
  if (fault.class !== 'slow-down' && fault.class !== 'connection-broken' && attempts >= mostAttempts) {
    await fail(work, ['processing'], 'needs_attention', view)
    return
  }
  await move(work, ['processing'], { state: 'retry', fault: view })
  if (fault.class === 'meta-fault') throw new Postponed(waitAfter(attempts), fault.meaning)
  return afterFault(work.deps, work.connection, error)
}

/** Looks again whether it may be sent: a submission may wait for hours. True: it may not, and has ended. */
async function isRefused(work: Work): Promise<boolean> {
  const obstacle = await work.deps.repositories.submissions.obstacle(work.submission.id)
  if (obstacle !== null) await fail(work, waiting, 'failed', refusals[obstacle])
  return obstacle !== null
}

async function send(work: Work): Promise<void> {
  const { deps, submission, credentials, signal } = work
  if (await isRefused(work)) return
  const payload = await withHandles(deps, credentials, submission, signal).catch((error: unknown) =>
    beforeCall(work, error),
  )
  if (payload === null) {
    const advice = 'Give the header its file again, and submit once more.'
    return fail(
      work,
      waiting,
      'failed',
      ownFault('media_gone', 'The file of the header is not there any more.', advice),
    )
  }
  if (payload !== submission.payload && (await isRefused(work))) return
  const attempts = submission.attempts + 1
  const calledAt = deps.now()
  await move(work, waiting, { state: 'processing', payload, calledAt, attempts, fault: null })
  const now: Work = { ...work, submission: { ...submission, state: 'processing', payload, calledAt, attempts } }
  let created: Awaited<ReturnType<Meta['create']>>
  try {
    created = await call(now, payload)
  } catch (error) {
    await afterCall(now, error, attempts)
    return
  }
  await accept(now, created)
}

/** An upload that failed has changed no template. */
async function beforeCall(work: Work, error: unknown): Promise<never> {
  if (!(error instanceof MetaError)) throw error
  const { class: kind } = error.fault
  const attempts = work.submission.attempts + 1
  if (kind === 'bad-request' || kind === 'template-refused' || attempts >= mostAttempts) {
    await fail(work, waiting, attempts >= mostAttempts ? 'needs_attention' : 'failed', faultView(error.fault))
    throw new GivenUp('The file of the header was refused')
  }
  await move(work, waiting, { state: 'retry', attempts, fault: faultView(error.fault) })
  if (kind === 'slow-down' || kind === 'connection-broken') return afterFault(work.deps, work.connection, error)
  throw new Postponed(waitAfter(attempts), error.fault.meaning)
}

/** The job. */
export async function workSubmission(
  deps: WorkDeps,
  payload: unknown,
  { signal }: Pick<JobContext, 'signal'>,
): Promise<{ state: SubmissionState } | null> {
  const { submissions } = deps.repositories
  const id = idIn(payload, 'submission_id')
  const submission = await submissions.load(id)
  if (submission === null || ended.includes(submission.state)) return submission && { state: submission.state }
  const reached = await reachable(deps, submission.connectionId)
  // Goes on once the connection has a new token; see `sweep.ts`.
  if (reached === null) return { state: submission.state }
  const work: Work = { deps, submission, ...reached, signal }
  if (waiting.includes(submission.state)) await send(work)
  else await settle(work)
  return { state: (await submissions.load(id))?.state ?? submission.state }
}
