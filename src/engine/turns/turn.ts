/** One message, from its arrival to its answer: read, ask the model, make the transition, save. */
import { createHash } from 'node:crypto'
import { AppError, appError } from '../../errors.ts'
import { type ModelCall, ModelError } from '../../llm/model.ts'
import type { BeginTurn } from '../../repositories/types.ts'
import { ownAccess, refusal } from '../access.ts'
import type { TurnAnswer, TurnInput, TurnOptions } from '../contract.ts'
import { sessionNameFrom } from '../state/naming.ts'
import { initialState, parseState } from '../state/state.ts'
import { reportOf, streamRest } from './answer.ts'
import { askModel } from './ask-model.ts'
import { nobody } from './budget.ts'
import { conclude, type TurnDeps } from './conclude.ts'
import { usageOf } from './logs.ts'
import { keepAlive, startTurn } from './queue.ts'

/**
 * Answers one message. Repeats with the same Idempotency-Key get the stored answer.
 * @throws AppError SESSION_NOT_FOUND, WORKSPACE_NOT_FOUND, FORBIDDEN, SESSION_UNREADABLE, IDEMPOTENCY_KEY_REUSED, DATABASE_UNAVAILABLE, OVERLOADED;
 *   ModelError if `deps.model` has no fallback
 */
export async function takeTurn(
  deps: TurnDeps,
  input: TurnInput,
  options: TurnOptions = {},
): Promise<{ answer: TurnAnswer; body: string }> {
  const startedAt = performance.now()
  const { turns } = deps.repositories
  const sessionId = input.sessionId ?? deps.newId()
  const queue = { ...deps.queue, signal: deps.signal, now: deps.now }
  const started = await startTurn(turns, beginInput(deps, input, sessionId), queue).catch(async (error: unknown) => {
    const isRefused = error instanceof AppError && error.code === 'SESSION_NOT_FOUND'
    throw isRefused ? await refusal(deps, input.caller, sessionId, input.workspaceId) : error
  })
  if (started.outcome === 'answered') {
    options.onEvent?.({ event: 'turn', data: { session_id: started.sessionId } })
    return replay(started.answer, options, '')
  }
  const { ticket, session } = started
  options.onEvent?.({ event: 'turn', data: { session_id: session.id } })
  const lease = keepAlive(turns, ticket, queue)
  let payer = nobody
  // Calls count even if their turn is never stored; otherwise deleting the session each time would evade the allowance.
  let unstored: readonly ModelCall[] = []
  const charge = (calls: readonly ModelCall[]): void => {
    unstored = [...unstored, ...calls]
    deps.budget.add(payer, calls)
  }
  try {
    payer = await deps.budget.payerOf(input.caller)
    const state = parseState(session)
    const ruled = { ...deps, ...(await deps.rulesOf(session.workspaceId, input.caller)) }
    const modelResult = await askModel(ruled, input, state, { ...options, signal: lease.signal, payer, charge })
    const completed = await conclude(ruled, { input, ticket, session, state, payer, ...modelResult })
    if ('stored' in completed) return replay(completed.stored, options, modelResult.streamed)
    unstored = []
    streamRest(options, modelResult.streamed, completed.answer)
    deps.onTurn?.(reportOf(completed, modelResult, performance.now() - startedAt, options.requestId ?? null))
    return completed
  } catch (error) {
    if (error instanceof ModelError) charge(error.calls)
    // Later turns then need not wait for this lease to expire. If this fails too, the original error is the one to report.
    await turns.abandon(ticket).catch(() => undefined)
    throw lease.signal.aborted ? appError('SESSION_NOT_FOUND') : error
  } finally {
    lease.end()
    await deps.repositories.usage.add(payer, usageOf(unstored), deps.now()).catch(() => undefined)
    deps.signal.notify(session.id)
  }
}

/** A repeat gets the same events and the same bytes as the first request. */
function replay(body: string, options: TurnOptions, streamed: string): { answer: TurnAnswer; body: string } {
  const answer: TurnAnswer = JSON.parse(body)
  streamRest(options, streamed, answer)
  return { answer, body }
}

/**
 * True for a random UUID (version 4, or 7 with its 74 random bits), which cannot be guessed. Any other key may be a counter,
 * a date or derived from the message, however long it is.
 */
const isSecretKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(key)

/** The input of `turns.begin`. If the key proves nothing, the body hash is unique and a repeat counts as a reused key. */
function beginInput(
  deps: TurnDeps,
  { message, caller, idempotencyKey, sessionId, draftHash, workspaceId = null }: TurnInput,
  id: string,
): Omit<BeginTurn, 'at' | 'leaseMs'> {
  const owner = sessionId ?? caller.actor ?? caller.anonymousScope
  // Anonymous callers may share an address. Without a session id only the key tells them apart.
  const identifiesCaller = sessionId !== null || caller.actor !== null || isSecretKey(idempotencyKey ?? '')
  const nonce = identifiesCaller ? [] : [deps.newId()]
  return {
    sessionId: id,
    turnId: deps.newId(),
    owner: deps.newId(),
    access: ownAccess(caller),
    workspaceId,
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
              .update(
                JSON.stringify([
                  message,
                  sessionId,
                  ...nonce,
                  ...(draftHash == null ? [] : [draftHash]),
                  ...(workspaceId === null ? [] : [{ workspaceId }]),
                ]),
              )
              .digest('hex'),
          },
  }
}
