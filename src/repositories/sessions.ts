import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { storableJson, storableText } from '../db/columns.ts'
import type { Database } from '../db/database.ts'
import { sessions } from '../db/schema.ts'
import { type AddParameter, statement } from '../db/statement.ts'
import { begunInTeam, recordInWorkspace } from './activity/record.ts'
import {
  callerOf,
  claim,
  claimValues,
  homeOf,
  isNamed,
  isOpenTo,
  isOwnerGone,
  mayWriteIn,
  openTo,
} from './ownership.ts'
import { compactRevision, insertRevision } from './revisions.ts'
import { listSessions } from './session-list.ts'
import { sessionRow, toSession } from './session-row.ts'
import type { Actor, Recorded, Sessions } from './types.ts'

const recordColumns = {
  id: sessions.id,
  userId: sessions.userId,
  workspaceId: sessions.workspaceId,
  name: sessions.name,
  state: sessions.state,
  version: sessions.version,
  createdAt: sessions.createdAt,
  updatedAt: sessions.updatedAt,
}

const aboutSession = (
  action: Recorded['action'],
): { [Part in 'action' | 'by' | 'subject']: (input: { id: string; access: Actor }) => Recorded[Part] } => ({
  action: () => action,
  by: ({ access }) => access.author,
  subject: ({ id }) => ({ kind: 'session', id }),
})

type CreateInput = Parameters<Sessions['create']>[0]

const create = statement(sessionRow, (param: AddParameter<CreateInput>) => {
  const caller = callerOf(param, 'write', ({ access }) => access)
  const named = param(({ workspaceId }) => workspaceId)
  const at = param((input) => input.at.toISOString())
  return `
    with session as (
    insert into sessions (id, user_id, workspace_id, name, state, version, turns_issued, turns_done, message_count,
      model_calls, revision, created_at, updated_at, last_activity)
    select ${param(({ id }) => id)}::uuid, ${caller.user}::text, ${homeOf(caller, named)},
      ${param(({ name }) => storableText(name))}::text, ${param(({ state }) => storableJson(state))}::json, 0, 0, 0, 0, 0, 0,
      ${at}::timestamptz, ${at}, ${at}
    where ${mayWriteIn(caller, named)}
    returning id, user_id, workspace_id, name, state, version, created_at, updated_at
    ),
    entry as (${recordInWorkspace(param, begunInTeam('true'), aboutSession('session.created'))})
    select * from session`
})

type ClaimInput = Parameters<Sessions['claim']>[0]

/** Also true for one that is already where it should go, of which nothing is recorded. */
const takeHome = statement(z.object({ workspace_id: z.string().nullable() }), (param: AddParameter<ClaimInput>) => {
  const caller = callerOf(param, 'write', ({ access }) => access)
  const named = param(({ workspaceId }) => workspaceId)
  return `
    with before as (
      select id, workspace_id from sessions
      where id = ${param(({ id }) => id)}::uuid and ${isOpenTo('write', caller)} for update
    ),
    session as (
      update sessions set ${claim(caller, homeOf(caller, named))},
        updated_at = ${param(({ at }) => at.toISOString())}::timestamptz
      from before where sessions.id = before.id and ${isOpenTo('write', caller)} and ${isNamed(named, 'sessions')}
        and ${mayWriteIn(caller, named)}
      returning sessions.workspace_id, before.workspace_id is null as is_new
    ),
    entry as (${recordInWorkspace(param, '(select workspace_id from session where is_new) moved', aboutSession('session.claimed'))})
    select workspace_id from session`
})

const remove = statement(z.unknown(), (param: AddParameter<{ id: string; access: Actor }>) => {
  const caller = callerOf(param, 'write', ({ access }) => access)
  return `
    with session as (
      delete from sessions where id = ${param(({ id }) => id)}::uuid and ${isOpenTo('write', caller)}
      returning id, workspace_id
    ),
    entry as (${recordInWorkspace(param, 'session', aboutSession('session.deleted'))})
    select id from session`
})

const saveDraft = statement(z.unknown(), (param: AddParameter<Parameters<Sessions['saveDraft']>[0]>) => {
  const at = param((input) => input.at.toISOString())
  const caller = callerOf(param, 'write', ({ access }) => access)
  return `
    with session as (
      update sessions set state = ${param(({ state }) => storableJson(state))}::json, version = version + 1,
        ${claim(caller, homeOf(caller, 'null'))}, revision = ${param(({ revision }) => revision.number)}::int,
        last_action = ${param(({ lastAction }) => lastAction)}::text, updated_at = ${at}::timestamptz,
        last_activity = ${at}
      where id = ${param(({ id }) => id)}::uuid and version = ${param(({ expectedVersion }) => expectedVersion)}::int
        and ${isOpenTo('write', caller)}
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
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** The first row, or null if there is none or the owner was deleted meanwhile. */
async function firstRow<Row>(rows: Promise<Row[]>): Promise<Row | null> {
  try {
    return (await rows)[0] ?? null
  } catch (error) {
    if (isOwnerGone(error)) return null
    throw error
  }
}

/** See `Sessions`. */
export const createSessions = ({ db, query }: Pick<Database, 'db' | 'query'>): Sessions => ({
  async create(input) {
    const row = await firstRow(create(query, input))
    return row && toSession(row)
  },

  async find(id, access, need = 'read') {
    const [row] = await db
      .select(recordColumns)
      .from(sessions)
      .where(and(eq(sessions.id, id), openTo(access, need)))
    return row ?? null
  },

  async findAll(ids, access) {
    if (ids.length === 0) return []
    return db
      .select(recordColumns)
      .from(sessions)
      .where(and(inArray(sessions.id, [...ids]), openTo(access, 'read')))
  },

  async claim(input) {
    const row = await firstRow(takeHome(query, input))
    return row && { workspaceId: row.workspace_id }
  },

  saveDraft: (input) => hasWritten(saveDraft(query, input)),

  listOf: (userId, access, page) => listSessions(db, userId, access, page),

  rename: (id, access, name, at) =>
    hasWritten(
      db
        .update(sessions)
        .set({ name, updatedAt: at, ...claimValues(access) })
        .where(and(eq(sessions.id, id), openTo(access, 'write')))
        .returning({ id: sessions.id }),
    ),

  remove: (id, access) => hasWritten(remove(query, { id, access })),
})
