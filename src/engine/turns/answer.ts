/** The result of a turn for its caller, its stream and the log. Pure, except for the events that it emits. */
import type { Ticket } from '../../repositories/types.ts'
import type { TurnAnswer, TurnOptions, TurnReport } from '../contract.ts'
import type { Claim } from '../reply/claims.ts'
import { draftView, type Judges } from '../reply/view.ts'
import type { ConversationState } from '../state/state.ts'
import type { Step } from '../transition.ts'
import type { ModelResult } from './ask-model.ts'
import { turnUsage } from './logs.ts'

/** A turn that was stored: its answer, the same as JSON to send, and the state after and before it. */
export interface CompletedTurn {
  answer: TurnAnswer
  body: string
  state: ConversationState
  before: ConversationState
  falseClaims: readonly Claim[]
}

/** Whether this turn confirmed the template; confirming a final one again does not count. */
export const becomesFinal = ({ state, before }: Pick<CompletedTurn, 'state' | 'before'>): boolean =>
  !before.confirmed && state.confirmed

/** The answer to the caller. */
export const answerOf = (
  { sessionId, turnId }: Pick<Ticket, 'sessionId' | 'turnId'>,
  { state, result }: Step,
  { answer }: ModelResult,
  judges: Judges,
): TurnAnswer => ({
  turn_id: turnId,
  reply: result.reply,
  ...draftView(sessionId, state, result, judges),
  source: answer.source,
  usage: turnUsage(answer.calls),
})

/** Streams the draft and the part of the reply that was not streamed while the model was answering. */
export function streamRest(
  { onEvent }: TurnOptions,
  streamed: string,
  { reply, draft, missing, issues, ...answer }: TurnAnswer,
): void {
  if (!onEvent) return
  const { assumptions, options, changes, unused, draft_hash, user_language, forecast } = answer
  const proposal = { assumptions, options, changes, unused, draft_hash, user_language, forecast }
  onEvent({ event: 'draft', data: { draft, missing, issues, ...proposal } })
  const rest = reply.startsWith(streamed) ? reply.slice(streamed.length) : reply
  for (const delta of rest.match(/[\s\S]{1,48}(?:\s|$)|[\s\S]{1,48}/g) ?? [])
    onEvent({ event: 'reply', data: { delta } })
}

/** The report for the log line and the metrics. Durations in milliseconds. */
export function reportOf(
  completed: CompletedTurn,
  { answer: modelAnswer, modelMs, overBudget }: ModelResult,
  durationMs: number,
  requestId: string | null,
): TurnReport {
  const { answer, state, before, falseClaims } = completed
  return {
    requestId,
    sessionId: answer.session_id,
    action: answer.action,
    source: answer.source,
    durationMs: Math.round(durationMs),
    modelMs: Math.round(modelMs),
    calls: modelAnswer.calls.map(({ provider, model, outcome, status, latencyMs, inputTokens, outputTokens }) => ({
      provider,
      model,
      outcome,
      status,
      latencyMs,
      inputTokens,
      outputTokens,
    })),
    issues: answer.issues.map(({ rule, severity }) => ({ rule, severity })),
    category: answer.draft.category ?? null,
    turns: state.turns,
    becameValid: before.validAfter === null && state.validAfter !== null,
    becameFinal: becomesFinal(completed),
    overBudget,
    askedQuestion: state.questions > before.questions,
    falseClaims: [...falseClaims],
  }
}
