/** Brings what a release without workspaces stored into them, in the background: nobody waits for it. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { JobKind } from '../jobs/index.ts'
import type { Workspaces } from '../repositories/types.ts'

interface SettlingDeps {
  workspaces: Pick<Workspaces, 'settle'>
  now: () => Date
}

/** Processes of the release before may go on for a while, and store more. */
const intervalMs = 600_000
/** Rows per statement: none of them is locked for longer than a turn can wait. */
const batch = 500
/** Leaves room for turns between two batches. */
const pauseMs = 20

/** Settles until nothing is left, or `signal` is aborted. Resolves to the number of rows changed. */
export async function settleAll({ workspaces, now }: SettlingDeps, signal?: AbortSignal): Promise<number> {
  let settled = 0
  for (let count = 1; count > 0; settled += count) {
    signal?.throwIfAborted()
    count = await workspaces.settle({ batch, at: now() })
    if (count > 0) await sleep(pauseMs)
  }
  return settled
}

/** Settles when a process begins, and every ten minutes. */
export const settlingJob = (deps: SettlingDeps): JobKind => ({
  atStart: true,
  everyMs: intervalMs,
  run: async (_payload, { signal }) => ({ settled: await settleAll(deps, signal) }),
})
