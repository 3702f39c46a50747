/** What Meta will make of a template: interfaces alone. */
import type { Category } from '../template/draft.ts'

/** A place in a template: which text, and which of its characters (UTF-16 units, end exclusive). */
export interface Quoted {
  /** The words, exactly as they stand in the text. */
  words: string
  /** As in the validator's issues: `components[1].text`. */
  path: string
  range: readonly [start: number, end: number]
}

export interface Reason extends Quoted {
  /** A stable id. */
  rule: string
  /** Which way it pulls, and how strongly: the change of the log odds of MARKETING. */
  weight: number
  why: string
}

export interface CategoryForecast {
  requested: Category | null
  /** What the review will say. */
  first_review: Category
  /** What a later sweep may move it to. */
  later_sweep: Category
  /** Of `first_review`, 0 to 1; lower where evidence is thin. */
  confidence: number
  /** Of each category at the first review, 0 to 1, together 1. */
  probabilities: Readonly<Record<Category, number>>
  /** Strongest first. */
  reasons: readonly Reason[]
}

export const riskLevels = ['none', 'low', 'medium', 'high', 'critical'] as const
export type RiskLevel = (typeof riskLevels)[number]

/** What people may say otherwise; the database holds the same list. */
export const overrideKinds = ['accept', 'category', 'quality', 'false_alarm'] as const

export const riskKinds = [
  'policy',
  'sensitive-data',
  'link',
  'impersonation',
  'regulated-goods',
  'spam',
  'privacy',
] as const
export type RiskKind = (typeof riskKinds)[number]

export interface RiskFinding extends Quoted {
  /** A stable id, for overrides. */
  rule: string
  kind: RiskKind
  severity: Exclude<RiskLevel, 'none'>
  advice: string
}

export const qualityParts = [
  'clarity',
  'personal',
  'brevity',
  'call_to_action',
  'variables',
  'readability',
  'tone',
  'rules',
] as const
export type QualityPart = (typeof qualityParts)[number]

/** What would raise the quality. */
export type RaiseKey =
  | 'no-text'
  | 'full-sentence'
  | 'vague'
  | 'no-variable'
  | 'greet'
  | 'over-limit'
  | 'shorten'
  | 'many-buttons'
  | 'next-step'
  | 'edge'
  | 'adjacent'
  | 'few-words'
  | 'long-sentence'
  | 'paragraphs'
  | 'threatens'
  | 'capitals'
  | 'exclamations'
  | 'emoji'
  | 'faults'
  | 'warnings'

/** A sentence by its key, with its values: as it is stored, so that it can be told in any language. */
export interface Say {
  key: RaiseKey
  values: Readonly<Record<string, string | number>>
}

export interface QualityScore {
  /** 0 to 100. */
  score: number
  /** `raise` says in English what would raise it; `say` is the same for other languages. */
  parts: Readonly<Record<QualityPart, { score: number; raise: string | null; say: Say | null }>>
}

export interface Topic {
  /** A purpose of the gallery, or null. */
  intent: string | null
  theme: string | null
  industry: string | null
  /** WhatsApp's code, found in the text. */
  language: string | null
  confidence: number
}

/** A problem of a worst case. */
export type WorstKey = 'body' | 'heading' | 'marks' | 'empty' | 'edge' | 'hole' | 'label'

/** Why a price is not known, and what a report lacks to reckon one. */
export type PriceKey = 'market' | 'us' | 'rate' | 'country' | 'rates' | 'here' | 'where'
export type PriceWords = Readonly<Record<PriceKey, string>>

/** What happens to the text with the values that people really send. */
export interface WorstCase {
  /** `long`, `empty`, `right-to-left`, `emoji`. */
  values: string
  text: string
  length: number
  /** Plain sentences: over the limit, a variable at the edge, a button cut. */
  problems: readonly string[]
  /** The same, for other languages. */
  says: readonly { key: WorstKey; values: Say['values'] }[]
}

/** The fewest words whose removal or replacement moves the forecast. */
export interface SmallestChange {
  /** What is cut or replaced, and by what ('': cut). */
  changes: readonly (Quoted & { replacement: string })[]
  /** The whole new body. */
  text: string
  category: Category
  confidence: number
}

export interface Assessment {
  /** Changes whenever the same template may be judged otherwise. */
  rules_version: string
  category: CategoryForecast
  risk: { level: RiskLevel; findings: readonly RiskFinding[] }
  quality: QualityScore
  topic: Topic
  worst_case: readonly WorstCase[]
  smallest_change: SmallestChange | null
  /** A mixed message as two drafts; null if it is not mixed. */
  split: { utility: Record<string, unknown>; marketing: Record<string, unknown> } | null
}

export interface AssessmentContext {
  /** The business that sends, if it is known. */
  business?: string | null
  /** Limits what is computed: `forecast` leaves out worst case, smallest change and split. */
  depth?: 'forecast' | 'full'
}

/** @param template a creation payload or a draft, of whatever quality. Total: never throws. */
export type Assess = (template: unknown, context?: AssessmentContext) => Assessment
