/** Assessments for callers: made, kept, corrected, and summed up over an account. */
import type {
  AuditReport,
  Category,
  Cost,
  CountryShare,
  Facts,
  JudgedAssessment,
  Learned,
  Override,
  PriceDifference,
  RiskLevel,
} from '../assessment/index.ts'
import type { Actor, SampleState } from '../repositories/types.ts'

/** What is asked beside the template. */
export interface AssessmentOptions {
  /** Where it is kept; null: nowhere, or in the workspace of the session. */
  workspaceId: string | null
  business: string | null
  depth: 'forecast' | 'full'
  countries: readonly CountryShare[]
  /** Delivered messages a month. */
  volume: number | null
  /** In which reasons and advice are told; null: that of the conversation, or English. */
  language: string | null
  /** What the caller reads, where no language is named and none is known of the conversation. */
  accepted: string | null
  /** null: no model is asked. */
  opinion: OpinionCaller | null
  /** Whether Meta is shown the text as a sample, where the caller may write and an account is connected. */
  askMeta: boolean
}

/** One of the two. */
export type Subject = { template: unknown } | { sessionId: string }

/** What the messages cost as the category that was asked for, and as the one that is forecast. */
export interface AssessmentCost {
  as_requested: Cost | null
  as_forecast: Cost
  /** Over all markets; null: the categories are the same. */
  difference: PriceDifference | null
}

/** Why there is no second opinion. */
export const opinionNotes = ['no-model', 'budget', 'busy', 'timeout', 'no-answer'] as const

/** What a language model thinks of the category. It never changes our verdict. */
export interface SecondOpinion {
  /** null: there is none, and `note` says why. */
  category: Category | null
  /** 0 to 1, as the model says. */
  confidence: number | null
  why: string | null
  /** null: none is configured. */
  model: string | null
  /** US dollars. */
  cost: number
  note: (typeof opinionNotes)[number] | null
}

/** Who asks, and whose allowance it costs. */
export interface OpinionCaller {
  addressGroups: readonly string[]
  requestId: string | null
}

/** What Meta answered when it was shown the text as a sample. It is not the review, and never changes our verdict. */
export interface MetaSample {
  /** `refused`: the account may not ask; `unknown`: nobody answered. */
  state: SampleState
  category: Category | null
  asked_at: string
  answered_at: string | null
  /** Why there is no answer, in words. */
  why_not: string | null
}

/** An assessment as callers see it. */
export interface AssessmentView extends Omit<JudgedAssessment, 'category'> {
  /** Less sure where forecasts of its kind were wrong in this workspace; `learned` says so. null: nothing is known of its kind. */
  category: JudgedAssessment['category'] & { learned: (Learned & { told: string }) | null }
  /** SHA-256 of the template's canonical JSON. */
  content_hash: string
  session_id: string | null
  /** Where it is kept; null: nowhere. */
  workspace_id: string | null
  assessed_at: string
  /** Base code of the language in which reasons and advice are told. */
  told_in: string
  cost: AssessmentCost
  /** null: nobody asked for one. */
  second_opinion: SecondOpinion | null
  /** null: nobody asked. */
  meta_sample: MetaSample | null
}

/** An item of a batch: answered, or refused. */
export type BatchItem = { assessment: AssessmentView; error: null } | { assessment: null; error: ItemError }
export interface ItemError {
  code: string
  detail: string
}

/** Progress of many assessments, with a page of what is done. */
export interface BatchProgress {
  job_id: string
  status: 'running' | 'done'
  total: number
  done: number
  created_at: string
  finished_at: string | null
  has_more: boolean
  items: {
    index: number
    content_hash: string
    category: Category | null
    first_review: Category
    risk: RiskLevel
    quality: number
  }[]
}

export interface OverrideView extends Omit<Override, 'scope'> {
  content_hash: string | null
  session_id: string | null
}

export interface NewOverride {
  kind: Override['kind']
  contentHash: string | null
  sessionId: string | null
  rule: string | null
  value: string | null
  reason: string
}

/** What a report is asked for. */
export interface AuditOptions {
  /** How many days up to now; the same number before them is what it is compared with. */
  days: number
  countries: readonly CountryShare[]
  /** Delivered messages a month and template. */
  volume: number | null
}

/** A report, and what it says of each template. */
export interface Audit {
  report: AuditReport
  facts: readonly Facts[]
}

/** All reject only with AppError. What is not open to the caller is WORKSPACE_NOT_FOUND or SESSION_NOT_FOUND. */
export interface Assessing {
  assess(caller: Actor, subject: Subject, options: AssessmentOptions): Promise<AssessmentView>
  /** In order; a bad item is refused alone. */
  assessAll(caller: Actor, subjects: readonly Subject[], options: AssessmentOptions): Promise<BatchItem[]>
  startBatch(
    caller: Actor,
    workspaceId: string,
    input: { templates: readonly unknown[]; business: string | null },
  ): Promise<{ job_id: string; total: number }>
  /** JOB_NOT_FOUND */
  batchOf(
    caller: Actor,
    workspaceId: string,
    id: string,
    page: { offset: number; limit: number },
  ): Promise<BatchProgress>
  addOverride(caller: Actor, workspaceId: string, override: NewOverride): Promise<OverrideView>
  /** Newest first. */
  listOverrides(caller: Actor, workspaceId: string): Promise<OverrideView[]>
  /** OVERRIDE_NOT_FOUND */
  removeOverride(caller: Actor, workspaceId: string, id: string): Promise<void>
  auditWorkspace(caller: Actor, workspaceId: string, options: AuditOptions): Promise<Audit>
  /** Of payloads from anywhere; nothing is kept. OVERLOADED while others do the same. */
  auditTemplates(templates: readonly unknown[], options: Omit<AuditOptions, 'days'>): Promise<Audit>
  /** Before so large a body is read. @throws AppError OVERLOADED */
  assertRoom(): void
}
