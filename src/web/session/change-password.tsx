/** Changes the password of the user who is signed in. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { changePassword } from '../state/account.ts'
import { say } from '../words/index.ts'

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
  const [currentPassword, setCurrentPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [outcome, setOutcome] = useState<'none' | 'busy' | 'changed'>('none')
  const [problem, setProblem] = useState<string | null>(null)

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    setOutcome('busy')
    setProblem(null)
    try {
      await changePassword(currentPassword, newPassword)
      setCurrentPassword('')
      setNewPassword('')
      setOutcome('changed')
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem(error.code === 'INVALID_CREDENTIALS' ? say.account.currentWrong : sentencesFor(error))
      setOutcome('none')
    }
  }
  return (
    <details>
      <summary>{say.account.changePassword}</summary>
      <form class="sign-in" onSubmit={submit}>
        <PasswordInput
          id="current-password"
          label={say.account.currentPassword}
          autocomplete="current-password"
          value={currentPassword}
          onChange={setCurrentPassword}
        />
        <PasswordInput
          id="new-password"
          label={say.account.newPassword}
          autocomplete="new-password"
          value={newPassword}
          onChange={setNewPassword}
        />
        <Problem words={problem} />
        {outcome === 'changed' && <p role="status">{say.account.passwordChanged}</p>}
        <div class="row">
          <button type="submit" disabled={outcome === 'busy'}>
            {say.account.savePassword}
          </button>
        </div>
      </form>
    </details>
  )
}
