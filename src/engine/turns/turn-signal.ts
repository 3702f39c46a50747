/**
 * Wakes the waiting turns of this process. The turns of a session form a line, and only the first of the line asks the
 * database often: were all to ask, a session with many waiting turns would slow down every other.
 */

/** Place in the queue of the session; null for a repeat, which waits for the answer to another request. */
export type Place = number | null

export interface TurnSignal {
  /** Wakes the first in the line of the session, and the repeats. */
  notify(sessionId: string): void
  /** Resolves on notice, or after `quickMs` for the first in the line and for repeats, after `slowMs` for all others. */
  wait(sessionId: string, place: Place, pause: { quickMs: number; slowMs: number }): Promise<void>
}

interface Sleeper {
  place: Place
  wake(): void
}

export function createTurnSignal(): TurnSignal {
  const lines = new Map<string, Set<Sleeper>>()

  const firstOf = (line: ReadonlySet<Sleeper>): number =>
    Math.min(...[...line].map(({ place }) => place ?? Number.POSITIVE_INFINITY))

  return {
    notify(sessionId) {
      const line = lines.get(sessionId)
      if (line === undefined) return
      const first = firstOf(line)
      for (const sleeper of [...line]) if (sleeper.place === null || sleeper.place === first) sleeper.wake()
    },

    wait: (sessionId, place, { quickMs, slowMs }) =>
      new Promise((resolve) => {
        const line = lines.get(sessionId) ?? new Set()
        lines.set(sessionId, line)
        const isQuick = place === null || place < firstOf(line)
        const sleeper: Sleeper = {
          place,
          wake() {
            clearTimeout(timer)
            line.delete(sleeper)
            if (line.size === 0 && lines.get(sessionId) === line) lines.delete(sessionId)
            resolve()
          },
        }
        const timer = setTimeout(sleeper.wake, isQuick ? quickMs : slowMs)
        line.add(sleeper)
      }),
  }
}
