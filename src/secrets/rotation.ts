/**
 * Encrypts again, with the current key, what other keys have encrypted. What is left to do is in the rows themselves, so it can be
 * interrupted anywhere. A process of before a change of keys may turn some of it back until it is stopped.
 */
import type { SecretRecord, Secrets } from '../repositories/types.ts'
import { open, seal, Unreadable } from './cipher.ts'
import type { Keyring } from './keyring.ts'

const batch = 100

export interface Rotated {
  /** Encrypted with the current key now. */
  rotated: number
  /** Left as they were: their key is missing, or they were changed. */
  unreadable: number
}

async function rotateOne(secrets: Secrets, secret: SecretRecord, keyring: Keyring): Promise<keyof Rotated | null> {
  try {
    const sealed = seal(open(secret.ciphertext, secret, keyring), secret, keyring)
    return (await secrets.reseal(secret, sealed)) ? 'rotated' : null
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable'
    throw error
  }
}

/** @param signal stops it between two secrets */
export async function rotateSecrets(secrets: Secrets, keyring: Keyring, signal: AbortSignal): Promise<Rotated> {
  const done: Rotated = { rotated: 0, unreadable: 0 }
  for (let after: string | null = null; ; ) {
    const page: SecretRecord[] = await secrets.listOfOtherKeys(keyring.current, { after, limit: batch })
    for (const secret of page) {
      signal.throwIfAborted()
      const outcome = await rotateOne(secrets, secret, keyring)
      if (outcome !== null) done[outcome] += 1
      after = secret.id
    }
    if (page.length < batch) return done
  }
}
