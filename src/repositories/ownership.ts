import { eq, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { sessions } from '../db/schema.ts'
import type { Access } from './types.ts'

/**
 * Condition on `sessions`: the caller may write the row. An anonymous session is open to whoever holds its id; one
 * with an owner to that owner alone.
 */
export const writableBy = ({ userId }: Access): SQL | undefined =>
  userId === null ? isNull(sessions.userId) : or(isNull(sessions.userId), eq(sessions.userId, userId))

/** The same in a statement whose text is made once; `userId` stands for the caller's user or null. */
export const writableByGiven = (userId: Placeholder): SQL => sql`(user_id is null or user_id = ${userId}::text)`

/** Condition on `sessions`: the caller may read the row. */
export const readableBy = (access: Access): SQL | undefined => (access.scope === 'any' ? undefined : writableBy(access))

/** New owner of a session that the caller writes: the first who is known by name keeps it. */
export const claimedBy = ({ userId }: Access): SQL =>
  sql`coalesce(${sessions.userId}, ${sql.param(userId, sessions.userId)}::text)`

/** Whether a write failed because the caller's user was removed while their token still holds. */
export const isUserGone = (error: unknown): boolean =>
  violatedConstraint(driverError(error)) === 'sessions_user_id_users_id_fk'
