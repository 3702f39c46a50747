/** How a person gets on after a refused request, by code of the API. What is said of it stands in `words`. */
import type { ProblemCode } from '../api/types.ts'

/** Send the same again, sign in first, change what was written, or none of these. */
export type Way = 'again' | 'sign-in' | 'change' | 'none'

const again: readonly ProblemCode[] = [
  ...(['UNREACHABLE', 'OVERLOADED', 'SHUTTING_DOWN', 'DATABASE_UNAVAILABLE', 'RATE_LIMITED'] as const),
  ...(['REQUEST_TIMEOUT', 'INTERNAL', 'REVISION_CONFLICT', 'EXPORT_RUNNING'] as const),
]

export function wayOf(code: ProblemCode, status: number, isTold: boolean): Way {
  if (again.includes(code)) return 'again'
  if (code === 'UNAUTHENTICATED') return 'sign-in'
  if (code === 'FORBIDDEN') return 'none'
  if (isTold) return 'change'
  if (status === 0 || status === 429 || status >= 500) return 'again'
  return status === 401 ? 'sign-in' : 'change'
}
