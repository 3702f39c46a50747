/** The request to the model: what it contains, which model answers, and what is streamed meanwhile. */
import type { ExtractionRequest, LanguageModel, ModelAnswer } from '../../llm/model.ts'
import type { Payer } from '../../repositories/types.ts'
import type { TurnInput, TurnOptions } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { createLeadFilter } from '../reply/spoken-lead.ts'
import { judgedDraft } from '../reply/view.ts'
import type { ConversationState } from '../state/state.ts'

/** A model's answer, with how it came about. */
export interface ModelResult {
  answer: ModelAnswer
  /** The daily allowance is spent, so the built-in assistant answered. */
  overBudget: boolean
  modelMs: number
  /** The part of the reply that has already been streamed. */
  streamed: string
}

/**
 * Asks the model, or the built-in assistant once the daily allowance is spent. Holds no connection or lock meanwhile.
 * @throws ModelError when no model answers; `cancelled` when `signal` aborts
 */
export async function askModel(
  deps: EngineDeps,
  input: TurnInput,
  state: ConversationState,
  { signal, payer, ...options }: TurnOptions & { signal: AbortSignal; payer: Payer },
): Promise<ModelResult> {
  const overBudget = await deps.budget.isSpent(payer)
  const model: LanguageModel = overBudget ? deps.builtin : deps.model
  const startedAt = performance.now()
  const filter = createLeadFilter()
  let streamed = ''
  const show = (delta: string): void => {
    if (delta === '') return
    streamed += delta
    options.onEvent?.({ event: 'reply', data: { delta } })
  }
  const streaming = options.onEvent !== undefined && model.provider !== 'builtin'
  const request = requestFor(deps, input.message, state)
  const answer = await model.extract(request, {
    signal,
    ...(options.requestId !== undefined && { requestId: options.requestId }),
    ...(streaming && { onReply: (delta: string) => show(filter.push(delta)) }),
  })
  if (streaming && answer.source.provider !== 'builtin') show(filter.end())
  const degraded = answer.source.degraded || model.provider !== deps.model.provider
  const source = { ...answer.source, degraded }
  return { answer: { ...answer, source }, overBudget, modelMs: performance.now() - startedAt, streamed }
}

/** What a model is told about this message. */
export function requestFor(
  deps: Pick<EngineDeps, 'validateDraft' | 'policy'>,
  message: string,
  state: ConversationState,
): ExtractionRequest {
  return {
    ...judgedDraft(state, deps.validateDraft),
    message,
    memory: state.memory,
    asked: state.asked,
    offered: state.proposal,
    recent: state.recent,
    userLanguage: state.userLanguage,
    tone: deps.policy().tone ?? null,
  }
}
