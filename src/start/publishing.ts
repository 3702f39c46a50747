/** What the jobs and calls about published templates need, for the server and the worker alike. */
import { randomUUID } from 'node:crypto'
import { createMeta } from '../meta/index.ts'
import { mediaReader, postOutside, type WorkDeps } from '../publishing/index.ts'
import type { Repositories } from '../repositories/types.ts'

type Given = Pick<WorkDeps, 'vault' | 'log'> & {
  repositories: WorkDeps['repositories'] & Pick<Repositories, 'media'>
} & Partial<Pick<WorkDeps, 'meta' | 'mediaFor' | 'post' | 'now' | 'newId'>>

interface MetaSettings {
  meta: { graphUrl: string; version: string }
  llm: { proxy: { http: string | null; https: string | null; except: string | null } }
}

/** Everything but the queue, which the kinds of jobs themselves are part of. */
export function publishingWork(given: Given, { meta, llm }: MetaSettings): Omit<WorkDeps, 'enqueue'> {
  const { repositories, vault, log } = given
  const { now = () => new Date(), newId = randomUUID, post = postOutside } = given
  const mediaFor = given.mediaFor ?? mediaReader(repositories.media)
  const client = given.meta ?? createMeta({ ...meta, proxy: llm.proxy, now })
  return { repositories, vault, log, meta: client, mediaFor, post, now, newId }
}
