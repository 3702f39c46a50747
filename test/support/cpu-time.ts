const sample = 'Hello {{1}}, your order 8842 of “Café Olé” is on its way: https://x.example/a?b=1 '.repeat(600)

/** Work of the kind that is measured: expressions, folding, small strings. */
const reference = (): number =>
  sample
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{L}+|\d+/gu, (word) => `${word.length}`)
    .split(' ').length

/** Milliseconds that `reference` takes on the machine the tests' limits were set on, with nothing else running. */
const referenceMs = 6

/** What takes less is far under every limit, and not worth a comparison. */
const noticeableMs = 20

function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times slower this machine is at this moment: by nature, or because others share the core. At least 1. */
const slowness = (): number => Math.max(1, Math.min(cpuTime(reference), cpuTime(reference)) / referenceMs)

/** Milliseconds that have just been measured, as the machine the limits were set on would need. */
export const comparable = (time: number): number => (time < noticeableMs ? time : time / slowness())

/**
 * Processor time in milliseconds that `work` takes, the best of `runs`, as the machine the limits were set on would need.
 * Time on the wall would also count what other processes of the machine do meanwhile. The first run that takes less than
 * `enough`, the limit of the test, is the last.
 */
export function cpuMilliseconds(work: () => unknown, runs = 3, enough = 0): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && best >= enough; run += 1) best = Math.min(best, comparable(cpuTime(work)))
  return best
}
