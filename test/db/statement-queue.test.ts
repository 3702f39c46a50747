import { expect, it } from 'vitest'
import { createTurnTaking } from '../../src/db/turn-taking.ts'

/** Work that never waits for the system, as a statement of an embedded database. */
async function compute(ms: number): Promise<void> {
  for (const until = performance.now() + ms; performance.now() < until; ) await null
}

it('runs pieces of work in order, and goes on after one that failed', async () => {
  const inTurn = createTurnTaking()
  const done: number[] = []
  const work = (number: number) => inTurn(async () => done.push(number))
  const failing = inTurn(() => Promise.reject(new Error('no')))
  const all = [1, 2, 3].map(work)
  await expect(failing).rejects.toThrow('no')
  await Promise.all(all)
  expect(done).toEqual([1, 2, 3])
})

it('lets others in while a long queue of work is done', async () => {
  const inTurn = createTurnTaking()
  let others = 0
  const timer = setInterval(() => {
    others += 1
  }, 1)
  await Promise.all(Array.from({ length: 100 }, () => inTurn(() => compute(3))))
  clearInterval(timer)
  expect(others).toBeGreaterThan(50)
})
