import { z } from 'zod'
import { testSendStates } from '../../publishing/index.ts'
import { exampleMoment } from '../examples.ts'
import { timestamp, uuid } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'
import { ids } from './examples.ts'
import { faultSchema } from './schemas.ts'

export const testNumberParams = workspaceParams.extend({ test_number_id: uuid })

const exampleNumber = {
  test_number_id: '5d3c2b1a-0f9e-4d8c-9b7a-6f5e4d3c2b1a',
  connection_id: ids.connection,
  phone: '+15550100123',
  status: 'verified' as const,
  expires_at: null,
  verified_at: exampleMoment,
  window_until: exampleMoment,
  created_at: exampleMoment,
}

const number = {
  test_number_id: z.string(),
  connection_id: z.string(),
  phone: z.string().nullable().describe('null: the code has not come yet'),
  status: z.enum(['waiting', 'verified']),
  expires_at: timestamp.nullable().describe('When the code ends'),
  verified_at: timestamp.nullable(),
  window_until: timestamp.nullable().describe('24 hours after the code came: so long may the business write freely'),
  created_at: timestamp,
}

export const testNumberBody = z.object({ connection_id: uuid }).meta({ examples: [{ connection_id: ids.connection }] })

export const newTestNumber = z
  .object({
    ...number,
    code: z.string().describe('To be sent from the phone, as a message of its own. Shown only once'),
    send_to: z.string().describe('The number of the business'),
    link: z.string().describe('Opens WhatsApp with the code written already'),
  })
  .meta({
    id: 'NewTestNumber',
    description: 'A phone that is to be proved',
    examples: [
      {
        ...exampleNumber,
        ...{ phone: null, status: 'waiting', verified_at: null, window_until: null, expires_at: exampleMoment },
        ...{ code: 'WT-7KQ2M9PX', send_to: '+1 555-010-0100', link: 'https://wa.me/15550100100?text=WT-7KQ2M9PX' },
      },
    ],
  })

export const testNumberList = z
  .object({ test_numbers: z.array(z.object(number)) })
  .meta({ id: 'TestNumbers', description: 'Oldest first', examples: [{ test_numbers: [exampleNumber] }] })

const cost = z.object({ amount: z.number(), currency: z.string() })
const confirmation = z.object({
  phone: z.string().max(40),
  cost: cost.nullable().describe('Of one message, at list price; null: it is not known'),
})

const exampleConfirmation = { phone: '+15550100123', cost: { amount: 0.0034, currency: 'USD' } }

const send = z.object({
  test_send_id: z.string(),
  template_id: z.string().nullable(),
  test_number_id: z.string().nullable(),
  state: z.enum(testSendStates).describe('unknown: nobody answered; it may have arrived, and is never sent again'),
  message_id: z.string().nullable(),
  delivery: z.string().nullable().describe("Meta's last word: sent, delivered, read or failed"),
  fault: faultSchema,
  created_at: timestamp,
  updated_at: timestamp,
})

const exampleSend = {
  test_send_id: '8c7b6a59-4e3d-4c2b-a190-8f7e6d5c4b3a',
  template_id: ids.template,
  test_number_id: exampleNumber.test_number_id,
  state: 'sent' as const,
  message_id: 'wamid.HBgLMTU1NTAxMDAxMjM',
  delivery: null,
  fault: null,
  created_at: exampleMoment,
  updated_at: exampleMoment,
}

export const testSendBody = z
  .object({
    test_number_id: uuid,
    confirm: confirmation.describe('As `GET` says it'),
    parameters: z.record(z.string(), z.unknown()).describe('They have to fit the schema of the send contract'),
  })
  .meta({
    examples: [
      { test_number_id: exampleNumber.test_number_id, confirm: exampleConfirmation, parameters: { name: 'Anna' } },
    ],
  })

export const testSendHeaders = z.looseObject({
  'idempotency-key': z
    .string('is missing: without it, a repeat would be another message')
    .regex(/^[\x21-\x7e]{1,128}$/, 'must have 1 to 128 visible ASCII characters')
    .describe('A repeat answers the same send, and sends nothing'),
})

export const testSendQuery = z.object({ test_number_id: uuid })

export const testSendAnswer = send.meta({
  id: 'TestSend',
  description: 'A template that was sent to a phone of the workspace',
  examples: [exampleSend],
})

export const testOffer = z
  .object({
    confirm: confirmation,
    left_today: z.int().describe('How many more may be sent to this number now'),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema of the parameters'),
    example: z.record(z.string(), z.unknown()).describe('Values that fit it'),
    sends: z.array(send).describe('Of this template, newest first'),
  })
  .meta({
    id: 'TestOffer',
    description: 'What a test send needs and costs',
    examples: [
      { confirm: exampleConfirmation, left_today: 10, schema: { type: 'object' }, example: {}, sends: [exampleSend] },
    ],
  })
