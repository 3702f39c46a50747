import { z } from 'zod'
import { exampleIds, exampleMoment } from '../examples.ts'
import { momentInput, timestamp, wholeNumber } from '../schemas.ts'

export const healthAnswer = z
  .object({
    status: z.enum(['ok', 'error']),
    model: z.string(),
    db: z.enum(['ok', 'error']),
    llm: z.enum(['ok', 'degraded', 'builtin']),
    jobs: z.enum(['ok', 'stalled', 'off']),
    version: z.string(),
    uptime_s: z.int(),
  })
  .meta({
    id: 'Health',
    description: 'How the service is',
    examples: [
      { status: 'ok', model: 'gpt-4o-mini', db: 'ok', llm: 'ok', jobs: 'ok', version: '1.0.0', uptime_s: 86_400 },
    ],
  })

export const liveAnswer = z
  .object({ status: z.literal('ok') })
  .meta({ id: 'Live', description: 'The process is running', examples: [{ status: 'ok' as const }] })
export const metricsAnswer = z
  .string()
  .meta({ description: 'Prometheus text format', examples: ['process_cpu_seconds_total 12.5'] })
export const reloadAnswer = z.object({ message: z.string(), policy: z.record(z.string(), z.unknown()) }).meta({
  id: 'Policy',
  description: 'The policy that holds from now on',
  examples: [{ message: 'Policy reloaded', policy: { allowed_languages: ['en', 'es'] } }],
})

export const debugReadsQuery = z.object({
  limit: wholeNumber(1, 1000).default(100),
  before: momentInput.optional(),
})

export const debugReadsAnswer = z
  .object({
    debug_reads: z.array(z.object({ actor: z.string(), session_id: z.string(), at: timestamp })),
  })
  .meta({
    id: 'DebugReads',
    description: 'A page of the reads by staff',
    examples: [{ debug_reads: [{ actor: 'key:support', session_id: exampleIds.session, at: exampleMoment }] }],
  })
