/** What the engine needs from outside; `app.ts` fills it in. */
import type { LanguageModel, ModelCall } from '../llm/model.ts'
import type { Access, Payer, Repositories } from '../repositories/types.ts'
import type { Draft } from '../template/draft.ts'
import type { Issue } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import type { Caller, ForecastView, TurnReport } from './contract.ts'

/** The daily allowances of tokens. Its methods reject only when the database does. */
export interface Budget {
  /** Whose allowances a turn of this caller spends. */
  payerOf(caller: Pick<Caller, 'userId' | 'addressGroups'>): Promise<Payer>
  /** True when the payer, or all callers together, have spent today's allowance (UTC). */
  isSpent(payer: Payer): Promise<boolean>
  /** Counts calls that have just been made, so that they are included before the sums are read again. */
  add(payer: Payer, calls: readonly Pick<ModelCall, 'inputTokens' | 'outputTokens'>[]): void
}

/** Times of the queue of turns, in milliseconds. */
export interface QueueOptions {
  /** How long an attempt that does not renew its lease counts as running. Short, because running turns renew it. */
  leaseMs: number
  /** How long a turn waits for earlier turns of its session before it is refused with 503. */
  patienceMs: number
}

/** By what drafts are judged, and what the model is told of it. */
export interface Rules {
  policy: () => Policy
  /** The issues of a draft under the current policy; see `createDraftValidator`. */
  validateDraft: (draft: Draft) => readonly Issue[]
}

/** The rules for sessions of a workspace; null: of none. The caller may read it. */
export type RulesOf = (workspaceId: string | null, access: Access) => Promise<Rules>

export interface EngineDeps extends Rules {
  model: LanguageModel
  /** Answers when the daily allowance of `model` is spent. */
  builtin: LanguageModel
  repositories: Pick<
    Repositories,
    | 'turns'
    | 'sessions'
    | 'messages'
    | 'revisions'
    | 'llmLogs'
    | 'usage'
    | 'debugReads'
    | 'support'
    | 'workspaces'
    | 'approvals'
  >
  /** The rules above are the installation's, which hold where there are no others. */
  rulesOf: RulesOf
  budget: Budget
  /** Milliseconds for all questions to the model in one turn. */
  turnBudgetMs: number
  queue: QueueOptions
  now: () => Date
  newId: () => string
  /** What Meta will make of a draft; by default nothing is forecast. See `createForecasts`. */
  forecastOf?: (draft: Draft, language: string | null) => ForecastView | null
  /** Called after every finished turn; must not throw. */
  onTurn?: (report: TurnReport) => void
}
