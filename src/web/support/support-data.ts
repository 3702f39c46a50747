/** Reads a session for support staff, page by page, and finds the one that a request belongs to. */
import { findSession, listRevisions, readDebug } from '../api/client.ts'
import { ApiError, requestJson } from '../api/request.ts'
import type { Debug, Revision } from '../api/types.ts'
import { keyCredentials } from '../state/support-key.ts'

export interface SessionData {
  debug: Debug
  revisions: Revision[]
  hasMoreRevisions: boolean
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const revisionsOf = (sessionId: string, before?: number) =>
  listRevisions(sessionId, keyCredentials(), { limit: 200, issues: 'true', ...(before !== undefined && { before }) })

async function loadSession(sessionId: string): Promise<SessionData> {
  const [debug, { revisions, has_more }] = await Promise.all([
    readDebug(sessionId, keyCredentials()),
    revisionsOf(sessionId),
  ])
  return { debug, revisions, hasMoreRevisions: has_more }
}

/** The session with this id, or else the one that the request with this id belongs to. @throws ApiError */
export async function lookUp(idOfEither: string): Promise<SessionData> {
  if (uuid.test(idOfEither)) {
    try {
      return await loadSession(idOfEither)
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'SESSION_NOT_FOUND') throw error
    }
  }
  return loadSession((await findSession(idOfEither, keyCredentials())).session_id)
}

/** Resolves if support staff have this key: the list of jobs is open to them alone, and tells of nobody. @throws ApiError */
export const tryKey = (apiKey: string): Promise<unknown> => requestJson('/jobs?limit=1', { credentials: { apiKey } })

export const hasEarlier = ({ debug, hasMoreRevisions }: SessionData): boolean =>
  debug.has_more_messages || debug.has_more_logs || hasMoreRevisions

/** Adds the page before to each list that has one. Numbers start at 1, so `before` 1 yields an empty page. */
export async function withEarlier({ debug, revisions, hasMoreRevisions }: SessionData): Promise<SessionData> {
  const { session_id: sessionId } = debug
  const message = debug.has_more_messages ? (debug.messages[0]?.seq ?? 1) : 1
  const log = debug.has_more_logs ? (debug.llm_logs[0]?.id ?? 1) : 1
  const before = hasMoreRevisions ? (revisions.at(-1)?.revision ?? 1) : 1
  const [page, older] = await Promise.all([
    readDebug(sessionId, keyCredentials(), { message, log }),
    revisionsOf(sessionId, before),
  ])
  const messages = [...page.messages, ...debug.messages]
  const llm_logs = [...page.llm_logs, ...debug.llm_logs]
  return {
    debug: { ...page, messages, llm_logs },
    revisions: [...revisions, ...older.revisions],
    hasMoreRevisions: older.has_more,
  }
}
