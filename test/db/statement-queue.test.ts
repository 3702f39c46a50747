import { expect, it } from 'vitest'
import { createStatementQueue } from '../../src/db/statement-queue.ts'

/** Work that never waits for the system, like a statement of an embedded database. */
async function compute(ms: number): Promise<void> {
  for (const until = performance.now() + ms; performance.now() < until; ) await null
}

it('runs work in order, and continues after a failure', async () => {
  const inTurn = createStatementQueue()
  const done: number[] = []
  const work = (number: number) => inTurn(async () => done.push(number))
  const failing = inTurn(() => Promise.reject(new Error('no')))
  const all = [1, 2, 3].map(work)
  await expect(failing).rejects.toThrow('no')
  await Promise.all(all)
  expect(done).toEqual([1, 2, 3])
})

it('lets the event loop run during a long queue of work', async () => {
  const inTurn = createStatementQueue()
  let others = 0
  const timer = setInterval(() => {
    others += 1
  }, 1)
  await Promise.all(Array.from({ length: 100 }, () => inTurn(() => compute(3))))
  clearInterval(timer)
  expect(others).toBeGreaterThan(50)
})
