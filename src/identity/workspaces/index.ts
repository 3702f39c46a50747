/** Workspaces: who owns templates together, and who may do what there. */
import { appError } from '../../errors.ts'
import type { Access, WorkspaceRecord, WorkspaceSessionItem, Workspaces } from '../../repositories/types.ts'
import { createInvitationCalls, type InvitationDeps } from './invitations.ts'
import { createMemberCalls, type MemberDeps } from './members.ts'
import { refuse } from './refuse.ts'
import type { WorkspaceCalls, WorkspacePolicy, WorkspaceSessionView, WorkspaceView } from './types.ts'

interface WorkspaceDeps extends MemberDeps, InvitationDeps {
  workspaces: Workspaces
}

const viewOf = (workspace: WorkspaceRecord): WorkspaceView => ({
  workspace_id: workspace.id,
  name: workspace.name,
  is_personal: workspace.personalOf !== null,
  require_approval: workspace.requireApproval,
  role: workspace.role,
  created_at: workspace.createdAt.toISOString(),
  updated_at: workspace.updatedAt.toISOString(),
})

const sessionView = (session: WorkspaceSessionItem): WorkspaceSessionView => ({
  session_id: session.id,
  session_name: session.name,
  user_id: session.userId,
  template_name: session.templateName,
  text_start: session.textStart,
  category: session.category,
  language: session.language,
  approval: session.approval,
  status: session.isFinal ? 'final' : 'draft',
  created_at: session.createdAt.toISOString(),
  updated_at: session.updatedAt.toISOString(),
  message_count: session.messageCount,
  last_activity: session.lastActivity.toISOString(),
})

/** See `WorkspaceCalls`. */
export function createWorkspaceCalls(deps: WorkspaceDeps): WorkspaceCalls {
  const { workspaces, now, newId } = deps

  async function get(caller: Access, id: string): Promise<WorkspaceView> {
    const workspace = await workspaces.find(id, caller)
    if (workspace === null) throw appError('WORKSPACE_NOT_FOUND')
    return viewOf(workspace)
  }

  return {
    ...createMemberCalls(deps),
    ...createInvitationCalls(deps, get),

    async create({ userId, author }, name) {
      if (userId === null) throw appError('FORBIDDEN', { detail: 'Only a person can own a workspace.' })
      const workspace = await workspaces.create({ id: newId(), name, userId, by: author, at: now() })
      if (workspace === null) throw appError('UNAUTHENTICATED')
      return viewOf(workspace)
    },

    async listMine(caller) {
      return (await workspaces.listOf(caller)).map(viewOf)
    },

    get,

    async assertOwner(caller, id) {
      if ((await get(caller, id)).role !== 'owner') throw refuse('forbidden')
    },

    async change(caller, id, settings) {
      const outcome = await workspaces.change(id, caller, settings, now())
      if (outcome !== 'changed') throw refuse(outcome)
      return get(caller, id)
    },

    async getPolicy(caller, id) {
      const found = await workspaces.policyOf(id, caller)
      if (found === null) throw appError('WORKSPACE_NOT_FOUND')
      return found as WorkspacePolicy
    },

    async setPolicy(caller, id, input) {
      const outcome = await workspaces.setPolicy(id, caller, input, now())
      if (outcome === 'stale') throw appError('POLICY_CONFLICT')
      if (typeof outcome === 'string') throw refuse(outcome)
      return { policy: input.policy, version: outcome.version }
    },

    async remove(caller, id) {
      const outcome = await workspaces.remove(id, caller)
      if (outcome !== 'removed') throw refuse(outcome)
    },

    async exportWorkspace(caller, id) {
      const found = await workspaces.export(id, caller)
      if (typeof found === 'string') throw refuse(found)
      return found
    },

    async listSessions(caller, id, search) {
      const found = await workspaces.sessionsOf(id, caller, search)
      if (found === null) throw appError('WORKSPACE_NOT_FOUND')
      return { total: found.total, sessions: found.sessions.map(sessionView) }
    },
  }
}
