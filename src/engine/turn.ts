/** One message, from its arrival to its answer: read, ask the model, make the transition, save. */
import { createHash } from 'node:crypto'
import { appError } from '../errors.ts'
import type { BeginTurn, SessionRecord, Ticket } from '../repositories/types.ts'
import { type Asked, askModel } from './ask-model.ts'
import type { EngineDeps } from './engine.ts'
import type { TurnAnswer, TurnInput, TurnOptions } from './index.ts'
import { leadOf } from './lead.ts'
import { logsOf, usageOf } from './logs.ts'
import { sessionNameFrom } from './naming.ts'
import { type Bell, keepAlive, resumeTurn, startTurn } from './queue.ts'
import { type ConversationState, initialState, parseState } from './state.ts'
import { transition } from './transition.ts'
import type { EarlierDraft } from './travel.ts'
import { answerOf, type Concluded, reportOf, revisionOf, streamRest } from './turn-answer.ts'

/** How many earlier drafts "put back" looks through. */
const restoreDepth = 30
/** A draft call between reading and saving makes a turn stale; it cannot happen this often by accident. */
const maxAttempts = 6

type Deps = EngineDeps & { bell: Bell }

export async function takeTurn(
  deps: Deps,
  input: TurnInput,
  options: TurnOptions = {},
): Promise<{ answer: TurnAnswer; body: string }> {
  const startedAt = performance.now()
  const { turns } = deps.repositories
  const sessionId = input.sessionId ?? deps.newId()
  const queue = { ...deps.queue, bell: deps.bell, now: deps.now }
  const started = await startTurn(turns, beginning(deps, input, sessionId), queue)
  if (started.outcome === 'answered') return { answer: JSON.parse(started.answer), body: started.answer }
  const { ticket, session } = started
  options.onEvent?.({ event: 'turn', data: { session_id: session.id } })
  const rest = keepAlive(turns, ticket, queue)
  try {
    const state = parseState(session.state)
    const asked = await askModel(deps, input, state, options)
    const done = await conclude(deps, { input, ticket, session, state, ...asked })
    streamRest(options, asked.streamed, done.answer)
    deps.onTurn?.(reportOf(done, asked, performance.now() - startedAt, options.requestId ?? null))
    return done
  } catch (error) {
    // Whoever waits behind this turn need not wait for its lease; the cause matters more than a failure to say so.
    await turns.abandon(ticket).catch(() => undefined)
    throw error
  } finally {
    rest()
    deps.bell.ring(session.id)
  }
}

function beginning(
  deps: Deps,
  { message, caller, idempotencyKey, sessionId }: TurnInput,
  id: string,
): Omit<BeginTurn, 'at' | 'leaseMs'> {
  // Without a session id there is nothing unguessable to tell strangers' keys apart but who they are.
  const owner = sessionId ?? caller.userId ?? caller.anonymousScope
  return {
    sessionId: id,
    turnId: deps.newId(),
    owner: deps.newId(),
    access: caller,
    message,
    name: sessionNameFrom(message),
    state: initialState(),
    idempotency:
      idempotencyKey === null
        ? null
        : {
            scope: `${sessionId === null ? 'caller' : 'session'}:${owner}`,
            key: idempotencyKey,
            bodyHash: createHash('sha256')
              .update(JSON.stringify([message, sessionId]))
              .digest('hex'),
          },
  }
}

interface Conclusion extends Asked {
  input: TurnInput
  ticket: Ticket
  session: SessionRecord
  state: ConversationState
}

interface Done extends Concluded {
  body: string
}

/** Makes the transition and stores it; when a draft call came between, once more on the newer state. */
async function conclude(deps: Deps, given: Conclusion): Promise<Done> {
  let { ticket, session, state } = given
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const { extraction, source } = given.answer
    const step = transition(state, {
      message: given.input.message,
      extraction,
      lead: source.provider === 'builtin' ? extraction.reply.trim() : leadOf(extraction.reply),
      policy: deps.policy(),
      earlier: await earlierDrafts(deps, session.id, state, extraction.intent),
      overBudget: given.overBudget,
    })
    const answer = answerOf(session.id, step, given)
    const body = JSON.stringify(answer)
    const done: Done = { answer, body, state: step.state, before: state }
    if (step.result.forget) {
      await deps.repositories.sessions.remove(session.id, given.input.caller)
      return done
    }
    const at = deps.now()
    const outcome = await deps.repositories.turns.complete({
      ticket,
      expectedVersion: session.version,
      state: step.state,
      lastAction: step.result.action,
      reply: step.result.reply,
      revision: revisionOf(step, given.input.caller.actor, at),
      logs: logsOf(given.answer.calls),
      usage: usageOf(given.answer.calls),
      answer: given.input.idempotencyKey === null ? null : body,
      at,
    })
    if (outcome === 'saved') return done
    const again =
      outcome === 'lost' ? await takeUpAgain(deps, ticket) : { ticket, session: await readAgain(deps, given) }
    ticket = again.ticket
    session = again.session
    state = parseState(session.state)
  }
  throw appError('OVERLOADED', { detail: 'The draft keeps changing', retryAfter: 1 })
}

async function readAgain(deps: Deps, { session, input }: Conclusion): Promise<SessionRecord> {
  const newer = await deps.repositories.sessions.find(session.id, input.caller)
  if (newer === null) throw appError('SESSION_NOT_FOUND')
  return newer
}

/** The turn was passed over, for it gave no sign of life for too long: it goes to the end of the queue. */
async function takeUpAgain(deps: Deps, ticket: Ticket): Promise<{ ticket: Ticket; session: SessionRecord }> {
  const { turns } = deps.repositories
  const started = await resumeTurn(turns, ticket, { ...deps.queue, bell: deps.bell, now: deps.now })
  // Only an attempt with the same key answers another's turn, and it would have taken the ticket with it.
  if (started.outcome === 'answered') throw appError('SESSION_NOT_FOUND')
  return started
}

/** Undo, redo and "put back" need stored drafts; no other turn reads more than its session. */
async function earlierDrafts(
  deps: Deps,
  sessionId: string,
  state: ConversationState,
  intent: string,
): Promise<EarlierDraft[]> {
  const { revisions } = deps.repositories
  if (intent === 'restore') return revisions.listOf(sessionId, { limit: restoreDepth, before: null })
  const target = intent === 'undo' ? state.undo.at(-1) : intent === 'redo' ? state.redo.at(-1) : undefined
  if (target === undefined || target === 0) return []
  const revision = await revisions.find(sessionId, target)
  return revision === null ? [] : [revision]
}
