/** Where the keys come from: the environment, or with an embedded database a file that is made when it is missing. */
import { makeKeyFile, readKeyFile } from './key-file.ts'
import { createKeyring, type EncryptionKey, type Keyring, newKey } from './keyring.ts'

interface KeySource {
  /** From ENCRYPTION_KEYS; empty if it is not set. */
  keys: readonly EncryptionKey[]
  kind: 'embedded' | 'server'
  /** Folder of an embedded database; null if it is in memory, where a key lasts as long as the data. */
  folder: string | null
  log: { info(fields: object, text: string): void; warn(fields: object, text: string): void }
}

/** null: there is no room, or the file system cannot do it. Nothing was encrypted yet, so nothing is lost. */
async function firstKeyring(folder: string, log: KeySource['log']): Promise<Keyring | null> {
  try {
    const made = await makeKeyFile(folder)
    log.info(
      { folder, keyId: made.id },
      'a key for secrets was made in the data directory: keep a copy, no backup has it',
    )
    return createKeyring([made])
  } catch (error) {
    log.warn({ folder, err: error }, 'no key for secrets could be made: none can be stored until the next start')
    return null
  }
}

/**
 * Keys of the environment come first; a key file that exists goes on decrypting what it encrypted. null: there is no key.
 * @throws KeyFileUnusable if there is a key file that cannot be read
 */
export async function openKeyring({ keys, kind, folder, log }: KeySource): Promise<Keyring | null> {
  if (kind === 'server') return keys.length === 0 ? null : createKeyring(keys)
  if (folder === null) return createKeyring(keys.length === 0 ? [newKey()] : keys)
  const stored = await readKeyFile(folder)
  if (stored !== null) return createKeyring([...keys, stored])
  return keys.length === 0 ? firstKeyring(folder, log) : createKeyring(keys)
}
