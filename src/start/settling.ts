/** Brings what a release without workspaces stored into them, in the background: nobody waits for it. */
import type { FastifyBaseLogger } from 'fastify'
import type { Workspaces } from '../repositories/types.ts'

interface SettlingDeps {
  workspaces: Pick<Workspaces, 'settle'>
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  now: () => Date
}

/** After the process has begun to serve. */
const firstMs = 1000
/** Processes of the release before may go on for a while, and store more. */
const intervalMs = 600_000
const retryMs = 10_000
/** Rows per statement: none of them is locked for longer than a turn can wait. */
const batch = 500
/** Leaves room for turns between two batches. */
const pauseMs = 20

/** Settles until nothing is left, or `isStopped`. Resolves to the number of rows changed. */
export async function settleAll(
  { workspaces, now }: Omit<SettlingDeps, 'log'>,
  isStopped = (): boolean => false,
): Promise<number> {
  let settled = 0
  for (let count = 1; count > 0 && !isStopped(); settled += count) {
    count = await workspaces.settle({ batch, at: now() })
    if (count > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return settled
}

/** Begins at once and looks again every ten minutes. Returns a function that stops it. */
export function startSettling(deps: SettlingDeps): () => void {
  let timer: NodeJS.Timeout
  let isStopped = false
  const run = async (): Promise<void> => {
    let next = intervalMs
    try {
      const settled = await settleAll(deps, () => isStopped)
      if (settled > 0) deps.log.info({ settled }, 'users and sessions of an earlier release have their workspace')
    } catch (error) {
      if (isStopped) return
      next = retryMs
      deps.log.warn({ err: error }, 'giving users and sessions their workspace failed; it will be tried again')
    }
    if (!isStopped) schedule(next)
  }
  const schedule = (ms: number): void => {
    timer = setTimeout(run, ms)
    timer.unref()
  }
  schedule(firstMs)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
