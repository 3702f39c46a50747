/** Codes that work once: to register, or to join a workspace. Only their SHA-256 is stored, as with API keys. */
import { createHash, randomBytes } from 'node:crypto'
import { appError, type InputFault } from '../errors.ts'

const defaultTtlMs = 7 * 24 * 60 * 60 * 1000

/** The form in which a code is stored and looked up: SHA-256 in hexadecimal. */
export const codeHash = (code: string): string => createHash('sha256').update(code).digest('hex')

/** The fault of an end that is already past; null if there is none. */
export const pastFault = (path: string, end: Date | null, at: Date): InputFault | null =>
  end === null || end.getTime() > at.getTime() ? null : { path, message: 'must be in the future' }

/**
 * A new code, and until when it works: by default for a week.
 * @throws AppError INVALID_REQUEST if that is in the past
 */
export function createCode(expiresAt: Date | null, at: Date): { code: string; hash: string; expiresAt: Date } {
  const end = expiresAt ?? new Date(at.getTime() + defaultTtlMs)
  const fault = pastFault('expires_at', end, at)
  if (fault !== null) throw appError('INVALID_REQUEST', { errors: [fault] })
  const code = `inv_${randomBytes(32).toString('base64url')}`
  return { code, hash: codeHash(code), expiresAt: end }
}
