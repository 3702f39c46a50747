/** Codes that work once: to register, or to join a workspace. Only their SHA-256 is stored, as with API keys. */
import { createHash, randomBytes } from 'node:crypto'
import { appError } from '../errors.ts'

const defaultTtlMs = 7 * 24 * 60 * 60 * 1000

/** The form in which a code is stored and looked up: SHA-256 in hexadecimal. */
export const codeHash = (code: string): string => createHash('sha256').update(code).digest('hex')

/**
 * A new code, and until when it works: by default for a week.
 * @throws AppError INVALID_REQUEST if that is in the past
 */
export function createCode(expiresAt: Date | null, at: Date): { code: string; hash: string; expiresAt: Date } {
  const end = expiresAt ?? new Date(at.getTime() + defaultTtlMs)
  if (end.getTime() <= at.getTime()) {
    throw appError('INVALID_REQUEST', { errors: [{ path: 'expires_at', message: 'must be in the future' }] })
  }
  const code = `inv_${randomBytes(32).toString('base64url')}`
  return { code, hash: codeHash(code), expiresAt: end }
}
