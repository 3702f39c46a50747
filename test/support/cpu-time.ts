/**
 * Processor time in milliseconds that `work` takes, the best of `runs`. Time on the wall would also count what other
 * processes of the machine do meanwhile.
 */
export function cpuMilliseconds(work: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
