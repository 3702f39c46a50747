/** Columns that drivers do not return or take as JavaScript values. */
import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** A point in time, which drivers return as text. */
export const moment = z.string().pipe(z.coerce.date())
/** A point in time as a parameter. */
export const momentOf = (at: Date | null | undefined): SQL => sql`${at?.toISOString() ?? null}::timestamptz`
/** A bigint, which one driver returns as text and the other as a number. */
export const bigint = z.union([z.number(), z.string()]).pipe(z.coerce.number())
