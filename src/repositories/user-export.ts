import { asc, eq, getTableColumns, type SQL } from 'drizzle-orm'
import type { Db } from '../db/database.ts'
import { debugReads, drafts, llmLogs, messages, sessions, users } from '../db/schema.ts'
import { usageSince } from './usage.ts'

/** The rows of each session, without the session's id. */
function bySession<Row extends { sessionId: string }>(rows: Row[]): Map<string, Omit<Row, 'sessionId'>[]> {
  const groups = new Map<string, Omit<Row, 'sessionId'>[]>()
  for (const { sessionId, ...row } of rows) {
    const group = groups.get(sessionId)
    if (group) group.push(row)
    else groups.set(sessionId, [row])
  }
  return groups
}

const ofTheirSessions = (userId: string): SQL => eq(sessions.userId, userId)

async function exportSessions(db: Db, userId: string) {
  const owned = ofTheirSessions(userId)
  const rows = await db.select().from(sessions).where(owned).orderBy(asc(sessions.createdAt), asc(sessions.id))
  const said = await db
    .select(getTableColumns(messages))
    .from(messages)
    .innerJoin(sessions, eq(sessions.id, messages.sessionId))
    .where(owned)
    .orderBy(asc(messages.sessionId), asc(messages.seq))
  const revisions = await db
    .select(getTableColumns(drafts))
    .from(drafts)
    .innerJoin(sessions, eq(sessions.id, drafts.sessionId))
    .where(owned)
    .orderBy(asc(drafts.sessionId), asc(drafts.number))
  const logs = await db
    .select(getTableColumns(llmLogs))
    .from(llmLogs)
    .innerJoin(sessions, eq(sessions.id, llmLogs.sessionId))
    .where(owned)
    .orderBy(asc(llmLogs.sessionId), asc(llmLogs.id))
  const reads = await db
    .select({ sessionId: debugReads.sessionId, actor: debugReads.actor, at: debugReads.at })
    .from(debugReads)
    .innerJoin(sessions, eq(sessions.id, debugReads.sessionId))
    .where(owned)
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
    usage: await usageSince(db, id, '0001-01-01'),
  }
}
