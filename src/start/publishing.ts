/** What the jobs and calls about published templates need, for the server and the worker alike. */
import { randomUUID } from 'node:crypto'
import { createMeta } from '../meta/index.ts'
import { postOutside, type WorkDeps } from '../publishing/index.ts'

type Given = Pick<WorkDeps, 'repositories' | 'vault' | 'log'> &
  Partial<Pick<WorkDeps, 'meta' | 'mediaFor' | 'post' | 'now' | 'newId'>>

interface MetaSettings {
  meta: { graphUrl: string; version: string }
  llm: { proxy: { http: string | null; https: string | null; except: string | null } }
}

/** Everything but the queue, which the kinds of jobs themselves are part of. */
export function publishingWork(given: Given, { meta, llm }: MetaSettings): Omit<WorkDeps, 'enqueue'> {
  const { now = () => new Date(), newId = randomUUID, mediaFor = async () => null, post = postOutside } = given
  const { repositories, vault, log } = given
  const client = given.meta ?? createMeta({ ...meta, proxy: llm.proxy, now })
  return { repositories, vault, log, meta: client, mediaFor, post, now, newId }
}
