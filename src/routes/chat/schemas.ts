import { z } from 'zod'
import { draftAnswerSchema, sessionIdSchema, userIdSchema } from '../schemas.ts'

const longest = 4000

/** A code point is at most two units, so a far too long message is never counted. */
const isAcceptedLength = (text: string): boolean => text.length <= 2 * longest && [...text].length <= longest

export const chatBody = z.object({
  message: z
    .string()
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine(isAcceptedLength, `must have at most ${longest} characters`)
    .meta({ minLength: 1, maxLength: longest }),
  session_id: sessionIdSchema.nullish().describe('Absent: a session is made. Unknown: a session with that id is made'),
  user_id: userIdSchema.nullish(),
})

export const chatHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/, 'must have 1 to 128 visible ASCII characters')
    .optional()
    .describe('A repeat within 24 hours returns the first answer and runs no second turn'),
})

export const chatAnswer = draftAnswerSchema
  .extend({ turn_id: z.string(), reply: z.string() })
  .meta({ id: 'TurnAnswer' })
