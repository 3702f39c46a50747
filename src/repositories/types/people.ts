/** Users, API keys of the operator, and invitations to register. */
import type { roles } from '../../db/schema/values.ts'
import type { Author } from './activity.ts'

/** What a user or an API key may do. */
export type Role = (typeof roles)[number]

/** A stored user. */
export interface UserRecord {
  id: string
  /** bcrypt. */
  passwordHash: string
  role: Role
  /** Access tokens with a lower version are revoked. */
  tokenVersion: number
  createdAt: Date
  updatedAt: Date
}

/** Users and everything stored about them. */
export interface Users {
  /** false: the id is taken. @param by who did it, for the activity log; by default, and in all verbs, the system */
  create(user: UserRecord, by?: Author): Promise<boolean>
  /**
   * The same with an invitation, which is used up if the user is created. `uninvited`: there is no such invitation, or it
   * has expired.
   */
  createInvited(user: UserRecord, invitationHash: string, by?: Author): Promise<'created' | 'taken' | 'uninvited'>
  /** null: there is no such user. */
  find(id: string): Promise<UserRecord | null>
  /**
   * Everything stored about the user, as chunks of one JSON document. Chunks are read on demand: one round trip for at most
   * a megabyte, and no connection is held in between. Changes made meanwhile may or may not be included. null: there is no
   * such user.
   */
  export(id: string): Promise<AsyncIterable<string> | null>
  /** Increments the version of the user's tokens. False: there is no such user. */
  revokeTokens(id: string): Promise<boolean>
  /**
   * Stores a new password hash and increments the version of the tokens, if the password is still that of `user`; returns
   * the new row. null: the user was changed or deleted since it was read.
   */
  changePassword(user: UserRecord, passwordHash: string, at: Date, by?: Author): Promise<UserRecord | null>
  /**
   * Deletes the user, all their rows in every table, and the rate counters with exactly these keys; their usage remains
   * counted as anonymous, and of their name only digests remain in the activity log. False: there is no such user. Takes one
   * round trip for every 500 sessions and one transaction of a few statements for the rest.
   */
  remove(id: string, counterKeys: readonly string[], by?: Author): Promise<boolean>
}

/** A stored API key. */
export interface ApiKeyRecord {
  id: string
  /** The first characters of the key, for lists. */
  prefix: string
  /** SHA-256 of the whole key, hex. */
  hash: string
  name: string
  role: Role
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

/** API keys, including revoked ones. */
export interface ApiKeys {
  create(key: ApiKeyRecord, by?: Author): Promise<void>
  /** null: there is no such key. */
  findByHash(hash: string): Promise<ApiKeyRecord | null>
  /** All keys, oldest first. */
  list(): Promise<ApiKeyRecord[]>
  /** False: there is no such key, or it was already revoked. */
  revoke(id: string, at: Date, by?: Author): Promise<boolean>
  /** Sets `lastUsedAt`, at most once a minute per key. */
  touch(id: string, at: Date): Promise<void>
}

/** A stored invitation. */
export interface Invitation {
  /** SHA-256 of the code, hex. */
  hash: string
  expiresAt: Date
}

/** Invitations to register; `Users.createInvited` uses them up. */
export interface Invitations {
  create(invitation: Invitation, by?: Author): Promise<void>
}
