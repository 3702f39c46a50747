import { z } from 'zod'
import { momentInput, timestamp } from '../schemas.ts'

export const invitationBody = z
  .object({ expires_at: momentInput.nullish().describe('Default: a week from now') })
  .nullish()

export const newInvitation = z
  .object({
    code: z.string().describe('Shown only once'),
    expires_at: timestamp,
  })
  .meta({ id: 'NewInvitation' })
