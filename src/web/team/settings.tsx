/** Name and approval of a team; taking everything out of it; deleting it. */
import { useState } from 'preact/hooks'
import type { Workspace } from '../api/types.ts'
import { changeWorkspace, deleteWorkspace, exportWorkspace } from '../api/workspaces.ts'
import { TextField } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { go } from '../router.ts'
import { saveFile } from '../save-file.ts'
import { userCredentials } from '../state/account.ts'
import { chooseTeam, loadTeams } from '../state/teams.ts'
import { Rules } from './rules.tsx'
import { useAction } from './use-list.ts'

function Name({ team }: { team: Workspace }) {
  const [name, setName] = useState(team.name)
  const [saved, setSaved] = useState('')
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    setSaved('')
    run(async () => {
      await changeWorkspace(team.workspace_id, { name: name.trim() }, userCredentials())
      await loadTeams()
      setSaved('Saved')
    })
  }
  return (
    <form class="asking" onSubmit={submit}>
      <TextField label="Name of the team" value={name} onChange={setName} />
      <button type="submit" disabled={isBusy || name.trim() === '' || name.trim() === team.name}>
        Save
      </button>
      <span role="status" class="answer">
        {saved}
      </span>
      <Problem words={problem} />
    </form>
  )
}

function Approval({ team }: { team: Workspace }) {
  const { isBusy, problem, run } = useAction()
  /** As it was chosen, until the server knows. */
  const [isRequired, setRequired] = useState(team.require_approval)
  const change = async (require_approval: boolean): Promise<void> => {
    setRequired(require_approval)
    const isDone = await run(async () => {
      await changeWorkspace(team.workspace_id, { require_approval }, userCredentials())
      await loadTeams()
    })
    if (!isDone) setRequired(!require_approval)
  }
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={isRequired}
          disabled={isBusy}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>
          Somebody else has to approve a finished template
          <small>A reviewer or an owner, but never who made the last change.</small>
        </span>
      </label>
      <Problem words={problem} />
    </>
  )
}

function Ending({ team }: { team: Workspace }) {
  const [name, setName] = useState('')
  const saving = useAction()
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    run(async () => {
      await deleteWorkspace(team.workspace_id, userCredentials())
      chooseTeam(null)
      await loadTeams()
      go('/team')
    })
  }
  return (
    <section class="panel" aria-labelledby="ending-title">
      <h2 id="ending-title">Take everything out, or delete the team</h2>
      <div class="row">
        <button
          type="button"
          disabled={saving.isBusy}
          onClick={() =>
            saving.run(async () =>
              saveFile(await exportWorkspace(team.workspace_id, userCredentials()), `${team.name}.json`),
            )
          }
        >
          Download everything
        </button>
      </div>
      <Problem words={saving.problem} />
      <details>
        <summary>Delete the team</summary>
        <form class="stack" onSubmit={submit}>
          <p>
            Its templates, conversations, members, links and keys are gone for good. To go on, type its name:{' '}
            <strong dir="auto">{team.name}</strong>
          </p>
          <TextField label="The name, as a check" value={name} onChange={setName} />
          <Problem words={problem} />
          <div class="row">
            <button type="submit" class="danger" disabled={isBusy || name.trim() !== team.name}>
              Delete the team for good
            </button>
          </div>
        </form>
      </details>
    </section>
  )
}

export function Settings({ team }: { team: Workspace }) {
  return (
    <>
      <section class="panel" aria-labelledby="settings-title">
        <h2 id="settings-title">Settings</h2>
        <Name team={team} />
        <Approval team={team} />
      </section>
      <Rules team={team} />
      <Ending team={team} />
    </>
  )
}
