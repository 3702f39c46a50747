/** The end of a turn: the transition, and storing what comes of it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { appError, DatabaseUnavailable } from '../../errors.ts'
import type { CompleteTurn, Payer, SessionRecord, StoredRevision, Ticket, Turns } from '../../repositories/types.ts'
import type { TurnInput } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import type { EarlierDraft } from '../dialogue/travel.ts'
import { leadOf } from '../reply/spoken-lead.ts'
import { revisionOf } from '../revision.ts'
import { type ConversationState, parseDraft, parseState } from '../state/state.ts'
import { transition } from '../transition.ts'
import { answerOf, type Concluded } from './answer.ts'
import type { Asked } from './ask-model.ts'
import { logsOf, usageOf } from './logs.ts'
import { resumeTurn, type Started } from './queue.ts'
import type { TurnSignal } from './turn-signal.ts'

/** How many earlier drafts "put back" looks through. */
const restoreDepth = 30
/** A draft call between reading and saving makes a turn stale; it cannot happen this often by accident. */
const maxAttempts = 6

type Deps = EngineDeps & { signal: TurnSignal }

export interface Conclusion extends Asked {
  input: TurnInput
  ticket: Ticket
  session: SessionRecord
  state: ConversationState
  payer: Payer
}

export interface Done extends Concluded {
  body: string
}

/**
 * Makes the transition and stores it; when a draft call came between, once more on the newer state. `stored` is the answer
 * of another attempt with the same Idempotency-Key, which took the turn over while this one stood still.
 */
export async function conclude(deps: Deps, given: Conclusion): Promise<Done | { stored: string }> {
  let { ticket, session, state } = given
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const { extraction } = given.answer
    const step = transition(state, {
      message: given.input.message,
      extraction,
      lead: leadFor(given),
      isOwnReading: given.answer.source.provider === 'builtin',
      validateDraft: deps.validateDraft,
      earlier: await earlierDrafts(deps, session.id, state, extraction.intent),
      overBudget: given.overBudget,
    })
    const answer = answerOf(ticket, step, given, deps.validateDraft)
    const body = JSON.stringify(answer)
    const done: Done = { answer, body, state: step.state, before: state }
    if (step.result.forget) {
      const kept = given.input.idempotencyKey === null ? null : body
      const isGone = await deps.repositories.turns.forget(ticket, { access: given.input.caller, answer: kept })
      // Deleted already, or claimed by a user meanwhile: nothing was done that could be told as done.
      if (!isGone) throw appError('SESSION_NOT_FOUND')
      await deps.repositories.usage.add(given.payer, usageOf(given.answer.calls), deps.now())
      return done
    }
    const at = deps.now()
    const outcome = await completePatiently(deps, {
      ticket,
      expectedVersion: session.version,
      state: step.state,
      lastAction: step.result.action,
      reply: step.result.reply,
      revision: step.result.revision && revisionOf(step.result.revision, given.input.caller.actor, at),
      logs: logsOf(given.answer.calls),
      usage: usageOf(given.answer.calls),
      addresses: given.payer.addresses,
      answer: given.input.idempotencyKey === null ? null : body,
      at,
    })
    if (outcome === 'saved') return done
    const again =
      outcome === 'lost' ? await takeUpAgain(deps, ticket) : { ticket, session: await readAgain(deps, given) }
    if ('answer' in again) return { stored: again.answer }
    ticket = again.ticket
    session = again.session
    state = parseState(session)
  }
  throw appError('OVERLOADED', { detail: 'The draft keeps changing', retryAfter: 1 })
}

async function readAgain(deps: Deps, { session, input }: Conclusion): Promise<SessionRecord> {
  const newer = await deps.repositories.sessions.find(session.id, input.caller)
  if (newer === null) throw appError('SESSION_NOT_FOUND')
  return newer
}

/**
 * The turn was passed over, for it gave no sign of life for too long: it goes to the end of the queue, or is answered by the
 * attempt that took it over.
 */
const takeUpAgain = (deps: Deps, ticket: Ticket): Promise<Started> =>
  resumeTurn(deps.repositories.turns, ticket, { ...deps.queue, signal: deps.signal, now: deps.now })

/** What was shown while a model spoke stands at the head of the reply, also when that model failed in the end. */
function leadFor({ streamed, answer }: Asked): string {
  if (streamed !== '') return streamed
  const { reply } = answer.extraction
  return answer.source.provider === 'builtin' ? reply.trim() : leadOf(reply)
}

/** How long a database that goes away at the end of a turn is waited for, and the first of the pauses, which double. */
const patienceMs = 5000
const firstPauseMs = 100

/** The model has been paid and the turn is still ours: storing it is worth another try. A turn that is stored stays stored. */
async function completePatiently(deps: Deps, input: CompleteTurn): ReturnType<Turns['complete']> {
  const endsAt = performance.now() + patienceMs
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

/** Undo, redo and "put back" need stored drafts; no other turn reads more than its session. */
async function earlierDrafts(
  deps: Deps,
  sessionId: string,
  state: ConversationState,
  intent: string,
): Promise<EarlierDraft[]> {
  const { revisions } = deps.repositories
  if (intent === 'restore')
    return (await revisions.listOf(sessionId, { limit: restoreDepth, before: null })).revisions.flatMap((revision) =>
      kept(sessionId, revision),
    )
  const target = intent === 'undo' ? state.undo.at(-1) : intent === 'redo' ? state.redo.at(-1) : undefined
  if (target === undefined || target === 0) return []
  const revision = await revisions.find(sessionId, target)
  return revision === null ? [] : kept(sessionId, revision)
}

/** A revision whose draft is not kept any more is none to go back to. */
function kept(sessionId: string, revision: Pick<StoredRevision, 'number' | 'draft'>): EarlierDraft[] {
  const draft = parseDraft(sessionId, revision)
  return draft === null ? [] : [{ number: revision.number, draft }]
}
