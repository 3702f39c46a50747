import { type AppError, appError, type ErrorCode } from '../../errors.ts'
import type { WorkspaceRefusal } from '../../repositories/types.ts'

const codes = {
  'not-found': 'WORKSPACE_NOT_FOUND',
  forbidden: 'FORBIDDEN',
  'no-member': 'MEMBER_NOT_FOUND',
  'last-owner': 'LAST_OWNER',
  personal: 'PERSONAL_WORKSPACE',
} as const satisfies Record<WorkspaceRefusal, ErrorCode>

/** The error for a change of a workspace that did not happen. @param missing what was not there, if it is no member */
export const refuse = (outcome: WorkspaceRefusal, missing: ErrorCode = 'MEMBER_NOT_FOUND'): AppError =>
  appError(
    outcome === 'no-member' ? missing : codes[outcome],
    outcome === 'forbidden' ? { detail: 'Your role in this workspace does not allow this.' } : {},
  )
