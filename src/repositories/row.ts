/** Parsers of columns that drivers do not return as JavaScript values. */
import { z } from 'zod'

/** A point in time, which drivers return as text. */
export const moment = z.string().pipe(z.coerce.date())
/** A bigint, which one driver returns as text and the other as a number. */
export const bigint = z.union([z.number(), z.string()]).pipe(z.coerce.number())
