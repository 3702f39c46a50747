/** Long synchronous work in slices, so that other requests are served in between. */
import { setImmediate as nextRound } from 'node:timers/promises'

/** How long one slice may hold the event loop, in milliseconds. */
const sliceMs = 5

/** Maps the items in order, as `items.map(work)` does. Rejects with what `work` throws. */
export async function inSlices<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = []
  let startedAt = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - startedAt < sliceMs) continue
    await nextRound()
    startedAt = performance.now()
  }
  return results
}
