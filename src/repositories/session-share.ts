/**
 * Of one session only so many statements at once. A session whose row is locked would else take every connection, each
 * waiting for that lock, and hold up all other sessions.
 */
import { type BulkheadPolicy, BulkheadRejectedError, bulkhead } from 'cockatiel'
import { DatabaseUnavailable } from '../errors.ts'

/** Runs `work` when the session has room. @throws DatabaseUnavailable (`locked`) when it has none for too long */
export type SessionShare = <Result>(sessionId: string, work: () => Promise<Result>) => Promise<Result>

/** Half as long again as a statement waits for a lock. */
const patienceMs = 3000
const mostWaiting = 100

const crowded = (): DatabaseUnavailable => new DatabaseUnavailable(new Error('Earlier statements still wait'), 'locked')

/** `connections`: how many statements the database runs at once for this process. */
export function createSessionShare(connections: number): SessionShare {
  const atOnce = Math.max(1, Math.floor(connections / 3))
  const bySession = new Map<string, BulkheadPolicy>()

  const shareOf = (sessionId: string): BulkheadPolicy => {
    const share = bySession.get(sessionId) ?? bulkhead(atOnce, mostWaiting)
    bySession.set(sessionId, share)
    return share
  }
  const isUnused = (share: BulkheadPolicy): boolean =>
    share.executionSlots === atOnce && share.queueSlots === mostWaiting

  return async (sessionId, work) => {
    const share = shareOf(sessionId)
    const latest = performance.now() + patienceMs
    try {
      return await share.execute(() => {
        if (performance.now() > latest) throw crowded()
        return work()
      })
    } catch (error) {
      throw error instanceof BulkheadRejectedError ? crowded() : error
    } finally {
      if (isUnused(share)) bySession.delete(sessionId)
    }
  }
}

/** For every verb that works on one session: which. */
type SessionOf<Verbs> = {
  [Verb in keyof Verbs]?: Verbs[Verb] extends (...given: infer Given) => unknown ? (...given: Given) => string : never
}

/** The same verbs, of which those named in `sessionOf` keep to their session's share. */
export function sharing<Verbs extends object>(share: SessionShare, verbs: Verbs, sessionOf: SessionOf<Verbs>): Verbs {
  const shared = Object.entries<(...given: unknown[]) => string>(sessionOf as never).map(([name, sessionFor]) => {
    const verb = Reflect.get(verbs, name) as (...given: unknown[]) => Promise<unknown>
    return [name, (...given: unknown[]) => share(sessionFor(...given), () => verb.apply(verbs, given))] as const
  })
  return { ...verbs, ...Object.fromEntries(shared) }
}
