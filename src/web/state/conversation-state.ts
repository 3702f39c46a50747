/** The state of a conversation in the browser. */
import type { ApiError } from '../api/request.ts'
import type { DraftAnswer, Issue, Session, TurnAnswer } from '../api/types.ts'

export interface Message {
  id: string
  role: 'user' | 'assistant'
  content: string
  /** A user's message that no server is working on any more, because its turn was interrupted. */
  isInterrupted?: boolean
}

export interface ConversationState {
  sessionId: string
  /** False until the server knows the session. */
  isStored: boolean
  phase: 'loading' | 'ready' | 'unavailable'
  messages: Message[]
  /** The number of the first message in `messages` if there are earlier ones to load, otherwise null. */
  earlierBefore: number | null
  /** Number of messages in the session. */
  messageCount: number
  /** The user's message that is being sent or has failed. */
  outgoing: { key: string; message: string } | null
  /** The part of the reply that has arrived so far. */
  reply: string
  isReconnecting: boolean
  /** Why the outgoing message was not answered. */
  failure: ApiError | null
  draft: DraftAnswer['draft']
  missing: DraftAnswer['missing']
  issues: Issue[]
  payload: DraftAnswer['final_creation_payload']
  suggestions: string[]
  revision: number
  source: TurnAnswer['source'] | null
  canUndo: boolean
  canRedo: boolean
  isEditing: boolean
  /** A message about the last edit, undo or redo. */
  notice: string | null
}

export const emptyConversation = (sessionId: string): ConversationState => ({
  sessionId,
  isStored: false,
  phase: 'ready',
  messages: [],
  earlierBefore: null,
  messageCount: 0,
  outgoing: null,
  reply: '',
  isReconnecting: false,
  failure: null,
  draft: { components: [] },
  missing: ['category', 'language', 'name', 'body'],
  issues: [],
  payload: null,
  suggestions: [],
  revision: 0,
  source: null,
  canUndo: false,
  canRedo: false,
  isEditing: false,
  notice: null,
})

/** The part of the state that an answer of the server determines. */
export const draftPart = (
  answer: DraftAnswer,
): Pick<ConversationState, 'draft' | 'missing' | 'issues' | 'payload' | 'suggestions' | 'revision'> => ({
  draft: answer.draft,
  missing: answer.missing,
  issues: answer.issues,
  payload: answer.final_creation_payload,
  suggestions: answer.suggestions,
  revision: answer.revision,
})

/** The number of the page's first message if there are earlier ones, otherwise null. */
export const earlierBefore = (session: Session): number | null =>
  session.has_more_messages ? (session.messages[0]?.seq ?? null) : null

/** The id is made from the message's number, which never changes. */
export const messagesOf = (session: Session): Message[] =>
  session.messages.map(({ seq, role, content, status }) => ({
    id: `stored-${seq}`,
    role,
    content,
    isInterrupted: status === 'interrupted',
  }))

/** Whether the message was interrupted and the user has not sent the same text again since. */
export const isUnanswered = (messages: readonly Message[], index: number): boolean => {
  const message = messages[index]
  if (!message?.isInterrupted) return false
  return !messages.slice(index + 1).some(({ role, content }) => role === 'user' && content === message.content)
}
