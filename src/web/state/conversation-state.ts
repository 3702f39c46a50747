/** The state of a conversation in the browser. */
import type { ApiError } from '../api/request.ts'
import type { PendingMessage } from '../api/turn.ts'
import type { Assumption, DraftAnswer, Issue, Option, Revision, Session, TurnAnswer } from '../api/types.ts'
import { type AssistantWords, assistantWordsIn } from '../template/assistant-words.ts'
import { type Difference, differencesBetween } from '../template/difference.ts'
import { isError } from '../template/errors.ts'
import { filePlaces } from '../template/file-places.ts'

export interface Message {
  id: string
  /** `note`: what was done beside the chat, of which the assistant says nothing. */
  role: 'user' | 'assistant' | 'note'
  content: string
  /** A user's message that no server is working on any more, because its turn was interrupted. */
  isInterrupted?: boolean
  /** What an answer or a hand changed in a template that was there before. */
  changes?: readonly Difference[]
  /** The template as it was after an answer. */
  template?: DraftAnswer['draft'] | undefined
}

export interface ConversationState {
  sessionId: string
  /** False until the server knows the session. */
  isStored: boolean
  /** null: nobody's, or not known before the session is read again. */
  workspaceId: string | null
  phase: 'loading' | 'ready' | 'unavailable'
  messages: Message[]
  /** How many answers have arrived since it was opened here. */
  answers: number
  /** The number of the first message in `messages` if there are earlier ones to load, otherwise null. */
  earlierBefore: number | null
  /** The user's message that is being sent or has failed. */
  outgoing: Omit<PendingMessage, 'sessionId'> | null
  /** What the business is called; null: not known. */
  business: string | null
  /** The part of the reply that has arrived so far. */
  reply: string
  /** Why the message is being sent again at the moment. */
  retrying: ApiError | null
  /** Why the outgoing message was not answered. */
  failure: ApiError | null
  draft: DraftAnswer['draft']
  missing: DraftAnswer['missing']
  issues: Issue[]
  assumptions: Assumption[]
  options: Option[]
  /** `draft_hash` of the draft that is shown; null before there is one. */
  draftHash: string | null
  forecast: DraftAnswer['forecast']
  payload: DraftAnswer['final_creation_payload']
  suggestions: string[]
  /** The language that the assistant answers in; null: not known. */
  userLanguage: string | null
  /** What it says in that. */
  words: AssistantWords
  revision: number
  source: TurnAnswer['source'] | null
  /** What the last answer says that it did not use, or asks about. */
  unused: readonly string[]
  canUndo: boolean
  canRedo: boolean
  isEditing: boolean
  /** A message about the last edit, undo or redo. */
  notice: string | null
}

export const emptyConversation = (sessionId: string): ConversationState => ({
  sessionId,
  isStored: false,
  workspaceId: null,
  phase: 'ready',
  messages: [],
  answers: 0,
  earlierBefore: null,
  outgoing: null,
  business: null,
  reply: '',
  retrying: null,
  failure: null,
  draft: { components: [] },
  missing: ['body'],
  issues: [],
  assumptions: [],
  options: [],
  draftHash: null,
  forecast: null,
  payload: null,
  suggestions: [],
  userLanguage: null,
  words: assistantWordsIn(null),
  revision: 0,
  source: null,
  unused: [],
  canUndo: false,
  canRedo: false,
  isEditing: false,
  notice: null,
})

type Shown = Pick<
  ConversationState,
  'draft' | 'missing' | 'issues' | 'assumptions' | 'options' | 'draftHash' | 'forecast' | 'userLanguage' | 'words'
>

/** What every answer says about the draft, and the event before it. */
export const proposalPart = (
  answer: Pick<
    DraftAnswer,
    'draft' | 'missing' | 'issues' | 'assumptions' | 'options' | 'draft_hash' | 'forecast' | 'user_language'
  >,
): Shown => ({
  draft: answer.draft,
  missing: answer.missing,
  issues: answer.issues,
  assumptions: answer.assumptions,
  options: answer.options,
  draftHash: answer.draft_hash,
  forecast: answer.forecast,
  userLanguage: answer.user_language ?? null,
  words: assistantWordsIn(answer.user_language),
})

