import { expect, it } from 'vitest'
import { createPace } from '../../src/plugins/pace.ts'

it('passes a burst at once and the rest at its rate, and lets nobody wait too long', async () => {
  const pace = createPace({ perSecond: 100, burst: 10, maxMs: 200 })
  const began = performance.now()
  const times: number[] = []
  await Promise.all(
    Array.from({ length: 60 }, async () => {
      await pace()
      times.push(performance.now() - began)
    }),
  )
  expect(times.filter((ms) => ms < 8).length).toBeGreaterThanOrEqual(10)
  expect(times.filter((ms) => ms > 150).length).toBeGreaterThanOrEqual(30)
  expect(Math.max(...times)).toBeLessThan(1000)
})
