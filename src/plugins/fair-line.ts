/**
 * A waiting room that serves callers in rotation, so that whoever brings a crowd waits behind it alone. (A bulkhead serves in
 * order of arrival, and a full one has no room for anybody.)
 */

interface Waiting {
  admit(): void
  refuse(): void
}

export interface FairLine {
  readonly length: number
  /**
   * Waits behind the caller's own earlier work and no more than one piece of each other caller's. In a full line the newest
   * of whoever has most there makes room for a caller who has less. False: there is no room.
   */
  join(caller: string, waiting: Waiting): boolean
  /** Takes out whose turn it is. */
  next(): Waiting | undefined
}

export function createFairLine(places: number): FairLine {
  /** In the order in which callers are served; none is empty. */
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
      if (length >= places && !makeRoomFor(caller)) return false
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
