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
  missingSchema,
  nameLine,
  payloadSchema,
  proposalShape,
  timestamp,
  userIdSchema,
  wholeNumber,
  workspaceIdSchema,
} from '../schemas.ts'
import { approvalState } from './approval-schemas.ts'

const onlyWithBody = ['session_name', 'workspace_id', 'blueprint']

/** What only `POST` takes is refused: the session would begin without it, and nobody would know why. */
export const newSessionQuery = z
  .looseObject({ user_id: userIdSchema.optional() })
  .superRefine((query, { addIssue }) => {
    for (const key of onlyWithBody)
      if (key in query)
        addIssue({
          code: 'custom',
          path: [key],
          message: 'is not known here; send POST /session/new with it in the body',
        })
  })

export const newSessionBody = z
  .object({
    user_id: userIdSchema.nullish(),
    session_name: nameLine.nullish(),
    workspace_id: workspaceIdSchema.nullish().describe('Default: the personal workspace'),
    blueprint: blueprintChoice.nullish(),
  })
  .nullish()
  .meta({ examples: [{ session_name: 'Spring campaign' }, { blueprint: { id: 'sale', language: 'es' } }] })

export const createdSession = z
  .object({
    session_id: z.string(),
    session_name: z.string(),
    user_id: z.string().nullable(),
    workspace_id: z.string().nullable().describe('null: anonymous, open to whoever knows its id'),
  })
  .meta({
    id: 'CreatedSession',
    description: 'The new session',
    examples: [{ session_id: exampleIds.session, session_name: 'Spring campaign', user_id: null, workspace_id: null }],
  })

export const emptySession = z
  .object({ session_id: z.string() })
  .meta({ id: 'EmptySession', description: 'The new session', examples: [{ session_id: exampleIds.session }] })

export const memorySchema = z.object({
  category: z.string().nullable(),
  language_pref: z.string().nullable(),
  business_type: z.string().nullable(),
  brand_name: z.string().nullable(),
  wants_header: z.boolean().nullable(),
  wants_footer: z.boolean().nullable(),
  wants_buttons: z.boolean().nullable(),
  facts: z.record(z.string(), z.string()),
})

export const messageSchema = z.object({
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

export const messagesBefore = wholeNumber(1, 2_147_483_647)
  .optional()
  .describe('Only messages whose seq is below this; if absent, the newest')
export const hasMoreMessages = z.boolean().describe('There are earlier messages; request them with messages_before')

export const sessionQuery = z.object({ messages_before: messagesBefore })

export const sessionAnswer = z
  .object({
    session_id: z.string(),
    session_name: z.string(),
    workspace_id: z.string().nullable().describe('null: anonymous, open to whoever knows its id'),
    messages: z.array(messageSchema).describe('The newest 200, or fewer when they are long; oldest first'),
    has_more_messages: hasMoreMessages,
    draft: draftSchema,
    memory: memorySchema,
    missing: missingSchema,
    issues: z.array(issueSchema),
    ...proposalShape,
    final_creation_payload: payloadSchema,
    approval: approvalState,
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
        workspace_id: exampleIds.workspace,
        messages: exampleMessages,
        has_more_messages: false,
        draft: exampleTemplate,
        memory: exampleMemory,
        issues: [],
        final_creation_payload: null,
        approval: null,
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
