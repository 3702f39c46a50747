import { appError } from '../../errors.ts'
import type { MemberRecord, Members } from '../../repositories/types.ts'
import { refuse } from './refuse.ts'
import type { MemberView, WorkspaceCalls } from './types.ts'

export interface MemberDeps {
  members: Members
}

type Verbs = 'listMembers' | 'changeMember' | 'removeMember'

const viewOf = ({ userId, role, createdAt }: MemberRecord): MemberView => ({
  user_id: userId,
  role,
  created_at: createdAt.toISOString(),
})

/** The calls about members; see `WorkspaceCalls`. */
export function createMemberCalls({ members }: MemberDeps): Pick<WorkspaceCalls, Verbs> {
  return {
    async listMembers(caller, id, page) {
      const found = await members.listOf(id, caller, page)
      if (found === null) throw appError('WORKSPACE_NOT_FOUND')
      return { items: found.items.map(viewOf), hasMore: found.hasMore }
    },

    async changeMember(caller, workspaceId, userId, role) {
      const outcome = await members.change({ workspaceId, access: caller, userId, role })
      if (outcome !== 'changed') throw refuse(outcome)
      const changed = await members.find(workspaceId, caller, userId)
      if (changed === null) throw appError('MEMBER_NOT_FOUND')
      return viewOf(changed)
    },

    async removeMember(caller, workspaceId, userId) {
      const outcome = await members.remove({ workspaceId, access: caller, userId })
      if (outcome !== 'removed') throw refuse(outcome)
    },
  }
}
