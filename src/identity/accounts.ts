/** Users: registration, login, and whether the user of a token is still there. */
import { appError, type InputFault } from '../errors.ts'
import type { Role, UserRecord, Users } from '../repositories/types.ts'
import { type Passwords, passwordFault } from './passwords.ts'
import { createRecent } from './recent.ts'
import type { Throttle } from './throttle.ts'
import type { Tokens } from './tokens.ts'
import type { Identity, Principal, RegisteredUser } from './types.ts'

export interface AccountsDeps {
  users: Users
  passwords: Passwords
  tokens: Tokens
  throttle: Throttle
  now: () => Date
}

export interface Accounts extends Pick<Identity, 'register' | 'login' | 'exportUser' | 'deleteUser'> {
  /** @throws AppError UNAUTHENTICATED */
  principalOf(token: string): Promise<Principal>
}

const initialRole: Role = 'user'
/** How long a deleted user's token, or a changed role, may live on in another process. */
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

const viewOf = (user: Pick<UserRecord, 'id' | 'createdAt' | 'updatedAt'>): RegisteredUser => ({
  user_id: user.id,
  created_at: user.createdAt.toISOString(),
  updated_at: user.updatedAt.toISOString(),
})

export function createAccounts({ users, passwords, tokens, throttle, now }: AccountsDeps): Accounts {
  const recent = createRecent<UserRecord>({ ttlMs: recentMs, maxEntries: maxRecent, now })

  return {
    async register({ user_id: id, password }) {
      const errors = [userIdFault(id), passwordFault(password)].filter((fault) => fault !== null)
      if (errors.length > 0) throw appError('INVALID_REQUEST', { errors })
      const passwordHash = await passwords.hash(password)
      const at = now()
      const user: UserRecord = { id, passwordHash, role: initialRole, createdAt: at, updatedAt: at }
      if (!(await users.create(user))) throw appError('USER_EXISTS')
      return viewOf(user)
    },

    async login({ user_id: userId, password, address }) {
      await throttle({ userId, address })
      const user = isUserId(userId) ? await users.find(userId) : null
      const isRight = await passwords.matches(password, user?.passwordHash ?? null)
      if (user === null || !isRight) throw appError('INVALID_CREDENTIALS')
      return {
        ...viewOf(user),
        message: 'Login successful',
        access_token: await tokens.issue({ userId, accountMadeAt: user.createdAt }),
        token_type: 'Bearer',
        expires_in: tokens.ttlSeconds,
      }
    },

    async exportUser(userId) {
      const document = isUserId(userId) ? await users.export(userId) : null
      if (document === null) throw appError('USER_NOT_FOUND')
      return document
    },

    async deleteUser(userId) {
      const isGone = isUserId(userId) && (await users.remove(userId))
      recent.forgetAll()
      if (!isGone) throw appError('USER_NOT_FOUND')
    },

    async principalOf(token) {
      const { userId, accountMadeAt } = await tokens.verify(token)
      const user = await recent.get(userId, () => users.find(userId))
      if (user === null || user.createdAt.getTime() !== accountMadeAt.getTime()) {
        throw appError('UNAUTHENTICATED', { detail: 'The user of this access token is no longer there.' })
      }
      const isNew = now().getTime() - user.createdAt.getTime() < newMs
      return { kind: 'user', userId, role: user.role, actor: userId, isNew }
    },
  }
}
