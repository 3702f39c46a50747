/** Reads, names and deletes sessions, and shows them to support staff. The calls are described in `contract.ts`. */
import { appError } from '../../errors.ts'
import type { Memory } from '../../llm/model.ts'
import { redactJson, redactText } from '../../privacy/redact.ts'
import type { MessageRecord, SessionRecord } from '../../repositories/types.ts'
import { inSlices } from '../../slices.ts'
import { emptyDraft } from '../../template/draft.ts'
import { draftSchema } from '../../template/draft-schema.ts'
import { previewHtml, previewText } from '../../template/preview/index.ts'
import { describeIssue } from '../../validator/index.ts'
import { ownAccess, refusal } from '../access.ts'
import type { Caller, DebugView, SessionView } from '../contract.ts'
import type { EngineDeps } from '../deps.ts'
import { changesBetween } from '../edits/changes.ts'
import { issuesOf } from '../edits/issues.ts'
import { partChanges } from '../edits/part-changes.ts'
import { suggestionsFor } from '../reply/suggestions.ts'
import { currentDraft } from '../reply/view.ts'
import { type ConversationState, initialState, parseState } from '../state/state.ts'
import { approvalOf } from './approval.ts'
import type { Bound } from './bound.ts'
import { startDraft } from './edit.ts'

const defaultName = 'New template'

/** @throws AppError SESSION_NOT_FOUND, also for another user's session */
async function getRecord(deps: EngineDeps, caller: Caller, id: string): Promise<SessionRecord> {
  const session = await deps.repositories.sessions.find(id, caller)
  if (session === null) throw appError('SESSION_NOT_FOUND')
  return session
}

/** Messages in one page; earlier ones are read with `before`. */
const messagesPerPage = 200

function messagesFor(messages: readonly MessageRecord[], redacted: boolean): Promise<SessionView['messages']> {
  return inSlices(messages, ({ seq, role, content, createdAt, turnId, status }) => ({
    role,
    content: redacted ? redactText(content) : content,
    seq,
    created_at: createdAt.toISOString(),
    turn_id: turnId,
    ...(status !== null && { status }),
  }))
}

/** What the last turn or edit changed: the difference to the revision before. */
async function lastChanges(
  deps: EngineDeps,
  caller: Caller,
  id: string,
  state: ConversationState,
): Promise<SessionView['changes']> {
  if (!state.hasChanged) return []
  const before = state.revision === 1 ? null : await deps.repositories.revisions.find(id, caller, state.revision - 1)
  if (before === null) return partChanges(changesBetween(emptyDraft(), state.draft))
  // An earlier revision that is damaged or no longer kept does not make the session unreadable.
  const { success, data } = draftSchema.safeParse(before.draft)
  return success ? partChanges(changesBetween(data, state.draft)) : []
}

/** Staff see sessions that are open to them as people in their own words; those of everybody else are redacted. */
const isTheirs = async (
  { repositories }: EngineDeps,
  caller: Caller,
  { id, userId, workspaceId }: SessionRecord,
): Promise<boolean> =>
  (userId ?? workspaceId) !== null &&
  caller.userId !== null &&
  (await repositories.sessions.find(id, ownAccess(caller))) !== null

const redactMemory = (memory: Memory): Memory => redactJson(memory) as Memory

export const createSession: Bound<'createSession'> = async (deps, caller, { name, draft, workspaceId = null }) => {
  const record = await deps.repositories.sessions.create({
    id: deps.newId(),
    access: ownAccess(caller),
    workspaceId,
    name: name ?? defaultName,
    state: initialState(),
    at: deps.now(),
  })
  if (record === null && workspaceId !== null) throw await refusal(deps, caller, '', workspaceId)
  if (record === null) throw appError('UNAUTHENTICATED', { detail: 'The user of these credentials no longer exists' })
  if (draft !== undefined) await startDraft(deps, caller, record.id, draft)
  return {
    session_id: record.id,
    session_name: record.name,
    user_id: record.userId,
    workspace_id: record.workspaceId,
  }
}

export const getSession: Bound<'getSession'> = async (deps, caller, id, { before } = { before: null }) => {
  const record = await getRecord(deps, caller, id)
  const page = { limit: messagesPerPage, before, at: deps.now() }
  const { messages, hasMore } = await deps.repositories.messages.listOf(id, caller, page)
  const state = parseState(record)
  const { validateDraft } = await deps.rulesOf(record.workspaceId, caller)
  const isRedacted = caller.redacted && !(await isTheirs(deps, caller, record))
  const suggestions = suggestionsFor(state, deps.model)
  const view = currentDraft(state, { validateDraft, forecastOf: deps.forecastOf })
  return {
    session_id: record.id,
    workspace_id: record.workspaceId,
    session_name: isRedacted ? redactText(record.name) : record.name,
    messages: await messagesFor(messages, isRedacted),
    has_more_messages: hasMore,
    memory: isRedacted ? redactMemory(state.memory) : state.memory,
    ...view,
    unused: isRedacted ? state.unused.map(redactText) : state.unused,
    approval: await approvalOf(deps, caller, record, view.draft_hash, isRedacted),
    changes: await lastChanges(deps, caller, id, state),
    suggestions: isRedacted ? suggestions.map(redactText) : suggestions,
    last_action: state.lastAction,
    created_at: record.createdAt.toISOString(),
    updated_at: record.updatedAt.toISOString(),
  }
}

