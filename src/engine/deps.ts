/** What the engine needs from outside; `app.ts` fills it in. */
import type { LanguageModel, ModelCall } from '../llm/model.ts'
import type { Payer, Repositories } from '../repositories/types.ts'
import type { Draft } from '../template/draft.ts'
import type { Issue } from '../validator/index.ts'
import type { Policy } from '../validator/policy.ts'
import type { Caller, TurnReport } from './contract.ts'

export interface Budget {
  /** Whose allowances a turn of that caller spends. */
  payerOf(caller: Pick<Caller, 'userId' | 'addressGroups'>): Promise<Payer>
  /** True when the payer, or everybody together, has spent the allowance of the day (UTC). */
  isSpent(payer: Payer): Promise<boolean>
  /** Counts calls that have just been stored, so that they are known before the sums are read again. */
  add(payer: Payer, calls: readonly Pick<ModelCall, 'inputTokens' | 'outputTokens'>[]): void
}

export interface QueueOptions {
  /** How long a silent attempt is believed alive. Short, because a running one renews it. */
  leaseMs: number
  /** How long a turn waits for those before it before it is refused with 503. */
  patienceMs: number
}

export interface EngineDeps {
  model: LanguageModel
  /** Answers when the daily allowance of `model` is spent. */
  builtin: LanguageModel
  repositories: Pick<Repositories, 'turns' | 'sessions' | 'messages' | 'revisions' | 'llmLogs' | 'usage' | 'debugReads'>
  /** The organisation's policy in force now. */
  policy: () => Policy
  /** What is wrong with a draft under that policy; see `createDraftValidator`. */
  validateDraft: (draft: Draft) => readonly Issue[]
  budget: Budget
  queue: QueueOptions
  now: () => Date
  newId: () => string
  /** Told of every finished turn; must not throw. */
  onTurn?: (report: TurnReport) => void
}
