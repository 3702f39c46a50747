/**
 * The key of an installation with an embedded database: a file in DATA_DIR, beside the folder of the database, readable by
 * its owner alone. A backup of the database does not contain it.
 */
import { link, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type EncryptionKey, newKey } from './keyring.ts'

export const keyFileName = 'encryption-key'

/** The key file exists but is not one, or cannot be made. The message names it and never quotes it. */
export class KeyFileUnusable extends Error {
  override readonly name = 'KeyFileUnusable'
}

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

function parseKey(text: string, path: string): EncryptionKey {
  const [, id, key] = /^([a-z0-9-]{1,32}):([A-Za-z0-9+/]{43}=)\s*$/.exec(text) ?? []
  if (id === undefined || key === undefined)
    throw new KeyFileUnusable(`${path} is not a key file: it must hold one line, id:base64 of 32 bytes`)
  return { id, key }
}

/** null: there is no key file. @throws KeyFileUnusable */
export async function readKeyFile(folder: string): Promise<EncryptionKey | null> {
  const path = join(folder, keyFileName)
  try {
    return parseKey(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    if (error instanceof KeyFileUnusable) throw error
    throw new KeyFileUnusable(`${path} cannot be read`, { cause: error })
  }
}

/**
 * Makes a key file. It appears whole or not at all, also if the process dies meanwhile, and never replaces another: a link
 * cannot.
 * @throws KeyFileUnusable
 */
export async function makeKeyFile(folder: string): Promise<EncryptionKey> {
  const path = join(folder, keyFileName)
  const made = newKey()
  const draft = `${path}.${made.id}.new`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(`${made.id}:${made.key}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(draft, path)
    return made
  } catch (error) {
    const existing = isErrno(error, 'EEXIST') ? await readKeyFile(folder) : null
    if (existing) return existing
    throw new KeyFileUnusable(`${path} cannot be made`, { cause: error })
  } finally {
    await rm(draft, { force: true })
  }
}
