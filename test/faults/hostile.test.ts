/** Hostile traffic of every kind beside ordinary people. `SIEGE_SECONDS=300` makes it the full size, alone on its machine. */
import { expect, it } from 'vitest'
import { percentile } from '../bench/figures.ts'
import { besiege, kindsOfAttack } from './hostile/siege.ts'

const given = process.env.SIEGE_SECONDS
/** Small among the other tests, whose times it must not spoil. */
const seconds = Number(given ?? 8)
/** Other tests keep the machine busy where nobody asked for a size. */
const limitMs = given === undefined ? 5000 : 500
/** Well above what an embedded database takes at rest, and far below what a leak would reach. */
const mostMegabytes = 800

if (given === undefined)
  console.info('The siege was not run: it needs the machine to itself. Set SIEGE_SECONDS=300 for it.')

it('serves ordinary people while every kind of attack goes on', { timeout: (seconds + 120) * 1000 }, async () => {
  const report = await besiege(
    given === undefined
      ? { seconds, people: 5, attackers: kindsOfAttack }
      : { seconds, people: 20, attackers: kindsOfAttack * 3 },
  )

  const p99 = percentile(report.latencies, 0.99)
  const told = `p50 ${percentile(report.latencies, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms of ${report.latencies.length} turns`
  // Making an embedded database takes more than having one: that is not the attackers' doing.
  const megabytes = report.megabytes.slice(Math.ceil(report.megabytes.length / 2))
  const memory = `memory ${Math.min(...megabytes).toFixed(0)} to ${Math.max(...megabytes).toFixed(0)} MB`
  console.info(
    `besieged for ${seconds} s: ${told}, ${memory}, ${report.strikes} strikes, ${report.failures.length} failures, ${report.unhealthy} unhealthy`,
  )
  if (report.failures.length > 0) console.info(report.output, report.failures.slice(0, 5))
  expect(report.strikes).toBeGreaterThan(seconds)
  expect(report.survived).toBe(true)
  expect(report.failures).toEqual([])
  expect(report.unhealthy).toBe(0)
  expect(Math.max(...megabytes)).toBeLessThan(mostMegabytes)
  expect(p99).toBeLessThan(limitMs)
})
