/** Long synchronous work in slices, so that other requests are served in between. */
import { setImmediate as nextRound } from 'node:timers/promises'

/** How long one slice may hold the event loop, in milliseconds. */
const sliceMs = 5

/**
 * Runs pieces of work in the order in which they come, each in a round of the event loop of its own, however many come at once. What awaits
 * a piece goes on in the round after it, in which the next piece may run.
 */
export function createRounds(): <Result>(work: () => Result) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(() => nextRound()).then(work)
    last = done.catch(() => undefined)
    return done.then((value) => nextRound(value))
  }
}

/** Maps the items in order, as `items.map(work)` does. Rejects with what `work` throws, and once `signal` is aborted. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
  signal?: AbortSignal,
): Promise<Result[]> {
  const results: Result[] = []
  let startedAt = performance.now()
  for (const [index, item] of items.entries()) {
    results.push(work(item, index))
    if (performance.now() - startedAt < sliceMs) continue
    await nextRound()
    signal?.throwIfAborted()
    startedAt = performance.now()
  }
  return results
}

/** The result of the steps. Between them others are served, whenever some milliseconds have passed. */
export async function withPauses<Result>(steps: Generator<unknown, Result, void>): Promise<Result> {
  let startedAt = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - startedAt < sliceMs) continue
    await nextRound()
    startedAt = performance.now()
  }
}
