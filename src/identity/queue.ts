/** So many at once, so many waiting, the rest refused. */
import { appError } from '../errors.ts'

export type Queue = <T>(work: () => Promise<T>) => Promise<T>

/** @throws AppError OVERLOADED from the returned function when `maxWaiting` already wait */
export function createQueue({ parallel, maxWaiting }: { parallel: number; maxWaiting: number }): Queue {
  const waiting: (() => void)[] = []
  let running = 0

  return async (work) => {
    if (running >= parallel) {
      if (waiting.length >= maxWaiting) throw appError('OVERLOADED', { retryAfter: 2 })
      // Whoever ends hands its place over, so that nobody who comes later slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
