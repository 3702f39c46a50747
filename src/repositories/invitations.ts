import type { Db } from '../db/database.ts'
import { invitations } from '../db/schema.ts'
import type { Invitations } from './types.ts'

/** See `Invitations`. */
export const createInvitations = (db: Db): Invitations => ({
  async create(invitation) {
    await db.insert(invitations).values(invitation)
  },
})
