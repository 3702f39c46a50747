/** Who may do what: the one place that decides. Pure. */
import { hash } from 'node:crypto'
import { appError } from '../errors.ts'
import { addressGroups } from './address-groups.ts'
import type { AccessLevel, CallerView, Given, Principal, Purpose } from './types.ts'

export const anonymous: Principal = Object.freeze({ kind: 'anonymous', userId: null, role: 'anonymous', actor: null })

const rank = { anonymous: 0, user: 1, support: 2, admin: 3 } as const
const leastRank = { public: 0, session: 0, user: 1, support: 2, admin: 3 } as const

const isStaff = (principal: Principal): boolean => rank[principal.role] >= rank.support

function assertRole(principal: Principal, need: AccessLevel, authRequired: boolean): void {
  const least = need === 'session' && authRequired ? rank.user : leastRank[need]
  if (rank[principal.role] >= least) return
  throw appError(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN')
}

/** Admins act for any user on the users' own addresses (level `user`), never inside a conversation (level `session`). */
function assertSameUser(principal: Principal, need: AccessLevel, userId: string): void {
  if (principal.userId === userId) return
  if (principal.role === 'admin' && need !== 'session') return
  const detail = 'user_id must be that of the bearer token.'
  throw appError(principal.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN', { detail })
}

/** @throws AppError UNAUTHENTICATED when nobody in particular asks, FORBIDDEN when the wrong one does */
export function authorize(principal: Principal, need: AccessLevel, given: Given, authRequired: boolean): void {
  if (need === 'public') return
  assertRole(principal, need, authRequired)
  if (given.userId !== undefined && given.userId !== null) assertSameUser(principal, need, given.userId)
  if (principal.role === 'support' && given.purpose === 'write') {
    throw appError('FORBIDDEN', { detail: 'The support role reads; it does not write.' })
  }
}

/** A hash, for what it marks is stored; a colon, which no user id holds, so that none can be taken for it. */
const scopeOf = (address: string): string => `address:${hash('sha256', address, 'base64url').slice(0, 22)}`

/** Strangers, and accounts that may have been made to spend more than strangers may. Services speak for many. */
const spendsOfAddress = ({ kind, isNew = false }: Principal): boolean => kind === 'anonymous' || isNew

/** The ranges that an address is part of, narrowest first, each once. */
const groupsOf = (address: string): string[] => {
  const { host, site, provider } = addressGroups(address)
  return [...new Set([host, site, provider])]
}

/** The engine's view of who asks. `any` is for staff who read; writing is always to one's own. */
export function callerOf(principal: Principal, address: string, purpose: Purpose): CallerView {
  const staffReads = purpose === 'read' && isStaff(principal)
  return {
    userId: principal.userId,
    scope: staffReads ? 'any' : 'own',
    actor: principal.actor,
    anonymousScope: principal.actor ?? scopeOf(address),
    addressGroups: spendsOfAddress(principal) ? groupsOf(address) : [],
    redacted: staffReads,
  }
}
