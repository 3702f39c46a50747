/** What the parts of the Graph API for tests share. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Faults } from './faults.ts'
import type { Json } from './json.ts'
import type { Move } from './review.ts'
import type { Webhooks } from './webhooks.ts'
import type { Credentials, Template, World } from './world.ts'

/** A call that came in, for assertions. */
export interface RecordedCall {
  method: string
  /** After the version, without the query. */
  path: string
  query: Record<string, string>
  headers: IncomingHttpHeaders
  body: Json
  /** Null while, and if, it was never answered. */
  status: number | null
}

/** Reviews on its own, some time after a template was handed in. */
export interface AutoReview {
  afterMs: number
  /** Default: by the triggers of `triggers.ts`. */
  judge?: (template: Template) => Move
}

export interface Graph {
  /** For `META_GRAPH_URL`. */
  readonly url: string
  readonly world: World
  readonly faults: Faults
  readonly webhooks: Webhooks
  readonly calls: RecordedCall[]
  requiresProof: boolean
  /** Whether an upload gave this handle. */
  isHandle: (handle: string) => boolean
  onPending: (template: Template) => void
  /** The account that is there from the start. */
  readonly credentials: Credentials
  /** @param template its id, or name and language: the newest, whose account it may be. @throws Error if there is none */
  review(template: string | { name: string; language: string }, move: Move): void
  /** Somebody writes to the number of the first account. @param from digits alone */
  hear(from: string, text: string): void
}
