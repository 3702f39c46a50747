/** How jobs reach Meta: with the credentials of a connection that works, and what they do when it does not. */
import { GivenUp, Postponed } from '../jobs/index.ts'
import { type MetaCredentials, MetaError } from '../meta/index.ts'
import type { ConnectionRecord } from '../repositories/types.ts'
import { credentialsOf } from './connections/credentials.ts'
import type { WorkDeps } from './deps.ts'
import { faultView, ownFault } from './faults.ts'

const minuteMs = 60_000

/** Breaks the connection, or says when to come again. @throws Postponed; GivenUp; the error itself */
export async function afterFault(deps: WorkDeps, connection: ConnectionRecord, error: unknown): Promise<never> {
  if (!(error instanceof MetaError)) throw error
  const { fault } = error
  if (fault.class === 'connection-broken') {
    await deps.repositories.connections.note(connection.id, { fault: faultView(fault), checkedAt: deps.now() })
    throw new GivenUp('The connection is broken')
  }
  if (fault.class === 'slow-down') throw new Postponed(fault.retryAfterMs ?? minuteMs, fault.meaning)
  throw error
}

/** The connection and its credentials. null: it is gone or broken, and nothing is to be done. */
export async function reachable(
  deps: WorkDeps,
  id: string,
): Promise<{ connection: ConnectionRecord; credentials: MetaCredentials } | null> {
  const connection = await deps.repositories.connections.load(id)
  if (connection === null || connection.status === 'broken') return null
  const credentials = await credentialsOf(deps.vault, connection)
  if (credentials !== null) return { connection, credentials }
  const fault = ownFault('token_gone', 'The token of this connection is not stored any more.', 'Store a new one.')
  await deps.repositories.connections.note(id, { fault, checkedAt: deps.now() })
  return null
}

/** @throws GivenUp for a payload without it */
export const idIn = (payload: unknown, name: string): string => {
  const id = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)[name] : null
  if (typeof id !== 'string') throw new GivenUp(`The payload has no ${name}`)
  return id
}
