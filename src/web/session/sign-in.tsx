/** One form for signing in and for creating an account. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { signIn, signUp } from '../state/account.ts'
import { claimOpen } from '../state/claim.ts'
import { reloadUnavailable } from '../state/current.ts'

const messages: Readonly<Record<string, string>> = {
  INVALID_CREDENTIALS: 'The user name or password is wrong.',
  USER_EXISTS: 'This user name is taken. Choose another, or sign in.',
  REGISTRATION_CLOSED: 'New accounts cannot be created here. Ask the operator of this service for one.',
  INVITATION_INVALID: 'A new account needs an invitation code that is unused and has not expired.',
}

interface SignInProps {
  hasExpired: boolean
  /** Whether an account is being created. */
  isNew: boolean
  onNew(isNew: boolean): void
  /** What the account is for. */
  hint?: string
}

const ownHint =
  'You can build templates without an account. With one, they are saved under your name, and only you can open them.'

export function SignIn({ hasExpired, isNew, onNew, hint = ownHint }: SignInProps) {
  const [userId, setUserId] = useState('')
  const [password, setPassword] = useState('')
  const [needsInvitation, setNeedsInvitation] = useState(false)
  const [invitation, setInvitation] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    try {
      await (isNew ? signUp(userId.trim(), password, invitation.trim()) : signIn(userId.trim(), password))
      await claimOpen()
      reloadUnavailable()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.code === 'REGISTRATION_CLOSED') onNew(false)
      if (error.code === 'INVITATION_INVALID') setNeedsInvitation(true)
      setProblem(messages[error.code] ?? sentencesFor(error))
      setBusy(false)
    }
  }
  return (
    <form class="sign-in" onSubmit={submit}>
      {hasExpired && <p class="notice">You have been signed out. Sign in again to continue.</p>}
      <p class="hint">{hint}</p>
      <div class="input">
        <label for="user-id">User name</label>
        <input
          id="user-id"
          type="text"
          autocomplete="username"
          autocapitalize="none"
          required
          maxLength={50}
          value={userId}
          onInput={(event) => setUserId(event.currentTarget.value)}
        />
      </div>
      <div class="input">
        <label for="password">Password</label>
        <input
          id="password"
          type="password"
          autocomplete={isNew ? 'new-password' : 'current-password'}
          required
          minLength={8}
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
        <small>
          {isNew
            ? 'At least 8 characters. Keep it: nothing here can send you a new one.'
            : 'Forgotten? It cannot be sent by mail; ask whoever runs this service.'}
        </small>
      </div>
      {isNew && needsInvitation && (
        <div class="input">
          <label for="invitation">Invitation code</label>
          <input
            id="invitation"
            type="text"
            autocomplete="off"
            required
            maxLength={200}
            value={invitation}
            onInput={(event) => setInvitation(event.currentTarget.value)}
          />
        </div>
      )}
      <Problem words={problem} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          {isNew ? 'Create account' : 'Sign in'}
        </button>
        <button type="button" class="quiet" onClick={() => onNew(!isNew)}>
          {isNew ? 'I have an account' : 'Create an account'}
        </button>
      </div>
    </form>
  )
}
