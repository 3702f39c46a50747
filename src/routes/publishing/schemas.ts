/** Schemas that several routes of published templates share. */
import { z } from 'zod'
import { uuid } from '../schemas.ts'
import { workspaceParams } from '../workspaces/schemas.ts'

export const connectionParams = workspaceParams.extend({ connection_id: uuid })
export const templateParams = workspaceParams.extend({ template_id: uuid })
export const submissionParams = z.object({ submission_id: uuid })

export const faultSchema = z
  .object({
    kind: z.string().describe('Stable: what programs decide by'),
    meaning: z.string(),
    advice: z.string(),
    quotation: z.string().nullable().describe("Meta's own words"),
    code: z.int().nullable(),
    subcode: z.int().nullable(),
    trace_id: z.string().nullable().describe("For Meta's support"),
  })
  .nullable()

export const componentList = z.array(z.record(z.string(), z.unknown())).readonly()
