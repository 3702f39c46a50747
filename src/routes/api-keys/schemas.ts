import { z } from 'zod'
import { line, momentInput, timestamp } from '../schemas.ts'

export const newKeyBody = z.object({
  name: line(1, 100),
  role: z.enum(['user', 'support', 'admin']),
  expires_at: momentInput.nullish(),
})

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
  .meta({ id: 'ApiKey' })

export const newKey = apiKey.extend({ key: z.string().describe('Shown only once') }).meta({ id: 'NewApiKey' })
export const keyList = z.object({ api_keys: z.array(apiKey) })
export const keyParams = z.object({ id: z.guid('must be a UUID').toLowerCase() })
