import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableTextOrNull } from '../db/columns.ts'
import type { Database, Db } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { type AddParameter, statement } from '../db/statement.ts'
import { claimedBy, isUserGone, isWritableBy, ownerAfter, readableBy, writableBy } from './ownership.ts'
import { compactRevision, insertRevision } from './revisions.ts'
import { listSessions } from './session-list.ts'
import type { SessionRecord, Sessions } from './types.ts'

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

  listOf: (userId, page) => listSessions(db, userId, page),

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
