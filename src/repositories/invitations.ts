import type { Db } from '../db/database.ts'
import { invitations } from '../db/schema.ts'
import { digestOf, recording, system } from './activity/record.ts'
import type { Invitations } from './types.ts'

/** See `Invitations`. */
export const createInvitations = (db: Db): Invitations => ({
  async create(invitation, by = system) {
    const made = db.insert(invitations).values(invitation).returning({ hash: invitations.hash })
    const subject = { kind: 'invitation', id: null } as const
    const digests = { invitation: digestOf(invitation.hash) }
    await db.execute(recording(made, { workspaceId: null, action: 'invitation.created', by, subject, digests }))
  },
})
