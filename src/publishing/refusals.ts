/** The errors for what a caller may not do in a workspace, or does not find there. */
import { type AppError, appError } from '../errors.ts'
import type { Access, WorkspaceRefusal, Workspaces } from '../repositories/types.ts'

/** The error for a change that did not happen. */
export function refusalOf(outcome: WorkspaceRefusal): AppError {
  if (outcome === 'not-found') return appError('WORKSPACE_NOT_FOUND')
  if (outcome === 'no-member') return appError('CONNECTION_NOT_FOUND')
  return appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
}

type Found = Pick<Workspaces, 'find'>

/**
 * Before anything is called outside: nobody but owners makes us do that.
 * @throws AppError WORKSPACE_NOT_FOUND, FORBIDDEN
 */
export async function assertOwner(workspaces: Found, access: Access, workspaceId: string): Promise<void> {
  const workspace = await workspaces.find(workspaceId, access)
  if (workspace === null) throw refusalOf('not-found')
  if (workspace.role !== 'owner') throw refusalOf('forbidden')
}

/** Why nothing was found in the workspace. @param code if the workspace itself is open to the caller */
export async function missing(
  workspaces: Found,
  access: Access,
  workspaceId: string,
  code: 'CONNECTION_NOT_FOUND' | 'TEMPLATE_NOT_FOUND',
): Promise<AppError> {
  const isTheirs = (await workspaces.find(workspaceId, access)) !== null
  return appError(isTheirs ? code : 'WORKSPACE_NOT_FOUND')
}
