/** Secrets at rest, as the cipher left them. */
import type { Author } from './activity.ts'

/** What identifies a secret. The ciphertext is bound to it. */
export interface SecretKey {
  /** null: of the operator. */
  workspaceId: string | null
  /** What it is for, for example `meta-token`. */
  purpose: string
  /** Unique within workspace and purpose. */
  name: string
}

/** What the cipher made of a secret. */
export interface Sealed {
  ciphertext: string
  /** The key that encrypted it. */
  keyId: string
}

/** A stored secret. */
export interface SecretRecord extends SecretKey, Sealed {
  id: string
  /** The end of the secret; '' if it is too short to show any of it. */
  lastFour: string
  createdAt: Date
  updatedAt: Date
}

/** What changes one is recorded in the activity log of its workspace, or of the installation. @param by default: the service itself */
export interface Secrets {
  /** Stores it in place of one with the same key. null: its workspace is deleted. */
  put(secret: SecretKey & Sealed & { id: string; lastFour: string }, by?: Author): Promise<SecretRecord | null>
  find(key: SecretKey): Promise<SecretRecord | null>
  /** All of a workspace, by purpose and name. */
  list(workspaceId: string | null): Promise<SecretRecord[]>
  /** False: there is no such secret. */
  remove(key: SecretKey, by?: Author): Promise<boolean>
  /** Those that another key encrypted, in the order of their ids, after `after`. */
  listOfOtherKeys(keyId: string, page: { after: string | null; limit: number }): Promise<SecretRecord[]>
  /** Replaces the ciphertext. False: it is no longer the one that was read. */
  reseal(secret: SecretRecord, sealed: Sealed): Promise<boolean>
}
