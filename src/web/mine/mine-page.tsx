/** My templates: those of the account, or those that this browser has begun. */
import { useState } from 'preact/hooks'
import type { Workspace } from '../api/types.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { PlusIcon } from '../icons.tsx'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { followLink } from '../router.ts'
import { type Account, account } from '../state/account.ts'
import { begun } from '../state/begun.ts'
import { openSession } from '../state/current.ts'
import type { StateFilter, TeamFilter } from '../state/listed.ts'
import { useStore } from '../state/store.ts'
import { chosenOf, personalOf, teams, teamsOf } from '../state/teams.ts'
import { Switcher } from '../team/switcher.tsx'
import { mayWrite } from '../team/words.ts'
import { say } from '../words/index.ts'
import { List, type Search } from './template-list.tsx'
import { saveBegun, useAccountTemplates, useBegun, useWorkspaceTemplates } from './use-my-templates.ts'

const states: readonly TeamFilter[] = ['all', 'draft', 'final']
const teamStates: readonly TeamFilter[] = [...states, 'pending']

/** For the lists that know nothing of reviewers. */
const plain = (state: TeamFilter): StateFilter => (state === 'pending' ? 'final' : state)

function OfBrowser({ search }: { search: Search }) {
  return <List templates={useBegun(search.words, plain(search.state))} search={search} label={say.mine.ofBrowser} />
}

/** What was begun before signing in, with the way into the account. */
function BegunBefore({ search, onSaved }: { search: Search; onSaved(): void }) {
  const [problem, setProblem] = useState('')
  const save = (): void => {
    setProblem('')
    saveBegun().then(onSaved, (error: unknown) => setProblem(`${say.mine.notSaved} ${sentencesFor(error)}`))
  }
  return (
    <section class="begun" aria-labelledby="begun-title">
      <div class="row spread">
        <h2 id="begun-title">{say.mine.begunTitle}</h2>
        <button type="button" onClick={save}>
          {say.mine.save}
        </button>
      </div>
      <Problem words={problem} />
      <OfBrowser search={search} />
    </section>
  )
}

function OfAccount({ user, search }: { user: Account; search: Search }) {
  const templates = useAccountTemplates(user, search.words, plain(search.state))
  return <List templates={templates} search={search} label={say.mine.ofAccount} />
}

function OfWorkspace({ user, workspace, search }: { user: Account; workspace: Workspace; search: Search }) {
  const { workspace_id, is_personal, role, name } = workspace
  const templates = useWorkspaceTemplates(user, workspace_id, search.words, search.state)
  return (
    <List
      templates={templates}
      search={search}
      label={is_personal ? say.mine.ofAccount : say.mine.ofTeam(name)}
      mayChange={mayWrite(role)}
      isTeam={!is_personal}
    />
  )
}

export function MinePage({ onSignIn }: { onSignIn(): void }) {
  const { signedIn } = useStore(account)
  const state = useStore(teams)
  const [search, setSearch] = useState<Search>({ words: '', state: 'all' })
  const [saved, setSaved] = useState(0)
  const team = signedIn === null ? null : chosenOf(state)
  // Who has no team sees everything they began, also what is not in the personal workspace yet.
  const hasTeams = teamsOf(state).length > 0
  const workspace = team ?? (hasTeams ? personalOf(state) : null)
  const hasBegun = useStore(begun).items.length > 0
  return (
    <main id="main" class="page mine" tabIndex={-1}>
      <div class="row spread">
        <h1 dir="auto">{team === null ? say.mine.title : say.mine.ofTeam(team.name)}</h1>
        {(team === null || mayWrite(team.role)) && (
          <button type="button" class="primary" onClick={() => openSession(null)}>
            <PlusIcon />
            {say.mine.newTemplate}
          </button>
        )}
      </div>
      {hasTeams && (
        <div class="row spread where">
          <Switcher label={say.bar.workIn} />
          {team !== null && (
            <a href="/team" onClick={followLink}>
              {say.mine.members}
            </a>
          )}
        </div>
      )}
      {signedIn !== null && (
        <p class="hint">
          {say.mine.submitted}
          <a href="/whatsapp" onClick={followLink}>
            WhatsApp
          </a>
          .
        </p>
      )}
      {signedIn === null && (
        <p class="hint">
          {say.mine.onlyHere}{' '}
          <button type="button" class="link" onClick={onSignIn}>
            {say.mine.signIn}
          </button>
          .
        </p>
      )}
      <search class="searching">
        <TextField label={say.mine.search} value={search.words} onChange={(words) => setSearch({ ...search, words })} />
        <Choice
          label={say.mine.state}
          value={search.state}
          options={(team === null ? states : teamStates).map((one) => [one, say.mine.filters[one]] as const)}
          onChange={(one) => setSearch({ ...search, state: one })}
        />
      </search>
      {signedIn === null && <OfBrowser search={search} />}
      {signedIn !== null && workspace === null && <OfAccount key={saved} user={signedIn} search={search} />}
      {signedIn !== null && workspace !== null && (
        <OfWorkspace key={`${workspace.workspace_id} ${saved}`} user={signedIn} workspace={workspace} search={search} />
      )}
      {signedIn !== null && hasBegun && <BegunBefore search={search} onSaved={() => setSaved(saved + 1)} />}
    </main>
  )
}
