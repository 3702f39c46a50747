/** The API calls about workspaces, which people see as teams. Each rejects with ApiError. */
import { query } from './client.ts'
import { type Credentials, requestJson, send } from './request.ts'
import type {
  Activity,
  Approval,
  KeyScope,
  Members,
  NewInvitation,
  NewKey,
  Policy,
  Role,
  Workspace,
  WorkspaceInvitations,
  WorkspaceKeys,
  WorkspaceSessions,
} from './types.ts'

const id = encodeURIComponent
/** An address below a workspace. */
export const at = (workspaceId: string, rest = ''): string => `/workspaces/${id(workspaceId)}${rest}`

/** The page that follows those that are known. */
interface Page {
  offset: number
}

/** The personal one first, then by name. */
export const listWorkspaces = async (
  credentials: Credentials,
  options: { isBackground?: boolean } = {},
): Promise<Workspace[]> =>
  (await requestJson<{ workspaces: Workspace[] }>('/workspaces', { credentials, ...options })).workspaces

export const createWorkspace = (name: string, credentials: Credentials): Promise<Workspace> =>
  requestJson('/workspaces', { method: 'POST', body: { name }, credentials })

/** What is left out stays as it is. @throws ApiError FORBIDDEN */
export const changeWorkspace = (
  workspaceId: string,
  change: { name?: string; require_approval?: boolean },
  credentials: Credentials,
): Promise<Workspace> => requestJson(at(workspaceId), { method: 'PATCH', body: change, credentials })

/** With everything in it. @throws ApiError FORBIDDEN */
export const deleteWorkspace = (workspaceId: string, credentials: Credentials): Promise<unknown> =>
  send(at(workspaceId), { method: 'DELETE', credentials })

/** Latest activity first; filters that are undefined are not set. */
export const listWorkspaceSessions = (
  workspaceId: string,
  credentials: Credentials,
  filter: { q?: string | undefined; status?: string | undefined; approval?: string | undefined } & Page,
): Promise<WorkspaceSessions> =>
  requestJson(at(workspaceId, `/sessions${query({ limit: 50, ...filter })}`), { credentials })

export const listMembers = (workspaceId: string, credentials: Credentials, page: Page): Promise<Members> =>
  requestJson(at(workspaceId, `/members${query({ ...page })}`), { credentials })

/** @throws ApiError MEMBER_NOT_FOUND, LAST_OWNER, FORBIDDEN */
export const changeMember = (
  workspaceId: string,
  userId: string,
  role: Role,
  credentials: Credentials,
): Promise<unknown> => send(at(workspaceId, `/members/${id(userId)}`), { method: 'PATCH', body: { role }, credentials })

/** Removes somebody, or leaves. @throws ApiError MEMBER_NOT_FOUND, LAST_OWNER, FORBIDDEN */
export const removeMember = (workspaceId: string, userId: string, credentials: Credentials): Promise<unknown> =>
  send(at(workspaceId, `/members/${id(userId)}`), { method: 'DELETE', credentials })

export const listInvitations = (
  workspaceId: string,
  credentials: Credentials,
  page: Page,
): Promise<WorkspaceInvitations> => requestJson(at(workspaceId, `/invitations${query({ ...page })}`), { credentials })

/** Its code is in this answer alone. @param input expires_at: null for a week from now */
export const invite = (
  workspaceId: string,
  input: { role: Role; expires_at: string | null },
  credentials: Credentials,
): Promise<NewInvitation> => requestJson(at(workspaceId, '/invitations'), { method: 'POST', body: input, credentials })

export const revokeInvitation = (
  workspaceId: string,
  invitationId: string,
  credentials: Credentials,
): Promise<unknown> => send(at(workspaceId, `/invitations/${id(invitationId)}`), { method: 'DELETE', credentials })

/** The workspace that was joined. @throws ApiError INVITATION_NOT_FOUND */
export const acceptInvitation = (code: string, credentials: Credentials): Promise<Workspace> =>
  requestJson('/invitations/accept', { method: 'POST', body: { code }, credentials })

export const listKeys = (workspaceId: string, credentials: Credentials, page: Page): Promise<WorkspaceKeys> =>
  requestJson(at(workspaceId, `/api-keys${query({ ...page })}`), { credentials })

/** The key is in this answer alone. @param input expires_at: null for never */
export const createKey = (
  workspaceId: string,
  input: { name: string; scopes: KeyScope[]; expires_at: string | null },
  credentials: Credentials,
): Promise<NewKey> => requestJson(at(workspaceId, '/api-keys'), { method: 'POST', body: input, credentials })

/** A new key like the old one, which works until then. @throws ApiError API_KEY_NOT_FOUND */
export const rotateKey = (
  workspaceId: string,
  keyId: string,
  oldKeyUntil: string,
  credentials: Credentials,
): Promise<NewKey> =>
  requestJson(at(workspaceId, `/api-keys/${id(keyId)}/rotate`), {
    method: 'POST',
    body: { old_key_until: oldKeyUntil },
    credentials,
  })

export const revokeKey = (workspaceId: string, keyId: string, credentials: Credentials): Promise<unknown> =>
  send(at(workspaceId, `/api-keys/${id(keyId)}`), { method: 'DELETE', credentials })

/** A page of the log, newest first; filters that are undefined are not set. */
export const listActivity = (
  workspaceId: string,
  filter: Record<string, string | number | undefined>,
  credentials: Credentials,
): Promise<Activity> => requestJson(at(workspaceId, `/activity${query({ limit: 50, ...filter })}`), { credentials })

/** The whole log as lines, for the verifier. */
export const exportActivity = async (workspaceId: string, credentials: Credentials): Promise<Blob> =>
  (await send(at(workspaceId, '/activity'), { headers: { accept: 'application/x-ndjson' }, credentials })).blob()

/** Everything in the workspace, as one document. @throws ApiError EXPORT_RUNNING */
export const exportWorkspace = async (workspaceId: string, credentials: Credentials): Promise<Blob> =>
  (await send(at(workspaceId, '/export'), { credentials })).blob()

export const getPolicy = (workspaceId: string, credentials: Credentials): Promise<Policy> =>
  requestJson(at(workspaceId, '/policy'), { credentials })

/** @param change version: the one that was read @throws ApiError FORBIDDEN, POLICY_CONFLICT, INVALID_POLICY with its `faults` */
export const setPolicy = (
  workspaceId: string,
  change: { policy: Policy['policy']; version: number },
  credentials: Credentials,
): Promise<Policy> => requestJson(at(workspaceId, '/policy'), { method: 'PUT', body: change, credentials })

/** @throws ApiError FORBIDDEN, REVISION_CONFLICT, NOT_FINAL */
export const decide = (
  sessionId: string,
  input: { draft_hash: string; decision: 'approved' | 'rejected'; comment: string | null },
  credentials: Credentials,
): Promise<Approval> => requestJson(`/session/${id(sessionId)}/approvals`, { method: 'POST', body: input, credentials })
