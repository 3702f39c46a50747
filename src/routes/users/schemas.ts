import { z } from 'zod'
import { line, sessionIdSchema, timestamp, userIdSchema, wholeNumber } from '../schemas.ts'

export const credentialsBody = z.object({
  user_id: userIdSchema.describe('1 to 50 of: letters A to Z, digits, . _ @ + -'),
  password: z.string().describe('8 characters to 72 bytes'),
})

export const registrationBody = credentialsBody.extend({
  invitation: z.string().max(200).optional().describe('The invitation code, if registration needs one'),
})

export const passwordBody = z.object({
  current_password: z.string(),
  new_password: z.string().describe('8 characters to 72 bytes'),
})

export const registeredUser = z
  .object({ user_id: z.string(), created_at: timestamp, updated_at: timestamp })
  .meta({ id: 'User' })

export const loggedInUser = registeredUser
  .extend({
    message: z.literal('Login successful'),
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().describe('Seconds'),
  })
  .meta({ id: 'Login' })

export const changedPassword = loggedInUser
  .extend({ message: z.literal('Password changed') })
  .meta({ id: 'ChangedPassword' })

export const userParams = z.object({ user_id: userIdSchema })
export const userSessionParams = userParams.extend({ session_id: sessionIdSchema })

export const sessionsQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000_000).default(0),
})

export const sessionsAnswer = z
  .object({
    user_id: z.string(),
    total_sessions: z.int(),
    limit: z.int(),
    offset: z.int(),
    has_more: z.boolean(),
    sessions: z.array(
      z.object({
        session_id: z.string(),
        session_name: z.string(),
        created_at: timestamp,
        updated_at: timestamp,
        message_count: z.int(),
        last_activity: timestamp,
      }),
    ),
  })
  .meta({ id: 'UserSessions' })

const sessionName = line(1, 100)
export const renameQuery = z.object({ session_name: sessionName.optional() })
export const renameBody = z.object({ session_name: sessionName.optional() }).nullish()
export const renameAnswer = z.object({ message: z.string(), session_name: z.string() })

export const exportAnswer = z.record(z.string(), z.unknown()).describe('Everything stored about the user')

export const usageQuery = z.object({ days: wholeNumber(1, 366).default(30) })

export const usageAnswer = z
  .object({
    user_id: z.string(),
    days: z.int(),
    total: z.object({ calls: z.int(), input_tokens: z.int(), output_tokens: z.int(), cost_usd: z.number() }),
    usage: z.array(
      z.object({
        day: z.string(),
        provider: z.string(),
        model: z.string(),
        calls: z.int(),
        input_tokens: z.int(),
        cached_tokens: z.int(),
        output_tokens: z.int(),
        cost_usd: z.number(),
      }),
    ),
  })
  .meta({ id: 'Usage' })
