/** The types of identity that other rooms may use. */
import type {
  Activity,
  Actor,
  ApiKeys,
  Author,
  DebugReads,
  Invitations,
  Members,
  RateCounters,
  Role,
  Sessions,
  Users,
  WorkspaceInvitations,
  WorkspaceKeys,
  Workspaces,
} from '../repositories/types.ts'
import type { BrakeOptions } from './brake.ts'
import type { KeyScope, WorkspaceCalls, WorkspaceKeyCalls } from './workspaces/types.ts'

export type { ActivityFilter, ActivityPage, Author } from '../repositories/types.ts'

/** Who is asking. */
export interface Principal {
  kind: 'anonymous' | 'user' | 'key'
  /** Set for users only: an API key belongs to no user. */
  userId: string | null
  role: 'anonymous' | Role
  /**
   * The user id, or `key:` and the key's id; a user id never contains a colon. Stored with everything the caller changes.
   * Null only for anonymous callers.
   */
  actor: string | null
  /** The account is less than a day old. */
  isNew?: boolean
  /** Set for API keys of a workspace: where they may act, and how. */
  workspace?: { id: string; scopes: readonly KeyScope[] }
}

/**
 * What a route needs. `public`: nothing, credentials are ignored. `session`: nothing unless AUTH_REQUIRED is set, else
 * as `user`. `user`: a signed-in user or an API key. `support` and `admin`: that role or a higher one.
 */
export type AccessLevel = 'public' | 'session' | 'user' | 'support' | 'admin'

/** What a route needs, and which scope an API key of a workspace needs for it; null: such keys cannot use it. */
export interface RouteAccess {
  level: AccessLevel
  scope: KeyScope | null
}

export type Purpose = 'read' | 'write'

/** What authorization depends on besides the caller and the route. */
export interface AccessContext {
  /** The `user_id` of path, query or body. */
  userId?: string | null | undefined
  /** The support role may only read. */
  purpose?: Purpose
}

/** The engine's view of the caller: the same shape as the engine's `Caller`. */
export interface CallerView extends Actor {
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

interface AccessToken {
  access_token: string
  token_type: 'Bearer'
  /** Seconds. */
  expires_in: number
}

interface LoggedInUser extends RegisteredUser, AccessToken {
  message: 'Login successful'
}

interface ChangedPassword extends RegisteredUser, AccessToken {
  message: 'Password changed'
}

/** Who may create an account: anybody, nobody, or people with an invitation. */
export type Registration = 'open' | 'closed' | 'invite'

export interface NewInvitation {
  /** Shown only now; we keep only its hash. */
  code: string
  expires_at: string
}

/** A key as it appears in lists: neither the key itself nor its hash. */
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
  /** The key itself. Shown only now; we keep only its hash. */
  key: string
}

/** Verbs that change something take `by`, who did it, for the activity log; by default the system. */
export interface Identity {
  /**
   * Reads only `Authorization: Bearer` and `x-api-key`, never a cookie or a query. Anonymous if there are no credentials.
   * @throws AppError UNAUTHENTICATED for any credential that is not valid, and for two at once
   */
  authenticate(headers: CredentialHeaders): Promise<Principal>
  /** Decides whether the caller may use the route. @throws AppError UNAUTHENTICATED or FORBIDDEN */
  authorize(principal: Principal, need: AccessLevel | RouteAccess, context?: AccessContext): void
  /** Whose rows the engine may use. Only staff see other people's, only to read, and redacted. */
  callerOf(
    principal: Principal,
    address: string,
    purpose: Purpose,
    scope?: KeyScope | null,
    requestId?: string | null,
  ): CallerView
  /** Who the activity log says did what the request does. */
  authorOf(principal: Principal, requestId: string | null): Author
  /** @throws AppError REGISTRATION_CLOSED, INVITATION_INVALID, INVALID_REQUEST, USER_EXISTS or OVERLOADED */
  register(
    input: {
      user_id: string
      password: string
      invitation?: string | undefined
      /** An anonymous session to take into the new account; left alone if it is not one. */
      session_id?: string | null | undefined
    },
    requestId?: string | null,
  ): Promise<RegisteredUser>
  /** @param input expiresAt: null for one week from now @throws AppError INVALID_REQUEST if it is in the past */
  invite(input: { expiresAt: Date | null }, by?: Author): Promise<NewInvitation>
  /** @throws AppError INVALID_CREDENTIALS, in the same words for unknown users; RATE_LIMITED or OVERLOADED */
  login(input: { user_id: string; password: string; address: string }): Promise<LoggedInUser>
  /**
   * Revokes every access token of the user, on all devices: here at once, in other processes within five seconds.
   * @throws AppError FORBIDDEN for API keys
   */
  logout(principal: Pick<Principal, 'userId'>): Promise<void>
  /** Revokes all earlier tokens. @throws AppError as login, and INVALID_REQUEST for an unacceptable new password */
  changePassword(
    input: { user_id: string; current_password: string; new_password: string; address: string },
    by?: Author,
  ): Promise<ChangedPassword>
  /** Everything held about the user, as the pieces of one JSON document. @throws AppError USER_NOT_FOUND */
  exportUser(userId: string): Promise<AsyncIterable<string>>
  /** Removes the user and all their rows; their tokens stop working here at once. @throws AppError USER_NOT_FOUND */
  deleteUser(userId: string, by?: Author): Promise<void>
  /** @throws AppError INVALID_REQUEST */
  createKey(input: { name: string; role: Role; expiresAt?: Date | null | undefined }, by?: Author): Promise<NewApiKey>
  listKeys(): Promise<ApiKeyView[]>
  /** Takes effect here at once, in other processes within five seconds. @throws AppError API_KEY_NOT_FOUND */
  revokeKey(id: string, by?: Author): Promise<void>
  /** Creates an admin key that only this process accepts, to be printed once at start. */
  bootstrapKey(): string
  /** Workspaces, and who is in them. */
  readonly workspaces: WorkspaceCalls
  /** API keys of workspaces. */
  readonly workspaceKeys: WorkspaceKeyCalls
  /** Which staff member read which session, newest first. */
  listDebugReads(page: { limit: number; before: Date | null }): ReturnType<DebugReads['list']>
  /** What happened, and how it is read; see there. */
  activity: Pick<Activity, 'page' | 'export'>
}

export interface IdentityOptions {
  /** The first signs, all verify. Empty: a random one, so that tokens expire with the process. */
  secrets: readonly string[]
  authRequired: boolean
  adminApiKey: string | null
  bcryptCost?: number
  tokenTtlSeconds?: number
  issuer?: string
  audience?: string
  registration?: Registration
  /** Attempts per window from one address for one user, successful ones included. */
  loginsPerPair?: number
  /** Attempts per window from one address, for any user. */
  loginsPerAddress?: number
  loginWindowMs?: number
  /** Delays attempts for one user, from however many addresses. */
  loginBrake?: BrakeOptions
}

export interface IdentityDeps {
  users: Users
  apiKeys: ApiKeys
  invitations: Invitations
  sessions: Pick<Sessions, 'claim'>
  workspaces: Workspaces
  members: Members
  workspaceKeys: WorkspaceKeys
  workspaceInvitations: WorkspaceInvitations
  rateCounters: RateCounters
  debugReads: Pick<DebugReads, 'list'>
  activity: Pick<Activity, 'page' | 'export'>
  now: () => Date
  newId: () => string
  options: IdentityOptions
}
