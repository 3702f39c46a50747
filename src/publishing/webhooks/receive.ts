/** Takes Meta's webhooks in: verified, stored, and worked later. */
import { appError } from '../../errors.ts'
import { isSameSecret, isSigned } from '../../meta/index.ts'
import type { Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { enqueueWebhooks } from '../requests.ts'
import { accountsNamed, changesIn, slicesOf } from './incoming.ts'
import type { SignerBook, Signers } from './signers.ts'

const refused = (detail: string) => appError('WEBHOOK_REFUSED', { detail })

/**
 * The accounts whose news this signature may bring, and the connections they belong to; null: it fits no secret. Who owns the secret of one
 * app can sign for the accounts of that app alone.
 */
function allowedBy(
  signers: Signers,
  operators: readonly string[],
  body: Uint8Array,
  signature: string | undefined,
): ReadonlyMap<string, string> | null {
  const named = accountsNamed(body)
  const candidates = [...signers.by].filter(([, owned]) => owned.some(({ wabaId }) => named.has(wabaId)))
  // Every secret that may fit is tried, so the time taken does not tell which one did.
  const isOperators = isSigned(body, signature, operators)
  const fitting = candidates.filter(([secret]) => isSigned(body, signature, [secret]))
  if (isOperators) return new Map(signers.all.map(({ wabaId, id }) => [wabaId, id]))
  if (fitting.length === 0) return null
  return new Map(fitting.flatMap(([, owned]) => owned.map(({ wabaId, id }) => [wabaId, id] as const)))
}

export function createReceiver(deps: PublishingDeps, signers: SignerBook): Pick<Publishing, 'handshake' | 'receive'> {
  const { verifyToken, appSecrets } = deps.webhooks
  const process = deps.newId()

  /** An account may have been connected in another process a moment ago: then nothing fits until we look again. */
  async function accountsFor(body: Uint8Array, signature: string | undefined): Promise<ReadonlyMap<string, string>> {
    const match = async (isStale: boolean) => allowedBy(await signers.read(isStale), appSecrets, body, signature)
    const known = await match(false)
    const allowed = known ?? (await match(true))
    if (allowed === null) throw refused('The signature fits none of the app secrets that are known here.')
    return allowed
  }

  return {
    handshake({ mode, token, challenge }) {
      if (verifyToken === null) throw refused('The operator has not set META_WEBHOOK_VERIFY_TOKEN.')
      if (mode !== 'subscribe' || !isSameSecret(token, verifyToken)) throw refused('The verify token is another one.')
      return challenge
    },

    async receive(body, signature) {
      const allowed = await accountsFor(body, signature)
      const now = deps.now()
      let [stored, dropped] = [0, 0]
      for (const slice of slicesOf(body)) {
        const connectionId = allowed.get(slice.wabaId)
        if (connectionId === undefined) dropped += slice.changes.length
        else stored += await deps.repositories.webhooks.store(changesIn(slice, connectionId, now), now)
      }
      if (dropped > 0) deps.log.info({ dropped }, 'webhook told of accounts that are not connected')
      if (stored > 0) await enqueueWebhooks(deps, process, now)
      return stored
    },
  }
}
