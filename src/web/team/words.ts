/** What roles, keys and decisions are called. Pure. */
import type { ApprovalStatus, KeyScope, Role, WorkspaceKey } from '../api/types.ts'

export const roles: readonly (readonly [Role, string])[] = [
  ['owner', 'Owner'],
  ['editor', 'Editor'],
  ['reviewer', 'Reviewer'],
  ['viewer', 'Viewer'],
]

/** For a list to choose from. */
export const rolesToChoose: readonly (readonly [Role, string])[] = [
  ['editor', 'Editor: writes templates'],
  ['reviewer', 'Reviewer: approves templates'],
  ['viewer', 'Viewer: reads templates'],
  ['owner', 'Owner: all of this, and manages the team'],
]

export const nameOfRole = (role: Role): string => roles.find(([one]) => one === role)?.[1] ?? role

/** With its article, inside a sentence. */
export const asA = (role: Role): string => `${/^[aeo]/.test(role) ? 'an' : 'a'} ${role}`

export const mayWrite = (role: Role): boolean => role === 'owner' || role === 'editor'
export const mayApprove = (role: Role): boolean => role === 'owner' || role === 'reviewer'

export const scopes: readonly (readonly [KeyScope, string, string])[] = [
  ['chat', 'Write', 'Begin and change templates'],
  ['read', 'Read', 'Templates, members and settings'],
  ['publish', 'Publish', 'Send templates to Meta'],
  ['manage', 'Manage', 'Members, invitations, settings and activity'],
]

export const nameOfScope = (scope: KeyScope): string => scopes.find(([one]) => one === scope)?.[1] ?? scope

export const approvalWords: Readonly<Record<ApprovalStatus, string>> = {
  pending: 'Waiting for approval',
  approved: 'Approved',
  rejected: 'Sent back',
}

type KeyState = 'works' | 'ends' | 'expired' | 'revoked'

/** @param at milliseconds */
export function stateOfKey(
  { revoked_at, expires_at }: Pick<WorkspaceKey, 'revoked_at' | 'expires_at'>,
  at: number,
): KeyState {
  if (revoked_at !== null) return 'revoked'
  if (expires_at === null) return 'works'
  return Date.parse(expires_at) <= at ? 'expired' : 'ends'
}

const dayMs = 86_400_000

/** How long something is to last, in days; '' for ever. */
export const lifetimes = {
  invitation: [
    ['1', 'One day'],
    ['7', 'One week'],
    ['30', 'One month'],
  ],
  key: [
    ['', 'Never'],
    ['30', 'In a month'],
    ['90', 'In three months'],
    ['365', 'In a year'],
  ],
  overlap: [
    ['0.042', 'For another hour'],
    ['1', 'For another day'],
    ['7', 'For another week'],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>

/** The end of a lifetime as the API takes it; null: none. @param from milliseconds */
export const endOf = (days: string, from: number): string | null =>
  days === '' ? null : new Date(from + Number(days) * dayMs).toISOString()
