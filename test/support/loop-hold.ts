const maxRuns = 8

/**
 * The longest time that `work` blocks the event loop, in milliseconds of CPU time: the best of several runs, stopping at the
 * first that is at most `enough`. Other processes on the machine can slow ours down, but never speed it up.
 */
export async function longestHold(work: () => Promise<unknown>, enough: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < maxRuns && best > enough; run += 1) best = Math.min(best, await holdOf(work))
  return best
}

/** Reads the CPU time in every iteration of the event loop; the difference between two readings is the cost of one iteration. */
async function holdOf(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let isOver = false
  let before = process.cpuUsage()
  const look = (): void => {
    const { user, system } = process.cpuUsage(before)
    longest = Math.max(longest, (user + system) / 1000)
    before = process.cpuUsage()
    if (!isOver) setImmediate(look)
  }
  setImmediate(look)
  await work()
  await new Promise<void>((resolve) => setImmediate(resolve))
  isOver = true
  return longest
}
