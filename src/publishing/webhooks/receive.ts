/** Takes Meta's webhooks in: verified, stored, and worked later. */
import { createHash } from 'node:crypto'
import { appError } from '../../errors.ts'
import { isSameSecret, isSigned, readWebhook } from '../../meta/index.ts'
import type { IncomingChange } from '../../repositories/types.ts'
import type { Publishing } from '../contract.ts'
import type { PublishingDeps } from '../deps.ts'
import { enqueueWebhooks } from '../requests.ts'
import type { SignerBook, Signers } from './signers.ts'

const refused = (detail: string) => appError('WEBHOOK_REFUSED', { detail })

/** The accounts whose news this signature may bring, and the connections they belong to; null: it fits no secret. */
function allowedBy(
  signers: Signers,
  operators: readonly string[],
  body: Uint8Array,
  signature: string | undefined,
): ReadonlyMap<string, string> | null {
  // Every secret is tried, so the time taken does not tell which one fitted.
  const isOperators = isSigned(body, signature, operators)
  const fitting = signers.secrets.filter((secret) => isSigned(body, signature, [secret]))
  if (isOperators) return new Map(signers.all.map(({ wabaId, id }) => [wabaId, id]))
  if (fitting.length === 0) return null
  return new Map(
    fitting.flatMap((secret) => (signers.by.get(secret) ?? []).map(({ wabaId, id }) => [wabaId, id] as const)),
  )
}

/** What cannot be read is kept as well: the job sets it apart. */
const poisonField = 'unreadable'

/** The account of an entry that holds something unreadable. */
function accountAt(body: Uint8Array, place: string): string | null {
  const [, index] = /^entry\[(\d{1,6})\]/.exec(place) ?? []
  if (index === undefined) return null
  const parsed = JSON.parse(Buffer.from(body).toString()) as { entry: { id?: unknown }[] }
  return String(parsed.entry[Number(index)]?.id ?? '')
}

const digestOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** The changes of a body that are about these accounts. */
export function changesIn(
  body: Uint8Array,
  allowed: ReadonlyMap<string, string>,
  now: Date,
): { changes: IncomingChange[]; dropped: number } {
  const { events, poison } = readWebhook(body)
  const readable = events.map(({ key, wabaId, field, at, raw }) => ({
    wabaId,
    digest: key,
    field,
    at: at ?? now,
    value: raw,
  }))
  const unreadable = poison.map(({ place, reason, text }) => {
    const wabaId = accountAt(body, place)
    const value = { place, reason, text }
    return { wabaId, digest: digestOf([wabaId, text]), field: poisonField, at: now, value }
  })
  const all = [...readable, ...unreadable]
  const changes = all.flatMap(({ wabaId, ...change }) => {
    const connectionId = wabaId === null ? undefined : allowed.get(wabaId)
    return connectionId === undefined ? [] : [{ ...change, connectionId }]
  })
  return { changes, dropped: all.length - changes.length }
}

export function createReceiver(deps: PublishingDeps, signers: SignerBook): Pick<Publishing, 'handshake' | 'receive'> {
  const { verifyToken, appSecrets } = deps.webhooks
  const process = deps.newId()

  return {
    handshake({ mode, token, challenge }) {
      if (verifyToken === null) throw refused('The operator has not set META_WEBHOOK_VERIFY_TOKEN.')
      if (mode !== 'subscribe' || !isSameSecret(token, verifyToken)) throw refused('The verify token is another one.')
      return challenge
    },

    async receive(body, signature) {
      const match = async (isStale: boolean) => allowedBy(await signers.read(isStale), appSecrets, body, signature)
      const allowed = (await match(false)) ?? (await match(true))
      if (allowed === null) throw refused('The signature fits none of the app secrets that are known here.')
      const now = deps.now()
      let { changes, dropped } = changesIn(body, allowed, now)
      // The account may have been connected in another process a moment ago.
      if (dropped > 0) ({ changes, dropped } = changesIn(body, (await match(true)) ?? allowed, now))
      if (dropped > 0) deps.log.info({ dropped }, 'webhook told of accounts that are not connected')
      const stored = await deps.repositories.webhooks.store(changes, now)
      if (stored > 0) await enqueueWebhooks(deps, process, now)
      return stored
    },
  }
}
