import { z } from 'zod'
import { exampleTemplate } from '../examples.ts'
import { issueSchema } from '../schemas.ts'

/** Any JSON value: problems in it are reported as issues, not as an error. */
export const anyTemplate = z
  .unknown()
  .refine((value) => value !== undefined, 'is missing')
  .describe('A creation payload from any source')

export const validateBody = z
  .object({ template: anyTemplate, fix: z.boolean().nullish() })
  .meta({ examples: [{ template: exampleTemplate, fix: true }] })

export const validateAnswer = z
  .object({
    valid: z.boolean().describe('No issue is an error'),
    issues: z.array(issueSchema).describe('The issues of the template as it was sent'),
    fixed: z
      .unknown()
      .optional()
      .describe('With fix: the template with everything repaired that can be repaired without new text'),
    applied: z.array(z.string()).optional().describe('With fix: the rules whose fixes changed something'),
    renumbered: z
      .array(z.object({ path: z.string(), from: z.string(), to: z.string() }))
      .optional()
      .describe('With fix: variables renumbered to close a gap; their samples moved along'),
    remaining: z.array(issueSchema).optional().describe('With fix: the issues of the fixed template'),
  })
  .meta({ id: 'Validation', description: 'The judgement', examples: [{ valid: true, issues: [] }] })

export const previewBody = z
  .object({ template: anyTemplate, format: z.enum(['text', 'html']).nullish() })
  .meta({ examples: [{ template: exampleTemplate, format: 'text' as const }] })
export const previewAnswer = z
  .string()
  .meta({ description: 'Text or HTML', examples: ['Hello Alex, this is a reminder …'] })

const exampleRule = {
  id: 'footer-length',
  severity: 'error' as const,
  component: 'footer',
  about: 'A footer has at most 60 characters.',
  source: ['https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates/components'],
  evidence: 'documented',
  fixable: false,
  weak: false,
  checked: true,
}

export const rulesAnswer = z
  .object({
    rules: z.array(
      z
        .object({
          id: z.string(),
          severity: z.enum(['error', 'warning']),
          component: z.string(),
          about: z.string().describe('What the rule requires'),
          source: z.array(z.string()).readonly(),
          evidence: z.string(),
          fixable: z.boolean(),
          weak: z.boolean().describe('There is little evidence that Meta enforces it; the policy may relax it'),
          checked: z.boolean().describe('false: a rule about sending or the account, which a payload cannot show'),
          moment: z.string().optional(),
          reported_as: z.string().optional(),
        })
        .meta({ id: 'Rule', description: 'One rule', examples: [exampleRule] }),
    ),
  })
  .meta({ id: 'Rules', description: 'All rules', examples: [{ rules: [exampleRule] }] })

export const languagesAnswer = z.object({ languages: z.array(z.object({ code: z.string(), name: z.string() })) }).meta({
  id: 'Languages',
  description: 'All languages',
  examples: [{ languages: [{ code: 'pt_BR', name: 'Portuguese (BR)' }] }],
})
