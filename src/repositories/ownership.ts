/** Who may read and write a session: the only place with these conditions. */
import { type SQL, sql } from 'drizzle-orm'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { constraints, sessions } from '../db/schema.ts'
import type { Access } from './types.ts'

/** Builds SQL: `sql` for Drizzle, `String.raw` for statements whose text is built once. */
type Tag<Text> = (texts: TemplateStringsArray, ...values: Text[]) => Text

const writable = <Text>(tag: Tag<Text>, caller: Text, owner: Text): Text =>
  tag`(${owner} is null or ${owner} = ${caller}::text)`
const firstOwner = <Text>(tag: Tag<Text>, caller: Text, owner: Text): Text => tag`coalesce(${owner}, ${caller}::text)`

/**
 * A condition on a row of `sessions`: the caller may write it. A session without an owner is open to everybody who knows its
 * id, any other only to its owner.
 * @param caller a parameter or a column
 * @param owner the owner's column, if the table has an alias
 */
export const isWritableBy = (caller: string, owner = 'user_id'): string => writable(String.raw, caller, owner)

/** The new owner of a session that the caller writes: the first identified caller becomes and remains the owner. */
export const ownerAfter = (caller: string, owner = 'user_id'): string => firstOwner(String.raw, caller, owner)

const ownerColumn = sql`${sessions.userId}`
const callerOf = ({ userId }: Access): SQL => sql`${sql.param(userId, sessions.userId)}`

/** The condition of `isWritableBy`, for Drizzle. */
export const writableBy = (access: Access): SQL => writable<SQL>(sql, callerOf(access), ownerColumn)
/** The new owner as in `ownerAfter`, for Drizzle. */
export const claimedBy = (access: Access): SQL => firstOwner<SQL>(sql, callerOf(access), ownerColumn)

/** A condition on `sessions`, for Drizzle: the caller may read the row. Undefined for staff, who may read every row. */
export const readableBy = (access: Access): SQL | undefined => (access.scope === 'any' ? undefined : writableBy(access))

/** Whether a write failed because the caller's user was deleted while their token is still accepted. */
export const isUserGone = (error: unknown): boolean =>
  violatedConstraint(driverError(error)) === constraints.userOfSession
