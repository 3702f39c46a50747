/** Every template of the connected accounts, and the news about them. */
import type { ActivityAction } from '../../activity/index.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'

/** What Meta has of a template, and when it said so. */
export interface TemplateFacts {
  metaId: string | null
  status: string
  quality: string | null
  category: string | null
  askedCategory: string | null
  comingCategory: string | null
  comingAt: Date | null
  rejectedReason: string | null
  explanation: unknown
  parameterFormat: string | null
  components: readonly Record<string, unknown>[]
  componentsHash: string
  sessionId: string | null
  statusAt: Date
  qualityAt: Date
  categoryAt: Date
  approvedAt: Date | null
  deletedAt: Date | null
}

/** A template of the registry. */
export interface TemplateRecord extends TemplateFacts {
  id: string
  workspaceId: string
  connectionId: string
  name: string
  language: string
  createdAt: Date
  updatedAt: Date
}

export interface TemplateVersionRecord {
  number: number
  category: string | null
  components: readonly Record<string, unknown>[]
  cause: string
  createdAt: Date
}

export interface TemplateEventRecord {
  field: string
  event: string
  at: Date
  value: unknown
}

/** A change of one template, as one transaction stores it. */
export interface RegistryChange {
  facts: TemplateFacts
  /** What told us of new components; null: they are the same. */
  version: 'submission' | 'import' | 'webhook' | null
  /** News; if they are known already, nothing is changed. */
  news: TemplateEventRecord | null
  /** What open consoles are told; null: nothing. */
  told: { kind: string; data: Readonly<Record<string, unknown>> } | null
  action: ActivityAction | null
}

/** Which template: by its id at Meta where that is known to us, else by name and language. */
export interface TemplateKey {
  connectionId: string
  metaId: string | null
  name: string
  language: string
}

export interface TemplateSearch {
  connectionId: string | null
  status: string | null
  category: string | null
  language: string | null
  /** Part of the name or of the text, in any case. */
  text: string | null
  limit: number
  offset: number
}

/** The registry. The verbs below the line are for jobs: they have no caller. */
export interface Registry {
  /** By name and language; null: not the caller's workspace. */
  listOf(
    workspaceId: string,
    access: Access,
    search: TemplateSearch,
  ): Promise<{ total: number; templates: TemplateRecord[] } | null>
  find(workspaceId: string, id: string, access: Access): Promise<TemplateRecord | null>
  /** By name and language. */
  findNamed(key: Omit<TemplateKey, 'metaId'>, access: Access): Promise<TemplateRecord | null>
  /** All languages of a name, by language: an account has some seventy at most. */
  familyOf(key: Pick<TemplateKey, 'connectionId' | 'name'>, access: Access): Promise<TemplateRecord[]>
  /** Newest first, a hundred of each. */
  historyOf(id: string, access: Access): Promise<{ versions: TemplateVersionRecord[]; events: TemplateEventRecord[] }>
  /** From now on it is changed in this session. False: the caller may not write there. */
  attach(id: string, sessionId: string, access: Actor): Promise<boolean>

  /**
   * Asks `decide` what becomes of the template, whose row is held meanwhile; null: nothing. `decide` may be called again, so it
   * does nothing but decide. null: nothing was changed, the news were known, or the connection is gone.
   */
  change(
    key: TemplateKey,
    at: Date,
    decide: (current: TemplateRecord | null) => RegistryChange | null,
  ): Promise<TemplateRecord | null>
  /** Those that are not deleted, as far as they were stored before. */
  known(connectionId: string, before: Date): Promise<Pick<TemplateRecord, 'name' | 'language' | 'metaId'>[]>
}
