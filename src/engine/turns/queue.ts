/** Waits in the queue of a session, and renews the lease of a running turn. The queue itself is in the database. */
import { appError } from '../../errors.ts'
import type { BeginTurn, Ticket, TurnStart, Turns } from '../../repositories/types.ts'
import type { QueueOptions } from '../deps.ts'
import type { TurnSignal } from './turn-signal.ts'

export type Started = Extract<TurnStart, { outcome: 'ready' | 'answered' }>

/** The same for every reason, because a stranger must not learn what the first caller sent. */
const keyAdvice =
  'A repeat must have the same body as the first request. Without session_id, an anonymous caller’s repeat is answered only if its key is a random UUID.'

const firstPauseMs = 20
const longestPauseMs = 250

type WaitOptions = QueueOptions & { signal: TurnSignal; now: () => Date }

/**
 * Begins a turn and waits until it can run, or until an earlier attempt with the same key has answered it.
 * @throws AppError SESSION_NOT_FOUND, IDEMPOTENCY_KEY_REUSED, or OVERLOADED when earlier turns take too long
 */
export async function startTurn(
  turns: Pick<Turns, 'begin' | 'poll' | 'abandon'>,
  input: Omit<BeginTurn, 'at' | 'leaseMs'>,
  options: WaitOptions,
): Promise<Started> {
  const begin = (): Promise<TurnStart> => turns.begin({ ...input, at: options.now(), leaseMs: options.leaseMs })
  return untilStarted(turns, await begin(), { ...options, sessionId: input.sessionId, begin })
}

/**
 * Queues a turn again whose lease expired before it was stored.
 * @throws AppError as `startTurn`; SESSION_NOT_FOUND when the session or the turn is gone.
 */
export async function resumeTurn(
  turns: Pick<Turns, 'poll' | 'abandon'>,
  ticket: Ticket,
  options: WaitOptions,
): Promise<Started> {
  const poll = (): Promise<TurnStart> => turns.poll(ticket, { at: options.now(), leaseMs: options.leaseMs })
  return untilStarted(turns, await poll(), { ...options, sessionId: ticket.sessionId, begin: poll })
}

async function untilStarted(
  turns: Pick<Turns, 'poll' | 'abandon'>,
  first: TurnStart,
  options: WaitOptions & { sessionId: string; begin: () => Promise<TurnStart> },
): Promise<Started> {
  const deadline = options.now().getTime() + options.patienceMs
  let start = first
  try {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      if (start.outcome === 'ready' || start.outcome === 'answered') return start
      if (start.outcome === 'not-found') throw appError('SESSION_NOT_FOUND')
      if (start.outcome === 'key-reused') throw appError('IDEMPOTENCY_KEY_REUSED', { detail: keyAdvice })
      if (options.now().getTime() > deadline) {
        if (start.outcome === 'queued') await turns.abandon(start.ticket)
        throw appError('OVERLOADED', {
          detail: 'Earlier messages of this session are still being answered',
          retryAfter: 2,
        })
      }
      const place = start.outcome === 'queued' ? start.ticket.seq : null
      await options.signal.wait(options.sessionId, place, { quickMs: pause, slowMs: options.leaseMs / 3 })
      start =
        start.outcome === 'queued'
          ? await turns.poll(start.ticket, { at: options.now(), leaseMs: options.leaseMs })
          : await options.begin()
    }
  } finally {
    // A turn that leaves the queue without running has to wake the one behind it.
    if (start.outcome !== 'ready') options.signal.notify(options.sessionId)
  }
}

interface LeaseRenewal {
  /** Aborted when the session has been deleted, so that the answer is no longer needed. */
  signal: AbortSignal
  end(): void
}

/** Renews the lease of a running turn every third of it until `end` is called. Turns shorter than that cost no query. */
export function keepAlive(
  turns: Pick<Turns, 'renew'>,
  ticket: Ticket,
  options: QueueOptions & { now: () => Date },
): LeaseRenewal {
  const controller = new AbortController()
  const renew = async (): Promise<void> => {
    if ((await turns.renew(ticket, { at: options.now(), leaseMs: options.leaseMs })) === 'gone') controller.abort()
  }
  // If renewing fails, completing the turn reports it; nothing can be done earlier.
  const timer = setInterval(() => renew().catch(() => undefined), options.leaseMs / 3)
  timer.unref()
  return { signal: controller.signal, end: () => clearInterval(timer) }
}
