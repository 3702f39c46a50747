/** Who may read and write the rows of a workspace: the only place with these conditions. */
import { type SQL, sql } from 'drizzle-orm'
import { storableTextOrNull } from '../db/columns.ts'
import type { DriverValue } from '../db/database.ts'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { workspaceRoles } from '../db/schema/values.ts'
import { constraints } from '../db/schema.ts'
import type { Access, WorkspaceRole } from './types.ts'

/** What a caller wants to do in a workspace, and which roles may. */
const rolesFor = {
  read: workspaceRoles,
  write: ['owner', 'editor'],
  approve: ['owner', 'reviewer'],
  judge: ['owner', 'editor', 'reviewer'],
  manage: ['owner'],
} as const satisfies Record<string, readonly WorkspaceRole[]>
export type Need = keyof typeof rolesFor

/** The caller in SQL: parameters. */
export interface CallerSql {
  /** The user's id; null for anonymous callers and API keys. */
  user: string
  /** The workspace of an API key that may do what is needed there; null for everybody else. */
  key: string
}

const mayWithKey = ({ role }: Access, need: Need): boolean =>
  role !== null && (rolesFor[need] as readonly WorkspaceRole[]).includes(role)

const userOf = ({ userId }: Access): string | null => storableTextOrNull(userId)
const keyOf = (access: Access, need: Need): string | null => (mayWithKey(access, need) ? access.workspaceId : null)

/**
 * A condition: the caller has a seat with a role for `need` in the workspace, which is a column or a parameter.
 * @param lock `for share` to hold the seat until the end of the transaction, and to wait for one that is just being taken away
 */
const hasSeat = (need: Need, { user, key }: CallerSql, workspace: string, lock = ''): string => `
  (coalesce(${workspace} = ${key}::uuid, false) or exists (
    select from memberships seat where seat.workspace_id = ${workspace} and seat.user_id = ${user}::text
      and seat.role in (${rolesFor[need].map((role) => `'${role}'`).join(', ')}) ${lock}
  ))`

/**
 * A condition on a row of `sessions`. A session in a workspace is open to its members, and one without only to its user. One
 * that has neither is anonymous: open to everybody who knows its id.
 * @param table its name or alias in the statement
 * @param lock as in `hasSeat`
 */
export const isOpenTo = (need: Need, caller: CallerSql, table = 'sessions', lock: '' | 'for share' = ''): string => `
  case when ${table}.workspace_id is null then (${table}.user_id is null or ${table}.user_id = ${caller.user}::text)
    else ${hasSeat(need, caller, `${table}.workspace_id`, lock)} end`

/** Where a new session of the caller belongs: the workspace that was named, that of the key, or the caller's personal one. */
export const homeOf = ({ user, key }: CallerSql, named: string): string => `
  coalesce(${named}::uuid, ${key}::uuid, (select id from workspaces where personal_of = ${user}::text))`

/** A condition: no workspace was named, or the caller may write there. */
export const mayWriteIn = (caller: CallerSql, named: string): string =>
  `(${named}::uuid is null or ${hasSeat('write', caller, `${named}::uuid`)})`

/** A condition on an existing session: no workspace was named, or it is the session's, or the session is anonymous. */
export const isNamed = (named: string, table: string): string =>
  `(${named}::uuid is null or ${table}.workspace_id = ${named}::uuid or ${table}.workspace_id is null and ${table}.user_id is null)`

const claimed = ({ user }: CallerSql, home: string, table: string) => ({
  userId: `case when ${table}.workspace_id is null then coalesce(${table}.user_id, ${user}::text) else ${table}.user_id end`,
  workspaceId: `case when ${table}.user_id is null then coalesce(${table}.workspace_id, ${home}) else ${table}.workspace_id end`,
})

/**
 * Assignments to a session that the caller writes: the first identified caller of an anonymous one takes it home.
 * @param home as `homeOf`
 */
export function claim(caller: CallerSql, home: string, table = 'sessions'): string {
  const { userId, workspaceId } = claimed(caller, home, table)
  return `user_id = ${userId}, workspace_id = ${workspaceId}`
}

/** Adds the parameters of the caller to a statement that is built once. */
export function callerOf<Input>(
  param: (read: (input: Input) => DriverValue) => string,
  need: Need,
  accessOf: (input: Input) => Access,
): CallerSql {
  return {
    user: param((input) => userOf(accessOf(input))),
    key: param((input) => keyOf(accessOf(input), need)),
  }
}

const placeholders = { user: '{user}', key: '{key}' } as const
const workspacePlaceholder = '{workspace}'

/** A text with placeholders as SQL for Drizzle. */
function filled(text: string, access: Access, need: Need, workspace = sql``): SQL {
  const values: Record<string, SQL> = {
    [placeholders.user]: sql`${userOf(access)}`,
    [placeholders.key]: sql`${keyOf(access, need)}`,
    [workspacePlaceholder]: workspace,
  }
  const pieces = text.split(/(\{user\}|\{key\}|\{workspace\})/)
  return sql.join(pieces.map((piece) => values[piece] ?? sql.raw(piece)))
}

/** A condition on `sessions`, for Drizzle: the caller may do what is needed. Staff may read every row. */
export const openTo = (access: Access, need: Need, table = 'sessions'): SQL =>
  access.scope === 'any' && need === 'read'
    ? sql`/* staff */ true`
    : filled(isOpenTo(need, placeholders, table), access, need)

/** The same for rows of tables that refer to a session: they are as open as the session. */
export const sessionOpenTo = (access: Access, need: Need, sessionId: SQL): SQL =>
  sql`exists (select from sessions where sessions.id = ${sessionId} and ${openTo(access, need)})`

/** A condition for Drizzle: the caller has a seat in the workspace, which is a column or a value with its type. */
export const seatedIn = (access: Access, need: Need, workspace: SQL): SQL =>
  filled(hasSeat(need, placeholders, workspacePlaceholder), access, need, workspace)

/**
 * The same for whoever made the row, long after the request: they still have a seat. Jobs ask, which have no caller.
 * @param user the column with the user's id
 * @param workspace the column of the row
 */
export const stillSeated = (need: Need, user: string, workspace: string): SQL =>
  sql.raw(hasSeat(need, { user, key: 'null' }, workspace))

/**
 * A condition for Drizzle on what is stored for a workspace by the service itself, without a foreign key: the workspace is
 * there, and stays until this is committed. Deleting it waits for that, and then takes it along.
 * @param workspaceId null: of no workspace
 */
export const isThere = (workspaceId: string | null): SQL =>
  workspaceId === null ? sql`true` : sql`exists (select from workspaces where id = ${workspaceId}::uuid for key share)`

/** The values of `claim`, for Drizzle. */
export const claimValues = (access: Access): { userId: SQL; workspaceId: SQL } => {
  const { userId, workspaceId } = claimed(placeholders, homeOf(placeholders, 'null'), 'sessions')
  return { userId: filled(userId, access, 'write'), workspaceId: filled(workspaceId, access, 'write') }
}

const ownerKeys: readonly unknown[] = [constraints.userOfSession, constraints.workspaceOfSession]

/** Whether a write failed because the caller's user was deleted while their token is still accepted, or their workspace was. */
export const isOwnerGone = (error: unknown): boolean => ownerKeys.includes(violatedConstraint(driverError(error)))
