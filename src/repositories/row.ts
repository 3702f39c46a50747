/** Columns as the drivers return them: moments as text, bigints as text or number. */
import { z } from 'zod'

export const moment = z.string().pipe(z.coerce.date())
export const bigint = z.union([z.number(), z.string()]).pipe(z.coerce.number())
