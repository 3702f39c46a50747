/** What is assessed: a template as it was sent, or the draft of a session, and where what is made of it belongs. */
import { appError } from '../errors.ts'
import type { Actor, Repositories, SessionRecord } from '../repositories/types.ts'
import type { Draft } from '../template/draft.ts'
import { draftSchema } from '../template/draft-schema.ts'
import { toCreationPayload } from '../template/payload.ts'
import type { Subject } from './contract.ts'
import { type Content, contentOf } from './keep.ts'
import { type Shown, shownOf } from './samples.ts'

/** Where a content belongs. */
export interface Placed {
  content: Content
  /** What Meta can be shown; null: there is no text, or nowhere to keep its answer. */
  shown: Shown | null
  sessionId: string | null
  /** null: nowhere. */
  workspaceId: string | null
  /** Of the conversation, if it is one. */
  language: string | null
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The draft in a stored state, of which the engine alone knows more. null: it cannot be read. */
export function draftIn(state: unknown): Draft | null {
  const draft: unknown = isObject(state) ? Reflect.get(state, 'draft') : undefined
  return draftSchema.safeParse(draft).success ? (draft as Draft) : null
}

const languageIn = (state: unknown): string | null => {
  const language: unknown = isObject(state) ? Reflect.get(state, 'userLanguage') : null
  return typeof language === 'string' ? language : null
}

type Sessions = ReadonlyMap<string, SessionRecord>

/** The sessions that are to be assessed, read at once. */
export async function sessionsOf(
  deps: { sessions: Pick<Repositories['sessions'], 'findAll'> },
  caller: Actor,
  subjects: readonly Subject[],
): Promise<Sessions> {
  const ids = new Set(subjects.flatMap((subject) => ('sessionId' in subject ? [subject.sessionId] : [])))
  const found = await deps.sessions.findAll([...ids], caller)
  return new Map(found.map((session) => [session.id, session]))
}

/** Only what is kept has anything of Meta's beside it, so that the text of others needs no hash. */
const placed = (content: Content, { workspaceId, ...rest }: Omit<Placed, 'content' | 'shown'>): Placed => ({
  content,
  shown: workspaceId === null ? null : shownOf(content.template),
  workspaceId,
  ...rest,
})

/** @throws AppError of the subject alone */
export function place(sessions: Sessions, subject: Subject, named: string | null): Placed {
  if ('template' in subject) {
    if (!isObject(subject.template)) throw appError('INVALID_REQUEST', { detail: 'A template is a JSON object.' })
    return placed(contentOf(subject.template), { sessionId: null, workspaceId: named, language: null })
  }
  const session = sessions.get(subject.sessionId)
  if (session === undefined || (named !== null && session.workspaceId !== named)) throw appError('SESSION_NOT_FOUND')
  const draft = draftIn(session.state)
  if (draft === null) throw appError('SESSION_UNREADABLE')
  return placed(contentOf(toCreationPayload(draft)), {
    sessionId: session.id,
    workspaceId: session.workspaceId,
    language: languageIn(session.state),
  })
}
