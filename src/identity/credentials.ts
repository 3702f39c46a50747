/** Extracts credentials from headers, without checking whether they are good. Pure. */
import { appError } from '../errors.ts'
import type { CredentialHeaders } from './types.ts'

type Credential = { kind: 'none' } | { kind: 'token'; token: string } | { kind: 'key'; key: string }

/** Longer than anything we issue; bounds the work that a stranger can cause. */
const maxLength = 4096

const refuse = (detail: string): never => {
  throw appError('UNAUTHENTICATED', { detail })
}

function tokenOf(header: string): Credential {
  const [scheme = '', token = '', ...rest] = header.length > maxLength ? [] : header.trim().split(/ +/)
  if (scheme.toLowerCase() !== 'bearer' || token === '' || rest.length > 0) {
    return refuse('The Authorization header must be: Bearer, a space, the access token.')
  }
  if (token.startsWith('wtb_')) return refuse('API keys go in the x-api-key header.')
  return { kind: 'token', token }
}

function keyOf(header: string | string[]): Credential {
  const key = Array.isArray(header) ? header.join(',') : header.trim()
  if (key === '' || key.length > maxLength) return refuse('The x-api-key header must contain one API key.')
  return { kind: 'key', key }
}

/** Reads the two headers that may carry credentials. @throws AppError UNAUTHENTICATED if one is malformed or both are set */
export function credentialIn(headers: CredentialHeaders): Credential {
  const { authorization, 'x-api-key': apiKey } = headers
  if (authorization !== undefined && apiKey !== undefined) {
    return refuse('Send either an Authorization header or an x-api-key header, not both.')
  }
  if (authorization !== undefined) return tokenOf(authorization)
  return apiKey === undefined ? { kind: 'none' } : keyOf(apiKey)
}
