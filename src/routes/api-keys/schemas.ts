import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { momentInput, nameLine, timestamp, uuid } from '../schemas.ts'

export const newKeyBody = z
  .object({
    name: nameLine,
    role: z.enum(['user', 'support', 'admin']),
    expires_at: momentInput.nullish(),
  })
  .meta({ examples: [{ name: 'Shop system', role: 'user', expires_at: null }] })

const exampleKey = {
  id: exampleIds.key,
  prefix: 'wtb_3f9a',
  name: 'Shop system',
  role: 'user' as const,
  created_at: exampleMoment,
  last_used_at: null,
  expires_at: null,
  revoked_at: null,
}

const apiKey = z
  .object({
    id: z.string(),
    prefix: z.string(),
    name: z.string(),
    role: z.enum(['user', 'support', 'admin']),
    created_at: timestamp,
    last_used_at: timestamp.nullable(),
    expires_at: timestamp.nullable(),
    revoked_at: timestamp.nullable(),
  })
  .meta({ id: 'ApiKey', description: 'A key without its secret', examples: [exampleKey] })

export const newKey = apiKey.extend({ key: z.string().describe('Shown only once') }).meta({
  id: 'NewApiKey',
  description: 'The new key',
  examples: [{ ...exampleKey, key: 'wtb_3f9a…' }],
})
export const keyList = z
  .object({ api_keys: z.array(apiKey) })
  .meta({ id: 'ApiKeys', description: 'All keys', examples: [{ api_keys: [exampleKey] }] })
export const keyParams = z.object({ id: uuid })
