import { setImmediate } from 'node:timers/promises'

/** How long work may hold the event loop before it lets others in, milliseconds: as long as they took last time, within this. */
const shortestRunMs = 2
const longestRunMs = 20

/** A round of the loop takes in one new connection, and a crowd of them must not wait for as many statements. */
const mostRounds = 5

/**
 * Runs work one piece after the other, and lets the event loop go round in between. The embedded database computes inside
 * this process and answers without ever waiting for the system, so statements in a queue would otherwise follow each other
 * as one long piece of work, with no request read and no answer sent until the last of them is done.
 */
export function createTurnTaking(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let runMs = shortestRunMs
  let sinceMs = performance.now()
  const breathe = async (): Promise<void> => {
    const beganMs = performance.now()
    if (beganMs - sinceMs < runMs) return
    for (let round = 0; round < mostRounds; round++) {
      await setImmediate()
      if (performance.now() - beganMs > shortestRunMs) break
    }
    sinceMs = performance.now()
    runMs = Math.min(Math.max(sinceMs - beganMs, shortestRunMs), longestRunMs)
  }
  return (work) => {
    const result = last.then(breathe).then(work)
    last = result.catch(() => undefined)
    return result
  }
}
