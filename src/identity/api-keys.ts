/** Creates, lists, revokes and checks API keys. Only their SHA-256 is stored: 256 random bits need no slow hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { appError, type InputFault } from '../errors.ts'
import type { ApiKeyRecord, ApiKeys, Role } from '../repositories/types.ts'
import { pastFault } from './codes.ts'
import { createStoredKeys } from './stored-keys.ts'
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
  const past = pastFault('expires_at', expiresAt, at)
  return [
    ...(isNameValid ? [] : [{ path: 'name', message: `must be 1 to ${maxNameLength} characters` }]),
    ...(past === null ? [] : [past]),
  ]
}

/** The verbs of `Identity` about API keys. */
export function createKeyring({ apiKeys, adminApiKey, now, newId }: KeyringDeps): Keyring {
  const stored = createStoredKeys({ keys: apiKeys, now })
  const staticKeys: { hash: Buffer; principal: Principal }[] = []
  if (adminApiKey !== null)
    staticKeys.push({ hash: digest(adminApiKey), principal: keyPrincipal('environment', 'admin') })

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
      stored.invalidateAll()
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
      const record = await stored.holderOf(shape.test(key) ? hash.toString('hex') : null)
      return keyPrincipal(record.id, record.role)
    },
  }
}
