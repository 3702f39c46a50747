/**
 * Limits how many statements of one session run at once. Otherwise a session whose row is locked could occupy every
 * connection with statements that wait for the lock, and block all other sessions.
 */
import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel'
import { DatabaseUnavailable } from '../errors.ts'

/** Runs `work` when the session has a free slot. @throws DatabaseUnavailable (`locked`) if that takes too long */
type SessionShare = <Result>(sessionId: string, work: () => Promise<Result>) => Promise<Result>

/** One and a half times as long as a statement waits for a lock. */
const maxWaitMs = 3000
const maxWaiting = 100

const lockedError = (): DatabaseUnavailable =>
  new DatabaseUnavailable(new Error('Earlier statements of the session are still waiting'), 'locked')

/** @param connections how many statements the database runs at once for this process */
export function createSessionShare(connections: number): SessionShare {
  const slots = Math.max(1, Math.floor(connections / 3))
  const bySession = new Map<string, BulkheadPolicy>()

  const shareOf = (sessionId: string): BulkheadPolicy => {
    const share = bySession.get(sessionId) ?? bulkhead(slots, maxWaiting)
    bySession.set(sessionId, share)
    return share
  }
  const isUnused = (share: BulkheadPolicy): boolean => share.executionSlots === slots && share.queueSlots === maxWaiting

  return async (sessionId, work) => {
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
}

/** For verbs that work on one session, how to get its id from their arguments. */
type SessionOf<Verbs> = {
  [Verb in keyof Verbs]?: Verbs[Verb] extends (...args: infer Args) => unknown ? (...args: Args) => string : never
}

/** The same verbs; those named in `sessionOf` run within the share of their session. */
export function sharing<Verbs extends object>(share: SessionShare, verbs: Verbs, sessionOf: SessionOf<Verbs>): Verbs {
  const shared = Object.entries<(...args: unknown[]) => string>(sessionOf as never).map(([name, sessionFor]) => {
    const verb = Reflect.get(verbs, name) as (...args: unknown[]) => Promise<unknown>
    return [name, (...args: unknown[]) => share(sessionFor(...args), () => verb.apply(verbs, args))] as const
  })
  return { ...verbs, ...Object.fromEntries(shared) }
}
