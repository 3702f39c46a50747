import { z } from 'zod'
import { diagnose, rejectionReasons } from '../../publishing/index.ts'
import { editSchema } from '../../template/edit.ts'
import { exampleTemplate } from '../examples.ts'
import { issueSchema, momentInput } from '../schemas.ts'
import { anyTemplate } from './schemas.ts'

const words = z.string().max(2000)

export const diagnoseBody = z
  .object({
    template: anyTemplate,
    reason: z
      .string()
      .max(100)
      .nullable()
      .describe(`Meta's \`rejected_reason\`: ${rejectionReasons.join(', ')}, or one that came later`),
    rejection_info: z
      .object({ reason: words.nullish(), recommendation: words.nullish() })
      .nullish()
      .describe("Meta's own words; shown again, and never read"),
    since: momentInput
      .nullish()
      .describe('When it was created or its category changed: a review is possible for 60 days'),
  })
  .meta({ examples: [{ template: exampleTemplate, reason: 'PROMOTIONAL' }] })

const promoting = {
  ...exampleTemplate,
  components: [{ type: 'BODY', text: 'Your order has left our house. Use code SAVE10 for 10% off.' }],
}

export const diagnoseAnswer = z
  .object({
    reason: z.enum(rejectionReasons).nullable().describe('null: Meta gave one that is not known here'),
    cause: z.string(),
    meta_says: z.array(z.string()),
    words: z
      .array(
        z.object({
          words: z.string(),
          path: z.string(),
          range: z.tuple([z.int(), z.int()]).readonly(),
          rule: z.string(),
          why: z.string(),
        }),
      )
      .describe('The words of the template that carry the cause'),
    findings: z.array(issueSchema),
    edits: z
      .array(
        z.object({
          title: z.string(),
          edits: z.array(editSchema).describe('As in `PATCH /session/{session_id}/draft`'),
          preview: z.string().describe('The message after the edits, with samples'),
          complete: z.boolean().describe('Nothing is left that the rules hold against it for this reason'),
        }),
      )
      .describe('The smallest changes that may help'),
    resubmit: z
      .enum(['edit', 'new', 'appeal'])
      .nullable()
      .describe('Change it and submit it again, make another one, or ask Meta; null: nothing was rejected'),
    appeal: z
      .object({ letter: z.string(), where: z.string(), url: z.string(), until: z.string().nullable() })
      .nullable()
      .describe('Only a person can ask for a review: what to paste, and where'),
  })
  .meta({
    id: 'Diagnosis',
    description: 'Why a template was rejected, and what to do',
    examples: [diagnose({ template: promoting, reason: 'PROMOTIONAL' })],
  })
