import { asc, eq } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { debugReads, drafts, llmLogs, messages, sessions, users } from '../db/schema.ts'
import { usageSince } from './usage.ts'

/** Names are those of the document that the user gets. */
const messageColumns = {
  role: messages.role,
  content: messages.content,
  turn_id: messages.turnId,
  created_at: messages.createdAt,
}

const revisionColumns = {
  number: drafts.number,
  cause: drafts.cause,
  action: drafts.action,
  changes: drafts.changes,
  edits: drafts.edits,
  authors: drafts.authors,
  draft: drafts.draft,
  by: drafts.by,
  created_at: drafts.createdAt,
}

const logColumns = {
  timestamp: llmLogs.createdAt,
  direction: llmLogs.direction,
  provider: llmLogs.provider,
  model: llmLogs.model,
  attempt: llmLogs.attempt,
  payload: llmLogs.payload,
  latency_ms: llmLogs.latencyMs,
  input_tokens: llmLogs.inputTokens,
  cached_tokens: llmLogs.cachedTokens,
  output_tokens: llmLogs.outputTokens,
  cost_usd: llmLogs.costUsd,
}

interface OfSession<Entry> {
  session: string
  entry: Entry
}

function bySession<Entry>(rows: OfSession<Entry>[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const { session, entry } of rows) {
    const group = groups.get(session)
    if (group) group.push(entry)
    else groups.set(session, [entry])
  }
  return groups
}

async function exportSessions(db: Db, userId: string) {
  const theirs = eq(sessions.userId, userId)
  const rows = await db.select().from(sessions).where(theirs).orderBy(asc(sessions.createdAt), asc(sessions.id))
  const said = await db
    .select({ session: messages.sessionId, entry: messageColumns })
    .from(messages)
    .innerJoin(sessions, eq(sessions.id, messages.sessionId))
    .where(theirs)
    .orderBy(asc(messages.sessionId), asc(messages.seq))
  const revisions = await db
    .select({ session: drafts.sessionId, entry: revisionColumns })
    .from(drafts)
    .innerJoin(sessions, eq(sessions.id, drafts.sessionId))
    .where(theirs)
    .orderBy(asc(drafts.sessionId), asc(drafts.number))
  const logs = await db
    .select({ session: llmLogs.sessionId, entry: logColumns })
    .from(llmLogs)
    .innerJoin(sessions, eq(sessions.id, llmLogs.sessionId))
    .where(theirs)
    .orderBy(asc(llmLogs.sessionId), asc(llmLogs.id))
  const reads = await db
    .select({ session: debugReads.sessionId, entry: { actor: debugReads.actor, at: debugReads.at } })
    .from(debugReads)
    .innerJoin(sessions, eq(sessions.id, debugReads.sessionId))
    .where(theirs)
    .orderBy(asc(debugReads.id))
  const [saidIn, revisionsIn, logsIn, readsIn] = [
    bySession(said),
    bySession(revisions),
    bySession(logs),
    bySession(reads),
  ]
  return rows.map((session) => ({
    session_id: session.id,
    session_name: session.name,
    state: session.state,
    last_action: session.lastAction,
    created_at: session.createdAt,
    updated_at: session.updatedAt,
    messages: saidIn.get(session.id) ?? [],
    revisions: revisionsIn.get(session.id) ?? [],
    llm_logs: logsIn.get(session.id) ?? [],
    read_by_staff: readsIn.get(session.id) ?? [],
  }))
}

async function exportUsage(db: Db, userId: string) {
  const rows = await usageSince(db, userId, '0001-01-01')
  return rows.map(({ day, provider, model, calls, ...sums }) => ({
    day,
    provider,
    model,
    calls,
    input_tokens: sums.inputTokens,
    cached_tokens: sums.cachedTokens,
    output_tokens: sums.outputTokens,
    cost_usd: sums.costUsd,
  }))
}

/** See `Users.export`. The password's hash is left out. */
export async function exportUser(db: Db, id: string): Promise<Record<string, unknown> | null> {
  const [user] = await db.select().from(users).where(eq(users.id, id))
  if (!user) return null
  return {
    user_id: user.id,
    role: user.role,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
    sessions: await exportSessions(db, id),
    usage: await exportUsage(db, id),
  }
}
