/** What comes in from Meta, and what goes out to the workspaces. */
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'
import type { WorkspaceRefusal } from './workspaces.ts'

/** A change that Meta's webhook told, before it is stored. */
export interface IncomingChange {
  connectionId: string
  /** SHA-256 of what makes it unique. */
  digest: string
  field: string
  at: Date
  value: unknown
}

export interface StoredChange {
  id: number
  connectionId: string
  field: string
  at: Date
  value: unknown
  attempts: number
}

/** Changes from Meta's webhooks. For the webhook, whose signature stands in for a caller, and for jobs. */
export interface Webhooks {
  /** The digests of those that are new. Those of connections that are gone are dropped. */
  store(changes: readonly IncomingChange[], at: Date): Promise<string[]>
  /** The oldest that are to be worked, after `after`. */
  queued(after: number, limit: number): Promise<StoredChange[]>
  done(ids: readonly number[]): Promise<void>
  /** Counts a failure; after `most` of them the change is dead. */
  failed(id: number, error: string, most: number): Promise<void>
  /** Deletes a batch of what is older; returns how many. Events of workspaces too. */
  sweep(before: { webhooks: Date; events: Date }, batch: number): Promise<number>
}

/** An event of a workspace. */
export interface WorkspaceEvent {
  /** 1, 2, 3 … within the workspace. */
  seq: number
  kind: string
  data: unknown
  createdAt: Date
}

/** The workspace's own webhook, without its secret. */
export interface WorkspaceHook {
  url: string
  /** Events that it has not been told yet. */
  waiting: number
  failingSince: Date | null
  lastError: string | null
}

/** The stream of events of workspaces. */
export interface Streams {
  /** The number of the last event, 0: there was none. null: not the caller's workspace. */
  end(workspaceId: string, access: Access): Promise<number | null>
  /** Oldest first. null: not, or no more, the caller's workspace. */
  after(workspaceId: string, seq: number, access: Access, limit: number): Promise<WorkspaceEvent[] | null>
  /** null: none, or not the caller's workspace. For owners. */
  hookOf(workspaceId: string, access: Access): Promise<WorkspaceHook | null>
  /** A url of null removes it. It is told what happens from now on. */
  setHook(workspaceId: string, access: Actor, url: string | null): Promise<'changed' | WorkspaceRefusal>

  /** The ends of these streams, for those who wait. */
  ends(workspaceIds: readonly string[]): Promise<Map<string, number>>
  /** Workspaces whose webhook has not been told everything. */
  undelivered(limit: number): Promise<string[]>
  /** null: it has no webhook. */
  outbox(workspaceId: string, limit: number): Promise<{ url: string; events: WorkspaceEvent[] } | null>
  /** `error` null: it was told up to `seq`. */
  delivered(workspaceId: string, seq: number, error: string | null, at: Date): Promise<void>
}
