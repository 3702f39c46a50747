import { z } from 'zod'
import { nameLine, timestamp } from '../schemas.ts'
import { exampleConnection } from './examples.ts'
import { faultSchema } from './schemas.ts'

const metaId = z.string().regex(/^\d{1,40}$/, "must be an id of Meta's, digits alone")
const secret = (min: number) =>
  z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be visible ASCII characters')
    .min(min)
    .max(1000)

export const newConnectionBody = z
  .object({
    name: nameLine.nullish().describe("Default: Meta's name of the account"),
    waba_id: metaId.describe('The WhatsApp Business Account'),
    app_id: metaId.describe('The app that the token belongs to'),
    phone_number_id: metaId.nullish().describe('For test sends'),
    token: secret(16).describe('Of a system user, with the permission whatsapp_business_management'),
    app_secret: secret(16).describe('Signs our calls, and verifies the webhooks of this account'),
  })
  .meta({
    examples: [
      {
        name: 'BrightSmile',
        waba_id: '102290129340398',
        app_id: '634974688087057',
        token: 'EAAJB…'.replace('…', '0123456789aZ4x'),
        app_secret: '0123456789abcdef0123456789ab9c1f',
      },
    ],
  })

export const tokenBody = z
  .object({
    token: secret(16),
    app_secret: secret(16).nullish().describe('Default: as it is'),
    phone_number_id: metaId.nullish().describe('Default: as it is'),
  })
  .meta({ examples: [{ token: 'EAAJB0123456789bY5w' }] })

const counts = z.object({
  created: z.int(),
  changed: z.int(),
  vanished: z.int(),
  skipped: z.int().describe('Could not be read, or looked for in the next run'),
})

export const connectionAnswer = z
  .object({
    connection_id: z.string(),
    workspace_id: z.string(),
    name: z.string(),
    waba_id: z.string(),
    app_id: z.string(),
    phone_number_id: z.string().nullable(),
    account_name: z.string().nullable().describe("Meta's name of the account"),
    status: z.enum(['connected', 'broken']).describe('broken: it needs a new token, and its jobs wait'),
    warnings: z.array(z.enum(['reconnect', 'token_expired', 'token_expires_soon', 'cannot_send_tests'])),
    fault: faultSchema,
    token_last_four: z.string(),
    app_secret_last_four: z.string(),
    scopes: z.array(z.string()),
    expires_at: timestamp.nullable().describe('null: never, or unknown'),
    checked_at: timestamp,
    reconciled_at: timestamp.nullable(),
    reconciliation: counts.nullable().describe('What the last reconciliation found'),
    renewal: z
      .object({
        state: z
          .enum(['renewed', 'impossible', 'failed'])
          .describe('impossible: Meta renews no such token; failed: it is tried again the next day'),
        at: timestamp,
        fault: faultSchema,
      })
      .nullable()
      .describe('The last attempt to renew the token before its end'),
    created_at: timestamp,
    updated_at: timestamp,
  })
  .meta({
    id: 'Connection',
    description: 'A connected account; its secrets are never shown',
    examples: [exampleConnection],
  })

export const connectionList = z
  .object({ connections: z.array(connectionAnswer) })
  .meta({ id: 'Connections', description: 'Oldest first', examples: [{ connections: [exampleConnection] }] })

export const accepted = z
  .object({ accepted: z.literal(true) })
  .meta({ id: 'Accepted', description: 'It will be done soon', examples: [{ accepted: true }] })
