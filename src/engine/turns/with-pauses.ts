import { setImmediate as nextRound } from 'node:timers/promises'
import type { Steps } from '../edits/steps.ts'

/** How long the event loop is held, in milliseconds. */
const sliceMs = 5

/** The result of the steps. Between them others are served, whenever some milliseconds have passed. */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  let startedAt = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - startedAt < sliceMs) continue
    await nextRound()
    startedAt = performance.now()
  }
}
