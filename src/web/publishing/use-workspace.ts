/** Where a person works: in a team, or by themselves, which they need not know of. */
import { useEffect, useState } from 'preact/hooks'
import type { ApiError } from '../api/request.ts'
import type { Workspace } from '../api/types.ts'
import { account } from '../state/account.ts'
import { useStore } from '../state/store.ts'
import { chosenOf, loadTeams, personalOf, teams } from '../state/teams.ts'

interface Place {
  /** null: nobody is signed in, or it is not known yet. */
  workspace: Workspace | null
  isSignedIn: boolean
  problem: ApiError | null
  reload(): void
}

export function useWorkspace(): Place {
  const { signedIn } = useStore(account)
  const state = useStore(teams)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const reload = (): void => {
    setProblem(null)
    loadTeams().catch(setProblem)
  }
  const isKnown = state.all !== null
  useEffect(() => {
    if (signedIn !== null && !isKnown) reload()
  }, [signedIn?.userId])
  return {
    workspace: signedIn === null ? null : (chosenOf(state) ?? personalOf(state)),
    isSignedIn: signedIn !== null,
    problem,
    reload,
  }
}
