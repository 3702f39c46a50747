/**
 * A queue that serves callers in rotation, so that a caller with a lot of work delays only themselves. (A bulkhead serves in
 * order of arrival, and when it is full it refuses everybody.)
 */

interface Waiting {
  admit(): void
  refuse(): void
}

interface FairLine {
  readonly length: number
  /**
   * Queues work behind the caller's own earlier work and at most one piece of work of each other caller. If the line is
   * full, the newest work of the caller with the most makes room for a caller with less. False: there is no room.
   */
  join(caller: string, waiting: Waiting): boolean
  /** Removes and returns the work that is next. */
  next(): Waiting | undefined
}

/** @param maxLength how many may wait, over all callers */
export function createFairLine(maxLength: number): FairLine {
  /** In the order in which callers are served; no line is empty. */
  const lines = new Map<string, Waiting[]>()
  let length = 0

  function makeRoomFor(caller: string): boolean {
    const [longest] = [...lines].sort(([, one], [, other]) => other.length - one.length)
    if (longest === undefined || longest[1].length <= (lines.get(caller)?.length ?? 0) + 1) return false
    longest[1].pop()?.refuse()
    length -= 1
    return true
  }

  return {
    get length() {
      return length
    },
    join(caller, waiting) {
      if (length >= maxLength && !makeRoomFor(caller)) return false
      const line = lines.get(caller)
      if (line) line.push(waiting)
      else lines.set(caller, [waiting])
      length += 1
      return true
    },
    next() {
      const [first] = lines
      if (first === undefined) return undefined
      const [caller, line] = first
      const waiting = line.shift()
      lines.delete(caller)
      if (line.length > 0) lines.set(caller, line)
      length -= 1
      return waiting
    },
  }
}
