/** What people do with workspaces: the calls that routes make. Shapes are those of the API. */
import type {
  Access,
  Actor,
  ApprovalStatus,
  SessionSearch,
  Slice,
  SlicePage,
  WorkspaceRole,
} from '../../repositories/types.ts'

export interface WorkspaceView {
  workspace_id: string
  name: string
  /** The caller's own, which everybody has. */
  is_personal: boolean
  /** A final template counts only once a reviewer has approved it. */
  require_approval: boolean
  /** What the caller may do there. */
  role: WorkspaceRole
  created_at: string
  updated_at: string
}

/** The policy of a workspace as it was set. */
export interface WorkspacePolicy {
  policy: Record<string, unknown> | null
  /** Incremented with every change. */
  version: number
}

export interface MemberView {
  user_id: string
  role: WorkspaceRole
  created_at: string
}

export interface WorkspaceInvitationView {
  invitation_id: string
  role: WorkspaceRole
  created_by: string | null
  created_at: string
  expires_at: string
}

export interface NewWorkspaceInvitation extends WorkspaceInvitationView {
  /** Shown only now; we keep only its hash. */
  code: string
}

export interface WorkspaceSessionView {
  session_id: string
  session_name: string
  /** Who began it; null if an API key did, or the account is deleted. */
  user_id: string | null
  /** Those of its draft; null: not known yet. */
  template_name: string | null
  /** The first 120 characters of its text. */
  text_start: string | null
  category: string | null
  language: string | null
  status: 'draft' | 'final'
  approval: ApprovalStatus | null
  created_at: string
  updated_at: string
  message_count: number
  last_activity: string
}

/**
 * Calls about workspaces. What the caller is not in is WORKSPACE_NOT_FOUND, what their role does not allow is FORBIDDEN; both
 * may happen to every call with an `id`.
 */
export interface WorkspaceCalls {
  /** @throws AppError FORBIDDEN for API keys, UNAUTHENTICATED if the account was deleted */
  create(caller: Actor, name: string): Promise<WorkspaceView>
  listMine(caller: Access): Promise<WorkspaceView[]>
  get(caller: Access, id: string): Promise<WorkspaceView>
  /** Only owners may see what follows. */
  assertOwner(caller: Access, id: string): Promise<void>
  /** Null leaves a setting as it is. */
  change(
    caller: Actor,
    id: string,
    settings: { name: string | null; requireApproval: boolean | null },
  ): Promise<WorkspaceView>
  /** `policy` null: the installation's holds alone. */
  getPolicy(caller: Access, id: string): Promise<WorkspacePolicy>
  /** The policy must have been judged. @throws AppError POLICY_CONFLICT if it was changed since that version */
  setPolicy(caller: Actor, id: string, input: WorkspacePolicy): Promise<WorkspacePolicy>
  /** Deletes everything in it. @throws AppError PERSONAL_WORKSPACE */
  remove(caller: Actor, id: string): Promise<void>
  /** Everything in it as chunks of one JSON document, for its owners. */
  exportWorkspace(caller: Access, id: string): Promise<AsyncIterable<string>>
  listMembers(caller: Access, id: string, page: SlicePage): Promise<Slice<MemberView>>
  /** @throws AppError MEMBER_NOT_FOUND, LAST_OWNER, PERSONAL_WORKSPACE */
  changeMember(caller: Actor, id: string, userId: string, role: WorkspaceRole): Promise<MemberView>
  /** Everybody may leave. @throws AppError MEMBER_NOT_FOUND, LAST_OWNER, PERSONAL_WORKSPACE */
  removeMember(caller: Actor, id: string, userId: string): Promise<void>
  /** @param input expiresAt: null for one week from now @throws AppError INVALID_REQUEST if it is in the past */
  invite(
    caller: Actor,
    id: string,
    input: { role: WorkspaceRole; expiresAt: Date | null },
  ): Promise<NewWorkspaceInvitation>
  listInvitations(caller: Access, id: string, page: SlicePage): Promise<Slice<WorkspaceInvitationView>>
  /** @throws AppError INVITATION_NOT_FOUND */
  revokeInvitation(caller: Actor, id: string, invitationId: string): Promise<void>
  /** @throws AppError FORBIDDEN for API keys, INVITATION_NOT_FOUND */
  accept(caller: Actor, code: string): Promise<WorkspaceView>
  listSessions(
    caller: Access,
    id: string,
    search: SessionSearch,
  ): Promise<{ total: number; sessions: WorkspaceSessionView[] }>
}

/** What an API key of a workspace is for. `chat`: write templates; `publish`: send them to Meta; `manage`: all else that owners do. */
export type KeyScope = 'chat' | 'read' | 'publish' | 'manage'

/** A key as it appears in lists: neither the key itself nor its hash. */
export interface WorkspaceKeyView {
  id: string
  prefix: string
  name: string
  scopes: KeyScope[]
  created_by: string | null
  created_at: string
  last_used_at: string | null
  expires_at: string | null
  revoked_at: string | null
}

export interface NewWorkspaceKey extends WorkspaceKeyView {
  /** The key itself. Shown only now; we keep only its hash. */
  key: string
}

/** Calls about API keys of a workspace, for its owners; they fail as those of `WorkspaceCalls` do. */
export interface WorkspaceKeyCalls {
  /** @param input expiresAt: null for never @throws AppError INVALID_REQUEST if it is in the past */
  createKey(
    caller: Actor,
    workspaceId: string,
    input: { name: string; scopes: readonly KeyScope[]; expiresAt: Date | null },
  ): Promise<NewWorkspaceKey>
  listKeys(caller: Access, workspaceId: string, page: SlicePage): Promise<Slice<WorkspaceKeyView>>
  /** Takes effect here at once, in other processes within five seconds. @throws AppError API_KEY_NOT_FOUND */
  revokeKey(caller: Actor, workspaceId: string, id: string): Promise<void>
  /**
   * A new key with name and scopes of the old one, which goes on working until then; null: for a day.
   * @throws AppError API_KEY_NOT_FOUND, INVALID_REQUEST if `until` is in the past
   */
  rotateKey(caller: Actor, workspaceId: string, id: string, until: Date | null): Promise<NewWorkspaceKey>
}
