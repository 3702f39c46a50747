/** The stream of events of a workspace, and its own webhook. The calls are described in `contract.ts`. */
import { randomBytes } from 'node:crypto'
import { appError } from '../../errors.ts'
import type { Access } from '../../repositories/types.ts'
import { Secret } from '../../secrets/index.ts'
import type { EventSink, HookView, Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { assertOwner, refusalOf } from '../refusals.ts'
import { assertPublicAddress } from './address.ts'
import { hookSecretKey } from './deliver.ts'
import type { Hub } from './hub.ts'

const pageSize = 100

type Calls = Pick<Publishing, 'watch' | 'getHook' | 'setHook' | 'removeHook'>

export function createStreamCalls(deps: PublishingDeps, hub: Hub): Calls {
  const { streams, workspaces } = deps.repositories

  /** @throws AppError WORKSPACE_NOT_FOUND; FORBIDDEN; WEBHOOK_NOT_FOUND */
  async function find(access: Access, workspaceId: string): Promise<HookView> {
    const found = await streams.hookOf(workspaceId, access)
    if (found === null) {
      await assertOwner(workspaces, access, workspaceId)
      throw appError('WEBHOOK_NOT_FOUND')
    }
    const { url, failingSince, lastError, waiting } = found
    return { url, failing_since: failingSince?.toISOString() ?? null, last_error: lastError, waiting }
  }

  async function tellStored(access: Access, workspaceId: string, after: number, sink: EventSink): Promise<void> {
    for (let seq = after; ; ) {
      const events = (await streams.after(workspaceId, seq, access, pageSize)) ?? []
      const [first] = events
      if (first !== undefined) sink.onEvents(events, first.seq > seq + 1)
      seq = events.at(-1)?.seq ?? seq
      if (events.length < pageSize) return sink.onEnd()
    }
  }

  return {
    async watch(caller, workspaceId, { after, follow }, sink) {
      const end = await streams.end(workspaceId, caller)
      if (end === null) throw appError('WORKSPACE_NOT_FOUND')
      // A number that was never given is none of ours: the stream begins now.
      const seq = after === null || after > end ? end : after
      if (follow) return hub.add({ workspaceId, access: caller, sink, seq })
      await tellStored(caller, workspaceId, seq, sink)
      return { close: () => undefined }
    },

    getHook: find,

    async setHook(caller, workspaceId, url) {
      await assertOwner(workspaces, caller, workspaceId)
      await assertPublicAddress(url)
      const secret = `whsec_${randomBytes(24).toString('base64url')}`
      // First, because it may be refused: without a secret nothing is called.
      await deps.vault.put(hookSecretKey(workspaceId), new Secret(secret), caller.author)
      const outcome = await streams.setHook(workspaceId, caller, url)
      if (outcome !== 'changed') throw refusalOf(outcome)
      return { ...(await find(caller, workspaceId)), secret }
    },

    async removeHook(caller, workspaceId) {
      const outcome = await streams.setHook(workspaceId, caller, null)
      if (outcome !== 'changed') throw refusalOf(outcome)
      await deps.vault.remove(hookSecretKey(workspaceId), caller.author)
    },
  }
}
