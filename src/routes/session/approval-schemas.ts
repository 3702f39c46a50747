import { z } from 'zod'
import { exampleIds, exampleMoment, exampleProposal } from '../examples.ts'
import { timestamp } from '../schemas.ts'

const decision = z.enum(['approved', 'rejected'])
const exampleDecision = {
  draft_hash: exampleProposal.draft_hash,
  decision: 'approved' as const,
  comment: 'The discount is right.',
}

export const approvalBody = z
  .object({
    draft_hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as hexadecimal'),
    decision: decision.default('approved'),
    comment: z
      .string()
      .refine((text) => [...text].length <= 2000, 'must have at most 2000 characters')
      .meta({ maxLength: 2000 })
      .nullish(),
  })
  .meta({ examples: [exampleDecision] })

const exampleApproval = { ...exampleDecision, by: exampleIds.user, created_at: exampleMoment }

export const approvalAnswer = z
  .object({
    draft_hash: z.string(),
    decision,
    comment: z.string().nullable(),
    by: z.string().nullable().describe('null: the account is deleted'),
    created_at: timestamp,
  })
  .meta({ id: 'Approval', description: 'A decision about a draft', examples: [exampleApproval] })

export const approvalList = z
  .object({ approvals: z.array(approvalAnswer) })
  .meta({ id: 'Approvals', description: 'Decisions', examples: [{ approvals: [exampleApproval] }] })

/** Where the draft stands; part of the session. */
export const approvalState = z
  .object({
    required: z.boolean(),
    status: z.enum(['pending', 'approved', 'rejected']),
    by: z.string().nullable(),
    comment: z.string().nullable(),
    decided_at: timestamp.nullable(),
  })
  .nullable()
  .describe('What reviewers say of this very draft; null where none is required and nobody said anything')
