/** The job that tells a workspace's own webhook what happened: in order, each event until it is taken. */
import { createHmac } from 'node:crypto'
import { type JobContext, Postponed } from '../../jobs/index.ts'
import type { SecretKey, WorkspaceEvent } from '../../repositories/types.ts'
import type { WorkDeps } from '../deps.ts'
import { idIn } from '../reach.ts'

const batch = 50
const retryMs = 30_000
const longestRetryMs = 3_600_000
/** An event that nobody takes for so long is passed over, so that it does not hold up the rest for ever. */
const patienceMs = 3 * 24 * 3_600_000

export const hookSecretKey = (workspaceId: string): SecretKey => ({
  workspaceId,
  purpose: 'webhook-secret',
  name: 'webhook',
})

const bodyOf = (workspaceId: string, { seq, kind, data, createdAt }: WorkspaceEvent): string =>
  JSON.stringify({ id: seq, workspace_id: workspaceId, event: kind, created_at: createdAt.toISOString(), data })

/** `t=<seconds>,v1=<hex>`: an HMAC-SHA256 of `<seconds>.<body>` under the secret, so that an old request cannot be sent again. */
export function signatureOf(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

async function tell(
  deps: WorkDeps,
  url: string,
  body: string,
  secret: string,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const status = await deps.post(url, body, { 'x-webhook-signature': signatureOf(body, secret, deps.now()) }, signal)
    return status >= 200 && status < 300 ? null : `It answered ${status}`
  } catch (error) {
    signal.throwIfAborted()
    return error instanceof Error ? error.message.slice(0, 200) : 'It did not answer'
  }
}

export async function deliver(
  deps: WorkDeps,
  payload: unknown,
  { signal, attempt }: Pick<JobContext, 'signal' | 'attempt'>,
): Promise<{ told: number }> {
  const workspaceId = idIn(payload, 'workspace_id')
  const { streams } = deps.repositories
  let told = 0
  for (;;) {
    const outbox = await streams.outbox(workspaceId, batch)
    const secret = outbox && (await deps.vault.find(hookSecretKey(workspaceId)))
    if (outbox === null || secret === null || outbox.events.length === 0) return { told }
    for (const event of outbox.events) {
      signal.throwIfAborted()
      const error = await tell(deps, outbox.url, bodyOf(workspaceId, event), secret.reveal(), signal)
      const isLate = deps.now().getTime() - event.createdAt.getTime() > patienceMs
      await streams.delivered(workspaceId, event.seq, isLate ? null : error, deps.now())
      if (error !== null && !isLate)
        throw new Postponed(Math.min(longestRetryMs, retryMs * 2 ** Math.min(attempt - 1, 10)), error)
      told += 1
    }
  }
}
