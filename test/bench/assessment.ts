/** Templates assessed per second on one core, with and without proposals. Run: npx tsx test/bench/assessment.ts */
import { assess } from '../../src/assessment/index.ts'
import { labels } from '../assessment/labels.ts'

const target = 5_000
const payloads = labels().map(({ payload }) => payload)

for (const depth of ['forecast', 'full'] as const) {
  let best = 0
  for (let round = 0; round < 12; round += 1) {
    const start = process.cpuUsage()
    for (const payload of payloads) assess(payload, { depth })
    const { user, system } = process.cpuUsage(start)
    best = Math.max(best, (payloads.length * 1e6) / (user + system))
  }
  console.log(`${depth}: ${Math.round(best)} templates/s on one core (target ${target})`)
}
