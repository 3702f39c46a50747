/** What other rooms may know of identity. */
import type { Access, ApiKeys, DebugReads, Invitations, RateCounters, Role, Users } from '../repositories/types.ts'
import type { BrakeOptions } from './brake.ts'

/** Who is asking. `actor` is written beside what they change; it is null for anonymous callers alone. */
export interface Principal {
  kind: 'anonymous' | 'user' | 'key'
  /** Set for users only: a key belongs to nobody. */
  userId: string | null
  role: 'anonymous' | Role
  /** The user id, or `key:` and the key's id; a user id never holds a colon. */
  actor: string | null
  /** An account of less than a day. */
  isNew?: boolean
}

/**
 * What a route needs. `public`: nothing, credentials are not looked at. `session`: anybody, unless AUTH_REQUIRED.
 * `user`: some identity. `support` and `admin`: that role or a higher one.
 */
export type AccessLevel = 'public' | 'session' | 'user' | 'support' | 'admin'

export type Purpose = 'read' | 'write'

/** What the request says about itself, so far as it matters to who may do it. */
export interface Given {
  /** The `user_id` of path, query or body. */
  userId?: string | null | undefined
  /** `write` is refused to the support role, which reads only. */
  purpose?: Purpose
}

/** The engine's view of who asks; the same shape as `Caller` of the engine's face. */
export interface CallerView extends Access {
  actor: string | null
  anonymousScope: string
  addressGroups: readonly string[]
  redacted: boolean
}

export interface CredentialHeaders {
  authorization?: string | undefined
  'x-api-key'?: string | string[] | undefined
}

export interface RegisteredUser {
  user_id: string
  created_at: string
  updated_at: string
}

export interface AccessToken {
  access_token: string
  token_type: 'Bearer'
  /** Seconds. */
  expires_in: number
}

export interface LoggedInUser extends RegisteredUser, AccessToken {
  message: 'Login successful'
}

export interface ChangedPassword extends RegisteredUser, AccessToken {
  message: 'Password changed'
}

/** Who may make an account: anybody, nobody, or whoever brings an invitation. */
export type Registration = 'open' | 'closed' | 'invite'

export interface NewInvitation {
  /** Shown this once; we keep its hash alone. */
  code: string
  expires_at: string
}

/** A key as lists show it; neither the key nor its hash. */
export interface ApiKeyView {
  id: string
  prefix: string
  name: string
  role: Role
  created_at: string
  last_used_at: string | null
  expires_at: string | null
  revoked_at: string | null
}

export interface NewApiKey extends ApiKeyView {
  /** The key itself. Shown this once; we keep its hash alone. */
  key: string
}

export interface Identity {
  /**
   * Reads `Authorization: Bearer` and `x-api-key`, nothing else: never a cookie or a query. No credentials: anonymous.
   * @throws AppError UNAUTHENTICATED for any credential that is not good, and for two at once
   */
  authenticate(headers: CredentialHeaders): Promise<Principal>
  /** The one decision on who may do what. @throws AppError UNAUTHENTICATED or FORBIDDEN */
  authorize(principal: Principal, need: AccessLevel, given?: Given): void
  /** Whose rows the engine may touch. Only staff reading see other people's, and see them redacted. */
  callerOf(principal: Principal, address: string, purpose: Purpose): CallerView
  /** @throws AppError REGISTRATION_CLOSED, INVITATION_INVALID, INVALID_REQUEST, USER_EXISTS or OVERLOADED */
  register(input: { user_id: string; password: string; invitation?: string | undefined }): Promise<RegisteredUser>
  /** @param input expires after a week unless it says otherwise @throws AppError INVALID_REQUEST */
  invite(input: { expiresAt: Date | null }): Promise<NewInvitation>
  /** @throws AppError INVALID_CREDENTIALS, the same for unknown users; RATE_LIMITED or OVERLOADED */
  login(input: { user_id: string; password: string; address: string }): Promise<LoggedInUser>
  /**
   * Revokes every access token of the user, on all devices: here at once, in other processes within five seconds.
   * @throws AppError FORBIDDEN for API keys
   */
  logout(principal: Pick<Principal, 'userId'>): Promise<void>
  /** Revokes all earlier tokens. @throws AppError as login, and INVALID_REQUEST for a new password that cannot be one */
  changePassword(input: {
    user_id: string
    current_password: string
    new_password: string
    address: string
  }): Promise<ChangedPassword>
  /** Everything held about the user, as the pieces of one JSON document. @throws AppError USER_NOT_FOUND */
  exportUser(userId: string): Promise<AsyncIterable<string>>
  /** Removes the user and every row of theirs; their tokens end here at once. @throws AppError USER_NOT_FOUND */
  deleteUser(userId: string): Promise<void>
  /** @throws AppError INVALID_REQUEST */
  createKey(input: { name: string; role: Role; expiresAt?: Date | null | undefined }): Promise<NewApiKey>
  listKeys(): Promise<ApiKeyView[]>
  /** Takes effect here at once, on other processes within seconds. @throws AppError API_KEY_NOT_FOUND */
  revokeKey(id: string): Promise<void>
  /** Makes an admin key that lives in this process alone, to be printed once at start. */
  bootstrapKey(): string
  /** Which of the staff read which session, newest first. */
  listDebugReads(page: { limit: number; before: Date | null }): ReturnType<DebugReads['list']>
}

export interface IdentityOptions {
  /** The first signs, all verify. None: a random one, so that tokens end with the process. */
  secrets: readonly string[]
  authRequired: boolean
  adminApiKey: string | null
  bcryptCost?: number
  tokenTtlSeconds?: number
  issuer?: string
  audience?: string
  registration?: Registration
  /** Attempts per window of one address to be one user, successful ones included. */
  loginsPerPair?: number
  /** Attempts per window of one address, whoever it names. */
  loginsPerAddress?: number
  loginWindowMs?: number
  /** Slows attempts to be one user, from however many addresses. */
  loginBrake?: BrakeOptions
}

export interface IdentityDeps {
  users: Users
  apiKeys: ApiKeys
  invitations: Invitations
  rateCounters: RateCounters
  debugReads: Pick<DebugReads, 'list'>
  now: () => Date
  newId: () => string
  options: IdentityOptions
}
