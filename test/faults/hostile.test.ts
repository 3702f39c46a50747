/** Hostile traffic of every kind alongside ordinary users. `SIEGE_SECONDS=300` runs it in full, on an otherwise idle machine. */
import { expect, it } from 'vitest'
import { percentile } from '../bench/figures.ts'
import { besiege, kindsOfAttack } from './hostile/siege.ts'

const requestedSeconds = process.env.SIEGE_SECONDS
/** Short by default, so that it does not slow down the other tests. */
const seconds = Number(requestedSeconds ?? 8)
/** Generous by default, because it is then the worst of some fifteen turns. */
const limitMs = requestedSeconds === undefined ? 5000 : 500
/** Well above what an idle embedded database uses, and far below what a leak would reach. */
const maxMegabytes = 800

if (requestedSeconds === undefined)
  console.info('The full siege was not run, because it needs an idle machine. Set SIEGE_SECONDS=300 to run it.')

it('serves ordinary users during every kind of attack', { timeout: (seconds + 120) * 1000 }, async () => {
  const report = await besiege(
    requestedSeconds === undefined
      ? { seconds, people: 5, attackers: kindsOfAttack }
      : { seconds, people: 20, attackers: kindsOfAttack * 3 },
  )

  const p99 = percentile(report.latencies, 0.99)
  const timing = `p50 ${percentile(report.latencies, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of ${report.latencies.length} turns`
  // The first half is left out: creating an embedded database takes more memory than running it.
  const megabytes = report.megabytes.slice(Math.ceil(report.megabytes.length / 2))
  const memory = `memory ${Math.min(...megabytes).toFixed(0)} to ${Math.max(...megabytes).toFixed(0)} MB`
  console.info(
    `besieged for ${seconds} s: ${timing}, ${memory}, ${report.strikes} strikes, ${report.failures.length} failures, ${report.unhealthy} unhealthy`,
  )
  if (report.failures.length > 0) console.info(report.output, report.failures.slice(0, 5))
  expect(report.strikes).toBeGreaterThan(seconds)
  expect(report.survived).toBe(true)
  expect(report.failures).toEqual([])
  expect(report.unhealthy).toBe(0)
  expect(Math.max(...megabytes)).toBeLessThan(maxMegabytes)
  expect(p99).toBeLessThan(limitMs)
})
