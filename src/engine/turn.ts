/** One message, from its arrival to its answer: read, ask the model, make the transition, save. */
import { createHash } from 'node:crypto'
import { appError } from '../errors.ts'
import type { ExtractionRequest, LanguageModel, ModelAnswer } from '../llm/model.ts'
import type { RevisionRecord, SessionRecord, Ticket } from '../repositories/types.ts'
import { describeIssue } from '../validator/index.ts'
import { changeSentences } from './change-words.ts'
import type { EngineDeps } from './engine.ts'
import type { TurnAnswer, TurnInput, TurnOptions, TurnReport } from './index.ts'
import { createLeadFilter, leadOf } from './lead.ts'
import { logsOf, turnUsage, usageOf } from './logs.ts'
import { missingParts } from './missing.ts'
import { sessionNameFrom } from './naming.ts'
import { phrasesFor } from './phrases/index.ts'
import { type Bell, keepAlive, startTurn } from './queue.ts'
import { type ConversationState, initialState, parseState } from './state.ts'
import { type EarlierDraft, issuesOf, type TransitionResult, transition } from './transition.ts'

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
    const asked = await ask(deps, input, state, options)
    const done = await conclude(deps, { input, ticket, session, state, ...asked })
    streamRest(options, asked.streamed, done.answer)
    deps.onTurn?.(reportOf(done.answer, asked, done, performance.now() - startedAt))
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

function beginning(deps: Deps, { message, caller, idempotencyKey, sessionId }: TurnInput, id: string) {
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

interface Asked {
  answer: ModelAnswer
  overBudget: boolean
  modelMs: number
  /** The part of the reply that was streamed already. */
  streamed: string
}

/** Asks the model; nothing of the database is held meanwhile. Past the daily allowance the built-in one answers. */
async function ask(deps: Deps, input: TurnInput, state: ConversationState, options: TurnOptions): Promise<Asked> {
  const overBudget = await deps.budget.isSpent(input.caller.userId)
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
  const answer = await model.extract(request, streaming ? { onReply: (delta) => show(filter.push(delta)) } : {})
  if (streaming && answer.source.provider !== 'builtin') show(filter.end())
  return { answer, overBudget, modelMs: performance.now() - startedAt, streamed }
}

function requestFor(deps: Deps, message: string, state: ConversationState): ExtractionRequest {
  const policy = deps.policy()
  return {
    message,
    draft: state.draft,
    memory: state.memory,
    missing: state.confirmed ? null : missingParts(state.draft, state.memory),
    issues: issuesOf(state.draft, policy).map(describeIssue),
    asked: state.asked,
    recent: state.recent,
    userLanguage: state.userLanguage,
    tone: policy.tone ?? null,
  }
}

interface Conclusion extends Asked {
  input: TurnInput
  ticket: Ticket
  session: SessionRecord
  state: ConversationState
}

interface Done {
  answer: TurnAnswer
  body: string
  state: ConversationState
  before: ConversationState
}

/** Makes the transition and stores it; when a draft call came between, once more on the newer state. */
async function conclude(deps: Deps, given: Conclusion): Promise<Done> {
  let { session, state } = given
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
      ticket: given.ticket,
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
    const newer = outcome === 'lost' ? null : await deps.repositories.sessions.find(session.id, given.input.caller)
    if (newer === null)
      throw appError('SESSION_NOT_FOUND', { detail: 'The session was deleted or the turn taken over meanwhile' })
    session = newer
    state = parseState(newer.state)
  }
  throw appError('OVERLOADED', { detail: 'The draft keeps changing', retryAfter: 1 })
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

type Step = { state: ConversationState; result: TransitionResult }

function revisionOf({ state, result }: Step, by: string | null, at: Date): RevisionRecord | null {
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

function answerOf(sessionId: string, { state, result }: Step, { answer }: Asked): TurnAnswer {
  return {
    session_id: sessionId,
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
function streamRest({ onEvent }: TurnOptions, streamed: string, { reply, draft, missing, issues }: TurnAnswer): void {
  if (!onEvent) return
  onEvent({ event: 'draft', data: { draft, missing, issues } })
  const said = streamed.trim()
  const rest = said !== '' && reply.startsWith(said) ? reply.slice(said.length) : reply
  for (const delta of rest.match(/[\s\S]{1,48}(?:\s|$)|[\s\S]{1,48}/g) ?? [])
    onEvent({ event: 'reply', data: { delta } })
}

function reportOf(
  answer: TurnAnswer,
  { answer: given, modelMs }: Asked,
  { state, before }: Done,
  durationMs: number,
): TurnReport {
  return {
    sessionId: answer.session_id,
    action: answer.action,
    source: answer.source,
    durationMs: Math.round(durationMs),
    modelMs: Math.round(modelMs),
    calls: given.calls.map(({ provider, model, outcome, latencyMs, inputTokens, outputTokens }) => ({
      provider,
      model,
      outcome,
      latencyMs,
      inputTokens,
      outputTokens,
    })),
    issues: answer.issues.map(({ rule, severity }) => ({ rule, severity })),
    category: answer.draft.category ?? null,
    turns: state.turns,
    becameValid: before.validAfter === null && state.validAfter !== null,
    askedQuestion: state.asked !== null,
  }
}
