/** Connections of workspaces to accounts. The calls are described in `contract.ts`. */
import { AppError, appError } from '../../errors.ts'
import { type MetaCredentials, MetaError } from '../../meta/index.ts'
import type { Access, ConnectionRecord } from '../../repositories/types.ts'
import type { Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { asked, type FaultView, faultView, ownFault, problemFor } from '../faults.ts'
import { assertOwner, missing, refusalOf } from '../refusals.ts'
import { enqueueReconciliation } from '../requests.ts'
import { checkToken } from './check.ts'
import { credentialsOf, dropSecrets, keepSecrets } from './credentials.ts'
import { connectionView } from './view.ts'

/** What is wrong with a connection; what else goes wrong is thrown. */
async function faultIn(check: () => Promise<void>): Promise<FaultView | null> {
  try {
    await check()
    return null
  } catch (error) {
    if (error instanceof MetaError && error.fault.class === 'connection-broken') return faultView(error.fault)
    if (error instanceof AppError && error.code === 'CONNECTION_REFUSED')
      return ownFault('token_refused', error.detail ?? error.title, 'Store a new token.')
    throw problemFor(error)
  }
}

type Calls = Pick<
  Publishing,
  'connect' | 'listConnections' | 'getConnection' | 'reconnect' | 'checkConnection' | 'disconnect' | 'reconcile'
>

export function createConnectionCalls(deps: PublishingDeps, forgetSigners: () => void): Calls {
  const { vault, meta, now, newId } = deps
  const { connections, workspaces } = deps.repositories

  async function find(access: Access, workspaceId: string, id: string): Promise<ConnectionRecord> {
    const found = await connections.find(workspaceId, id, access)
    if (found !== null) return found
    throw await missing(workspaces, access, workspaceId, 'CONNECTION_NOT_FOUND')
  }

  async function noteCheck(id: string, credentials: MetaCredentials): Promise<void> {
    const { scopes, expiresAt, checkedAt } = await checkToken(meta, credentials, now())
    await connections.note(id, { fault: null, scopes, expiresAt, checkedAt })
  }

  const view = (connection: ConnectionRecord) => connectionView(connection, now())

  return {
    async connect(caller, workspaceId, { name, wabaId, appId, phoneNumberId, token, appSecret }) {
      await assertOwner(workspaces, caller, workspaceId)
      const [id, at] = [newId(), now()]
      const credentials = { wabaId, appId, phoneNumberId, token, appSecret }
      const facts = await asked(() => checkToken(meta, credentials, at))
      const kept = await keepSecrets(vault, { id, workspaceId }, { token, appSecret }, caller.author)
      const connection: ConnectionRecord = {
        ...{
          id,
          workspaceId,
          name: name ?? facts.accountName?.slice(0, 100) ?? wabaId,
          wabaId,
          appId,
          phoneNumberId,
          ...facts,
          ...kept,
        },
        ...{ status: 'connected', fault: null, reconciledAt: null, reconciliation: null, renewal: null },
        ...{ createdBy: caller.userId, createdAt: at, updatedAt: at },
      }
      const outcome = await connections.create(caller, connection)
      if (outcome !== 'created') {
        await dropSecrets(vault, connection, caller.author)
        throw outcome === 'taken' ? appError('ACCOUNT_TAKEN') : refusalOf(outcome)
      }
      forgetSigners()
      await enqueueReconciliation(deps, connection)
      return view(connection)
    },

    async listConnections(caller, workspaceId) {
      const found = await connections.listOf(workspaceId, caller)
      if (found === null) throw refusalOf('not-found')
      return found.map(view)
    },

    getConnection: async (caller, workspaceId, id) => view(await find(caller, workspaceId, id)),

    async reconnect(caller, workspaceId, id, { token, appSecret, phoneNumberId }) {
      await assertOwner(workspaces, caller, workspaceId)
      const connection = await find(caller, workspaceId, id)
      const stored = await credentialsOf(vault, connection)
      const secret = appSecret ?? stored?.appSecret
      if (!secret) throw appError('CONNECTION_REFUSED', { detail: 'The app secret is missing.' })
      const phone = phoneNumberId ?? connection.phoneNumberId
      const { wabaId, appId } = connection
      const credentials = { wabaId, appId, phoneNumberId: phone, token, appSecret: secret }
      const facts = await asked(() => checkToken(meta, credentials, now()))
      const kept = await keepSecrets(vault, connection, { token, appSecret: secret }, caller.author)
      const outcome = await connections.renew(workspaceId, id, caller, {
        ...{ ...facts, ...kept, appId, phoneNumberId: phone },
      })
      if (outcome !== 'changed') throw refusalOf(outcome)
      forgetSigners()
      await enqueueReconciliation(deps, connection)
      return view(await find(caller, workspaceId, id))
    },

    async checkConnection(caller, workspaceId, id) {
      await assertOwner(workspaces, caller, workspaceId)
      const connection = await find(caller, workspaceId, id)
      const credentials = await credentialsOf(vault, connection)
      if (credentials === null) throw appError('CONNECTION_REFUSED', { detail: 'The token is gone. Store a new one.' })
      const fault = await faultIn(() => noteCheck(id, credentials))
      if (fault !== null) await connections.note(id, { fault, checkedAt: now() })
      return view(await find(caller, workspaceId, id))
    },

    async disconnect(caller, workspaceId, id) {
      const outcome = await connections.remove(workspaceId, id, caller)
      if (outcome !== 'removed') throw refusalOf(outcome)
      await dropSecrets(vault, { id, workspaceId }, caller.author)
      forgetSigners()
    },

    async reconcile(caller, workspaceId, id) {
      const connection = await find(caller, workspaceId, id)
      await assertOwner(workspaces, caller, workspaceId)
      if (connection.status === 'broken') throw appError('CONNECTION_BROKEN')
      await enqueueReconciliation(deps, connection)
    },
  }
}
