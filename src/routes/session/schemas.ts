import { z } from 'zod'
import { editSchema } from '../../template/edit.ts'
import {
  exampleDraftAnswer,
  exampleIds,
  exampleMemory,
  exampleMessages,
  exampleMoment,
  exampleProposal,
  exampleTemplate,
} from '../examples.ts'
import { blueprintChoice } from '../gallery/schemas.ts'
import {
  draftSchema,
  issueSchema,
  line,
  missingSchema,
  momentInput,
  payloadSchema,
  proposalShape,
  timestamp,
  userIdSchema,
  wholeNumber,
} from '../schemas.ts'

export const newSessionQuery = z.object({ user_id: userIdSchema.optional() })
export const newSessionBody = z
  .object({
    user_id: userIdSchema.nullish(),
    session_name: line(1, 100).nullish(),
    blueprint: blueprintChoice.nullish(),
  })
  .nullish()
  .meta({ examples: [{ session_name: 'Spring campaign' }, { blueprint: { id: 'sale', language: 'es' } }] })

export const createdSession = z
  .object({
    session_id: z.string(),
    session_name: z.string(),
    user_id: z.string().nullable(),
  })
  .meta({
    id: 'CreatedSession',
    description: 'The new session',
    examples: [{ session_id: exampleIds.session, session_name: 'Spring campaign', user_id: null }],
  })

export const emptySession = z
  .object({ session_id: z.string() })
  .meta({ id: 'EmptySession', description: 'The new session', examples: [{ session_id: exampleIds.session }] })

const memorySchema = z.object({
  category: z.string().nullable(),
  language_pref: z.string().nullable(),
  business_type: z.string().nullable(),
  brand_name: z.string().nullable(),
  wants_header: z.boolean().nullable(),
  wants_footer: z.boolean().nullable(),
  wants_buttons: z.boolean().nullable(),
  facts: z.record(z.string(), z.string()),
})

const messageSchema = z.object({
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  seq: z.int().describe('1, 2, 3 … within the session'),
  created_at: timestamp,
  turn_id: z.string().nullable().describe('null: stored by an earlier release, which did not record the turn'),
  status: z
    .enum(['answered', 'pending', 'interrupted'])
    .optional()
    .describe('Only for messages of the user. `interrupted`: its turn failed; send the message again to get an answer'),
})

const messagesBefore = wholeNumber(1, 2_147_483_647)
  .optional()
  .describe('Only messages whose seq is below this; if absent, the newest')
const hasMoreMessages = z.boolean().describe('There are earlier messages; request them with messages_before')

export const sessionQuery = z.object({ messages_before: messagesBefore })

export const sessionAnswer = z
  .object({
    session_id: z.string(),
    session_name: z.string(),
    messages: z.array(messageSchema).describe('The newest 200, or fewer when they are long; oldest first'),
    has_more_messages: hasMoreMessages,
    draft: draftSchema,
    memory: memorySchema,
    missing: missingSchema,
    issues: z.array(issueSchema),
    ...proposalShape,
    final_creation_payload: payloadSchema,
    suggestions: z.array(z.string()).describe('Short answers that the user could send next'),
    last_action: z.string().nullable(),
    revision: z.int(),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({
    id: 'Session',
    description: 'A conversation and its draft',
    examples: [
      {
        ...exampleProposal,
        session_id: exampleIds.session,
        session_name: 'Appointments',
        messages: exampleMessages,
        has_more_messages: false,
        draft: exampleTemplate,
        memory: exampleMemory,
        issues: [],
        final_creation_payload: null,
        suggestions: exampleDraftAnswer.suggestions,
        last_action: 'DRAFT',
        revision: 1,
        created_at: exampleMoment,
        updated_at: exampleMoment,
      },
    ],
  })

export const editsBody = z
  .object({
    edits: z.array(editSchema).min(1).max(100),
    revision: z
      .int()
      .min(0)
      .nullish()
      .describe('The revision that the edits are based on; 409 if the draft has changed since'),
  })
  .meta({ examples: [{ edits: [{ op: 'set_footer', text: 'BrightSmile, 8 Canal Walk' }], revision: 1 }] })

export const revisionsQuery = z.object({
  limit: wholeNumber(1, 200).default(50),
  before: wholeNumber(1, 2_147_483_647).optional().describe('Only revisions below this number'),
  issues: z.enum(['true', 'false']).default('false').describe('Also say what is wrong with the draft of each revision'),
})

export const revisionsAnswer = z
  .object({
    session_id: z.string(),
    revisions: z.array(
      z.object({
        revision: z.int(),
        cause: z.enum(['chat', 'api', 'undo', 'redo', 'restore', 'start_over']),
        action: z.string(),
        changes: z.array(z.string()),
        authors: z.record(z.string(), z.enum(['user', 'assistant'])),
        draft: draftSchema.nullable().describe('null: not kept; only the newest 200 revisions keep their draft'),
        issues: z
          .array(issueSchema)
          .nullish()
          .describe('Under the rules of today; null: the draft was not kept. Only with `issues=true`'),
        by: z.string().nullable(),
        created_at: timestamp,
      }),
    ),
    has_more: z
      .boolean()
      .describe('There are earlier revisions, beyond the limit or the size of a page; request them with before'),
  })
  .meta({
    id: 'Revisions',
    description: 'A page of the history of a draft',
    examples: [
      {
        session_id: exampleIds.session,
        revisions: [
          {
            revision: 1,
            cause: 'chat',
            action: 'DRAFT',
            changes: ['body', 'buttons'],
            authors: { body: 'assistant' },
            draft: exampleDraftAnswer.draft,
            by: null,
            created_at: exampleMoment,
          },
        ],
        has_more: false,
      },
    ],
  })

export const previewQuery = z.object({ format: z.enum(['text', 'html']).default('text') })

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
