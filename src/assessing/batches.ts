/** More templates than one request may wait for: a job assesses them, and callers see how far it is. */
import type { Assessment } from '../assessment/index.ts'
import { appError } from '../errors.ts'
import { GivenUp, type JobKind, type JobQueue } from '../jobs/index.ts'
import type { Repositories } from '../repositories/types.ts'
import { inSlices } from '../slices.ts'
import { categories } from '../template/draft.ts'
import type { Assessing } from './contract.ts'
import { contentOf, madeOf, make } from './keep.ts'
import { refused } from './overrides.ts'

/** The name of the kind of job; stored jobs refer to it. */
export const batchKind = 'assess-batch'

const perStep = 250

interface BatchDeps {
  assessments: Repositories['assessments']
  queue: Pick<JobQueue, 'enqueue'>
  now: () => Date
  newId: () => string
}

type BatchCalls = Pick<Assessing, 'startBatch' | 'batchOf'>

/** See `Assessing`. */
export const batchCalls = ({ assessments, queue, now, newId }: BatchDeps): BatchCalls => ({
  async startBatch(caller, workspaceId, { templates, business }) {
    const id = newId()
    const hashes = await inSlices(templates, (template) => contentOf(template).hash)
    const outcome = await assessments.createBatch(workspaceId, caller, {
      id,
      business,
      hashes,
      templates,
      createdAt: now(),
    })
    if (outcome !== 'created') throw refused(outcome)
    await queue.enqueue({
      kind: batchKind,
      payload: { batch: id },
      workspaceId,
      serialKey: `${batchKind} ${workspaceId}`,
    })
    return { job_id: id, total: templates.length }
  },

  async batchOf(caller, workspaceId, id, { offset, limit }) {
    const batch = await assessments.findBatch(workspaceId, caller, id)
    if (batch === null) throw appError('JOB_NOT_FOUND')
    const shown = batch.hashes.slice(0, batch.done).slice(offset, offset + limit)
    const found = (await assessments.findAll(workspaceId, caller, shown)) ?? []
    const made = new Map(found.map((record) => [record.contentHash, madeOf(record).assessment]))
    return {
      job_id: batch.id,
      status: batch.finishedAt === null ? 'running' : 'done',
      total: batch.total,
      done: batch.done,
      created_at: batch.createdAt.toISOString(),
      finished_at: batch.finishedAt?.toISOString() ?? null,
      has_more: offset + limit < batch.total,
      items: shown.flatMap((hash, at) => itemOf(offset + at, hash, made.get(hash))),
    }
  },
})

const itemOf = (index: number, content_hash: string, assessment: Assessment | undefined) =>
  assessment === undefined
    ? []
    : [
        {
          index,
          content_hash,
          category: categories.find((known) => known === assessment.category.requested) ?? null,
          first_review: assessment.category.first_review,
          risk: assessment.risk.level,
          quality: assessment.quality.score,
        },
      ]

const batchIn = (payload: unknown): string | null => {
  const id: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'batch') : null
  return typeof id === 'string' ? id : null
}

/** Assesses step by step, each stored with its progress: whoever takes the job over goes on from there. */
export const batchJob = (assessments: Repositories['assessments']): JobKind => ({
  async run(payload, { signal }) {
    const id = batchIn(payload)
    if (id === null) throw new GivenUp('The payload names no batch')
    let assessed = 0
    for (;;) {
      signal.throwIfAborted()
      const work = await assessments.workOf(id, perStep)
      if (work === null || work.templates.length === 0) return { assessed }
      const context = { business: work.business, depth: 'full' } as const
      const at = new Date()
      const records = await inSlices(work.templates, (template) => make(contentOf(template), context, at), signal)
      await assessments.storeWork(id, { done: work.done, count: records.length, records, at })
      assessed += records.length
    }
  },
})
