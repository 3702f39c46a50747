import { z } from 'zod'
import { exampleMoment } from '../examples.ts'
import { momentInput, timestamp } from '../schemas.ts'

export const invitationBody = z
  .object({ expires_at: momentInput.nullish().describe('Default: a week from now') })
  .nullish()
  .meta({ examples: [{ expires_at: exampleMoment }] })

export const newInvitation = z
  .object({
    code: z.string().describe('Shown only once'),
    expires_at: timestamp,
  })
  .meta({
    id: 'NewInvitation',
    description: 'The code, and until when it works',
    examples: [{ code: 'k3v9-…', expires_at: exampleMoment }],
  })
