import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { timestamp, uuid, wholeNumber } from '../schemas.ts'

const status = z.enum(['queued', 'running', 'done', 'dead'])

export const jobsQuery = z.object({
  status: status.optional(),
  kind: z
    .string()
    .regex(/^[a-z-]{1,60}$/, 'must be small letters and hyphens')
    .optional(),
  limit: wholeNumber(1, 100).default(50),
  before: wholeNumber(1, Number.MAX_SAFE_INTEGER).optional().describe('The `seq` of the last job of the page before'),
})

const job = z.object({
  id: z.string(),
  seq: z.int(),
  kind: z.string(),
  status,
  workspace_id: z.string().nullable(),
  serial_key: z.string().nullable().describe('Jobs with the same key run one after the other'),
  payload: z.unknown().describe('Redacted; left out if it is long'),
  result: z.unknown().describe('Redacted'),
  attempts: z.int(),
  max_attempts: z.int(),
  last_error: z.string().nullable().describe('Redacted'),
  run_at: timestamp,
  created_at: timestamp,
  started_at: timestamp.nullable(),
  finished_at: timestamp.nullable(),
  lease_until: timestamp.nullable(),
})

export const jobList = z.object({ jobs: z.array(job), has_more: z.boolean() }).meta({
  id: 'Jobs',
  description: 'A page of jobs',
  examples: [
    {
      jobs: [
        {
          id: exampleIds.key,
          seq: 41,
          kind: 'retention',
          status: 'done',
          workspace_id: null,
          serial_key: null,
          payload: null,
          result: { removed: 12 },
          attempts: 1,
          max_attempts: 8,
          last_error: null,
          run_at: exampleMoment,
          created_at: exampleMoment,
          started_at: exampleMoment,
          finished_at: exampleMoment,
          lease_until: null,
        },
      ],
      has_more: false,
    },
  ],
})

export const jobParams = z.object({ id: uuid })
