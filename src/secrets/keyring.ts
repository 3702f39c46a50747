/** The keys of the operator: the first encrypts, all decrypt. */
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** A key as it is configured: its name, and 32 bytes in base64. */
export interface EncryptionKey {
  id: string
  key: string
}

export interface Keyring {
  /** The id of the key that encrypts. */
  current: string
  /** undefined: there is no such key. */
  find(id: string): KeyObject | undefined
}

/** As `KeyObject`s, which no log and no JSON shows. Of two keys with one id the first counts. @throws Error if there is no key */
export function createKeyring(keys: readonly EncryptionKey[]): Keyring {
  const [first] = keys
  if (!first) throw new Error('A keyring needs a key')
  const known = new Map(keys.toReversed().map(({ id, key }) => [id, createSecretKey(key, 'base64')]))
  return { current: first.id, find: (id) => known.get(id) }
}

/** A new key with a random id. */
export const newKey = (): EncryptionKey => ({
  id: `k${randomBytes(4).toString('hex')}`,
  key: randomBytes(32).toString('base64'),
})
