/** WhatsApp Business Accounts that workspaces may use. */
import type { connectionStatuses } from '../../db/schema/values.ts'
import type { Actor } from './activity.ts'
import type { Access } from './records.ts'
import type { WorkspaceRefusal } from './workspaces.ts'

export type ConnectionStatus = (typeof connectionStatuses)[number]

/** What a token is good for, as far as Meta said when it was checked. */
export interface TokenFacts {
  accountName: string | null
  tokenLastFour: string
  secretLastFour: string
  scopes: readonly string[]
  /** null: never, or unknown. */
  expiresAt: Date | null
  checkedAt: Date
}

/** A stored connection. Its token and app secret are in the vault. */
export interface ConnectionRecord extends TokenFacts {
  id: string
  workspaceId: string
  name: string
  wabaId: string
  appId: string
  phoneNumberId: string | null
  status: ConnectionStatus
  /** Why it is broken. */
  fault: unknown
  reconciledAt: Date | null
  /** What the last reconciliation found. */
  reconciliation: unknown
  /** What became of the last attempt to renew the token; null: there was none. */
  renewal: unknown
  /** null: an API key made it, or the account is deleted. */
  createdBy: string | null
  createdAt: Date
  updatedAt: Date
}

/** Connections. Owners make, change and remove them. The verbs below the line are for jobs: they have no caller. */
export interface Connections {
  /** `taken`: the account is connected already, here or elsewhere. */
  create(access: Actor, connection: ConnectionRecord): Promise<'created' | 'taken' | WorkspaceRefusal>
  /** Oldest first. null: not the caller's workspace. */
  listOf(workspaceId: string, access: Access): Promise<ConnectionRecord[] | null>
  find(workspaceId: string, id: string, access: Access): Promise<ConnectionRecord | null>
  /** Stores what a new token is good for, and that the connection works. `no-member`: there is none. */
  renew(
    workspaceId: string,
    id: string,
    access: Actor,
    facts: TokenFacts & { appId: string; phoneNumberId: string | null },
  ): Promise<'changed' | WorkspaceRefusal>
  /** `no-member`: there is none. */
  remove(workspaceId: string, id: string, access: Actor): Promise<'removed' | WorkspaceRefusal>

  load(id: string): Promise<ConnectionRecord | null>
  /** Stores what a check found; a `fault` breaks the connection, and null mends it. */
  note(
    id: string,
    found: { fault: unknown; scopes?: readonly string[]; expiresAt?: Date | null; checkedAt: Date },
  ): Promise<void>
  noteReconciliation(id: string, at: Date, report: unknown): Promise<void>
  /** Stores what became of an attempt to renew the token, with what is known of a new one, and tells the workspace. */
  noteRenewal(
    id: string,
    renewal: unknown,
    token: Pick<TokenFacts, 'tokenLastFour' | 'scopes' | 'expiresAt'> | null,
    at: Date,
  ): Promise<void>
  /** Those that work, whose token ends between `at` and `end`, and that nobody has tried to renew since `tried`. */
  dueForRenewal(
    when: { at: Date; end: Date; tried: Date },
    limit: number,
  ): Promise<Pick<ConnectionRecord, 'id' | 'workspaceId'>[]>
  /** Those that work and were not reconciled since. */
  dueForReconciliation(since: Date, limit: number): Promise<Pick<ConnectionRecord, 'id' | 'workspaceId'>[]>
  /** Whose webhooks may be signed with whose secrets. */
  signers(): Promise<{ id: string; workspaceId: string; wabaId: string }[]>
}
