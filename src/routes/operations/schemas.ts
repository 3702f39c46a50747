import { z } from 'zod'
import { momentInput, timestamp, wholeNumber } from '../schemas.ts'

export const healthAnswer = z
  .object({
    status: z.enum(['ok', 'error']),
    model: z.string(),
    db: z.enum(['ok', 'error']),
    llm: z.enum(['ok', 'degraded', 'builtin']),
    version: z.string(),
    uptime_s: z.int(),
  })
  .meta({ id: 'Health' })

export const liveAnswer = z.object({ status: z.literal('ok') })
export const metricsAnswer = z.string().describe('Prometheus text format')
export const reloadAnswer = z.object({ message: z.string(), policy: z.record(z.string(), z.unknown()) })

export const debugReadsQuery = z.object({
  limit: wholeNumber(1, 1000).default(100),
  before: momentInput.optional(),
})

export const debugReadsAnswer = z.object({
  debug_reads: z.array(z.object({ actor: z.string(), session_id: z.string(), at: timestamp })),
})
