/**
 * Renews tokens that end soon, where Meta allows it: those of system users that live for 60 days. The old one works on until its own end, so
 * nothing is interrupted, and an attempt that failed is made again the next day.
 */

import { AppError } from '../../errors.ts'
import { GivenUp, type JobContext } from '../../jobs/index.ts'
import { type MetaCredentials, MetaError } from '../../meta/index.ts'
import type { ConnectionRecord } from '../../repositories/types.ts'
import { checkToken } from '../connections/check.ts'
import { keepRenewed } from '../connections/credentials.ts'
import type { RenewalView } from '../contract.ts'
import type { WorkDeps } from '../deps.ts'
import { faultView, ownFault } from '../faults.ts'
import { afterFault, idIn, reachable } from '../reach.ts'

/** So long before its end; a week before the owners are warned. */
export const renewalMs = 21 * 24 * 3_600_000
/** A token that lasts hardly longer is none the better. */
const leastGainMs = 24 * 3_600_000

const impossible = ownFault(
  'token_not_renewable',
  'Meta does not renew this token: it is none of a system user with an end of its own.',
  'Make a new token before this one ends, and store it.',
)

async function note(deps: WorkDeps, { id }: ConnectionRecord, renewal: Omit<RenewalView, 'at'>): Promise<void> {
  const at = deps.now()
  await deps.repositories.connections.noteRenewal(id, { ...renewal, at: at.toISOString() }, null, at)
}

async function exchange(
  deps: WorkDeps,
  { connection, credentials }: { connection: ConnectionRecord; credentials: MetaCredentials },
  signal: AbortSignal,
): Promise<RenewalView['state'] | null> {
  const renewed = await deps.meta.refreshToken(credentials, { signal })
  const now = deps.now()
  const gain = (renewed?.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) - (connection.expiresAt?.getTime() ?? 0)
  if (renewed === null || renewed.token === credentials.token || gain < leastGainMs) {
    await note(deps, connection, { state: 'impossible', fault: impossible })
    return 'impossible'
  }
  const facts = await checkToken(deps.meta, { ...credentials, token: renewed.token }, now)
  const old = { old: credentials.token, renewed: renewed.token }
  const tokenLastFour = await keepRenewed(deps.vault, connection, old)
  if (tokenLastFour === null) return null
  const renewal: RenewalView = { state: 'renewed', at: now.toISOString(), fault: null }
  const token = { tokenLastFour, scopes: facts.scopes, expiresAt: renewed.expiresAt }
  await deps.repositories.connections.noteRenewal(connection.id, renewal, token, now)
  return 'renewed'
}

/** The job. Resolves to what became of it; null: there was nothing to renew. */
export async function renewToken(
  deps: WorkDeps,
  payload: unknown,
  { signal }: Pick<JobContext, 'signal'>,
): Promise<{ state: RenewalView['state'] } | null> {
  const reached = await reachable(deps, idIn(payload, 'connection_id'))
  const end = reached?.connection.expiresAt?.getTime()
  if (reached === null || end === undefined || end - deps.now().getTime() > renewalMs) return null
  const { connection } = reached
  try {
    const state = await exchange(deps, reached, signal)
    return state && { state }
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONNECTION_REFUSED') {
      const fault = ownFault('token_refused', error.detail ?? error.title, 'Make a new token, and store it.')
      await note(deps, connection, { state: 'failed', fault })
      throw new GivenUp('The new token is not good enough')
    }
    if (error instanceof MetaError) await note(deps, connection, { state: 'failed', fault: faultView(error.fault) })
    return afterFault(deps, connection, error)
  }
}
