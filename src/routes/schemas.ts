/** Schemas shared by several routes. */
import { z } from 'zod'
import { type ErrorCode, errorTable } from '../errors.ts'
import { categories, type Draft } from '../template/draft.ts'
import { exampleDraftAnswer, exampleIssue, exampleTemplate } from './examples.ts'

const errorCodes = errorTable.map(({ code }) => code) as [ErrorCode, ...ErrorCode[]]

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(errorCodes).describe('Stable: what programs decide by'),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'Why a request was refused, as RFC 9457 has it',
    examples: [
      {
        type: 'urn:problem-type:invalid-request',
        title: 'The request is not valid',
        status: 400,
        detail: 'The body is not valid; see errors.',
        code: 'INVALID_REQUEST',
        request_id: '0f6f2d0a-54f2-4a0f-b1d5-0a8f6f1f6a55',
        errors: [{ path: 'message', message: 'message is missing.' }],
      },
    ],
  })

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 416 | 429 | 500 | 503

/** Response schemas for these error statuses, plus those any route may answer with: 429, 500 and 503. */
export const problems = <Status extends ProblemStatus>(...statuses: Status[]) =>
  Object.fromEntries([...statuses, 429, 500, 503].map((status) => [status, problemSchema])) as Record<
    Status | 429 | 500 | 503,
    typeof problemSchema
  >

const unstorable = /\p{Surrogate}|\p{Cc}/u

/** One line of text without control characters; `min` and `max` count code points after trimming. */
export const line = (min: number, max: number) =>
  z
    .string()
    .refine((text) => !unstorable.test(text), 'must not contain control characters')
    .refine((text) => {
      const { length } = [...text.trim()]
      return length >= min && length <= max
    }, `must have ${min} to ${max} characters`)
    .meta({ minLength: min, maxLength: max })

/** Characters that turn the direction of what stands around a name, in lists that others read. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u
/** A blank Braille cell is a symbol. */
const isVisible = (text: string): boolean => /(?![\p{DI}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u.test(text)

/** A line that people read as a name: something of it can be seen, and it leaves the text around it as it is. */
export const nameLine = line(1, 100)
  .refine(isVisible, 'must contain a character that can be seen')
  .refine((text) => !turning.test(text), 'must not contain characters that turn the direction of the text')

export const userIdSchema = line(1, 50).describe('The user; must match the bearer token')

/** Any version of UUID, because clients may generate their own. */
export const uuid = z.guid('must be a UUID').toLowerCase()
export const sessionIdSchema = uuid.meta({ format: 'uuid' })
export const workspaceIdSchema = uuid.meta({ format: 'uuid' })
export const sessionParams = z.object({ session_id: sessionIdSchema })

export const timestamp = z.iso.datetime()

/** A whole number from a query string. */
export const wholeNumber = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`
  return z.coerce.number(message).int(message).min(min, message).max(max, message)
}

export const issueSchema = z
  .object({
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    path: z.string(),
    message: z.string(),
    fix: z.string().nullable(),
    fixable: z.boolean(),
    range: z.tuple([z.int(), z.int()]).readonly().optional(),
  })
  .meta({ id: 'Issue', description: 'One fault of a template, in plain words', examples: [exampleIssue] })

const draftShape = z.looseObject({
  name: z.string().optional(),
  language: z.string().optional(),
  category: z.enum(categories).optional(),
  components: z.array(z.looseObject({ type: z.string() })),
})
const { $schema: _, ...draftDescription } = z.toJSONSchema(draftShape)

/** Meta's creation payload with every field optional. Passed through as it is: a parsed copy would reorder its keys. */
export const draftSchema = z
  .custom<Draft>((value) => draftShape.safeParse(value).success)
  .meta({
    id: 'Draft',
    ...draftDescription,
    description: "Meta's creation payload, with what is not known yet left out",
    examples: [exampleTemplate],
  })

const parts = ['category', 'language', 'name', 'body', 'header', 'footer', 'buttons'] as const
export const missingSchema = z
  .array(z.enum(parts))
  .nullable()
  .describe('null: the template is final; []: only the confirmation is missing')
export const payloadSchema = z.record(z.string(), z.unknown()).nullable()

/** What is proposed and what became of the last message; part of every answer, of the stream and of the session. */
export const proposalShape = {
  assumptions: z
    .array(z.object({ part: z.enum(parts), value: z.string(), why: z.string() }))
    .describe('What the assistant chose, until the person says or confirms it'),
  options: z
    .array(z.object({ id: z.string(), label: z.string(), text: z.string(), picked: z.boolean() }))
    .describe(
      'Alternatives: a message with the number, the label or "the second one" picks one, also when another is `picked`, which the draft has now',
    ),
  changes: z
    .array(z.object({ part: z.string(), before: z.unknown(), after: z.unknown() }))
    .describe('What the last message or edit changed'),
  unused: z.array(z.string()).describe('Words of the last message that were not understood and changed nothing'),
  draft_hash: z.string().describe('SHA-256 of the canonical payload'),
  user_language: z
    .string()
    .nullable()
    .optional()
    .describe('The language that the assistant answers in, such as `es` or `hi-Latn`; null while none is known'),
  forecast: z
    .object({
      category: z.enum(categories).describe('What the review will say'),
      later: z.enum(categories).describe('What a later sweep may make of it'),
      confidence: z.number(),
      reason: z.object({ words: z.string(), path: z.string(), why: z.string() }).nullable(),
      price_difference: z
        .object({
          version: z.string(),
          valid_from: z.string(),
          currency: z.string(),
          least: z.number(),
          most: z.number(),
        })
        .nullable()
        .describe('What a message costs more than as the category of the draft, over all markets'),
    })
    .nullable()
    .optional()
    .describe('What Meta will make of the draft; null while there is no text'),
}

export const draftAnswerSchema = z
  .object({
    session_id: z.string(),
    draft: draftSchema,
    missing: missingSchema,
    ...proposalShape,
    final_creation_payload: payloadSchema,
    action: z.enum(['ASK', 'DRAFT', 'UPDATE', 'FINAL', 'CHITCHAT']),
    issues: z.array(issueSchema),
    suggestions: z.array(z.string()),
    revision: z.int(),
    source: z.object({ provider: z.enum(['openai', 'builtin']), model: z.string(), degraded: z.boolean() }),
    usage: z.object({ input_tokens: z.int(), output_tokens: z.int(), cost_usd: z.number() }),
  })
  .meta({
    id: 'DraftAnswer',
    description: 'The draft, what is missing or wrong, and what the last step changed',
    examples: [exampleDraftAnswer],
  })

/** A timestamp in a request. Refuses years the database cannot store, including those reached through a time zone. */
export const momentInput = z.iso
  .datetime({ offset: true })
  .refine((text) => new Date(text).getTime() >= 0 && new Date(text).getUTCFullYear() <= 9999, 'is out of range')
