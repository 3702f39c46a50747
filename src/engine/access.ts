/** What a caller may do with a session, and why not. */
import { type AppError, appError } from '../errors.ts'
import type { Actor } from '../repositories/types.ts'
import type { Caller } from './contract.ts'
import type { EngineDeps } from './deps.ts'

/** Changing a session is for those in its workspace only, whatever the caller may read as support. */
export const ownAccess = ({ userId, workspaceId, role, author }: Caller): Actor => ({
  userId,
  workspaceId,
  role,
  scope: 'own',
  author,
})

/**
 * Why a change was refused: FORBIDDEN for members whose role is not enough, who know that the session is there; for all others
 * it does not exist. Costs a query, which only those pay who are refused.
 * @param named the workspace that the caller named
 */
export async function refusal(
  { repositories }: Pick<EngineDeps, 'repositories'>,
  caller: Caller,
  id: string,
  named: string | null = null,
): Promise<AppError> {
  const isKnown = caller.userId !== null || caller.workspaceId !== null
  const access = ownAccess(caller)
  const isReadable =
    isKnown &&
    (named === null ? await repositories.sessions.find(id, access) : await repositories.workspaces.find(named, access))
  if (isReadable) return appError('FORBIDDEN', { detail: 'Your role in this workspace does not allow this.' })
  return appError(named === null ? 'SESSION_NOT_FOUND' : 'WORKSPACE_NOT_FOUND')
}
