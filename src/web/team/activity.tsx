/** What happened in a team, newest first, and the files with which anybody can prove that nothing was changed. */
import { useState } from 'preact/hooks'
import type { ActivityEntry, Activity as ActivityPage, Workspace } from '../api/types.ts'
import { exportActivity, listActivity } from '../api/workspaces.ts'
import { CopyButton } from '../copy-button.tsx'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { followLink } from '../router.ts'
import { jsonFile, saveFile } from '../save-file.ts'
import { userCredentials } from '../state/account.ts'
import { momentOf } from '../time.ts'
import { choices, sentenceOf, templateOf } from './activity-words.ts'
import { DayField } from './day-field.tsx'
import { Rows } from './parts.tsx'
import { useAction, useList } from './use-list.ts'

interface Filter {
  action: string
  actor: string
  from: string
  to: string
}

const everything: Filter = { action: '', actor: '', from: '', to: '' }

/** Days are those of the person; the last one counts whole. */
function parametersOf({ action, actor, from, to }: Filter) {
  const start = from === '' ? undefined : new Date(`${from}T00:00`).toISOString()
  const end = to === '' ? undefined : new Date(`${to}T00:00`)
  end?.setDate(end.getDate() + 1)
  return { action: action || undefined, actor: actor.trim() || undefined, from: start, to: end?.toISOString() }
}

function Row({ entry }: { entry: ActivityEntry }) {
  const template = templateOf(entry)
  return (
    <li>
      <span class="who">
        <span>{sentenceOf(entry)}</span>
        <small>
          <time dateTime={entry.at}>{momentOf(entry.at)}</time>
        </small>
      </span>
      {template !== null && (
        <a class="button quiet" href={`/#${template}`} onClick={followLink}>
          Open
        </a>
      )}
    </li>
  )
}

/** Downloads for whoever has to prove what happened. */
function Proof({ team, head }: { team: Workspace; head: ActivityPage['head'] | null }) {
  const { isBusy, problem, run } = useAction()
  const seal = head === null ? '' : `${head.seq}:${head.hash}`
  const proof = { workspace_id: team.workspace_id, name: team.name, kept_at: new Date().toISOString(), head }
  return (
    <details>
      <summary>Keep a proof</summary>
      <div class="stack">
        <p class="hint">
          Every entry is sealed by the one after it. Keep the newest seal in a safe place, and no later change of the
          list goes unseen: the command <code>verify-activity</code> compares it with all entries.
        </p>
        {seal !== '' && <code class="seal">{seal}</code>}
        <div class="row">
          <CopyButton text={seal} label="Copy the seal" />
          <button
            type="button"
            disabled={head === null}
            onClick={() => saveFile(jsonFile(proof), 'activity-seal.json')}
          >
            Download the seal
          </button>
          <button
            type="button"
            disabled={isBusy}
            onClick={() =>
              run(async () => saveFile(await exportActivity(team.workspace_id, userCredentials()), 'activity.ndjson'))
            }
          >
            Download all entries
          </button>
        </div>
        <Problem words={problem} />
      </div>
    </details>
  )
}

export function Activity({ team }: { team: Workspace }) {
  const id = team.workspace_id
  const [filter, setFilter] = useState(everything)
  const [asked, setAsked] = useState(everything)
  const [head, setHead] = useState<ActivityPage['head'] | null>(null)
  const list = useList<ActivityEntry>(
    async (known) => {
      const page = await listActivity(id, { ...parametersOf(asked), before: known.at(-1)?.seq }, userCredentials())
      setHead(page.head)
      return { items: page.entries, hasMore: page.has_more }
    },
    [id, asked],
  )
  const set = (change: Partial<Filter>): void => setFilter({ ...filter, ...change })
  return (
    <section class="panel" aria-labelledby="activity-title">
      <h2 id="activity-title">Activity</h2>
      <form
        class="asking"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(filter)
        }}
      >
        <Choice
          label="What"
          value={filter.action}
          options={[['', 'Everything'], ...choices]}
          onChange={(action) => set({ action })}
        />
        <TextField label="Who" value={filter.actor} onChange={(actor) => set({ actor })} placeholder="User name" />
        <DayField label="From" value={filter.from} onChange={(from) => set({ from })} />
        <DayField label="To" value={filter.to} onChange={(to) => set({ to })} />
        <button type="submit">Show</button>
      </form>
      <Rows
        list={list}
        label="What happened, newest first"
        nothing="Nothing fits."
        row={(entry) => <Row key={entry.seq} entry={entry} />}
      />
      <Proof team={team} head={head} />
    </section>
  )
}
