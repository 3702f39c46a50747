import { type Param, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { sessions } from '../db/schema.ts'
import type { Access } from './types.ts'

/** The caller's user or null, as a parameter or as a column of the row that is to be written. */
type Caller = SQL | Placeholder | Param

const owner = sql`${sessions.userId}`
const callerOf = ({ userId }: Access): Param => sql.param(userId, sessions.userId)

/**
 * Condition on a row of `sessions`: the caller may write it. An anonymous session is open to whoever holds its id; one with an
 * owner to that owner alone. `column` is the owner's where the table has another name.
 */
export const isWritableBy = (caller: Caller, column = owner): SQL =>
  sql`(${column} is null or ${column} = ${caller}::text)`

/** New owner of a session that the caller writes: the first who is known by name keeps it. */
export const ownerAfter = (caller: Caller, column = owner): SQL => sql`coalesce(${column}, ${caller}::text)`

export const writableBy = (access: Access): SQL => isWritableBy(callerOf(access))
export const claimedBy = (access: Access): SQL => ownerAfter(callerOf(access))

/** Condition on `sessions`: the caller may read the row. */
export const readableBy = (access: Access): SQL | undefined => (access.scope === 'any' ? undefined : writableBy(access))

/** Whether a write failed because the caller's user was removed while their token still holds. */
export const isUserGone = (error: unknown): boolean =>
  violatedConstraint(driverError(error)) === 'sessions_user_id_users_id_fk'
