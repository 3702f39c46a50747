/**
 * Wakes waiting turns of this process. Of a session's waiting turns only the first polls the database often; if all of them
 * did, a session with many waiting turns would slow down every other session.
 */

/** Position in the queue of the session; null for a repeat, which waits for another request to be answered. */
export type Place = number | null

export interface TurnSignal {
  /** Wakes the first waiting turn of the session, and all repeats. */
  notify(sessionId: string): void
  /** Resolves when notified, or after `quickMs` (the first turn and repeats) or `slowMs` (all others). */
  wait(sessionId: string, place: Place, pause: { quickMs: number; slowMs: number }): Promise<void>
}

interface Waiter {
  place: Place
  wake(): void
}

/** A signal without waiting turns. */
export function createTurnSignal(): TurnSignal {
  const queues = new Map<string, Set<Waiter>>()

  const firstOf = (queue: ReadonlySet<Waiter>): number =>
    Math.min(...[...queue].map(({ place }) => place ?? Number.POSITIVE_INFINITY))

  return {
    notify(sessionId) {
      const queue = queues.get(sessionId)
      if (queue === undefined) return
      const first = firstOf(queue)
      for (const waiter of [...queue]) if (waiter.place === null || waiter.place === first) waiter.wake()
    },

    wait: (sessionId, place, { quickMs, slowMs }) =>
      new Promise((resolve) => {
        const queue = queues.get(sessionId) ?? new Set()
        queues.set(sessionId, queue)
        const isQuick = place === null || place < firstOf(queue)
        const waiter: Waiter = {
          place,
          wake() {
            clearTimeout(timer)
            queue.delete(waiter)
            if (queue.size === 0 && queues.get(sessionId) === queue) queues.delete(sessionId)
            resolve()
          },
        }
        const timer = setTimeout(waiter.wake, isQuick ? quickMs : slowMs)
        queue.add(waiter)
      }),
  }
}
