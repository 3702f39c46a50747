import { z } from 'zod'
import { activityActions } from '../../activity/index.ts'
import { line, momentInput, wholeNumber } from '../schemas.ts'

const place = wholeNumber(1, Number.MAX_SAFE_INTEGER)

export const activityQuery = z.object({
  limit: wholeNumber(1, 500).default(100).describe('Entries in a page'),
  before: place.optional().describe('Only entries with a smaller `seq`: the next page'),
  after: place.optional().describe('As lines: only entries with a larger `seq`'),
  action: z.enum(activityActions).optional(),
  actor: line(1, 100).optional().describe('User id, or `key:` and the id of an API key'),
  subject: line(1, 100).optional().describe('Id of a session, a user, a key …'),
  from: momentInput.optional().describe('From this time on'),
  to: momentInput.optional().describe('Before this time'),
})
