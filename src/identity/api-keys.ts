/** Creates, lists, revokes and checks API keys. Only their SHA-256 is stored: 256 random bits need no slow hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { appError, type InputFault } from '../errors.ts'
import type { ApiKeyRecord, ApiKeys, Role } from '../repositories/types.ts'
import { createReadCache } from './read-cache.ts'
import type { ApiKeyView, Identity, Principal } from './types.ts'

interface KeyringDeps {
  apiKeys: ApiKeys
  /** From the environment; an admin key that is not in the database. */
  adminApiKey: string | null
  now: () => Date
  newId: () => string
}

interface Keyring extends Pick<Identity, 'createKey' | 'listKeys' | 'revokeKey' | 'bootstrapKey'> {
  /** The holder of an API key. @throws AppError UNAUTHENTICATED for keys that are unknown, expired or revoked */
  principalOf(key: string): Promise<Principal>
}

/** How long this process may keep accepting a key that another process revoked. */
const keyCacheMs = 5_000
const maxCachedKeys = 1_000
/** `last_used_at` is updated at most this often. */
const touchEveryMs = 60_000
const maxNameLength = 100

const shape = /^wtb_(?:user|support|admin)_[A-Za-z0-9_-]{43}$/
const makeKey = (role: Role): string => `wtb_${role}_${randomBytes(32).toString('base64url')}`
const prefixOf = (key: string, role: Role): string => key.slice(0, `wtb_${role}_`.length + 6)
const digest = (key: string): Buffer => createHash('sha256').update(key).digest()

const keyPrincipal = (id: string, role: Role): Principal => ({ kind: 'key', userId: null, role, actor: `key:${id}` })

const viewOf = (record: ApiKeyRecord): ApiKeyView => ({
  id: record.id,
  prefix: record.prefix,
  name: record.name,
  role: record.role,
  created_at: record.createdAt.toISOString(),
  last_used_at: record.lastUsedAt?.toISOString() ?? null,
  expires_at: record.expiresAt?.toISOString() ?? null,
  revoked_at: record.revokedAt?.toISOString() ?? null,
})

function faultsOf(name: string, expiresAt: Date | null, at: Date): InputFault[] {
  const isNameValid = name.trim() !== '' && [...name].length <= maxNameLength
  const isFuture = expiresAt === null || expiresAt.getTime() > at.getTime()
  return [
    ...(isNameValid ? [] : [{ path: 'name', message: `must be 1 to ${maxNameLength} characters` }]),
    ...(isFuture ? [] : [{ path: 'expires_at', message: 'must be in the future' }]),
  ]
}

/** The verbs of `Identity` about API keys. A key is read at most once in `keyCacheMs`. */
export function createKeyring({ apiKeys, adminApiKey, now, newId }: KeyringDeps): Keyring {
  const cache = createReadCache<ApiKeyRecord>({ ttlMs: keyCacheMs, maxEntries: maxCachedKeys, now })
  const staticKeys: { hash: Buffer; principal: Principal }[] = []
  if (adminApiKey !== null)
    staticKeys.push({ hash: digest(adminApiKey), principal: keyPrincipal('environment', 'admin') })

  const isLive = ({ expiresAt, revokedAt }: ApiKeyRecord): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt.getTime() > now().getTime())

  /** Never awaited: failing to record a use must neither refuse nor delay the request. */
  function noteUse({ id, lastUsedAt }: ApiKeyRecord): void {
    const at = now()
    if (lastUsedAt !== null && at.getTime() - lastUsedAt.getTime() < touchEveryMs) return
    apiKeys.touch(id, at).catch(() => undefined)
  }

  async function findRecord(hash: string): Promise<ApiKeyRecord | null> {
    const record = await apiKeys.findByHash(hash)
    if (record !== null && isLive(record)) noteUse(record)
    return record
  }

  return {
    async createKey({ name, role, expiresAt = null }, by) {
      const at = now()
      const errors = faultsOf(name, expiresAt, at)
      if (errors.length > 0) throw appError('INVALID_REQUEST', { errors })
      const key = makeKey(role)
      const record: ApiKeyRecord = {
        id: newId(),
        prefix: prefixOf(key, role),
        hash: digest(key).toString('hex'),
        name: name.trim(),
        role,
        createdAt: at,
        lastUsedAt: null,
        expiresAt,
        revokedAt: null,
      }
      await apiKeys.create(record, by)
      return { ...viewOf(record), key }
    },

    async listKeys() {
      return (await apiKeys.list()).map(viewOf)
    },

    async revokeKey(id, by) {
      const isRevoked = await apiKeys.revoke(id, now(), by)
      cache.invalidateAll()
      if (!isRevoked) throw appError('API_KEY_NOT_FOUND')
    },

    bootstrapKey() {
      const key = makeKey('admin')
      staticKeys.push({ hash: digest(key), principal: keyPrincipal('startup', 'admin') })
      return key
    },

    async principalOf(key) {
      const hash = digest(key)
      const match = staticKeys.find((entry) => timingSafeEqual(entry.hash, hash))
      if (match) return match.principal
      const hex = hash.toString('hex')
      const record = shape.test(key) ? await cache.get(hex, () => findRecord(hex)) : null
      if (record === null || !isLive(record)) {
        throw appError('UNAUTHENTICATED', { detail: 'The API key is unknown, has expired or was revoked.' })
      }
      return keyPrincipal(record.id, record.role)
    },
  }
}
