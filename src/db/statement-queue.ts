/** A queue for the statements of the embedded database that keeps the event loop responsive. */
import { setImmediate } from 'node:timers/promises'

/**
 * How long statements may run before the event loop gets its share, milliseconds: as long as its share took last time,
 * within these bounds.
 */
const minRunMs = 2
const maxRunMs = 20

/** Each round of the event loop accepts only one new connection, so several rounds follow each other. */
const maxRounds = 5

/**
 * Returns a function that runs work in order, one piece at a time, and lets the event loop run in between. The embedded
 * database computes inside this process and never waits for the system, so queued statements would otherwise run as one long
 * block, during which no request is read and no answer sent.
 */
export function createStatementQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let runMs = minRunMs
  let sinceMs = performance.now()
  const yieldToEventLoop = async (): Promise<void> => {
    const startMs = performance.now()
    if (startMs - sinceMs < runMs) return
    for (let round = 0; round < maxRounds; round++) {
      await setImmediate()
      if (performance.now() - startMs > minRunMs) break
    }
    sinceMs = performance.now()
    runMs = Math.min(Math.max(sinceMs - startMs, minRunMs), maxRunMs)
  }
  return (work) => {
    const result = last.then(yieldToEventLoop).then(work)
    last = result.catch(() => undefined)
    return result
  }
}
