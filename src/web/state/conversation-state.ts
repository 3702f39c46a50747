/** What a conversation looks like from here. */
import type { ApiError } from '../api/request.ts'
import type { DraftAnswer, Issue, Session, TurnAnswer } from '../api/types.ts'

export interface Message {
  id: string
  role: 'user' | 'assistant'
  content: string
  /** The user's message that nobody is at work on, for the server that had it is gone. */
  isInterrupted?: boolean
}

export interface ConversationState {
  sessionId: string
  /** False until the server knows the session. */
  isStored: boolean
  phase: 'loading' | 'ready' | 'unavailable'
  messages: Message[]
  /** The number of the first of `messages` when there are earlier ones to be asked for, else null. */
  earlierBefore: number | null
  /** How many messages the session has. */
  messageCount: number
  /** The user's message on its way, and what has arrived of the reply. */
  outgoing: { key: string; message: string } | null
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
  /** Something to say about the last thing done by hand. */
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

/** The draft and all that follows from it, as the server gave it. */
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

/** Where the messages before those of this page begin. */
export const earlierBefore = (session: Session): number | null =>
  session.has_more_messages ? (session.messages[0]?.seq ?? null) : null

/** A message keeps its number for ever, so that is its id. */
export const messagesOf = (session: Session): Message[] =>
  session.messages.map(({ seq, role, content, status }) => ({
    id: `stored-${seq}`,
    role,
    content,
    isInterrupted: status === 'interrupted',
  }))

/** Whether the message still waits for an answer that will not come: nobody has said the same again since. */
export const isLeftOpen = (messages: readonly Message[], place: number): boolean => {
  const message = messages[place]
  if (!message?.isInterrupted) return false
  return !messages.slice(place + 1).some(({ role, content }) => role === 'user' && content === message.content)
}
