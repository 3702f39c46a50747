/** Asks what a new key is for. */
import { useState } from 'preact/hooks'
import type { KeyScope, NewKey } from '../api/types.ts'
import { createKey } from '../api/workspaces.ts'
import { Choice, TextField } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { useAction } from './use-list.ts'
import { endOf, lifetimes, scopes } from './words.ts'

export function NewKeyForm({ id, onMade }: { id: string; onMade(key: NewKey): void }) {
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<KeyScope[]>(['chat', 'read'])
  const [days, setDays] = useState<string>('')
  const { isBusy, problem, run } = useAction()
  const submit = (event: Event): void => {
    event.preventDefault()
    const input = { name: name.trim(), scopes: chosen, expires_at: endOf(days, Date.now()) }
    run(async () => {
      onMade(await createKey(id, input, userCredentials()))
      setName('')
    })
  }
  const tick = (scope: KeyScope, isOn: boolean): void =>
    setChosen(isOn ? [...chosen, scope] : chosen.filter((one) => one !== scope))
  return (
    <details>
      <summary>Create a key</summary>
      <form class="stack" onSubmit={submit}>
        <TextField label="Name" value={name} onChange={setName} placeholder="Shop system" />
        <fieldset class="ticks">
          <legend>What it may do</legend>
          {scopes.map(([scope, words, hint]) => (
            <label class="tick" key={scope}>
              <input
                type="checkbox"
                checked={chosen.includes(scope)}
                onChange={(event) => tick(scope, event.currentTarget.checked)}
              />
              <span>
                {words}
                <small>{hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Choice label="It expires" value={days} options={lifetimes.key} onChange={setDays} />
        <Problem words={problem} />
        <div class="row">
          <button type="submit" class="primary" disabled={isBusy || name.trim() === '' || chosen.length === 0}>
            Create the key
          </button>
        </div>
      </form>
    </details>
  )
}
