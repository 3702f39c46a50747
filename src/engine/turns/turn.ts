/** One message, from its arrival to its answer: read, ask the model, make the transition, save. */
import { createHash } from 'node:crypto'
import { appError } from '../../errors.ts'
import { type ModelCall, ModelError } from '../../llm/model.ts'
import type { BeginTurn } from '../../repositories/types.ts'
import type { TurnAnswer, TurnInput, TurnOptions } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { sessionNameFrom } from '../state/naming.ts'
import { initialState, parseState } from '../state/state.ts'
import { reportOf, streamRest } from './answer.ts'
import { askModel } from './ask-model.ts'
import { nobody } from './budget.ts'
import { conclude } from './conclude.ts'
import { usageOf } from './logs.ts'
import { keepAlive, startTurn } from './queue.ts'
import type { TurnSignal } from './turn-signal.ts'

type Deps = EngineDeps & { signal: TurnSignal }

export async function takeTurn(
  deps: Deps,
  input: TurnInput,
  options: TurnOptions = {},
): Promise<{ answer: TurnAnswer; body: string }> {
  const startedAt = performance.now()
  const { turns } = deps.repositories
  const sessionId = input.sessionId ?? deps.newId()
  const queue = { ...deps.queue, signal: deps.signal, now: deps.now }
  const started = await startTurn(turns, beginning(deps, input, sessionId), queue)
  if (started.outcome === 'answered') {
    options.onEvent?.({ event: 'turn', data: { session_id: started.sessionId } })
    return replay(started.answer, options, '')
  }
  const { ticket, session } = started
  options.onEvent?.({ event: 'turn', data: { session_id: session.id } })
  const life = keepAlive(turns, ticket, queue)
  let payer = nobody
  // Calls are paid also where no turn is stored with them; a user who deletes a session each time has an allowance too.
  let unstored: readonly ModelCall[] = []
  const owe = (calls: readonly ModelCall[]): void => {
    unstored = calls
    deps.budget.add(payer, calls)
  }
  try {
    payer = await deps.budget.payerOf(input.caller)
    const state = parseState(session)
    const asked = await askModel(deps, input, state, { ...options, signal: life.signal, payer })
    owe(asked.answer.calls)
    const done = await conclude(deps, { input, ticket, session, state, payer, ...asked })
    if ('stored' in done) return replay(done.stored, options, asked.streamed)
    unstored = []
    streamRest(options, asked.streamed, done.answer)
    deps.onTurn?.(reportOf(done, asked, performance.now() - startedAt, options.requestId ?? null))
    return done
  } catch (error) {
    if (error instanceof ModelError) owe(error.calls)
    // Whoever waits behind this turn need not wait for its lease; the cause matters more than a failure to say so.
    await turns.abandon(ticket).catch(() => undefined)
    throw life.signal.aborted ? appError('SESSION_NOT_FOUND') : error
  } finally {
    life.end()
    await deps.repositories.usage.add(payer, usageOf(unstored), deps.now()).catch(() => undefined)
    deps.signal.notify(session.id)
  }
}

/** A repeat looks like the first time: all of its events, and the same bytes. */
function replay(body: string, options: TurnOptions, streamed: string): { answer: TurnAnswer; body: string } {
  const answer: TurnAnswer = JSON.parse(body)
  streamRest(options, streamed, answer)
  return { answer, body }
}

/**
 * A random UUID (version 4, or 7 with its 74 random bits): nobody comes upon one by accident or by trying. Any other text may
 * be counted up, a date, or made from the message, however long it is.
 */
const isSecretKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(key)

/** A repeat under a key that proves nothing has a body hash of its own, so that it counts as a key that is taken. */
function beginning(
  deps: Deps,
  { message, caller, idempotencyKey, sessionId }: TurnInput,
  id: string,
): Omit<BeginTurn, 'at' | 'leaseMs'> {
  const owner = sessionId ?? caller.actor ?? caller.anonymousScope
  // A stranger's address is shared with others. Without a session id, nothing but the key tells them from each other.
  const provesWhoAsks = sessionId !== null || caller.actor !== null || isSecretKey(idempotencyKey ?? '')
  const nonce = provesWhoAsks ? [] : [deps.newId()]
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
              .update(JSON.stringify([message, sessionId, ...nonce]))
              .digest('hex'),
          },
  }
}
