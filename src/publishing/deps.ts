/** What publishing needs from outside; `app.ts` and `start` fill it in. */
import type { PriceList } from '../assessment/index.ts'
import type { Engine } from '../engine/index.ts'
import type { JobRequest } from '../jobs/index.ts'
import type { Meta, Upload } from '../meta/index.ts'
import type { Repositories } from '../repositories/types.ts'
import type { Vault } from '../secrets/index.ts'

/**
 * The file that a person gave for the media header at this place of the session's draft, such as `components/0` or
 * `components/1/cards/2/components/0`. null: none.
 * @param handle what stands in the submitted payload in place of Meta's handle; null: nothing
 */
export type MediaFor = (sessionId: string, place: string, handle: string | null) => Promise<GivenFile | null>

/** A file may have 16 MiB: whether there is one is known before its content is read. */
export interface GivenFile {
  /** null: it is gone meanwhile. */
  read(): Promise<Upload | null>
}

/** Posts JSON to an address of the workspace's choice; see `stream/outbound.ts`. Resolves to the status. */
export type Post = (url: string, body: string, headers: Record<string, string>, signal: AbortSignal) => Promise<number>

export interface PublishingLog {
  info(fields: object, text: string): void
  warn(fields: object, text: string): void
}

type Stored = 'connections' | 'submissions' | 'registry' | 'webhooks' | 'streams' | 'testSends' | 'samples'

/** What jobs need, in the server and in the worker alike. */
export interface WorkDeps {
  repositories: Pick<Repositories, Stored>
  vault: Vault
  meta: Meta
  mediaFor: MediaFor
  enqueue: (request: JobRequest) => Promise<boolean>
  post: Post
  log: PublishingLog
  now: () => Date
  newId: () => string
}

/** What calls of people need besides. */
export interface PublishingDeps extends Omit<WorkDeps, 'post'> {
  repositories: Pick<Repositories, Stored | 'workspaces'>
  engine: Pick<Engine, 'getSession' | 'createSession' | 'takeTurn' | 'undo'>
  /** A language model that can translate; the built-in assistant cannot. */
  hasModel: boolean
  /** What messages cost. */
  prices: PriceList
  webhooks: { verifyToken: string | null; appSecrets: readonly string[] }
}
