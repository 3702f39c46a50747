/** Assessments that a workspace keeps, and where its people say otherwise. Stored assessments are `unknown` here. */
import type { assessmentDepths, overrideKinds } from '../../db/schema/values.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'
import type { WorkspaceRefusal } from './workspaces.ts'

/** An assessment of one content. */
export interface AssessmentRecord {
  /** SHA-256 of the template's canonical JSON, hex. */
  contentHash: string
  rulesVersion: string
  depth: (typeof assessmentDepths)[number]
  business: string | null
  template: unknown
  assessment: unknown
  assessedAt: Date
}

export type OverrideKind = (typeof overrideKinds)[number]

/** Where a person says otherwise. Of a content or a session; with neither, wherever `rule` fires in the workspace. */
export interface OverrideRecord {
  id: string
  kind: OverrideKind
  contentHash: string | null
  sessionId: string | null
  rule: string | null
  /** A category or a score. */
  value: string | null
  reason: string
  /** null: an API key, or the account is deleted. */
  createdBy: string | null
  createdAt: Date
}

/** Many templates that a job assesses. */
export interface BatchRecord {
  id: string
  business: string | null
  /** The content hash of each template, in order. */
  hashes: string[]
  total: number
  done: number
  createdAt: Date
  finishedAt: Date | null
}

/** What a report wants to know of a session. */
export interface AuditedSession {
  id: string
  userId: string | null
  draft: unknown
  isFinal: boolean
  turns: number
  questions: number
  costUsd: number
  createdAt: Date
  lastActivity: Date
}

/** A template that Meta knows, as the registry has it; deleted ones are left out. */
export interface RegisteredTemplate {
  id: string
  /** As a creation payload, with the category that it has now. */
  template: unknown
  status: string
  /** What was asked for at creation, and what Meta gave or has announced; null: not known. */
  askedCategory: string | null
  givenCategory: string | null
  /** Meta's rating. */
  rating: string | null
  /** Where it was written. */
  sessionId: string | null
  createdAt: Date
}

/** null, where it is returned: not a workspace of the caller. */
export interface Assessments {
  /** Those of these contents that are kept, in no order. */
  findAll(workspaceId: string, access: Access, hashes: readonly string[]): Promise<AssessmentRecord[] | null>
  /** Keeps each in place of the one of the same content. Members may, whatever their role. */
  store(workspaceId: string, access: Access, records: readonly AssessmentRecord[]): Promise<'stored' | WorkspaceRefusal>
  /** Newest first. `of`: only those that bear on these contents or sessions, and the rules of the workspace; null: all. */
  overridesOf(
    workspaceId: string,
    access: Access,
    of: { hashes: readonly string[]; sessions: readonly string[] } | null,
    limit: number,
  ): Promise<OverrideRecord[] | null>
  /** Stores and records it. `no-session`: the workspace has no such session. Owners, editors and reviewers may. */
  addOverride(
    workspaceId: string,
    access: Actor,
    override: OverrideRecord,
  ): Promise<'added' | 'no-session' | WorkspaceRefusal>
  /** `missing`: there is no such override. */
  removeOverride(workspaceId: string, access: Actor, id: string): Promise<'removed' | 'missing' | WorkspaceRefusal>
  /** For owners and editors. */
  createBatch(
    workspaceId: string,
    access: Access,
    batch: Pick<BatchRecord, 'id' | 'business' | 'hashes' | 'createdAt'> & { templates: readonly unknown[] },
  ): Promise<'created' | WorkspaceRefusal>
  findBatch(workspaceId: string, access: Access, id: string): Promise<BatchRecord | null>
  /** What a job still has to do: the templates from `done` on. null: nothing, or there is no such batch. */
  workOf(id: string, limit: number): Promise<(Pick<BatchRecord, 'business' | 'done'> & { templates: unknown[] }) | null>
  /** Keeps what the job made of the next `count` templates; after the last, the templates themselves are dropped. */
  storeWork(
    id: string,
    work: { done: number; count: number; records: readonly AssessmentRecord[]; at: Date },
  ): Promise<void>
  /** Sessions with activity from `from` until before `to`, newest first. */
  sessionsOf(
    workspaceId: string,
    access: Access,
    window: { from: Date; to: Date; limit: number },
  ): Promise<AuditedSession[] | null>
  /** The newest of the registry; empty too where the workspace is not the caller's. */
  registeredOf(workspaceId: string, access: Access, limit: number): Promise<RegisteredTemplate[]>
}
