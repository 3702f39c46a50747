/** What support staff see of a session. */
import { z } from 'zod'
import { exampleIds, exampleMemory, exampleMessages, exampleMoment, exampleTemplate } from '../examples.ts'
import { draftSchema, momentInput, timestamp, wholeNumber } from '../schemas.ts'
import { hasMoreMessages, memorySchema, messageSchema, messagesBefore } from './schemas.ts'

export const debugQuery = z.object({
  logs_limit: wholeNumber(1, 1000).default(200),
  logs_before: z
    .union([momentInput, wholeNumber(1, Number.MAX_SAFE_INTEGER)])
    .optional()
    .describe('Only entries before this time, or below this id'),
  messages_before: messagesBefore,
})

export const requestQuery = z.object({
  request_id: z.string().regex(/^[\w.:-]{1,128}$/, 'must be 1 to 128 of: letters A to Z, digits, _ . : -'),
})

export const foundSession = z.object({ session_id: z.string() }).meta({
  id: 'FoundSession',
  description: 'The session that the request belongs to',
  examples: [{ session_id: exampleIds.session }],
})

export const debugAnswer = z
  .object({
    session_id: z.string(),
    session_info: z.object({
      id: z.string(),
      active_draft_id: z.string(),
      total_messages: z.int(),
      total_llm_calls: z.int(),
      total_input_tokens: z.int(),
      total_cached_tokens: z.int(),
      total_output_tokens: z.int(),
      total_cost_usd: z.number(),
      created_at: timestamp,
    }),
    messages: z.array(messageSchema).describe('The newest 200, or fewer when they are long; oldest first'),
    has_more_messages: hasMoreMessages,
    owner: z.string().nullable().describe('The user whose session it is; null: it is open to whoever knows its id'),
    previous_session_id: z
      .string()
      .nullable()
      .describe('The session of the same owner that was active before this one'),
    next_session_id: z.string().nullable().describe('The session of the same owner that was active after this one'),
    current_draft: draftSchema,
    memory: memorySchema,
    llm_logs: z.array(
      z.object({
        id: z.int(),
        timestamp,
        direction: z.string(),
        payload: z.unknown(),
        model: z.string(),
        latency_ms: z.number(),
        provider: z.string(),
        attempt: z.int(),
        input_tokens: z.int(),
        output_tokens: z.int(),
        cost_usd: z.number(),
      }),
    ),
    has_more_logs: z.boolean().describe('There are earlier entries; request them with logs_before'),
    last_action: z.string().nullable(),
    updated_at: timestamp,
  })
  .meta({
    id: 'SessionDebug',
    description: 'What happened in a session, redacted',
    examples: [
      {
        session_id: exampleIds.session,
        session_info: {
          id: exampleIds.session,
          active_draft_id: exampleIds.turn,
          total_messages: 2,
          total_llm_calls: 1,
          total_input_tokens: 1900,
          total_cached_tokens: 1500,
          total_output_tokens: 210,
          total_cost_usd: 0.0004,
          created_at: exampleMoment,
        },
        messages: exampleMessages,
        has_more_messages: false,
        owner: exampleIds.user,
        previous_session_id: null,
        next_session_id: null,
        current_draft: exampleTemplate,
        memory: exampleMemory,
        llm_logs: [
          {
            id: 1,
            timestamp: exampleMoment,
            direction: 'request',
            payload: { model: 'gpt-4o-mini' },
            model: 'gpt-4o-mini',
            latency_ms: 1240,
            provider: 'openai',
            attempt: 1,
            input_tokens: 1900,
            output_tokens: 210,
            cost_usd: 0.0004,
          },
        ],
        has_more_logs: false,
        last_action: 'DRAFT',
        updated_at: exampleMoment,
      },
    ],
  })
