/** A second opinion by a model: asked for, bounded in time, counted, and never mixed with our own verdict. */
import { BulkheadRejectedError, bulkhead } from 'cockatiel'
import type { ModelCall } from '../llm/model.ts'
import type { CategoryJudge, OpinionAnswer } from '../llm/opinion.ts'
import type { Payer } from '../repositories/types.ts'
import type { SecondOpinion } from './contract.ts'

/** Whose allowance a caller spends. */
export interface Paying {
  userId: string | null
  addressGroups: readonly string[]
}

/** The allowances of turns, which opinions share. */
export interface OpinionBudget {
  payerOf(caller: Paying): Promise<Payer>
  isSpent(payer: Payer): Promise<boolean>
  /** Counts the call, here and in the database. */
  count(payer: Payer, call: ModelCall): Promise<void>
}

export interface OpinionDeps {
  judge: CategoryJudge
  budget: OpinionBudget
  /** Milliseconds that a model may take. */
  timeoutMs: number
}

export interface OpinionQuestion {
  template: unknown
  language: string
  requestId: string | null
}

/** Gives a second opinion. Holds no connection while the model thinks. */
export type AskOpinion = (caller: Paying, question: OpinionQuestion) => Promise<SecondOpinion>

/** So many models think at once, and so many wait. */
const [atOnce, waiting] = [8, 16]

const without = (note: SecondOpinion['note'], model: string | null = null, cost = 0): SecondOpinion => ({
  category: null,
  confidence: null,
  why: null,
  model,
  cost,
  note,
})

const told = (model: string, { opinion, call }: OpinionAnswer): SecondOpinion =>
  opinion === null
    ? without(call.outcome === 'timeout' ? 'timeout' : 'no-answer', model, call.costUsd)
    : { ...opinion, model, cost: call.costUsd, note: null }

/** @param deps null: no model is configured */
export function createOpinions(deps: OpinionDeps | null): AskOpinion {
  if (deps === null) return async () => without('no-model')
  const { judge, budget, timeoutMs } = deps
  const room = bulkhead(atOnce, waiting)
  return async (caller, { template, language, requestId }) => {
    const payer = await budget.payerOf(caller)
    if (await budget.isSpent(payer)) return without('budget', judge.model)
    try {
      const answer = await room.execute(() => judge.ask(template, { language, timeoutMs, requestId }))
      await budget.count(payer, answer.call)
      return told(judge.model, answer)
    } catch (error) {
      if (error instanceof BulkheadRejectedError) return without('busy', judge.model)
      throw error
    }
  }
}
