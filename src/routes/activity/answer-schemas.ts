import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { timestamp } from '../schemas.ts'

const exampleHash = '51016f72c52fa1cf16a61a1c87b2ecbfa39df18d58865aec38853f2b4ea80d40'

const exampleEntry = {
  version: 1,
  workspace_id: null,
  seq: 7,
  at: exampleMoment,
  action: 'api_key.created',
  actor: { kind: 'user', id: exampleIds.user, salt: '0f6f2d0a54f24a0fb1d50a8f6f1f6a55', digest: exampleHash },
  request_id: '0f6f2d0a-54f2-4a0f-b1d5-0a8f6f1f6a55',
  subject: { kind: 'api_key', id: exampleIds.key, salt: '3c1e6a0f8b7e4d0e9d534a532f0b3c86', digest: exampleHash },
  digests: {},
  previous: exampleHash,
  hash: exampleHash,
}

/** Plain text throughout: an entry that somebody tampered with has to be shown, not refused. */
const named = (who: string) =>
  z
    .object({
      kind: z.string(),
      id: z.string().nullable(),
      salt: z.string().nullable(),
      digest: z.string().nullable(),
    })
    .describe(`${who}; \`id\` and \`salt\` are null once they are erased, the digest stays`)

const activityEntry = z
  .object({
    version: z.int().describe('Of the canonical form'),
    workspace_id: z.string().nullable().describe('null: the log of the installation'),
    seq: z.int().describe('1, 2, 3 … without a gap'),
    at: timestamp,
    action: z.string(),
    actor: named('Who did it'),
    request_id: z.string().nullable(),
    subject: named('What it was done to'),
    digests: z.record(z.string(), z.unknown()).describe('SHA-256 of contents, by name'),
    previous: z.string().describe('The hash of the entry before'),
    hash: z.string().describe('SHA-256 of the canonical form'),
  })
  .meta({ id: 'ActivityEntry', description: 'One entry of an activity log', examples: [exampleEntry] })

export const activityAnswer = z
  .object({
    workspace_id: z.string().nullable(),
    head: z
      .object({ seq: z.int(), hash: z.string() })
      .describe('The last entry: keep it, and no later change goes unseen'),
    entries: z.array(activityEntry).describe('Newest first'),
    has_more: z.boolean(),
  })
  .meta({
    id: 'Activity',
    description: 'A page of an activity log',
    examples: [{ workspace_id: null, head: { seq: 7, hash: exampleHash }, entries: [exampleEntry], has_more: true }],
  })
