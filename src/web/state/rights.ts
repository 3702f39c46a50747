/** What a person may do with the conversation on the screen, as far as the console knows; the server decides. */
import type { Workspace } from '../api/types.ts'
import type { ConversationState } from './conversation-state.ts'
import { useStore } from './store.ts'
import { teams, teamsOf } from './teams.ts'

/** The team that a conversation belongs to, or will belong to; null: none, or none that is known. */
export function useTeamOf({
  workspaceId,
  isStored,
}: Pick<ConversationState, 'workspaceId' | 'isStored'>): Workspace | null {
  const state = useStore(teams)
  const id = isStored ? workspaceId : state.chosenId
  return teamsOf(state).find(({ workspace_id }) => workspace_id === id) ?? null
}

/** True for reviewers and viewers of its team, who may not write. */
export function useIsReadOnly(state: Pick<ConversationState, 'workspaceId' | 'isStored'>): boolean {
  const role = useTeamOf(state)?.role
  return role === 'reviewer' || role === 'viewer'
}
