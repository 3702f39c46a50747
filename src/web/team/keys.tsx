/** Keys with which programs act for a team. */
import { useState } from 'preact/hooks'
import type { NewKey, Workspace, WorkspaceKey } from '../api/types.ts'
import { listKeys, revokeKey, rotateKey } from '../api/workspaces.ts'
import { Choice } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { minuteOf } from '../time.ts'
import { NewKeyForm } from './key-form.tsx'
import { AskFirst, Rows, ShownOnce } from './parts.tsx'
import { useAction, useList } from './use-list.ts'
import { endOf, lifetimes, nameOfScope, stateOfKey } from './words.ts'

function stateWords(key: WorkspaceKey): string {
  const state = stateOfKey(key, Date.now())
  if (state === 'revoked') return `revoked ${minuteOf(key.revoked_at ?? '')}`
  if (state === 'works') return 'works until it is revoked'
  return `${state === 'expired' ? 'expired' : 'works until'} ${minuteOf(key.expires_at ?? '')}`
}

interface RowProps {
  id: string
  item: WorkspaceKey
  onChanged(): void
  onReplaced(key: NewKey): void
}

function Replace({ id, item, onReplaced, onEnd }: Omit<RowProps, 'onChanged'> & { onEnd(): void }) {
  const [days, setDays] = useState<string>('1')
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    const until = endOf(days, Date.now()) ?? ''
    run(async () => onReplaced(await rotateKey(id, item.id, until, userCredentials())))
  }
  return (
    <form class="asking" onSubmit={submit}>
      <Choice label="The old key works" value={days} options={lifetimes.overlap} onChange={setDays} />
      <button type="submit" disabled={isBusy}>
        Create the new key
      </button>
      <button type="button" class="quiet" onClick={onEnd}>
        Cancel
      </button>
      <Problem words={problem} />
    </form>
  )
}

function Row({ id, item, onChanged, onReplaced }: RowProps) {
  const [isReplacing, setReplacing] = useState(false)
  const { isBusy, problem, run } = useAction()
  const isUsable = ['works', 'ends'].includes(stateOfKey(item, Date.now()))
  return (
    <li data-off={!isUsable}>
      <span class="who">
        <strong dir="auto">{item.name}</strong>
        <small>
          <code>{item.prefix}…</code> · {item.scopes.map(nameOfScope).join(', ')}
        </small>
        <small>
          {stateWords(item)} · {item.last_used_at === null ? 'never used' : `last used ${minuteOf(item.last_used_at)}`}
        </small>
      </span>
      {isUsable && !isReplacing && (
        <span class="row">
          <button type="button" class="quiet" aria-label={`Replace ${item.name}`} onClick={() => setReplacing(true)}>
            Replace
          </button>
          <AskFirst
            label="Revoke"
            about={item.name}
            confirm="Revoke the key"
            isBusy={isBusy}
            onConfirm={() =>
              run(async () => {
                await revokeKey(id, item.id, userCredentials())
                onChanged()
              })
            }
          />
        </span>
      )}
      {isReplacing && (
        <Replace
          id={id}
          item={item}
          onEnd={() => setReplacing(false)}
          onReplaced={(key) => {
            setReplacing(false)
            onReplaced(key)
          }}
        />
      )}
      <Problem words={problem} />
    </li>
  )
}

export function Keys({ team }: { team: Workspace }) {
  const id = team.workspace_id
  const [made, setMade] = useState<NewKey | null>(null)
  const list = useList<WorkspaceKey>(
    async (known) => {
      const { api_keys, has_more } = await listKeys(id, userCredentials(), { offset: known.length })
      return { items: api_keys, hasMore: has_more }
    },
    [id],
  )
  const show = (key: NewKey): void => {
    setMade(key)
    list.reload()
  }
  return (
    <section class="panel" aria-labelledby="keys-title">
      <h2 id="keys-title">API keys</h2>
      <p class="hint">
        With a key, your own system works for this team. See the <a href="/docs">API page</a>.
      </p>
      <NewKeyForm id={id} onMade={show} />
      {made !== null && (
        <ShownOnce
          key={made.id}
          title={`Copy the key “${made.name}” now`}
          hint="It is shown only once, and is as good as a password."
          label="The new key"
          text={made.key}
          onDone={() => setMade(null)}
        />
      )}
      <Rows
        list={list}
        label="API keys"
        nothing="No keys yet."
        row={(item) => <Row key={item.id} id={id} item={item} onChanged={list.reload} onReplaced={show} />}
      />
    </section>
  )
}
