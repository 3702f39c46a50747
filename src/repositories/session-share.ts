/**
 * Limits how many statements of one session run at once. Otherwise a session whose row is locked could occupy every
 * connection with statements that wait for the lock, and block all other sessions.
 */
import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel'
import { LRUCache } from 'lru-cache'
import { isLocked } from '../db/errors.ts'
import { DatabaseUnavailable } from '../errors.ts'

/** @throws DatabaseUnavailable (`locked`) */
type Run = <Result>(sessionId: string, work: () => Promise<Result>) => Promise<Result>

interface SessionShare {
  /** Runs `work` when the session has a free slot; refuses it if that takes too long. */
  run: Run
  /**
   * The same for work that needs the session's row. Once a statement has waited for the row in vain, those behind it are
   * refused with it, and so is what arrives in the next second: one after the other they would wait for minutes.
   */
  runOnRow: Run
}

/** One and a half times as long as a statement waits for a lock. */
const maxWaitMs = 3000
const maxWaiting = 100
/** How long a row that was locked is taken to be so still, and how many such sessions are remembered. */
const lockedMs = 1000
const mostLocked = 1000

const lockedError = (): DatabaseUnavailable =>
  new DatabaseUnavailable(new Error('Earlier statements of the session are still waiting'), 'locked')

/** @param connections how many statements the database runs at once for this process */
export function createSessionShare(connections: number): SessionShare {
  const slots = Math.max(1, Math.floor(connections / 3))
  const bySession = new Map<string, BulkheadPolicy>()
  const locked = new LRUCache<string, true>({ max: mostLocked, ttl: lockedMs, ttlResolution: 0 })

  const shareOf = (sessionId: string): BulkheadPolicy => {
    const share = bySession.get(sessionId) ?? bulkhead(slots, maxWaiting)
    bySession.set(sessionId, share)
    return share
  }
  const isUnused = (share: BulkheadPolicy): boolean => share.executionSlots === slots && share.queueSlots === maxWaiting

  const run: Run = async (sessionId, work) => {
    const share = shareOf(sessionId)
    const deadline = performance.now() + maxWaitMs
    try {
      return await share.execute(() => {
        if (performance.now() > deadline) throw lockedError()
        return work()
      })
    } catch (error) {
      throw error instanceof BulkheadRejectedError ? lockedError() : error
    } finally {
      if (isUnused(share)) bySession.delete(sessionId)
    }
  }

  return {
    run,
    runOnRow: (sessionId, work) =>
      run(sessionId, async () => {
        if (locked.has(sessionId)) throw lockedError()
        try {
          return await work()
        } catch (error) {
          if (isLocked(error)) locked.set(sessionId, true)
          throw error
        }
      }),
  }
}

/** For verbs that work on one session, how to get its id from their arguments. */
type SessionOf<Verbs> = {
  [Verb in keyof Verbs]?: Verbs[Verb] extends (...args: infer Args) => unknown ? (...args: Args) => string : never
}

/** The same verbs; those named in `sessionOf` run by `run`. */
export function sharing<Verbs extends object>(run: Run, verbs: Verbs, sessionOf: SessionOf<Verbs>): Verbs {
  const shared = Object.entries<(...args: unknown[]) => string>(sessionOf as never).map(([name, sessionFor]) => {
    const verb = Reflect.get(verbs, name) as (...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => run(sessionFor(...args), () => verb.apply(verbs, args))] as const
  })
  return { ...verbs, ...Object.fromEntries(shared) }
}
