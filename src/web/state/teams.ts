/**
 * The workspaces of who is signed in, and the one that is chosen. People see them as teams; the personal one, which everybody
 * has, is no team. Nobody without a team notices that there are any.
 */
import type { Workspace } from '../api/types.ts'
import { listWorkspaces } from '../api/workspaces.ts'
import { account, userCredentials } from './account.ts'
import { browserValue } from './storage.ts'
import { createStore } from './store.ts'

interface Teams {
  /** null: not known yet. */
  all: Workspace[] | null
  /** null: the personal workspace. */
  chosenId: string | null
}

/** One person's choice; on a shared computer, somebody else's is not theirs. */
const stored = browserValue<{ userId: string; id: string }>('team')

function storedChoice(): string | null {
  const choice = stored.read()
  return choice !== null && choice.userId === account.get().signedIn?.userId ? choice.id : null
}

export const teams = createStore<Teams>({ all: null, chosenId: null })

export const teamsOf = ({ all }: Teams): Workspace[] => (all ?? []).filter(({ is_personal }) => !is_personal)

export const personalOf = ({ all }: Teams): Workspace | null => all?.find(({ is_personal }) => is_personal) ?? null

/** The team that is chosen; null: none, or it is not known yet. */
export const chosenOf = (state: Teams): Workspace | null =>
  teamsOf(state).find(({ workspace_id }) => workspace_id === state.chosenId) ?? null

/** Where a new session belongs; null: the personal workspace, or nobody's. */
export const homeOfNew = (): string | null => (account.get().signedIn === null ? null : teams.get().chosenId)

/** Who begins a session, and where it belongs. */
export const ownerOfNew = () => ({ userId: account.get().signedIn?.userId ?? null, workspaceId: homeOfNew() })

/** null: the personal workspace. */
export function chooseTeam(id: string | null): void {
  const { signedIn } = account.get()
  if (id === null || signedIn === null) stored.clear()
  else stored.write({ userId: signedIn.userId, id })
  teams.set({ chosenId: id })
}

/** Asks again what the person is in. A choice that is theirs no more is forgotten. @throws ApiError */
export async function loadTeams(options: { isBackground?: boolean } = {}): Promise<void> {
  const { signedIn } = account.get()
  if (signedIn === null) return
  const all = await listWorkspaces(userCredentials(), options)
  if (account.get().signedIn?.userId !== signedIn.userId) return
  teams.set({ all })
  if (teams.get().chosenId !== null && chosenOf(teams.get()) === null) chooseTeam(null)
}

let userId: string | null = null

/** Knows the teams of whoever is signed in from now on. */
function follow(): void {
  const now = account.get().signedIn?.userId ?? null
  if (now === userId) return
  userId = now
  teams.set({ all: null, chosenId: storedChoice() })
  // Without an answer nothing of teams is shown; the pages that need them ask again and say why not.
  if (now !== null) loadTeams({ isBackground: true }).catch(() => undefined)
}

follow()
account.watch(follow)
