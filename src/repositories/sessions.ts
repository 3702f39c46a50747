import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../db/columns.ts'
import { type Database, type Db, selectRows } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { type AddParameter, statement } from '../db/statement.ts'
import { claimedBy, isUserGone, isWritableBy, ownerAfter, readableBy, writableBy } from './ownership.ts'
import { compactRevision, insertRevision } from './revisions.ts'
import { moment } from './row.ts'
import type { SessionListItem, SessionRecord, Sessions } from './types.ts'

const recordColumns = {
  id: sessions.id,
  userId: sessions.userId,
  name: sessions.name,
  state: sessions.state,
  version: sessions.version,
  createdAt: sessions.createdAt,
  updatedAt: sessions.updatedAt,
}

async function create(db: Db, input: Parameters<Sessions['create']>[0]): Promise<SessionRecord | null> {
  const { id, userId, name, state, at } = input
  const counters = { version: 0, turnsIssued: 0, turnsDone: 0, messageCount: 0, modelCalls: 0, revision: 0 }
  const times = { createdAt: at, updatedAt: at, lastActivity: at }
  try {
    const [row] = await db
      .insert(sessions)
      .values({ id, userId, name, state, ...counters, ...times })
      .returning(recordColumns)
    return row ?? null
  } catch (error) {
    if (isUserGone(error)) return null
    throw error
  }
}

const saveDraft = statement(z.unknown(), (param: AddParameter<Parameters<Sessions['saveDraft']>[0]>) => {
  const at = param((input) => input.at.toISOString())
  const userId = param(({ access }) => storableTextOrNull(access.userId))
  return `
    with session as (
      update sessions set state = ${param(({ state }) => storableJson(state))}::json, version = version + 1,
        user_id = ${ownerAfter(userId)}, revision = ${param(({ revision }) => revision.number)}::int,
        last_action = ${param(({ lastAction }) => lastAction)}::text, updated_at = ${at}::timestamptz,
        last_activity = ${at}
      where id = ${param(({ id }) => id)}::uuid and version = ${param(({ expectedVersion }) => expectedVersion)}::int
        and ${isWritableBy(userId)}
      returning id
    ),
    revision as (${insertRevision(param)}),
    compacted as (${compactRevision(param)})
    select id from session`
})

const listRow = z.looseObject({ total: z.number(), id: z.string().nullable() })
const listedSession = z.object({
  id: z.string(),
  name: z.string(),
  message_count: z.number(),
  created_at: moment,
  updated_at: moment,
  last_activity: moment,
})

const toListItem = (row: z.output<typeof listedSession>): SessionListItem => ({
  id: row.id,
  name: row.name,
  messageCount: row.message_count,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  lastActivity: row.last_activity,
})

/** Joins the page to the total, so that the total is returned even for a page past the end. */
function listStatement(userId: string, { limit, offset }: { limit: number; offset: number }): SQL {
  const ofUser = sql.param(userId, sessions.userId)
  return sql`
  select counted.total, page.* from
    (select count(*)::int as total from sessions where user_id = ${ofUser}) counted
    left join lateral (
      select id, name, message_count, created_at, updated_at, last_activity from sessions
      where user_id = ${ofUser} order by last_activity desc, id limit ${limit} offset ${offset}
    ) page on true`
}

/** Whether the statement wrote a row. A deleted user may write none. */
async function hasWritten(statement: PromiseLike<unknown[]>): Promise<boolean> {
  try {
    return (await statement).length > 0
  } catch (error) {
    if (isUserGone(error)) return false
    throw error
  }
}

/** See `Sessions`. */
export const createSessions = ({ db, query }: Pick<Database, 'db' | 'query'>): Sessions => ({
  create: (input) => create(db, input),

  async find(id, access) {
    const [row] = await db
      .select(recordColumns)
      .from(sessions)
      .where(and(eq(sessions.id, id), readableBy(access)))
    return row ?? null
  },

  saveDraft: (input) => hasWritten(saveDraft(query, input)),

  async listOf(userId, page) {
    const rows = await selectRows(db, listRow, listStatement(userId, page))
    return {
      total: rows[0]?.total ?? 0,
      sessions: rows.flatMap((row) => (row.id === null ? [] : [toListItem(listedSession.parse(row))])),
    }
  },

  rename: (id, access, name, at) =>
    hasWritten(
      db
        .update(sessions)
        .set({ name, updatedAt: at, userId: claimedBy(access) })
        .where(and(eq(sessions.id, id), writableBy(access)))
        .returning({ id: sessions.id }),
    ),

  remove: (id, access) =>
    hasWritten(
      db
        .delete(sessions)
        .where(and(eq(sessions.id, id), writableBy(access)))
        .returning({ id: sessions.id }),
    ),
})
