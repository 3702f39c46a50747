/** The allowances of turns for model calls that belong to no turn. */
import type { ModelCall } from '../../llm/model.ts'
import type { Payer, Usage } from '../../repositories/types.ts'
import type { Budget } from '../deps.ts'
import { usageOf } from './logs.ts'

export type CountedBudget = Pick<Budget, 'payerOf' | 'isSpent'> & {
  /** Counts a call in this process and in the database. */
  count(payer: Payer, call: ModelCall): Promise<void>
}

export const countedBudget = (budget: Budget, usage: Pick<Usage, 'add'>, now: () => Date): CountedBudget => ({
  payerOf: budget.payerOf,
  isSpent: budget.isSpent,
  async count(payer, call) {
    budget.add(payer, [call])
    await usage.add(payer, usageOf([call]), now())
  },
})