export const debugSession: Bound<'debugSession'> = async (deps, caller, id, page) => {
  const record = await getRecord(deps, caller, id)
  const { debugReads, llmLogs, messages, support } = deps.repositories
  const [log, messagePage, beside] = await Promise.all([
    llmLogs.listOf(id, caller, page.logs),
    messages.listOf(id, caller, { limit: messagesPerPage, before: page.messages?.before ?? null, at: deps.now() }),
    support.neighbours(record, caller),
    debugReads.record({
      actor: caller.actor ?? 'unknown',
      sessionId: id,
      at: deps.now(),
      requestId: caller.author.requestId,
    }),
  ])
  const state = parseState(record)
  const view: DebugView = {
    session_id: record.id,
    session_info: {
      id: record.id,
      active_draft_id: record.id,
      total_messages: messagePage.total,
      total_llm_calls: log.total,
      total_input_tokens: log.inputTokens,
      total_cached_tokens: log.cachedTokens,
      total_output_tokens: log.outputTokens,
      total_cost_usd: log.costUsd,
      created_at: record.createdAt.toISOString(),
    },
    messages: await messagesFor(messagePage.messages, true),
    has_more_messages: messagePage.hasMore,
    owner: record.userId,
    previous_session_id: beside.previous,
    next_session_id: beside.next,
    current_draft: state.draft,
    memory: redactMemory(state.memory),
    llm_logs: log.logs.map((entry) => ({
      id: entry.id,
      timestamp: entry.createdAt.toISOString(),
      direction: entry.direction,
      payload: entry.payload,
      model: entry.model,
      latency_ms: entry.latencyMs,
      provider: entry.provider,
      attempt: entry.attempt,
      input_tokens: entry.inputTokens,
      output_tokens: entry.outputTokens,
      cost_usd: entry.costUsd,
    })),
    has_more_logs: log.hasMore,
    last_action: state.lastAction,
    updated_at: record.updatedAt.toISOString(),
  }
  return view
}

/** How far back requests are looked for. The logs have no index by request, and support is asked soon. */
const searchedMs = 7 * 24 * 60 * 60 * 1000

export const findSessionOfRequest: Bound<'findSessionOfRequest'> = async (deps, caller, requestId) => {
  const since = new Date(deps.now().getTime() - searchedMs)
  const id = await deps.repositories.support.sessionOfRequest(requestId, caller, since)
  if (id === null) {
    throw appError('SESSION_NOT_FOUND', {
      detail: 'No language model was called for this request in the last seven days. The log of the server names it.',
    })
  }
  return { session_id: id }
}

export const preview: Bound<'preview'> = async (deps, caller, id, format) => {
  const { draft } = parseState(await getRecord(deps, caller, id))
  return format === 'html' ? previewHtml(draft) : previewText(draft)
}

export const listRevisions: Bound<'listRevisions'> = async (deps, caller, id, { withIssues = false, ...page }) => {
  await getRecord(deps, caller, id)
  const { hasMore, revisions } = await deps.repositories.revisions.listOf(id, caller, page)
  if (!withIssues) return { hasMore, revisions }
  const judged = await inSlices(revisions, (revision) => {
    const { success, data } = draftSchema.safeParse(revision.draft)
    const issues = success ? issuesOf(data, deps.validateDraft).map((issue) => describeIssue(issue)) : null
    return { ...revision, issues }
  })
  return { hasMore, revisions: judged }
}

export const listSessions: Bound<'listSessions'> = async (deps, caller, userId, page) => {
  const list = await deps.repositories.sessions.listOf(userId, caller, page)
  if (!caller.redacted || caller.userId === userId) return list
  return { ...list, sessions: list.sessions.map((session) => ({ ...session, name: redactText(session.name) })) }
}

export const deleteSession: Bound<'deleteSession'> = async (deps, caller, id) => {
  if (!(await deps.repositories.sessions.remove(id, ownAccess(caller)))) throw await refusal(deps, caller, id)
}

export const claimSession: Bound<'claimSession'> = async (deps, caller, id, workspaceId) => {
  const access = ownAccess(caller)
  const claimed = await deps.repositories.sessions.claim({ id, access, workspaceId, at: deps.now() })
  if (claimed === null) throw await refusal(deps, caller, id, workspaceId)
  return { session_id: id, workspace_id: claimed.workspaceId }
}

export const renameSession: Bound<'renameSession'> = async (deps, caller, id, name) => {
  if (!(await deps.repositories.sessions.rename(id, ownAccess(caller), name, deps.now())))
    throw await refusal(deps, caller, id)
  return { session_name: name }
}
