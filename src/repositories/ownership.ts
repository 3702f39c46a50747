import { type SQL, sql } from 'drizzle-orm'
import { driverError, violatedConstraint } from '../db/errors.ts'
import { constraints, sessions } from '../db/schema.ts'
import type { Access } from './types.ts'

/** Writes SQL: `sql` for Drizzle, `String.raw` for statements whose text is made once. */
type Tag<Text> = (texts: TemplateStringsArray, ...values: Text[]) => Text

const writable = <Text>(tag: Tag<Text>, caller: Text, owner: Text): Text =>
  tag`(${owner} is null or ${owner} = ${caller}::text)`
const firstOwner = <Text>(tag: Tag<Text>, caller: Text, owner: Text): Text => tag`coalesce(${owner}, ${caller}::text)`

/**
 * Condition on a row of `sessions`: the caller may write it. An anonymous session is open to whoever holds its id; one with an
 * owner to that owner only. `caller` is a parameter or column, `owner` the owner's column where the table has another name.
 */
export const isWritableBy = (caller: string, owner = 'user_id'): string => writable(String.raw, caller, owner)

/** New owner of a session that the caller writes: the first who is known by name keeps it. */
export const ownerAfter = (caller: string, owner = 'user_id'): string => firstOwner(String.raw, caller, owner)

const ownerColumn = sql`${sessions.userId}`
const callerOf = ({ userId }: Access): SQL => sql`${sql.param(userId, sessions.userId)}`

export const writableBy = (access: Access): SQL => writable<SQL>(sql, callerOf(access), ownerColumn)
export const claimedBy = (access: Access): SQL => firstOwner<SQL>(sql, callerOf(access), ownerColumn)

/** Condition on `sessions`: the caller may read the row. */
export const readableBy = (access: Access): SQL | undefined => (access.scope === 'any' ? undefined : writableBy(access))

/** Whether a write failed because the caller's user was removed while their token still holds. */
export const isUserGone = (error: unknown): boolean =>
  violatedConstraint(driverError(error)) === constraints.userOfSession
