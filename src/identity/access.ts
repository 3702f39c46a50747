/** Authorization: the only place that decides who may do what. Pure. */
import { hash } from 'node:crypto'
import { appError } from '../errors.ts'
import type { WorkspaceRole } from '../repositories/types.ts'
import { addressGroups } from './address-groups.ts'
import type { AccessContext, AccessLevel, Author, CallerView, Principal, Purpose, RouteAccess } from './types.ts'
import type { KeyScope } from './workspaces/types.ts'

/** The principal of a request without credentials. */
export const anonymous: Principal = Object.freeze({ kind: 'anonymous', userId: null, role: 'anonymous', actor: null })

const rank = { anonymous: 0, user: 1, support: 2, admin: 3 } as const
const requiredRank = { public: 0, session: 0, user: 1, support: 2, admin: 3 } as const

const isStaff = (principal: Principal): boolean => rank[principal.role] >= rank.support

function assertRole(principal: Principal, need: AccessLevel, authRequired: boolean): void {
  const required = need === 'session' && authRequired ? rank.user : requiredRank[need]
  if (rank[principal.role] >= required) return
  throw appError(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN')
}

/** An API key of a workspace does only what it was made for. */
function assertScope({ workspace }: Principal, scope: KeyScope | null): void {
  if (workspace === undefined || (scope !== null && workspace.scopes.includes(scope))) return
  const detail = scope === null ? 'API keys of a workspace cannot do this.' : `This API key lacks the scope ${scope}.`
  throw appError('FORBIDDEN', { detail })
}

/** As whom a key acts in its workspace. */
const roleOf = { chat: 'editor', read: 'viewer', publish: 'editor', manage: 'owner' } as const satisfies Record<
  KeyScope,
  WorkspaceRole
>

/** Admins act for any user on the users' own addresses (level `user`), never inside a conversation (level `session`). */
function assertSameUser(principal: Principal, need: AccessLevel, userId: string): void {
  if (principal.userId === userId) return
  if (principal.role === 'admin' && need !== 'session') return
  const detail = 'user_id must match the bearer token.'
  throw appError(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN', { detail })
}

/**
 * Returns if `principal` may use a route that needs `need`, with the user id and purpose of the request, and its
 * scope if it is an API key of a workspace.
 * @throws AppError UNAUTHENTICATED for anonymous callers, FORBIDDEN for all others
 */
export function authorize(
  principal: Principal,
  access: AccessLevel | RouteAccess,
  { userId, purpose }: AccessContext,
  authRequired: boolean,
): void {
  const { level: need, scope } = typeof access === 'string' ? { level: access, scope: null } : access
  if (need === 'public') return
  assertRole(principal, need, authRequired)
  assertScope(principal, scope)
  if (userId !== undefined && userId !== null) assertSameUser(principal, need, userId)
  if (principal.role === 'support' && purpose === 'write') {
    throw appError('FORBIDDEN', { detail: 'The support role can read but not write.' })
  }
}

/** Hashed, because rows are stored under it. No user id contains a colon, so a scope cannot be mistaken for one. */
const scopeOf = (address: string): string => `address:${hash('sha256', address, 'base64url').slice(0, 22)}`

/**
 * Anonymous callers, and new accounts, which may have been created to get around the limit for anonymous callers. API keys
 * do not count: one service may act for many people.
 */
const countsAgainstAddress = ({ kind, isNew = false }: Principal): boolean => kind === 'anonymous' || isNew

/** The ranges that contain an address, narrowest first, without repeats. */
const groupsOf = (address: string): string[] => {
  const { host, site, provider } = addressGroups(address)
  return [...new Set([host, site, provider])]
}

/** Who the activity log says did what the request does. An anonymous caller is a user without a name. */
export const authorOf = ({ kind, actor }: Principal, requestId: string | null): Author => ({
  kind: kind === 'key' ? 'api_key' : 'user',
  id: actor,
  requestId,
})

/** The engine's view of the caller. The scope is `any` only for staff who read; everybody writes only to their own rows. */
export function callerOf(
  principal: Principal,
  address: string,
  purpose: Purpose,
  scope: KeyScope | null = null,
  requestId: string | null = null,
): CallerView {
  const staffReads = purpose === 'read' && isStaff(principal)
  return {
    userId: principal.userId,
    workspaceId: principal.workspace?.id ?? null,
    role: principal.workspace === undefined || scope === null ? null : roleOf[scope],
    scope: staffReads ? 'any' : 'own',
    actor: principal.actor,
    author: authorOf(principal, requestId),
    anonymousScope: principal.actor ?? scopeOf(address),
    addressGroups: countsAgainstAddress(principal) ? groupsOf(address) : [],
    redacted: staffReads,
  }
}
