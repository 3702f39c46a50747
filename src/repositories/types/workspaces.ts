/** Workspaces, who is in them and who is invited. */
import type { Actor, Author } from './activity.ts'
import type { Decision } from './approvals.ts'
import type { Access, SessionListItem, WorkspaceRole } from './records.ts'

/** A stored workspace, as one caller sees it. */
export interface WorkspaceRecord {
  id: string
  name: string
  /** The user whose personal workspace it is; null for a team's. */
  personalOf: string | null
  /** A final template counts only once a reviewer has approved it. */
  requireApproval: boolean
  /** What the caller may do there. */
  role: WorkspaceRole
  createdAt: Date
  updatedAt: Date
}

/** Why a change did not happen, in the order in which it is found out. */
export type WorkspaceRefusal =
  /** It does not exist, or the caller is not in it. */
  | 'not-found'
  /** The caller's role is not enough. */
  | 'forbidden'
  /** The person is not a member. */
  | 'no-member'
  /** Nobody else owns the workspace. */
  | 'last-owner'
  /** It is the personal workspace of the person. */
  | 'personal'

/** The policy of a workspace. */
export interface StoredPolicy {
  policy: unknown
  /** Incremented with every change. */
  version: number
}

/** What became of a final template. */
export type ApprovalStatus = 'pending' | Decision

/** Which sessions of a workspace to list. */
export interface SessionSearch {
  /** Part of the session's name, of the template's name or of its text; null: any. */
  text: string | null
  /** null: any. */
  status: 'draft' | 'final' | null
  /** null: any. */
  approval: ApprovalStatus | null
  limit: number
  offset: number
}

/** A session in the list of a workspace. */
export interface WorkspaceSessionItem extends SessionListItem {
  /** Who began it; null if an API key did, or the account is deleted. */
  userId: string | null
  /** null: it is not final, or nobody has to approve it and nobody did. */
  approval: ApprovalStatus | null
}

/**
 * Workspaces. Verbs that return null: there is no such workspace, or it is not the caller's. What changes one takes an `Actor`,
 * and is recorded in the activity log of the workspace; so do the verbs below.
 */
export interface Workspaces {
  /** A workspace that the caller owns. null: the caller's account was deleted. */
  create(input: { id: string; name: string; userId: string; by: Author; at: Date }): Promise<WorkspaceRecord | null>
  /** Those that the caller is in: the personal one first, then by name. */
  listOf(access: Access): Promise<WorkspaceRecord[]>
  find(id: string, access: Access): Promise<WorkspaceRecord | null>
  /** Null leaves a setting as it is. */
  change(
    id: string,
    access: Actor,
    settings: { name: string | null; requireApproval: boolean | null },
    at: Date,
  ): Promise<'changed' | WorkspaceRefusal>
  /** The policy as it was set; it is null where there is none. null: not the caller's workspace. */
  policyOf(id: string, access: Access): Promise<StoredPolicy | null>
  /** `stale`: it was changed since that version. */
  setPolicy(
    id: string,
    access: Actor,
    input: StoredPolicy,
    at: Date,
  ): Promise<{ version: number } | 'stale' | WorkspaceRefusal>
  /**
   * Deletes everything in it, 500 sessions in a statement; a call that is interrupted is finished by the next one. Of its
   * activity log only digests remain.
   */
  remove(id: string, access: Actor): Promise<'removed' | WorkspaceRefusal>
  /** Latest activity first; `total` counts all that match. */
  sessionsOf(
    id: string,
    access: Access,
    search: SessionSearch,
  ): Promise<{ total: number; sessions: WorkspaceSessionItem[] } | null>
  /**
   * Everything in it as chunks of one JSON document, for its owners; secrets and the hashes of keys and codes are left out. Errors
   * are translated.
   */
  export(id: string, access: Access): Promise<AsyncIterable<string> | WorkspaceRefusal>
  /**
   * Gives a batch of users their personal workspace, and puts a batch of their sessions there, both of which a release without
   * workspaces may have stored. Returns how many rows it changed; call it until it returns 0. Several processes may call it
   * at once, and no turn waits for it.
   */
  settle(options: { batch: number; at: Date }): Promise<number>
}

