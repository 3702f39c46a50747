/** Users: registration, sign-in, change of password, and whether the user of a token is still there. */
import { appError, type InputFault } from '../errors.ts'
import type { Role, UserRecord, Users } from '../repositories/types.ts'
import { keysOfUser } from './counters.ts'
import { invitationHash } from './invitations.ts'
import { type Passwords, passwordFault } from './passwords.ts'
import { createRecent } from './recent.ts'
import type { Throttle } from './throttle.ts'
import type { TokenSubject, Tokens } from './tokens.ts'
import type { Identity, Principal, RegisteredUser, Registration } from './types.ts'

export interface AccountsDeps {
  users: Users
  passwords: Passwords
  tokens: Tokens
  throttle: Throttle
  registration: Registration
  now: () => Date
}

type Verbs = 'register' | 'login' | 'logout' | 'changePassword' | 'exportUser' | 'deleteUser'

export interface Accounts extends Pick<Identity, Verbs> {
  /** @throws AppError UNAUTHENTICATED */
  principalOf(token: string): Promise<Principal>
}

const initialRole: Role = 'user'
/** How long a revoked token, a deleted user's token, or a changed role may live on in another process. */
const recentMs = 5_000
const maxRecent = 10_000
/** How long an account is new: one made to spend more than a stranger may is of no use for so long. */
const newMs = 24 * 60 * 60 * 1000

/** ASCII, so that no two ids look alike; something besides punctuation, so that none reads as a path of its own. */
const isUserId = (text: string): boolean => /^[A-Za-z0-9._@+-]{1,50}$/.test(text) && /[A-Za-z0-9]/.test(text)

function userIdFault(userId: string): InputFault | null {
  if (isUserId(userId)) return null
  return { path: 'user_id', message: 'must be 1 to 50 of: letters A to Z, digits, . _ @ + -' }
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

const isIssuedFor = (user: UserRecord, { accountMadeAt, version }: TokenSubject): boolean =>
  user.createdAt.getTime() === accountMadeAt.getTime() && user.tokenVersion === version

/** Another process issued the token after we read the user. */
const isOlder = (user: UserRecord, { accountMadeAt, version }: TokenSubject): boolean =>
  user.createdAt.getTime() < accountMadeAt.getTime() || user.tokenVersion < version

export function createAccounts(deps: AccountsDeps): Accounts {
  const { users, passwords, tokens, throttle, registration, now } = deps
  const recent = createRecent<UserRecord>({ ttlMs: recentMs, maxEntries: maxRecent, now })

  async function create(user: UserRecord, invitation: string | undefined): Promise<'made' | 'taken' | 'uninvited'> {
    if (registration === 'invite') return users.createInvited(user, invitationHash(invitation ?? ''))
    return (await users.create(user)) ? 'made' : 'taken'
  }

  async function userWith(userId: string, password: string): Promise<UserRecord> {
    const user = isUserId(userId) ? await users.find(userId) : null
    const isRight = await passwords.matches(password, user?.passwordHash ?? null)
    if (user === null || !isRight) throw appError('INVALID_CREDENTIALS')
    return user
  }

  const tokenFor = async ({ id, createdAt, tokenVersion }: UserRecord) => ({
    access_token: await tokens.issue({ userId: id, accountMadeAt: createdAt, version: tokenVersion }),
    token_type: 'Bearer' as const,
    expires_in: tokens.ttlSeconds,
  })

  async function userOf(subject: TokenSubject): Promise<UserRecord | null> {
    const read = () => recent.get(subject.userId, () => users.find(subject.userId))
    const user = await read()
    if (user === null || !isOlder(user, subject)) return user
    recent.forget(subject.userId)
    return read()
  }

  return {
    async register({ user_id: id, password, invitation }) {
      if (registration === 'closed') throw appError('REGISTRATION_CLOSED')
      if (registration === 'invite' && !invitation) throw appError('INVITATION_INVALID')
      refuseFaults(userIdFault(id), passwordFault(password, 'password'))
      const passwordHash = await passwords.hash(password)
      const at = now()
      const user = { id, passwordHash, role: initialRole, tokenVersion: 0, createdAt: at, updatedAt: at }
      const outcome = await create(user, invitation)
      if (outcome === 'taken') throw appError('USER_EXISTS')
      if (outcome === 'uninvited') throw appError('INVITATION_INVALID')
      return viewOf(user)
    },

    async login({ user_id: userId, password, address }) {
      await throttle({ userId, address })
      const user = await userWith(userId, password)
      return { ...viewOf(user), message: 'Login successful', ...(await tokenFor(user)) }
    },

    async logout({ userId }) {
      if (userId === null) throw appError('FORBIDDEN', { detail: 'An API key is revoked, not signed out.' })
      await users.revokeTokens(userId)
      recent.forget(userId)
    },

    async changePassword({ user_id: userId, current_password, new_password, address }) {
      refuseFaults(passwordFault(new_password, 'new_password'))
      await throttle({ userId, address })
      const user = await userWith(userId, current_password)
      const changed = await users.changePassword(user, await passwords.hash(new_password), now())
      recent.forget(userId)
      if (changed === null) throw appError('INVALID_CREDENTIALS')
      return { ...viewOf(changed), message: 'Password changed', ...(await tokenFor(changed)) }
    },

    async exportUser(userId) {
      const document = isUserId(userId) ? await users.export(userId) : null
      if (document === null) throw appError('USER_NOT_FOUND')
      return document
    },

    async deleteUser(userId) {
      const isGone = isUserId(userId) && (await users.remove(userId, keysOfUser(userId)))
      recent.forget(userId)
      if (!isGone) throw appError('USER_NOT_FOUND')
    },

    async principalOf(token) {
      const subject = await tokens.verify(token)
      const user = await userOf(subject)
      if (user === null || !isIssuedFor(user, subject)) {
        throw appError('UNAUTHENTICATED', { detail: 'This access token was revoked, or its user is no longer there.' })
      }
      const isNew = now().getTime() - user.createdAt.getTime() < newMs
      return { kind: 'user', userId: user.id, role: user.role, actor: user.id, isNew }
    },
  }
}
