/** Stores together what comes in at the same time: one statement and one commit for all requests that would wait for those before. */
import type { IncomingChange } from '../../repositories/types.ts'

/** A statement stores so many at most. */
const mostAtOnce = 200
/** While one is under way, what has come in since need not wait for its answer, which takes a round of the event loop. */
const mostStatements = 2

interface Waiting {
  changes: readonly IncomingChange[]
  resolve: (stored: number) => void
  reject: (error: unknown) => void
}

/**
 * Resolves to how many of the changes are new, once they are stored.
 * @param store resolves to the digests that are new, in a set that is ours
 */
export function createGatherer(
  store: (changes: readonly IncomingChange[]) => Promise<Set<string>>,
): (changes: readonly IncomingChange[]) => Promise<number> {
  const waiting: Waiting[] = []
  let running = 0

  function next(): Waiting[] {
    const batch: Waiting[] = []
    for (let size = 0; size < mostAtOnce; ) {
      const first = waiting.shift()
      if (first === undefined) break
      batch.push(first)
      size += first.changes.length
    }
    return batch
  }

  async function run(): Promise<void> {
    running += 1
    for (let batch = next(); batch.length > 0; batch = next()) {
      try {
        const isNew = await store(batch.flatMap(({ changes }) => changes))
        for (const { changes, resolve } of batch) resolve(changes.filter(({ digest }) => isNew.delete(digest)).length)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    running -= 1
  }

  return (changes) =>
    changes.length === 0
      ? Promise.resolve(0)
      : new Promise((resolve, reject) => {
          waiting.push({ changes, resolve, reject })
          if (running < mostStatements) void run()
        })
}
