/** What a list of templates shows of each, and which of them fit a search. Pure. */
import type { ApprovalStatus, Draft, ListedSession, WorkspaceSession } from '../api/types.ts'
import { findPart } from '../template/parts.ts'

/** What the server calls a template before anything was said. */
export const unnamed = 'New template'

export type StateFilter = 'all' | ListedSession['state']

/** `pending`: final, and waiting for a reviewer. */
export type TeamFilter = StateFilter | 'pending'

/** A template in a list; in that of a team with who began it, and what reviewers say. */
export interface Listed extends ListedSession {
  author?: string | null
  approval?: ApprovalStatus | null
}

/** A session of a workspace as it is listed. */
export const fromWorkspace = ({ status, user_id, ...session }: WorkspaceSession): Listed => ({
  ...session,
  state: status,
  author: user_id,
})

const longestName = 80
const longestStart = 120

/** The beginning of its text, which tells templates of one name apart, in a line; '' while there is none. */
// Lists that a browser has kept from before know no text.
export const textStartOf = ({ text_start }: Partial<ListedSession>): string =>
  text_start?.replace(/\s+/g, ' ').replace(/\{\{\w{1,60}(?:\}\}|$)/g, '…') ?? ''

/** What people call it: the name of the template, or that of the conversation while there is none. */
export const titleOf = ({ template_name, session_name }: ListedSession): string => template_name ?? session_name

/** A conversation that this browser has begun, as the API would list it. */
export function listedFrom(
  { sessionId, messages, draft, payload }: Conversed,
  lastActivity: string,
  earlier: ListedSession | null,
): ListedSession {
  const first = messages
    .find(({ role }) => role === 'user')
    ?.content.trim()
    .slice(0, longestName)
  return {
    session_id: sessionId,
    session_name: earlier?.session_name ?? first ?? unnamed,
    template_name: draft.name ?? null,
    text_start: findPart(draft, 'BODY')?.text?.slice(0, longestStart) ?? null,
    category: draft.category ?? null,
    language: draft.language ?? null,
    state: payload === null ? 'draft' : 'final',
    message_count: messages.length,
    created_at: earlier?.created_at ?? lastActivity,
    updated_at: lastActivity,
    last_activity: lastActivity,
  }
}

interface Conversed {
  sessionId: string
  messages: readonly { role: string; content: string }[]
  draft: Draft
  payload: unknown
}

/** Whether nothing that a list shows is different, times aside. */
export const isSame = (one: ListedSession, other: ListedSession): boolean =>
  one.template_name === other.template_name &&
  one.text_start === other.text_start &&
  one.category === other.category &&
  one.language === other.language &&
  one.state === other.state &&
  one.message_count === other.message_count

/** The same search that the API makes. */
export function fits(item: ListedSession, words: string, state: StateFilter): boolean {
  const name = `${item.session_name} ${item.template_name ?? ''}`.toLowerCase()
  return (state === 'all' || item.state === state) && name.includes(words.trim().toLowerCase())
}
