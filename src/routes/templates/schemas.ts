import { z } from 'zod'
import { issueSchema } from '../schemas.ts'

/** Any JSON at all: what is wrong with it is the answer, not an error. */
const anyTemplate = z
  .unknown()
  .refine((value) => value !== undefined, 'is missing')
  .describe('A creation payload, from anywhere')

export const validateBody = z.object({ template: anyTemplate, fix: z.boolean().nullish() })

export const validateAnswer = z
  .object({ valid: z.boolean(), issues: z.array(issueSchema), fixed: z.unknown().optional() })
  .meta({ id: 'Validation' })

export const previewBody = z.object({ template: anyTemplate, format: z.enum(['text', 'html']).nullish() })

export const languagesAnswer = z.object({ languages: z.array(z.object({ code: z.string(), name: z.string() })) })
