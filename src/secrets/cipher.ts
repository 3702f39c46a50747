/**
 * Encryption of one secret: AES-256-GCM with a random initialization vector. What a secret is for is authenticated with it,
 * so a ciphertext that is copied to another workspace, purpose or name does not open there.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Sealed, SecretKey } from '../repositories/types.ts'
import type { Keyring } from './keyring.ts'
import { Secret } from './secret.ts'

const algorithm = 'aes-256-gcm'
const version = 'v1'
/** Bytes; 96 bits is what GCM is made for. */
const ivLength = 12
const tagLength = 16

/** The ciphertext cannot be opened: `unknown-key`, or `damaged`: changed, or bound to something else. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly reason: 'unknown-key' | 'damaged'

  constructor(reason: 'unknown-key' | 'damaged') {
    super(reason === 'damaged' ? 'A secret was changed, or belongs elsewhere' : 'The key of a secret is not known')
    this.reason = reason
  }
}

/** As JSON, in which no two lists of values have the same text. */
const boundTo = ({ workspaceId, purpose, name }: SecretKey, keyId: string): Buffer =>
  Buffer.from(JSON.stringify([version, keyId, workspaceId, purpose, name]))

/** The bytes, if `text` is the one way to write them, so that not a single character can be changed unnoticed. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) throw new Unreadable('damaged')
  return bytes
}

/** `v1.<key id>.<iv>.<tag>.<ciphertext>`, the last three as base64url. */
export function seal(secret: Secret, key: SecretKey, keyring: Keyring): Sealed {
  const keyId = keyring.current
  const keyObject = keyring.find(keyId)
  if (!keyObject) throw new Unreadable('unknown-key')
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, keyObject, iv, { authTagLength: tagLength })
  cipher.setAAD(boundTo(key, keyId))
  const encrypted = Buffer.concat([cipher.update(secret.reveal(), 'utf8'), cipher.final()])
  const parts = [iv, cipher.getAuthTag(), encrypted].map((bytes) => bytes.toString('base64url'))
  return { ciphertext: [version, keyId, ...parts].join('.'), keyId }
}

/** @throws Unreadable */
export function open(ciphertext: string, key: SecretKey, keyring: Keyring): Secret {
  const [format, keyId = '', ...parts] = ciphertext.split('.')
  if (format !== version || parts.length !== 3) throw new Unreadable('damaged')
  const [iv, tag, encrypted] = parts.map(bytesOf) as [Buffer, Buffer, Buffer]
  if (iv.length !== ivLength || tag.length !== tagLength) throw new Unreadable('damaged')
  const keyObject = keyring.find(keyId)
  if (!keyObject) throw new Unreadable('unknown-key')
  const decipher = createDecipheriv(algorithm, keyObject, iv, { authTagLength: tagLength })
  decipher.setAAD(boundTo(key, keyId))
  decipher.setAuthTag(tag)
  try {
    return new Secret(Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8'))
  } catch {
    throw new Unreadable('damaged')
  }
}
