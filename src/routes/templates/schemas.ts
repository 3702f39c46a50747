import { z } from 'zod'
import { issueSchema } from '../schemas.ts'

/** Any JSON at all: what is wrong with it is the answer, not an error. */
const anyTemplate = z
  .unknown()
  .refine((value) => value !== undefined, 'is missing')
  .describe('A creation payload, from anywhere')

export const validateBody = z.object({ template: anyTemplate, fix: z.boolean().nullish() })

export const validateAnswer = z
  .object({
    valid: z.boolean().describe('No issue is an error'),
    issues: z.array(issueSchema).describe('Of the template as it was sent'),
    fixed: z.unknown().optional().describe('With fix: the template with everything repaired that needs no invention'),
    applied: z.array(z.string()).optional().describe('With fix: the rules whose fixes changed something'),
    renumbered: z
      .array(z.object({ path: z.string(), from: z.string(), to: z.string() }))
      .optional()
      .describe('With fix: variables whose number changed because a gap was closed; samples went with them'),
    remaining: z.array(issueSchema).optional().describe('With fix: the issues of the fixed template'),
  })
  .meta({ id: 'Validation' })

export const previewBody = z.object({ template: anyTemplate, format: z.enum(['text', 'html']).nullish() })
export const previewAnswer = z.string().describe('Text or HTML')

export const rulesAnswer = z.object({
  rules: z.array(
    z
      .object({
        id: z.string(),
        severity: z.enum(['error', 'warning']),
        component: z.string(),
        about: z.string().describe('What it asks'),
        source: z.array(z.string()).readonly(),
        evidence: z.string(),
        fixable: z.boolean(),
        weak: z.boolean().describe('Enforcement by Meta is weakly proven; the policy may soften it'),
        checked: z.boolean().describe('False for rules of sending and of the account, which no payload can show'),
        moment: z.string().optional(),
        reported_as: z.string().optional(),
      })
      .meta({ id: 'Rule' }),
  ),
})

export const languagesAnswer = z.object({ languages: z.array(z.object({ code: z.string(), name: z.string() })) })
