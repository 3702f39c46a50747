/** Waiting for one's turn in a session, and saying that a running turn is alive. The queue itself is rows. */
import { appError } from '../../errors.ts'
import type { BeginTurn, Ticket, TurnStart, Turns } from '../../repositories/types.ts'
import type { QueueOptions } from '../deps.ts'
import type { TurnSignal } from './turn-signal.ts'

export type Started = Extract<TurnStart, { outcome: 'ready' | 'answered' }>

/** The same whatever the reason, for a stranger must not learn what the first caller sent. */
const keyAdvice =
  'A repeat has the body of the first request. Without session_id, an anonymous caller’s repeat is answered only under a random UUID.'

const firstPauseMs = 20
const longestPauseMs = 250

type Waiting = QueueOptions & { signal: TurnSignal; now: () => Date }

/**
 * Begins a turn and waits until it may run or has been answered by an earlier attempt with the same key.
 * @throws AppError SESSION_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, or OVERLOADED when those before take too long.
 */
export async function startTurn(
  turns: Pick<Turns, 'begin' | 'poll' | 'abandon'>,
  input: Omit<BeginTurn, 'at' | 'leaseMs'>,
  given: Waiting,
): Promise<Started> {
  const begin = (): Promise<TurnStart> => turns.begin({ ...input, at: given.now(), leaseMs: given.leaseMs })
  return untilStarted(turns, await begin(), { ...given, sessionId: input.sessionId, begin })
}

/**
 * Takes up a turn that was passed over because it gave no sign of life for longer than its lease.
 * @throws AppError as `startTurn`; SESSION_NOT_FOUND when the session or the turn is gone.
 */
export async function resumeTurn(
  turns: Pick<Turns, 'poll' | 'abandon'>,
  ticket: Ticket,
  given: Waiting,
): Promise<Started> {
  const poll = (): Promise<TurnStart> => turns.poll(ticket, { at: given.now(), leaseMs: given.leaseMs })
  return untilStarted(turns, await poll(), { ...given, sessionId: ticket.sessionId, begin: poll })
}

async function untilStarted(
  turns: Pick<Turns, 'poll' | 'abandon'>,
  first: TurnStart,
  given: Waiting & { sessionId: string; begin: () => Promise<TurnStart> },
): Promise<Started> {
  const deadline = given.now().getTime() + given.patienceMs
  let start = first
  try {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      if (start.outcome === 'ready' || start.outcome === 'answered') return start
      if (start.outcome === 'not-found') throw appError('SESSION_NOT_FOUND')
      if (start.outcome === 'key-reused') throw appError('IDEMPOTENCY_KEY_REUSED', { detail: keyAdvice })
      if (given.now().getTime() > deadline) {
        if (start.outcome === 'queued') await turns.abandon(start.ticket)
        throw appError('OVERLOADED', {
          detail: 'Earlier messages of this session are still being answered',
          retryAfter: 2,
        })
      }
      const place = start.outcome === 'queued' ? start.ticket.seq : null
      await given.signal.wait(given.sessionId, place, { quickMs: pause, slowMs: given.leaseMs / 3 })
      start =
        start.outcome === 'queued'
          ? await turns.poll(start.ticket, { at: given.now(), leaseMs: given.leaseMs })
          : await given.begin()
    }
  } finally {
    // Whoever leaves the line without running must not leave the others waiting for it.
    if (start.outcome !== 'ready') given.signal.notify(given.sessionId)
  }
}

export interface Life {
  /** Aborted once the session is gone: nobody needs the answer any more. */
  signal: AbortSignal
  end(): void
}

/** Renews the lease of a running turn until its life ends; costs nothing for quick turns. */
export function keepAlive(
  turns: Pick<Turns, 'renew'>,
  ticket: Ticket,
  given: QueueOptions & { now: () => Date },
): Life {
  const needless = new AbortController()
  const renew = async (): Promise<void> => {
    if ((await turns.renew(ticket, { at: given.now(), leaseMs: given.leaseMs })) === 'gone') needless.abort()
  }
  // A failed renewal shows when the turn is completed; nothing can be done about it before.
  const timer = setInterval(() => renew().catch(() => undefined), given.leaseMs / 3)
  timer.unref()
  return { signal: needless.signal, end: () => clearInterval(timer) }
}
