/** Users: registration, sign-in, password changes, and whether the user of a token still exists. */
import { appError, type InputFault } from '../errors.ts'
import type { Author, Role, Sessions, UserRecord, Users } from '../repositories/types.ts'
import { codeHash } from './codes.ts'
import { keysOfUser } from './counters.ts'
import { type Passwords, passwordFault } from './passwords.ts'
import { createReadCache } from './read-cache.ts'
import type { Throttle } from './throttle.ts'
import type { TokenSubject, Tokens } from './tokens.ts'
import type { Identity, Principal, RegisteredUser, Registration } from './types.ts'

interface AccountsDeps {
  users: Users
  sessions: Pick<Sessions, 'claim'>
  passwords: Passwords
  tokens: Tokens
  throttle: Throttle
  registration: Registration
  now: () => Date
}

type Verbs = 'register' | 'login' | 'logout' | 'changePassword' | 'exportUser' | 'deleteUser'

interface Accounts extends Pick<Identity, Verbs> {
  /** The user that an access token was issued to. @throws AppError UNAUTHENTICATED */
  principalOf(token: string): Promise<Principal>
}

const initialRole: Role = 'user'
/** How long another process may keep accepting a revoked token, a deleted user's token or a former role. */
const userCacheMs = 5_000
const maxCachedUsers = 10_000
/**
 * How long an account counts as new. Until then it shares the allowance of its address, so that creating accounts gains
 * nothing.
 */
const newAccountMs = 24 * 60 * 60 * 1000

/** ASCII, so that no two ids look alike; at least one letter or digit, so that none is a path such as `..`. */
const isUserId = (text: string): boolean => /^[A-Za-z0-9._@+-]{1,50}$/.test(text) && /[A-Za-z0-9]/.test(text)

function userIdFault(userId: string): InputFault | null {
  if (isUserId(userId)) return null
  return { path: 'user_id', message: 'must be 1 to 50 characters: letters A to Z, digits, . _ @ + -' }
}

function refuseFaults(...faults: (InputFault | null)[]): void {
  const errors = faults.filter((fault) => fault !== null)
  if (errors.length > 0) throw appError('INVALID_REQUEST', { errors })
}

const viewOf = (user: Pick<UserRecord, 'id' | 'createdAt' | 'updatedAt'>): RegisteredUser => ({
  user_id: user.id,
  created_at: user.createdAt.toISOString(),
  updated_at: user.updatedAt.toISOString(),
})

const isIssuedFor = (user: UserRecord, { accountCreatedAt, version }: TokenSubject): boolean =>
  user.createdAt.getTime() === accountCreatedAt.getTime() && user.tokenVersion === version

/** The cached user is out of date: another process issued the token after we read it. */
const isOlder = (user: UserRecord, { accountCreatedAt, version }: TokenSubject): boolean =>
  user.createdAt.getTime() < accountCreatedAt.getTime() || user.tokenVersion < version

/** The verbs of `Identity` about users. A user is read at most once in `userCacheMs` to check tokens. */
export function createAccounts(deps: AccountsDeps): Accounts {
  const { users, sessions, passwords, tokens, throttle, registration, now } = deps
  const cache = createReadCache<UserRecord>({ ttlMs: userCacheMs, maxEntries: maxCachedUsers, now })

  async function create(
    user: UserRecord,
    invitation: string | undefined,
    requestId: string | null,
  ): Promise<'created' | 'taken' | 'uninvited'> {
    const by: Author = { kind: 'user', id: user.id, requestId }
    if (registration === 'invite') return users.createInvited(user, codeHash(invitation ?? ''), by)
    return (await users.create(user, by)) ? 'created' : 'taken'
  }

  /** Not being able to take a session along is no reason to fail: the account is there. */
  async function claim(sessionId: string, userId: string, requestId: string | null): Promise<void> {
    const author: Author = { kind: 'user', id: userId, requestId }
    const access = { userId, workspaceId: null, role: null, scope: 'own' as const, author }
    await sessions.claim({ id: sessionId, access, workspaceId: null, at: now() }).catch(() => undefined)
  }

  async function userWith(userId: string, password: string): Promise<UserRecord> {
    const user = isUserId(userId) ? await users.find(userId) : null
    const isMatch = await passwords.matches(password, user?.passwordHash ?? null)
    if (user === null || !isMatch) throw appError('INVALID_CREDENTIALS')
    return user
  }

  const tokenFor = async ({ id, createdAt, tokenVersion }: UserRecord) => ({
    access_token: await tokens.issue({ userId: id, accountCreatedAt: createdAt, version: tokenVersion }),
    token_type: 'Bearer' as const,
    expires_in: tokens.ttlSeconds,
  })

  async function userOf(subject: TokenSubject): Promise<UserRecord | null> {
    const read = () => cache.get(subject.userId, () => users.find(subject.userId))
    const user = await read()
    if (user === null || !isOlder(user, subject)) return user
    cache.invalidate(subject.userId)
    return read()
  }

  return {
    async register({ user_id: id, password, invitation, session_id: sessionId }, requestId = null) {
      if (registration === 'closed') throw appError('REGISTRATION_CLOSED')
      if (registration === 'invite' && !invitation) throw appError('INVITATION_INVALID')
      refuseFaults(userIdFault(id), passwordFault(password, 'password'))
      const passwordHash = await passwords.hash(password)
      const at = now()
      const user = { id, passwordHash, role: initialRole, tokenVersion: 0, createdAt: at, updatedAt: at }
      const outcome = await create(user, invitation, requestId)
      if (outcome === 'taken') throw appError('USER_EXISTS')
      if (outcome === 'uninvited') throw appError('INVITATION_INVALID')
      if (sessionId) await claim(sessionId, id, requestId)
      return viewOf(user)
    },

    async login({ user_id: userId, password, address }) {
      await throttle({ userId, address })
      const user = await userWith(userId, password)
      return { ...viewOf(user), message: 'Login successful', ...(await tokenFor(user)) }
    },

    async logout({ userId }) {
      if (userId === null) throw appError('FORBIDDEN', { detail: 'An API key cannot sign out. Revoke it instead.' })
      await users.revokeTokens(userId)
      cache.invalidate(userId)
    },

    async changePassword({ user_id: userId, current_password, new_password, address }, by) {
      refuseFaults(passwordFault(new_password, 'new_password'))
      await throttle({ userId, address })
      const user = await userWith(userId, current_password)
      const changed = await users.changePassword(user, await passwords.hash(new_password), now(), by)
      cache.invalidate(userId)
      if (changed === null) throw appError('INVALID_CREDENTIALS')
      return { ...viewOf(changed), message: 'Password changed', ...(await tokenFor(changed)) }
    },

    async exportUser(userId) {
      const document = isUserId(userId) ? await users.export(userId) : null
      if (document === null) throw appError('USER_NOT_FOUND')
      return document
    },

    async deleteUser(userId, by) {
      const isRemoved = isUserId(userId) && (await users.remove(userId, keysOfUser(userId), by))
      cache.invalidate(userId)
      if (!isRemoved) throw appError('USER_NOT_FOUND')
    },

    async principalOf(token) {
      const subject = await tokens.verify(token)
      const user = await userOf(subject)
      if (user === null || !isIssuedFor(user, subject)) {
        throw appError('UNAUTHENTICATED', { detail: 'This access token was revoked, or its user no longer exists.' })
      }
      const isNew = now().getTime() - user.createdAt.getTime() < newAccountMs
      return { kind: 'user', userId: user.id, role: user.role, actor: user.id, isNew }
    },
  }
}
