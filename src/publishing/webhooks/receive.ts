/** Takes Meta's webhooks in: verified, stored, and worked later. */
import { setImmediate } from 'node:timers/promises'
import { appError } from '../../errors.ts'
import { isSameSecret, isSigned } from '../../meta/index.ts'
import type { Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { webhookCaller } from '../requests.ts'
import { createGatherer } from './gather.ts'
import { accountsNamed, changesIn, slicesOf } from './incoming.ts'
import type { SignerBook, Signers } from './signers.ts'

const refused = (detail: string) => appError('WEBHOOK_REFUSED', { detail })

/** Apps whose secrets are tried for one body: that of an account named in it signs, and more are named only by mistake. */
const mostTried = 4
/** Signing takes milliseconds then, and others have their turn in between. */
const largeBytes = 256 * 1024

/**
 * The accounts whose news this signature may bring, and the connections they belong to; null: it fits no secret. Who owns the secret of one
 * app can sign for the accounts of that app alone.
 */
async function allowedBy(
  signers: Signers,
  operators: readonly string[],
  body: Buffer,
  signature: string | undefined,
): Promise<ReadonlyMap<string, string> | null> {
  const named = accountsNamed(body, (wabaId) => signers.secretOf.has(wabaId), mostTried)
  const secrets = new Set([...operators, ...[...named].map((wabaId) => signers.secretOf.get(wabaId) ?? '')])
  // Every secret that may fit is tried, so the time taken does not tell which one did.
  const fitting = new Set<string>()
  for (const secret of secrets) {
    if (isSigned(body, signature, [secret])) fitting.add(secret)
    if (body.length > largeBytes) await setImmediate()
  }
  if (operators.some((secret) => fitting.has(secret))) return new Map(signers.all.map(({ wabaId, id }) => [wabaId, id]))
  if (fitting.size === 0) return null
  const owned = [...fitting].flatMap((secret) => signers.by.get(secret) ?? [])
  return new Map(owned.map(({ wabaId, id }) => [wabaId, id]))
}

export function createReceiver(deps: PublishingDeps, signers: SignerBook): Pick<Publishing, 'handshake' | 'receive'> {
  const { verifyToken, appSecrets } = deps.webhooks
  const callForWork = webhookCaller(deps)
  const store = createGatherer(async (changes) => {
    const isNew = new Set(await deps.repositories.webhooks.store(changes, deps.now()))
    if (isNew.size > 0) await callForWork()
    return isNew
  })

  /** An account may have been connected in another process a moment ago: then nothing fits until we look again. */
  async function accountsFor(body: Buffer, signature: string | undefined): Promise<ReadonlyMap<string, string>> {
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

    async receive(given, signature) {
      const body = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
      const allowed = await accountsFor(body, signature)
      const now = deps.now()
      let [stored, dropped] = [0, 0]
      for await (const slice of slicesOf(body)) {
        const connectionId = allowed.get(slice.wabaId)
        if (connectionId === undefined) dropped += slice.changes.length
        else stored += await store(changesIn(slice, connectionId, now))
      }
      if (dropped > 0) deps.log.info({ dropped }, 'webhook told of accounts that are not connected')
      return stored
    },
  }
}
