/** The API calls of the console. Each rejects with ApiError. */
import { type Credentials, requestJson, send } from './request.ts'
import type {
  Audit,
  BlueprintChoice,
  ChangedPassword,
  Debug,
  DraftAnswer,
  Edit,
  Gallery,
  Languages,
  ListedSession,
  Login,
  RegisteredUser,
  Renamed,
  Revisions,
  Session,
  UserSessions,
  Validation,
} from './types.ts'

const id = encodeURIComponent

/** A query string; parameters that are undefined are left out. */
export const query = (parameters: Record<string, string | number | undefined>): string => {
  const entries = Object.entries(parameters).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? '' : `?${entries.map(([name, value]) => `${name}=${id(value ?? '')}`).join('&')}`
}

/** Includes the newest messages, or those before message number `before`. */
export const getSession = (sessionId: string, credentials: Credentials, before?: number): Promise<Session> =>
  requestJson(`/session/${id(sessionId)}${query({ messages_before: before })}`, { credentials })

export const deleteSession = (sessionId: string, credentials: Credentials): Promise<unknown> =>
  send(`/session/${id(sessionId)}`, { method: 'DELETE', credentials })

/** @throws ApiError REVISION_CONFLICT if the draft has changed since `revision` */
export const editDraft = (
  sessionId: string,
  change: { edits: Edit[]; revision: number },
  credentials: Credentials,
): Promise<DraftAnswer> =>
  requestJson(`/session/${id(sessionId)}/draft`, { method: 'PATCH', body: change, credentials })

export const travel = (sessionId: string, direction: 'undo' | 'redo', credentials: Credentials): Promise<DraftAnswer> =>
  requestJson(`/session/${id(sessionId)}/${direction}`, { method: 'POST', credentials })

/** Newest first; `before` is a revision number; `issues` asks what is wrong with each. */
export const listRevisions = (
  sessionId: string,
  credentials: Credentials,
  { limit = 50, ...page }: { limit?: number; before?: number | undefined; issues?: 'true' } = {},
): Promise<Revisions> => requestJson(`/session/${id(sessionId)}/revisions${query({ limit, ...page })}`, { credentials })

/** For support staff. @throws ApiError SESSION_NOT_FOUND */
export const findSession = (requestId: string, credentials: Credentials): Promise<{ session_id: string }> =>
  requestJson(`/session/find${query({ request_id: requestId })}`, { credentials })

/** The newest messages and logs, or those before the given numbers. */
export const readDebug = (
  sessionId: string,
  credentials: Credentials,
  before: { message?: number; log?: number } = {},
): Promise<Debug> => {
  const page = query({ logs_limit: 1000, messages_before: before.message, logs_before: before.log })
  return requestJson(`/session/${id(sessionId)}/debug${page}`, { credentials })
}

export const validateTemplate = (
  template: unknown,
  fix: boolean,
  credentials: Credentials,
  signal?: AbortSignal,
): Promise<Validation> =>
  requestJson('/templates/validate', { method: 'POST', body: { template, fix }, credentials, signal })

/** A report over up to 5,000 templates. */
export const auditTemplates = (templates: readonly unknown[], credentials: Credentials): Promise<Audit> =>
  requestJson('/audits', { method: 'POST', body: { templates }, credentials })

/** The same as a file. */
export const auditText = async (
  templates: readonly unknown[],
  format: 'html' | 'csv',
  credentials: Credentials,
): Promise<string> => (await send('/audits', { method: 'POST', body: { templates, format }, credentials })).text()

/** One page of the gallery; filters that are undefined are not set. */
export const listGallery = (
  filters: Record<string, string | number | undefined>,
  credentials: Credentials,
  signal?: AbortSignal,
): Promise<Gallery> => requestJson(`/templates/gallery${query(filters)}`, { credentials, signal })

export const listLanguages = (credentials: Credentials): Promise<Languages> =>
  requestJson('/templates/languages', { credentials })

/** How many rules a template is checked against. */
export const countRules = async (credentials: Credentials): Promise<number> =>
  (await requestJson<{ rules: unknown[] }>('/templates/rules', { credentials })).rules.length

/** @throws ApiError REGISTRATION_CLOSED, INVITATION_INVALID */
export const register = (userId: string, password: string, invitation: string): Promise<RegisteredUser> =>
  requestJson('/users', {
    method: 'POST',
    body: { user_id: userId, password, ...(invitation !== '' && { invitation }) },
  })

export const login = (userId: string, password: string): Promise<Login> =>
  requestJson('/users/login', { method: 'POST', body: { user_id: userId, password } })

/** Revokes every token of the user, on all devices. */
export const logout = (credentials: Credentials): Promise<unknown> =>
  send('/users/logout', { method: 'POST', credentials })

/** Revokes every earlier token. @throws ApiError INVALID_CREDENTIALS */
export const changePassword = (
  userId: string,
  passwords: { current_password: string; new_password: string },
  credentials: Credentials,
): Promise<ChangedPassword> =>
  requestJson(`/users/${id(userId)}/password`, { method: 'PUT', body: passwords, credentials })

/** A page of fifty, latest activity first; filters that are undefined are not set. */
export const listSessions = (
  userId: string,
  credentials: Credentials,
  filter: { q?: string | undefined; state?: ListedSession['state'] | undefined; offset: number },
): Promise<UserSessions> =>
  requestJson(`/users/${id(userId)}/sessions${query({ limit: 50, ...filter })}`, { credentials })

/** Where a new session belongs; null: nobody, or the user's own workspace. */
interface Owner {
  userId: string | null
  workspaceId: string | null
}

/** With a blueprint, the session starts from that text of the gallery. */
export const createSession = (
  { userId, workspaceId }: Owner,
  credentials: Credentials,
  blueprint: BlueprintChoice | null = null,
): Promise<{ session_id: string }> =>
  requestJson('/session/new', {
    method: 'POST',
    body: { user_id: userId, workspace_id: workspaceId, blueprint },
    credentials,
  })

/** Takes an anonymous session into the user's own workspace. @throws ApiError SESSION_NOT_FOUND */
export const claimSession = (sessionId: string, credentials: Credentials): Promise<unknown> =>
  send(`/session/${id(sessionId)}/claim`, { method: 'POST', body: {}, credentials })

export const renameSession = (
  userId: string,
  sessionId: string,
  name: string,
  credentials: Credentials,
): Promise<Renamed> =>
  requestJson(`/users/${id(userId)}/sessions/${id(sessionId)}/name`, {
    method: 'PUT',
    body: { session_name: name },
    credentials,
  })
