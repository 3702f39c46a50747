import { z } from 'zod'
import { momentInput, timestamp } from '../schemas.ts'

export const invitationBody = z
  .object({ expires_at: momentInput.nullish().describe('A week from now unless said otherwise') })
  .nullish()

export const newInvitation = z
  .object({
    code: z.string().describe('Shown this once'),
    expires_at: timestamp,
  })
  .meta({ id: 'NewInvitation' })
