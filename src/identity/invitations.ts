/** Codes with which an admin lets one person register. Only their SHA-256 is stored, as with API keys. */
import { createHash, randomBytes } from 'node:crypto'
import { appError } from '../errors.ts'
import type { Invitations } from '../repositories/types.ts'
import type { Identity } from './types.ts'

interface InvitationDeps {
  invitations: Invitations
  now: () => Date
}

const defaultTtlMs = 7 * 24 * 60 * 60 * 1000

/** The form in which a code is stored and looked up: SHA-256 in hexadecimal. */
export const invitationHash = (code: string): string => createHash('sha256').update(code).digest('hex')

/** The verb of `Identity` that creates invitations; see there for its errors. */
export const createInviter = ({ invitations, now }: InvitationDeps): Pick<Identity, 'invite'> => ({
  async invite({ expiresAt }, by) {
    const at = now()
    const end = expiresAt ?? new Date(at.getTime() + defaultTtlMs)
    if (end.getTime() <= at.getTime()) {
      throw appError('INVALID_REQUEST', { errors: [{ path: 'expires_at', message: 'must be in the future' }] })
    }
    const code = `inv_${randomBytes(32).toString('base64url')}`
    await invitations.create({ hash: invitationHash(code), expiresAt: end }, by)
    return { code, expires_at: end.toISOString() }
  },
})
