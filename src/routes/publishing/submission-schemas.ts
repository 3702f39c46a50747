import { z } from 'zod'
import { submissionKinds, submissionStates } from '../../publishing/index.ts'
import { timestamp, uuid } from '../schemas.ts'
import { exampleSubmission, ids } from './examples.ts'
import { faultSchema } from './schemas.ts'

export const submitBody = z
  .object({
    connection_id: uuid,
    draft_hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be the draft_hash of an answer'),
    replace: z.boolean().optional().describe('Change a template of this name that the session did not come from'),
  })
  .meta({ examples: [{ connection_id: ids.connection, draft_hash: exampleSubmission.draft_hash }] })

export const submissionAnswer = z
  .object({
    submission_id: z.string(),
    workspace_id: z.string(),
    connection_id: z.string(),
    session_id: z.string().nullable(),
    template_id: z.string().nullable().describe('In the registry; null until Meta has it'),
    draft_hash: z.string(),
    name: z.string(),
    language: z.string(),
    kind: z.enum(submissionKinds),
    state: z.enum(submissionStates).describe('Where it stands with us'),
    review_status: z.string().nullable().describe("Where the template stands with Meta's review, in Meta's words"),
    asked_category: z.string().nullable(),
    given_category: z.string().nullable().describe('What Meta made of it'),
    meta_id: z.string().nullable(),
    fault: faultSchema,
    payload: z.record(z.string(), z.unknown()).describe('What is sent'),
    attempts: z.int(),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({ id: 'Submission', description: 'A draft on its way to Meta', examples: [exampleSubmission] })

export const submissionList = z
  .object({ submissions: z.array(submissionAnswer) })
  .meta({ id: 'Submissions', description: 'Newest first', examples: [{ submissions: [exampleSubmission] }] })
