/** The end of a turn: makes the transition and stores the result. */
import { setTimeout as sleep } from 'node:timers/promises'
import { appError, DatabaseUnavailable } from '../../errors.ts'
import type { CompleteTurn, Payer, SessionRecord, StoredRevision, Ticket, Turns } from '../../repositories/types.ts'
import { withPauses } from '../../slices.ts'
import { ownAccess } from '../access.ts'
import type { TurnInput } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import type { EarlierDraft } from '../dialogue/travel.ts'
import { spokenWords } from '../reply/speech.ts'
import { revisionOf } from '../revision.ts'
import { type ConversationState, parseDraft, parseState } from '../state/state.ts'
import { transitionInSteps } from '../transition.ts'
import { answerOf, becomesFinal, type CompletedTurn } from './answer.ts'
import type { ModelResult } from './ask-model.ts'
import { logsOf, usageOf } from './logs.ts'
import { resumeTurn, type Started } from './queue.ts'
import type { TurnSignal } from './turn-signal.ts'

/** How many earlier drafts "put back" looks through. */
const restoreDepth = 30
/** An edit by hand between reading and saving makes a turn stale; this many in a row are no accident. */
const maxAttempts = 6

/** What a turn needs beyond the other calls of the engine: the signal that wakes waiting turns. */
export type TurnDeps = EngineDeps & { signal: TurnSignal }

interface ConcludeInput extends ModelResult {
  input: TurnInput
  ticket: Ticket
  session: SessionRecord
  state: ConversationState
  payer: Payer
}

/**
 * Makes the transition and stores it; starts again on the newer state if an edit by hand came between. `stored` is the
 * answer of another attempt with the same Idempotency-Key, which took over the turn because this one had stalled.
 * @throws AppError SESSION_NOT_FOUND, SESSION_UNREADABLE, DATABASE_UNAVAILABLE, OVERLOADED
 */
export async function conclude(deps: TurnDeps, request: ConcludeInput): Promise<CompletedTurn | { stored: string }> {
  let { ticket, session, state } = request
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const { extraction } = request.answer
    const steps = transitionInSteps(state, {
      message: request.input.message,
      extraction,
      lead: leadFor(request),
      isOwnReading: request.answer.source.provider === 'builtin',
      witness: request.witness,
      validateDraft: deps.validateDraft,
      earlier: await earlierDrafts(deps, request, session.id, state),
      overBudget: request.overBudget,
      shownHash: request.input.draftHash ?? null,
    })
    const step = await withPauses(steps)
    const answer = answerOf(ticket, step, request, deps)
    const body = JSON.stringify(answer)
    const { falseClaims } = step.result
    const completed: CompletedTurn = { answer, body, state: step.state, before: state, falseClaims }
    if (step.result.forget) {
      const storedAnswer = request.input.idempotencyKey === null ? null : body
      const isGone = await deps.repositories.turns.forget(ticket, {
        access: request.input.caller,
        answer: storedAnswer,
      })
      // Already deleted, or claimed by a user meanwhile: we deleted nothing, so we must not report that we did.
      if (!isGone) throw appError('SESSION_NOT_FOUND')
      await deps.repositories.usage.add(request.payer, usageOf(request.answer.calls), deps.now())
      return completed
    }
    const at = deps.now()
    const outcome = await completeWithRetries(deps, {
      ticket,
      expectedVersion: session.version,
      state: step.state,
      lastAction: step.result.action,
      reply: step.result.reply,
      revision: step.result.revision && revisionOf(step.result.revision, request.input.caller.actor, at),
      logs: logsOf(request.answer.calls),
      usage: usageOf(request.answer.calls),
      addresses: request.payer.addresses,
      answer: request.input.idempotencyKey === null ? null : body,
      finalised: becomesFinal(completed) ? { draftHash: answer.draft_hash, by: request.input.caller.author } : null,
      at,
    })
    if (outcome === 'saved') return completed
    // Removed from the workspace, or no longer an editor, since the turn began.
    if (outcome === 'refused') throw appError('SESSION_NOT_FOUND')
    const next =
      outcome === 'lost' ? await requeue(deps, ticket) : { ticket, session: await reloadSession(deps, request) }
    if ('answer' in next) return { stored: next.answer }
    ticket = next.ticket
    session = next.session
    state = parseState(session)
  }
  throw appError('OVERLOADED', { detail: 'The draft keeps changing', retryAfter: 1 })
}

async function reloadSession(deps: TurnDeps, { session, input }: ConcludeInput): Promise<SessionRecord> {
  const newer = await deps.repositories.sessions.find(session.id, ownAccess(input.caller), 'write')
  if (newer === null) throw appError('SESSION_NOT_FOUND')
  return newer
}

/**
 * The lease of this turn expired and a later turn went ahead. Puts it at the end of the queue, or returns the answer of the
 * attempt that took it over.
 */
const requeue = (deps: TurnDeps, ticket: Ticket): Promise<Started> =>
  resumeTurn(deps.repositories.turns, ticket, { ...deps.queue, signal: deps.signal, now: deps.now })

/** The start of the reply. What was already streamed stays there, even if that model failed in the end. */
function leadFor({ streamed, answer }: ModelResult): string {
  if (streamed !== '') return streamed
  const { reply } = answer.extraction
  return answer.source.provider === 'builtin' ? reply.trim() : spokenWords(reply)
}

/** How long storing is retried when the database is unavailable, and the first pause, which doubles each time. */
const retryForMs = 5000
const firstPauseMs = 100

/** Retries, because we already paid for the model call and still hold the lease. Storing a turn twice has no effect. */
async function completeWithRetries(deps: TurnDeps, input: CompleteTurn): ReturnType<Turns['complete']> {
  const endsAt = performance.now() + retryForMs
  for (let pause = firstPauseMs; ; pause *= 2) {
    try {
      return await deps.repositories.turns.complete(input)
    } catch (error) {
      const isAway = error instanceof DatabaseUnavailable
      if (!isAway || performance.now() + pause > endsAt) throw error
      await sleep(pause)
    }
  }
}

/** The stored drafts that undo, redo and "put back" need. All other turns read only their session. */
async function earlierDrafts(
  deps: TurnDeps,
  { input: { caller }, answer }: ConcludeInput,
  sessionId: string,
  state: ConversationState,
): Promise<EarlierDraft[]> {
  const { revisions } = deps.repositories
  const { intent } = answer.extraction
  if (intent === 'restore')
    return (await revisions.listOf(sessionId, caller, { limit: restoreDepth, before: null })).revisions.flatMap(
      (revision) => withDraft(sessionId, revision),
    )
  const target = intent === 'undo' ? state.undo.at(-1) : intent === 'redo' ? state.redo.at(-1) : undefined
  if (target === undefined || target === 0) return []
  const revision = await revisions.find(sessionId, caller, target)
  return revision === null ? [] : withDraft(sessionId, revision)
}

/** Empty when the draft of the revision is no longer kept. */
function withDraft(sessionId: string, revision: Pick<StoredRevision, 'number' | 'draft'>): EarlierDraft[] {
  const draft = parseDraft(sessionId, revision)
  return draft === null ? [] : [{ number: revision.number, draft }]
}
