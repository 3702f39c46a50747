import { expect, it } from 'vitest'
import { createPace } from '../../src/plugins/pace.ts'

it('passes a burst at once and the rest at its rate, and lets nobody wait too long', async () => {
  const allAtOnce = () => 1000
  const pace = createPace({ perSecond: 100, burst: 10, maxMs: 200 }, allAtOnce)
  const began = performance.now()
  const times: number[] = []
  const all = Promise.all(
    Array.from({ length: 60 }, async () => {
      await pace()
      times.push(performance.now() - began)
    }),
  )
  // No timer runs meanwhile, however busy the machine is.
  for (let tick = 0; tick < 10; tick += 1) await undefined
  expect(times).toHaveLength(10)
  await all
  expect(times.filter((ms) => ms > 150).length).toBeGreaterThanOrEqual(30)
  expect(Math.max(...times)).toBeLessThan(5000)
})
