import { z } from 'zod'
import { exampleMoment } from '../examples.ts'
import { timestamp, wholeNumber } from '../schemas.ts'

export const streamQuery = z.object({
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER).optional().describe('As the header Last-Event-ID'),
  follow: z.enum(['true', 'false']).optional().describe('Default: true'),
})

export const streamHeaders = z.looseObject({
  'last-event-id': z
    .string()
    .regex(/^\d{1,15}$/, 'must be the id of an event')
    .optional(),
})

export const workspaceEvent = z
  .object({
    id: z.int().describe('1, 2, 3 … within the workspace'),
    event: z
      .string()
      .describe(
        '`template.status`, `.quality`, `.category`, `.components`, `.changed`, `submission.changed`, `connection.…`, `test_number.verified`, `test_send.changed`, `sample.settled`',
      ),
    created_at: timestamp,
    data: z.unknown(),
  })
  .meta({
    id: 'WorkspaceEvent',
    description: 'One event of the stream; as JSON in `data` of a server-sent event',
    examples: [
      {
        id: 7,
        event: 'template.status',
        created_at: exampleMoment,
        data: { name: 'order_update', status: 'APPROVED' },
      },
    ],
  })

const exampleHook = { url: 'https://shop.example/hooks/templates', failing_since: null, last_error: null, waiting: 0 }

const hook = {
  url: z.string(),
  failing_since: timestamp.nullable(),
  last_error: z.string().nullable(),
  waiting: z.int().describe('Events that it has not been told yet'),
}

export const hookAnswer = z
  .object(hook)
  .meta({ id: 'WorkspaceWebhook', description: "The workspace's own webhook", examples: [exampleHook] })

export const newHook = z.object({ ...hook, secret: z.string().describe('Shown only once') }).meta({
  id: 'NewWorkspaceWebhook',
  description: 'With the secret that signs its calls',
  examples: [{ ...exampleHook, secret: 'whsec_3f9aK2…' }],
})

export const hookBody = z
  .object({ url: z.string().max(2000) })
  .meta({ examples: [{ url: 'https://shop.example/hooks/templates' }] })
