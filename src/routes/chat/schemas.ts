import { z } from 'zod'
import { exampleIds, exampleMessage, exampleProposal, exampleTemplate, exampleTurnAnswer } from '../examples.ts'
import {
  draftAnswerSchema,
  draftSchema,
  issueSchema,
  missingSchema,
  problemSchema,
  proposalShape,
  sessionIdSchema,
  userIdSchema,
  workspaceIdSchema,
} from '../schemas.ts'

/** Code points. */
const maxLength = 4000

/** A code point is at most two UTF-16 units, so the first test spares us counting a message that is far too long. */
const isAcceptedLength = (text: string): boolean => text.length <= 2 * maxLength && [...text].length <= maxLength

export const chatBody = z
  .object({
    message: z
      .string()
      .refine((text) => text.trim() !== '', 'must not be blank')
      .refine(isAcceptedLength, `must have at most ${maxLength} characters`)
      .meta({ minLength: 1, maxLength }),
    session_id: sessionIdSchema
      .nullish()
      .describe('If absent, a session is created. If unknown, a session with this id is created'),
    user_id: userIdSchema.nullish(),
    workspace_id: workspaceIdSchema
      .nullish()
      .describe('Where a new session belongs; default: the personal workspace. An existing one has to be there'),
    draft_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as hexadecimal')
      .nullish()
      .describe('The draft_hash that the person sees. A wish to finalize another draft shows the current one instead'),
  })
  .meta({ examples: [{ message: exampleMessage }, { message: 'finalize', session_id: exampleIds.session }] })

export const chatHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/, 'must have 1 to 128 visible ASCII characters')
    .optional()
    .describe('A repeat within 24 hours returns the first answer and does not run a second turn'),
})

export const chatAnswer = draftAnswerSchema
  .extend({ turn_id: z.string(), reply: z.string() })
  .meta({ id: 'TurnAnswer', description: 'The reply, and the draft after it', examples: [exampleTurnAnswer] })

const event = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.object({ event: z.literal(name), data })

/** The events of a stream, each with what its `data` holds as JSON. */
export const turnEvent = z
  .discriminatedUnion('event', [
    event('turn', z.object({ session_id: z.string() })),
    event('reply', z.object({ delta: z.string().describe('The next piece of the reply') })),
    event(
      'draft',
      z.object({ ...proposalShape, draft: draftSchema, missing: missingSchema, issues: z.array(issueSchema) }),
    ),
    event('done', chatAnswer),
    event('error', problemSchema),
  ])
  .meta({
    id: 'TurnEvent',
    description: 'The name of each event, and what its `data` holds as JSON',
    examples: [
      { event: 'turn', data: { session_id: exampleIds.session } },
      { event: 'reply', data: { delta: 'Here is a first ' } },
      { event: 'draft', data: { ...exampleProposal, draft: exampleTemplate, issues: [] } },
      { event: 'done', data: exampleTurnAnswer },
    ],
  })
