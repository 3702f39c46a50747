/** The request to the model: what it contains, which model answers, and what is streamed meanwhile. */
import type { Extraction } from '../../llm/extraction.ts'
import type { ExtractionRequest, LanguageModel, ModelAnswer, ModelCall } from '../../llm/model.ts'
import type { Payer } from '../../repositories/types.ts'
import type { TurnInput, TurnOptions } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { openWords } from '../dialogue/open-words.ts'
import { needsWitness } from '../dialogue/trust.ts'
import { withoutModel } from '../reply/commands.ts'
import { canBeAdded } from '../reply/offers.ts'
import { createSpeech } from '../reply/speech.ts'
import { judgedDraft } from '../reply/view.ts'
import type { ConversationState } from '../state/state.ts'
import { repaired } from './repair.ts'

/** A model's answer, with how it came about. */
export interface ModelResult {
  answer: ModelAnswer
  /** What the built-in assistant makes of the message, where the model's reading needs it; null otherwise. */
  witness: Extraction | null
  /** The daily allowance is spent, so the built-in assistant answered. */
  overBudget: boolean
  modelMs: number
  /** The part of the reply that has already been streamed. */
  streamed: string
}

export interface AskOptions extends TurnOptions {
  signal: AbortSignal
  payer: Payer
  /** Called with calls as soon as they have been made. */
  charge: (calls: readonly ModelCall[]) => void
}

/**
 * Asks the model, or the built-in assistant once the daily allowance is spent; whole messages that mean one thing only need
 * neither. Holds no connection or lock meanwhile.
 * @throws ModelError when no model answers; `cancelled` when `signal` aborts
 */
export async function askModel(
  deps: EngineDeps,
  input: TurnInput,
  state: ConversationState,
  { signal, payer, charge, ...options }: AskOptions,
): Promise<ModelResult> {
  const known = deps.model.provider === 'builtin' ? null : withoutModel(state, input.message)
  if (known !== null) return { ...unasked(deps, known), modelMs: 0 }
  const overBudget = await deps.budget.isSpent(payer)
  const model: LanguageModel = overBudget ? deps.builtin : deps.model
  const startedAt = performance.now()
  const speech = createSpeech()
  let streamed = ''
  const show = (delta: string): void => {
    if (delta === '') return
    streamed += delta
    options.onEvent?.({ event: 'reply', data: { delta } })
  }
  const streaming = options.onEvent !== undefined && model.provider !== 'builtin'
  const request = requestFor(deps, input.message, state)
  const callOptions = { signal, ...(options.requestId !== undefined && { requestId: options.requestId }) }
  const first = await model.extract(request, {
    ...callOptions,
    ...(streaming && { onReply: (delta: string) => show(speech.push(delta)) }),
  })
  charge(first.calls)
  const isOwn = first.source.provider === 'builtin'
  if (streaming && !isOwn) show(speech.end())
  const answer = isOwn
    ? first
    : await repaired(deps, {
        model,
        request,
        state,
        first,
        isShown: streamed !== '',
        startedAt,
        payer,
        charge,
        callOptions,
      })
  const needs = !isOwn && needsWitness(state, answer.extraction, input.message)
  const witness = needs ? (await deps.builtin.extract(request)).extraction : null
  const degraded = answer.source.degraded || model.provider !== deps.model.provider
  const source = { ...answer.source, degraded }
  return { answer: { ...answer, source }, witness, overBudget, modelMs: performance.now() - startedAt, streamed }
}

/** The answer to a message that the server has read by itself. */
const unasked = ({ builtin }: EngineDeps, extraction: Extraction): Omit<ModelResult, 'modelMs'> => ({
  answer: { extraction, source: { provider: 'builtin', model: builtin.name, degraded: false }, calls: [] },
  witness: null,
  overBudget: false,
  streamed: '',
})

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
    question: state.question,
    offered: state.offer.length > 0 ? state.offer : state.proposal,
    options: state.options.map(({ id, label, edits }) => ({ id, label, edits })),
    refused: state.refused,
    waiting: canBeAdded(openWords(state), state) ? openWords(state) : [],
    recent: state.recent,
    userLanguage: state.userLanguage,
    tone: deps.policy().tone ?? null,
  }
}
