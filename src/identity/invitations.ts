/** Codes with which an admin lets one person register. */
import type { Invitations } from '../repositories/types.ts'
import { createCode } from './codes.ts'
import type { Identity } from './types.ts'

interface InvitationDeps {
  invitations: Invitations
  now: () => Date
}

/** The verb of `Identity` that creates invitations; see there for its errors. */
export const createInviter = ({ invitations, now }: InvitationDeps): Pick<Identity, 'invite'> => ({
  async invite({ expiresAt: wanted }, by) {
    const { code, hash, expiresAt } = createCode(wanted, now())
    await invitations.create({ hash, expiresAt }, by)
    return { code, expires_at: expiresAt.toISOString() }
  },
})
