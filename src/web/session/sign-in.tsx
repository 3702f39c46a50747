/** One form for signing in and for creating an account. */
import { useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { Problem } from '../problems/problem.tsx'
import { sentencesFor } from '../problems/tell.ts'
import { signIn, signUp } from '../state/account.ts'
import { claimOpen } from '../state/claim.ts'
import { reloadUnavailable } from '../state/current.ts'
import { say } from '../words/index.ts'

const messages = (): Readonly<Record<string, string>> => ({
  INVALID_CREDENTIALS: say.account.wrong,
  USER_EXISTS: say.account.taken,
  REGISTRATION_CLOSED: say.account.closed,
  INVITATION_INVALID: say.account.needsInvitation,
})

interface SignInProps {
  hasExpired: boolean
  /** Whether an account is being created. */
  isNew: boolean
  onNew(isNew: boolean): void
  /** What the account is for. */
  hint?: string
}

export function SignIn({ hasExpired, isNew, onNew, hint = say.account.hint }: SignInProps) {
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
      setProblem(messages()[error.code] ?? sentencesFor(error))
      setBusy(false)
    }
  }
  return (
    <form class="sign-in" onSubmit={submit}>
      {hasExpired && <p class="notice">{say.account.expired}</p>}
      <p class="hint">{hint}</p>
      <div class="input">
        <label for="user-id">{say.account.user}</label>
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
        <label for="password">{say.account.password}</label>
        <input
          id="password"
          type="password"
          autocomplete={isNew ? 'new-password' : 'current-password'}
          required
          minLength={8}
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
        <small>{isNew ? say.account.passwordNew : say.account.passwordForgotten}</small>
      </div>
      {isNew && needsInvitation && (
        <div class="input">
          <label for="invitation">{say.account.invitation}</label>
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
          {isNew ? say.account.createNow : say.account.signIn}
        </button>
        <button type="button" class="quiet" onClick={() => onNew(!isNew)}>
          {isNew ? say.account.haveOne : say.account.create}
        </button>
      </div>
    </form>
  )
}
