/** Work on many things that lets other requests in between. */
import { setImmediate as nextRound } from 'node:timers/promises'

/** How long one piece of it may hold the event loop, milliseconds. */
const sliceMs = 5

/** What `work` makes of each item, in order. */
export async function inSlices<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = []
  let began = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - began < sliceMs) continue
    await nextRound()
    began = performance.now()
  }
  return results
}