/** The part of the state that an answer of the server determines. */
export const draftPart = (answer: DraftAnswer | Session): Shown & Pick<ConversationState, 'payload' | 'revision'> => ({
  ...proposalPart(answer),
  payload: answer.final_creation_payload,
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

/** Messages that were read again, with what is known of them: of the last answer `ofLast`, of all what was shown before. */
function withKnown(
  messages: readonly Message[],
  ofLast: Pick<Message, 'changes'>,
  template: Message['template'],
  shown: readonly Message[],
): Message[] {
  const known = new Map(shown.map((message) => [message.content, message]))
  return messages.map((message, index) => {
    if (message.role === 'user') return message
    const { changes, template: before } = known.get(message.content) ?? {}
    const own = index === messages.length - 1 && ofLast.changes !== undefined ? ofLast : changes && { changes }
    return { ...message, ...own, template: before ?? template }
  })
}

/** Whether the message was interrupted and the user has not sent the same text again since. */
export const isUnanswered = (messages: readonly Message[], index: number): boolean => {
  const message = messages[index]
  if (!message?.isInterrupted) return false
  return !messages.slice(index + 1).some(({ role, content }) => role === 'user' && content === message.content)
}

/** What was done beside the chat: as a revision tells it, or that a file was given. */
export type Deed = Revision['cause'] | 'file'

/** How the chat follows a change that was made beside it. */
export function noteOf(deed: Deed, revision: number, words: AssistantWords, changes: readonly Difference[]): Message {
  const told: Partial<Record<Deed, string>> = { undo: words.undone, redo: words.redone, file: words.filed }
  const content = told[deed] ?? words.edited
  return { id: `note-${revision}`, role: 'note', content, changes }
}

/** The question of the draft as it is, in place of one that was asked before a change beside the chat; null: none is open. */
export function questionNow({
  messages,
  outgoing,
  payload,
  draft,
  missing,
  issues,
  words,
}: ConversationState): string | null {
  if (messages.at(-1)?.role !== 'note' || outgoing !== null || payload !== null) return null
  if (filePlaces(draft).some(({ handle }) => handle === null)) return words.file
  return (missing ?? []).length > 0 || issues.some(isError) ? words.open : null
}

/** After an edit by hand with errors, suggestions would answer a question that nobody has asked in the chat. */
export const afterEditing = ({ issues, suggestions }: Pick<DraftAnswer, 'issues' | 'suggestions'>): string[] =>
  issues.some(isError) ? [] : suggestions

/** Of a change by hand since the last message. */
function noteAfter(session: Session, [latest, previous]: readonly Revision[], words: AssistantWords): Message[] {
  const last = session.messages.at(-1)
  if (latest === undefined || latest.cause === 'chat' || last === undefined) return []
  if (Date.parse(latest.created_at) <= Date.parse(last.created_at)) return []
  const before = previous?.draft ?? { components: [] }
  return [noteOf(latest.cause, latest.revision, words, differencesBetween(before, session.draft))]
}

/** The state of a session that was read, with its latest revisions, newest first; `shown` are the messages of before. */
export function storedPart(
  session: Session,
  revisions: readonly Revision[],
  shown: readonly Message[],
): Partial<ConversationState> {
  const [latest, previous] = revisions
  const cause = latest?.cause
  const isOfAnswer = cause === 'chat' && (session.last_action === 'UPDATE' || session.last_action === 'DRAFT')
  const before = isOfAnswer ? previous?.draft : null
  const ofLast = before == null ? {} : { changes: differencesBetween(before, session.draft) }
  const words = assistantWordsIn(session.user_language)
  const messages = withKnown(messagesOf(session), ofLast, session.draft, shown)
  return {
    phase: 'ready',
    isStored: true,
    workspaceId: session.workspace_id,
    messages: [...messages, ...noteAfter(session, revisions, words)],
    earlierBefore: earlierBefore(session),
    business: session.memory.brand_name,
    ...draftPart(session),
    canUndo: session.revision > 0,
    canRedo: cause === 'undo',
    suggestions: cause === 'api' ? afterEditing(session) : session.suggestions,
  }
}
