/** Codes that let one person register, made by admins. Kept as SHA-256 alone, as API keys are. */
import { createHash, randomBytes } from 'node:crypto'
import { appError } from '../errors.ts'
import type { Invitations } from '../repositories/types.ts'
import type { Identity } from './types.ts'

export interface InvitationDeps {
  invitations: Invitations
  now: () => Date
}

const lifeMs = 7 * 24 * 60 * 60 * 1000

/** What is stored and looked up. */
export const invitationHash = (code: string): string => createHash('sha256').update(code).digest('hex')

export const createInviting = ({ invitations, now }: InvitationDeps): Pick<Identity, 'invite'> => ({
  async invite({ expiresAt }) {
    const at = now()
    const end = expiresAt ?? new Date(at.getTime() + lifeMs)
    if (end.getTime() <= at.getTime()) {
      throw appError('INVALID_REQUEST', { errors: [{ path: 'expires_at', message: 'must be a moment in the future' }] })
    }
    const code = `inv_${randomBytes(32).toString('base64url')}`
    await invitations.create({ hash: invitationHash(code), expiresAt: end })
    return { code, expires_at: end.toISOString() }
  },
})