/** Which part of a list is wanted. */
export interface SlicePage {
  limit: number
  offset: number
}

/** A part of a list. */
export interface Slice<Item> {
  items: Item[]
  hasMore: boolean
}

/** A member of a workspace. */
export interface MemberRecord {
  userId: string
  role: WorkspaceRole
  createdAt: Date
}

/** Members of workspaces. One owner always remains, and a personal workspace is always its person's. */
export interface Members {
  /** Owners first, then in the order in which they joined. null: not the caller's workspace. */
  listOf(workspaceId: string, access: Access, page: SlicePage): Promise<Slice<MemberRecord> | null>
  /** null: there is no such member, or the workspace is not the caller's. */
  find(workspaceId: string, access: Access, userId: string): Promise<MemberRecord | null>
  change(input: {
    workspaceId: string
    access: Actor
    userId: string
    role: WorkspaceRole
  }): Promise<'changed' | WorkspaceRefusal>
  /** Everybody may remove themselves. */
  remove(input: { workspaceId: string; access: Actor; userId: string }): Promise<'removed' | WorkspaceRefusal>
}

/** A stored invitation to a workspace. */
export interface WorkspaceInvitationRecord {
  id: string
  role: WorkspaceRole
  createdBy: string | null
  createdAt: Date
  expiresAt: Date
}

/** Invitations to workspaces. */
export interface WorkspaceInvitations {
  create(
    workspaceId: string,
    access: Actor,
    invitation: WorkspaceInvitationRecord & { hash: string },
  ): Promise<'created' | WorkspaceRefusal>
  /** Those that have not expired, oldest first. For owners. */
  listOf(
    workspaceId: string,
    access: Access,
    at: Date,
    page: SlicePage,
  ): Promise<Slice<WorkspaceInvitationRecord> | WorkspaceRefusal>
  /** `no-member`: there is no such invitation. */
  revoke(workspaceId: string, access: Actor, id: string): Promise<'revoked' | WorkspaceRefusal>
  /**
   * Makes the user a member and uses the invitation up; a member stays what they are, and the invitation what it is.
   * null: there is no such invitation, or it has expired.
   */
  accept(input: { hash: string; userId: string; by: Author; at: Date }): Promise<{ workspaceId: string } | null>
}

/** A stored API key of a workspace. */
export interface WorkspaceKeyRecord {
  id: string
  workspaceId: string
  /** The first characters of the key, for lists. */
  prefix: string
  /** SHA-256 of the whole key, hex. */
  hash: string
  name: string
  scopes: readonly string[]
  createdBy: string | null
  createdAt: Date
  lastUsedAt: Date | null
  expiresAt: Date | null
  revokedAt: Date | null
}

/** API keys of workspaces, including revoked ones. Owners make, list, replace and revoke them. */
export interface WorkspaceKeys {
  create(access: Actor, key: WorkspaceKeyRecord): Promise<'created' | WorkspaceRefusal>
  /** null: there is no such key. */
  findByHash(hash: string): Promise<WorkspaceKeyRecord | null>
  /** All keys, oldest first. */
  listOf(workspaceId: string, access: Access, page: SlicePage): Promise<Slice<WorkspaceKeyRecord> | WorkspaceRefusal>
  /** `no-member`: there is no such key, or it was already revoked. */
  revoke(workspaceId: string, access: Actor, id: string, at: Date): Promise<'revoked' | WorkspaceRefusal>
  /**
   * Makes a key like the one with this id, which works until `until` at the longest from then on. The new one lives as long as
   * the old one was made for. `no-member`: there is no such key, or it no longer works.
   */
  replace(input: {
    access: Actor
    id: string
    until: Date
    key: Pick<WorkspaceKeyRecord, 'id' | 'workspaceId' | 'prefix' | 'hash' | 'createdBy' | 'createdAt'>
  }): Promise<WorkspaceKeyRecord | WorkspaceRefusal>
  /** Sets `lastUsedAt`, at most once a minute per key. */
  touch(id: string, at: Date): Promise<void>
}
