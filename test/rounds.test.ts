/** Pieces of work that come at once leave each other, and everybody else, a round of the event loop. */
import { setImmediate as nextRound } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createRounds } from '../src/slices.ts'

it('runs one piece in a round, in order, and goes on after one that fails', async () => {
  const inRound = createRounds()
  let round = 0
  let isOver = false
  const counting = (async () => {
    for (; !isOver; round += 1) await nextRound()
  })()
  const ran: [name: string, round: number][] = []
  const piece = (name: string) =>
    inRound(() => {
      ran.push([name, round])
      if (name === 'second') throw new Error('fails')
      return name
    })
  const outcomes = await Promise.allSettled(['first', 'second', 'third'].map(piece))
  isOver = true
  await counting
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(ran.map(([name]) => name)).toEqual(['first', 'second', 'third'])
  expect(new Set(ran.map(([, at]) => at)).size).toBe(3)
})
