import { z } from 'zod'
import { overrideKinds } from '../../assessment/index.ts'
import { categories } from '../../template/draft.ts'
import { line, sessionIdSchema, timestamp, uuid } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { exampleHash, exampleOverride } from './examples.ts'

export const overrideKind = z.enum(overrideKinds)
const overrideShape = {
  id: z.string(),
  kind: overrideKind,
  rule: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  by: z.string().nullable().describe('null: an API key, or the account is deleted'),
  at: timestamp,
}
export const overridden = z.object({
  ...overrideShape,
  scope: z.enum(['content', 'session', 'workspace']),
  before: z.union([z.string(), z.number()]).nullable().describe('What stood there'),
})

export const overrideParams = workspaceParams.extend({ override_id: uuid })

export const overrideBody = z
  .object({
    kind: overrideKind.describe(
      '`accept`: the finding is known and accepted; `false_alarm`: it is wrong; `category` and `quality`: `value` is right',
    ),
    content_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 as hexadecimal')
      .nullish()
      .describe('Of this very content; or a session; with neither it is a rule of the workspace'),
    session_id: sessionIdSchema.nullish(),
    rule: line(1, 100).nullish().describe('Of a finding or a reason: it holds where this fires'),
    value: z
      .union([z.enum(categories), z.int().min(0).max(100)])
      .nullish()
      .describe('A category, or a score from 0 to 100'),
    reason: line(1, 1000),
  })
  .meta({
    examples: [
      { kind: 'false_alarm', content_hash: exampleHash, rule: 'short-link', reason: 'The link is our own domain.' },
    ],
  })

export const overrideAnswer = z
  .object({ ...overrideShape, content_hash: z.string().nullable(), session_id: z.string().nullable() })
  .meta({ id: 'Override', description: 'Where a person said otherwise', examples: [exampleOverride] })

export const overrideList = z
  .object({ overrides: z.array(overrideAnswer) })
  .meta({ id: 'Overrides', description: 'Newest first', examples: [{ overrides: [exampleOverride] }] })
