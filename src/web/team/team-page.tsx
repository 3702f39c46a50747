/** Working with others: the teams of a person, and the members, keys, activity and settings of one. */
import { useEffect, useState } from 'preact/hooks'
import type { ApiError } from '../api/request.ts'
import type { Workspace } from '../api/types.ts'
import { createWorkspace } from '../api/workspaces.ts'
import { TextField } from '../edit/text-fields.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import { followLink, go } from '../router.ts'
import { account, userCredentials } from '../state/account.ts'
import { useStore } from '../state/store.ts'
import { chooseTeam, chosenOf, loadTeams, teams, teamsOf } from '../state/teams.ts'
import '../styles/team.css'
import { Problem } from '../problems/problem.tsx'
import { Activity } from './activity.tsx'
import { Invitations } from './invitations.tsx'
import { Keys } from './keys.tsx'
import { MemberList } from './members.tsx'
import { Rules } from './rules.tsx'
import { Settings } from './settings.tsx'
import { Switcher } from './switcher.tsx'
import { useAction } from './use-list.ts'
import { asA, nameOfRole } from './words.ts'

const sections: readonly (readonly [path: string, name: string])[] = [
  ['/team', 'Members'],
  ['/team/keys', 'Keys'],
  ['/team/activity', 'Activity'],
  ['/team/settings', 'Settings'],
]

function NewTeam() {
  const [name, setName] = useState('')
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    run(async () => {
      const { workspace_id } = await createWorkspace(name.trim(), userCredentials())
      await loadTeams()
      chooseTeam(workspace_id)
    })
  }
  return (
    <section class="panel" aria-labelledby="new-team-title">
      <h2 id="new-team-title">Create a team</h2>
      <p class="hint">Its templates belong to everybody in it. What you have made so far stays yours.</p>
      <form class="asking" onSubmit={submit}>
        <TextField label="Name of the team" value={name} onChange={setName} placeholder="Mill Street Bakes" />
        <button type="submit" class="primary" disabled={isBusy || name.trim() === ''}>
          Create
        </button>
        <Problem words={problem} />
      </form>
    </section>
  )
}

function Mine({ all }: { all: Workspace[] }) {
  if (all.length === 0) return null
  return (
    <section class="panel" aria-labelledby="teams-title">
      <h2 id="teams-title">Your teams</h2>
      <ul class="rows" aria-label="Your teams">
        {all.map(({ workspace_id, name, role }) => (
          <li key={workspace_id}>
            <span class="who">
              <strong dir="auto">{name}</strong>
              <small>{nameOfRole(role)}</small>
            </span>
            <button type="button" aria-label={`Open ${name}`} onClick={() => chooseTeam(workspace_id)}>
              Open
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Section({ path, team }: { path: string; team: Workspace }) {
  const id = team.workspace_id
  if (team.role !== 'owner') {
    return (
      <>
        <MemberList key={id} team={team} />
        <Rules key={`rules-${id}`} team={team} />
      </>
    )
  }
  if (path === '/team/keys') return <Keys key={id} team={team} />
  if (path === '/team/activity') return <Activity key={id} team={team} />
  if (path === '/team/settings') return <Settings key={id} team={team} />
  return (
    <>
      <MemberList key={id} team={team} />
      <Invitations key={`invitations-${id}`} team={team} />
    </>
  )
}

function OneTeam({ path, team }: { path: string; team: Workspace }) {
  return (
    <>
      <div class="row spread">
        <div>
          <h1 dir="auto">{team.name}</h1>
          <p class="hint">You are {asA(team.role)} here.</p>
        </div>
        <Switcher label="Work in" onChosen={() => go('/team')} />
      </div>
      {team.role === 'owner' && (
        <nav class="sections" aria-label="Team">
          {sections.map(([to, name]) => (
            <a key={to} href={to} onClick={followLink} aria-current={path === to ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <Section path={path} team={team} />
    </>
  )
}

export function TeamPage({ path, onSignIn }: { path: string; onSignIn(): void }) {
  const { signedIn } = useStore(account)
  const state = useStore(teams)
  const [problem, setProblem] = useState<ApiError | null>(null)
  const load = (): void => {
    setProblem(null)
    loadTeams().catch(setProblem)
  }
  // Others may have changed what the person is in.
  useEffect(load, [signedIn?.userId])
  const team = chosenOf(state)
  return (
    <main id="main" class="page team" tabIndex={-1}>
      {team !== null && signedIn !== null ? (
        <OneTeam path={path} team={team} />
      ) : (
        <>
          <h1>Work with others</h1>
          <p>
            Several people write templates together, one approves them, others look. Nobody sees what is yours alone.
          </p>
          {signedIn === null && (
            <div class="row">
              <button type="button" class="primary" onClick={onSignIn}>
                Sign in
              </button>
            </div>
          )}
          {problem !== null && <ProblemNote problem={problem} onAgain={load} />}
          {signedIn !== null && state.all === null && problem === null && <div class="skeleton" aria-busy="true" />}
          {signedIn !== null && state.all !== null && (
            <>
              <Mine all={teamsOf(state)} />
              <NewTeam />
            </>
          )}
        </>
      )}
    </main>
  )
}
