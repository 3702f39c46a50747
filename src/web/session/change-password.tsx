/** A new password for whoever is signed in. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { changePassword } from '../state/account.ts'

const sentences: Readonly<Record<string, string>> = { INVALID_CREDENTIALS: 'The current password is wrong.' }

interface PasswordProps {
  id: string
  label: string
  autocomplete: 'current-password' | 'new-password'
  value: string
  onChange(value: string): void
}

const PasswordInput = ({ id, label, autocomplete, value, onChange }: PasswordProps) => (
  <div class="input">
    <label for={id}>{label}</label>
    <input
      id={id}
      type="password"
      autocomplete={autocomplete}
      required
      minLength={8}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  </div>
)

export function ChangePassword() {
  const [current, setCurrent] = useState('')
  const [wanted, setWanted] = useState('')
  const [outcome, setOutcome] = useState<'none' | 'busy' | 'changed'>('none')
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    setOutcome('busy')
    setProblem(null)
    try {
      await changePassword(current, wanted)
      setCurrent('')
      setWanted('')
      setOutcome('changed')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem(sentences[error.code] ?? error.message)
      setOutcome('none')
    }
  }
  return (
    <details>
      <summary>Change password</summary>
      <form class="sign-in" onSubmit={submit}>
        <PasswordInput
          id="current-password"
          label="Current password"
          autocomplete="current-password"
          value={current}
          onChange={setCurrent}
        />
        <PasswordInput
          id="new-password"
          label="New password"
          autocomplete="new-password"
          value={wanted}
          onChange={setWanted}
        />
        {problem !== null && (
          <p class="failure" role="alert">
            {problem}
          </p>
        )}
        {outcome === 'changed' && <p role="status">The password is changed. Other devices are signed out.</p>}
        <div class="row">
          <button type="submit" disabled={outcome === 'busy'}>
            Change it
          </button>
        </div>
      </form>
    </details>
  )
}
