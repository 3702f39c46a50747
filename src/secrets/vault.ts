/** Stores secrets encrypted, and gives them out to the rooms that need them. */
import { appError } from '../errors.ts'
import type { Author, SecretKey, SecretRecord, Secrets } from '../repositories/types.ts'
import { open, seal, Unreadable } from './cipher.ts'
import type { Keyring } from './keyring.ts'
import type { Secret } from './secret.ts'

/** What may be shown of a secret. */
export interface SecretView extends SecretKey {
  id: string
  /** Its last four characters; '' if it is too short to show any of it. */
  lastFour: string
  createdAt: Date
  updatedAt: Date
}

export interface Vault {
  /** False: there is no key, so nothing can be stored. */
  readonly isOpen: boolean
  /**
   * Stores a secret in place of one with the same key.
   * @param by default: the service itself
   * @throws AppError ENCRYPTION_OFF, WORKSPACE_NOT_FOUND if its workspace is deleted
   */
  put(key: SecretKey, secret: Secret, by?: Author): Promise<SecretView>
  /** null: there is none. @throws AppError SECRET_UNREADABLE */
  find(key: SecretKey): Promise<Secret | null>
  /** All secrets of a workspace (null: of the operator), without the secrets themselves. */
  list(workspaceId: string | null): Promise<SecretView[]>
  /** False: there is no such secret. */
  remove(key: SecretKey, by?: Author): Promise<boolean>
}

const shown = 4
/** Of a shorter secret, four characters would be too large a part. */
const shortestShown = 16

const lastFourOf = (text: string): string => {
  const characters = [...text]
  return characters.length < shortestShown ? '' : characters.slice(-shown).join('')
}

const viewOf = ({ id, workspaceId, purpose, name, lastFour, createdAt, updatedAt }: SecretRecord): SecretView => ({
  id,
  workspaceId,
  purpose,
  name,
  lastFour,
  createdAt,
  updatedAt,
})

const unreadable = (reason: Unreadable['reason']) =>
  appError('SECRET_UNREADABLE', {
    detail:
      reason === 'damaged'
        ? 'It was changed, or belongs elsewhere. Store it again.'
        : 'The operator has not configured the key that encrypted it.',
  })

/** @param keyring null: there is no key */
export function createVault(secrets: Secrets, keyring: Keyring | null, newId: () => string): Vault {
  return {
    isOpen: keyring !== null,

    async put(key, secret, by) {
      if (keyring === null)
        throw appError('ENCRYPTION_OFF', { detail: 'The operator has to set ENCRYPTION_KEYS first.' })
      const lastFour = lastFourOf(secret.reveal())
      const stored = await secrets.put({ ...key, ...seal(secret, key, keyring), id: newId(), lastFour }, by)
      if (stored === null) throw appError('WORKSPACE_NOT_FOUND')
      return viewOf(stored)
    },

    async find(key) {
      const stored = await secrets.find(key)
      if (stored === null) return null
      if (keyring === null) throw unreadable('unknown-key')
      try {
        return open(stored.ciphertext, stored, keyring)
      } catch (error) {
        if (error instanceof Unreadable) throw unreadable(error.reason)
        throw error
      }
    },

    list: async (workspaceId) => (await secrets.list(workspaceId)).map(viewOf),
    remove: (key, by) => secrets.remove(key, by),
  }
}
