import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { nameLine, sessionIdSchema, timestamp, userIdSchema, wholeNumber } from '../schemas.ts'

const credentials = z.object({
  user_id: userIdSchema.describe('1 to 50 of: letters A to Z, digits, . _ @ + -'),
  password: z.string().describe('8 characters to 72 bytes'),
})

const exampleCredentials = { user_id: exampleIds.user, password: 'correct horse battery' }

export const credentialsBody = credentials.meta({ examples: [exampleCredentials] })

export const registrationBody = credentials
  .extend({
    invitation: z.string().max(200).optional().describe('The invitation code, if registration needs one'),
    session_id: sessionIdSchema
      .nullish()
      .describe('An anonymous session to take into the new account; left alone if it is not one'),
  })
  .meta({ examples: [exampleCredentials] })

export const passwordBody = z
  .object({
    current_password: z.string(),
    new_password: z.string().describe('8 characters to 72 bytes'),
  })
  .meta({ examples: [{ current_password: 'correct horse battery', new_password: 'another staple entirely' }] })

const exampleUser = { user_id: exampleIds.user, created_at: exampleMoment, updated_at: exampleMoment }
const exampleToken = { access_token: 'eyJhbGciOiJIUzI1NiJ9…', token_type: 'Bearer' as const, expires_in: 86_400 }

export const registeredUser = z
  .object({ user_id: z.string(), created_at: timestamp, updated_at: timestamp })
  .meta({ id: 'User', description: 'The new account', examples: [exampleUser] })

export const loggedInUser = registeredUser
  .extend({
    message: z.literal('Login successful'),
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().describe('Seconds'),
  })
  .meta({
    id: 'Login',
    description: 'The account, and a token for it',
    examples: [{ ...exampleUser, ...exampleToken, message: 'Login successful' }],
  })

export const changedPassword = loggedInUser.extend({ message: z.literal('Password changed') }).meta({
  id: 'ChangedPassword',
  description: 'The account, and a new token for it',
  examples: [{ ...exampleUser, ...exampleToken, message: 'Password changed' }],
})

export const userParams = z.object({ user_id: userIdSchema })
export const userSessionParams = userParams.extend({ session_id: sessionIdSchema })

export const sessionsQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0, 1_000_000_000).default(0),
  q: z.string().max(100).optional().describe('In the name of the session or of its template'),
  state: z.enum(['draft', 'final']).optional().describe('Only templates that are, or are not, final'),
})

export const sessionsAnswer = z
  .object({
    user_id: z.string(),
    total_sessions: z.int().describe('How many match'),
    limit: z.int(),
    offset: z.int(),
    has_more: z.boolean(),
    sessions: z.array(
      z.object({
        session_id: z.string(),
        session_name: z.string(),
        template_name: z.string().nullable().describe('Those of its draft; null: not known yet'),
        text_start: z.string().nullable().describe('The first 120 characters of its text; null: there is none yet'),
        category: z.string().nullable(),
        language: z.string().nullable(),
        state: z.enum(['draft', 'final']),
        created_at: timestamp,
        updated_at: timestamp,
        message_count: z.int(),
        last_activity: timestamp,
      }),
    ),
  })
  .meta({
    id: 'UserSessions',
    description: 'A page of the sessions of a user',
    examples: [
      {
        user_id: exampleIds.user,
        total_sessions: 1,
        limit: 50,
        offset: 0,
        has_more: false,
        sessions: [
          {
            session_id: exampleIds.session,
            session_name: 'Appointments',
            template_name: 'appointment_reminder',
            text_start: 'Hello {{1}}, this is a reminder of your appointment',
            category: 'UTILITY',
            language: 'en',
            state: 'draft',
            created_at: exampleMoment,
            updated_at: exampleMoment,
            message_count: 2,
            last_activity: exampleMoment,
          },
        ],
      },
    ],
  })

export const renameQuery = z.object({ session_name: nameLine.optional() })
export const renameBody = z
  .object({ session_name: nameLine.optional() })
  .nullish()
  .meta({ examples: [{ session_name: 'Appointments' }] })
export const renameAnswer = z.object({ message: z.string(), session_name: z.string() }).meta({
  id: 'RenamedSession',
  description: 'The new name',
  examples: [{ message: 'Session renamed', session_name: 'Appointments' }],
})

export const exportAnswer = z
  .record(z.string(), z.unknown())
  .meta({ description: 'Everything stored about the user', examples: [{ user: exampleUser, sessions: [] }] })

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
  .meta({
    id: 'Usage',
    description: 'Tokens and cost',
    examples: [
      {
        user_id: exampleIds.user,
        days: 30,
        total: { calls: 1, input_tokens: 1900, output_tokens: 210, cost_usd: 0.0004 },
        usage: [
          {
            day: '2026-11-29',
            provider: 'openai',
            model: 'gpt-4o-mini',
            calls: 1,
            input_tokens: 1900,
            cached_tokens: 1500,
            output_tokens: 210,
            cost_usd: 0.0004,
          },
        ],
      },
    ],
  })
