import { comparable } from './cpu-time.ts'

const maxRuns = 8

/**
 * The longest time that `work` blocks the event loop, in milliseconds: the best of several runs, stopping at the first that
 * is at most `enough`. Other processes on the machine can slow ours down, but never speed it up; what a run leaves in a
 * cache can, so work that is cached has to be other work in every run.
 */
export async function longestHold(work: (run: number) => Promise<unknown>, enough: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < maxRuns && best > enough; run += 1) best = Math.min(best, await holdOf(() => work(run)))
  return best
}

/**
 * The longest iteration of the event loop while `work` runs, in milliseconds, as the machine the limits were set on would
 * need. Time on the wall counts what other processes do meanwhile, processor time what other threads of ours do: the smaller
 * of both is nearer to the truth.
 */
export async function holdOf(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let isOver = false
  let before = process.cpuUsage()
  let startedAt = performance.now()
  const look = (): void => {
    const { user, system } = process.cpuUsage(before)
    const now = performance.now()
    longest = Math.max(longest, Math.min(now - startedAt, (user + system) / 1000))
    before = process.cpuUsage()
    startedAt = now
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  await work()
  await new Promise<void>((resolve) => setImmediate(resolve))
  isOver = true
  return comparable(longest)
}
