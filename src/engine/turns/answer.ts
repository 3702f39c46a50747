/** What comes of a turn, as the caller, the store and the log get it. Pure but for telling the stream. */
import type { RevisionRecord, Ticket } from '../../repositories/types.ts'
import { describeIssue } from '../../validator/index.ts'
import type { TurnAnswer, TurnOptions, TurnReport } from '../contract.ts'
import { changeSentences } from '../reply/change-sentences.ts'
import { phrasesFor } from '../reply/phrases/index.ts'
import type { ConversationState } from '../state/state.ts'
import type { TransitionResult } from '../transition.ts'
import type { Asked } from './ask-model.ts'
import { turnUsage } from './logs.ts'

/** A turn that was stored: the state before it and after it, and the answer. */
export interface Concluded {
  answer: TurnAnswer
  state: ConversationState
  before: ConversationState
}

type Step = { state: ConversationState; result: TransitionResult }

/** The revision to be stored, or null when the draft is as it was. */
export function revisionOf({ state, result }: Step, by: string | null, at: Date): RevisionRecord | null {
  if (result.revision === null) return null
  const { number, cause, edits, draft, changes } = result.revision
  const words = changeSentences({ changes, renamedFrom: null }, state.authors, phrasesFor(null))
  return {
    number,
    cause,
    action: result.action,
    changes: words,
    edits,
    authors: state.authors,
    draft,
    by,
    createdAt: at,
  }
}

/** The answer to the caller. */
export function answerOf(
  { sessionId, turnId }: Pick<Ticket, 'sessionId' | 'turnId'>,
  { state, result }: Step,
  { answer }: Asked,
): TurnAnswer {
  return {
    session_id: sessionId,
    turn_id: turnId,
    reply: result.reply,
    draft: state.draft,
    missing: result.missing,
    final_creation_payload: result.final,
    action: result.action,
    issues: result.issues.map(describeIssue),
    suggestions: result.suggestions,
    revision: state.revision,
    source: answer.source,
    usage: turnUsage(answer.calls),
  }
}

/** The draft, and of the reply what was not streamed while the model spoke. */
export function streamRest(
  { onEvent }: TurnOptions,
  streamed: string,
  { reply, draft, missing, issues }: TurnAnswer,
): void {
  if (!onEvent) return
  onEvent({ event: 'draft', data: { draft, missing, issues } })
  const rest = reply.startsWith(streamed) ? reply.slice(streamed.length) : reply
  for (const delta of rest.match(/[\s\S]{1,48}(?:\s|$)|[\s\S]{1,48}/g) ?? [])
    onEvent({ event: 'reply', data: { delta } })
}

/** What the log line and the metrics are told. */
export function reportOf(
  { answer, state, before }: Concluded,
  { answer: given, modelMs, overBudget }: Asked,
  durationMs: number,
  requestId: string | null,
): TurnReport {
  return {
    requestId,
    sessionId: answer.session_id,
    action: answer.action,
    source: answer.source,
    durationMs: Math.round(durationMs),
    modelMs: Math.round(modelMs),
    calls: given.calls.map(({ provider, model, outcome, status, latencyMs, inputTokens, outputTokens }) => ({
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
    becameFinal: !before.confirmed && state.confirmed,
    overBudget,
    askedQuestion: state.asked !== null,
  }
}
