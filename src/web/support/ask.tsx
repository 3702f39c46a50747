/** Forms for what the support view needs first: an API key and a session id. */
import { useState } from 'preact/hooks'
import { go } from '../router.ts'
import { saveKey } from '../state/support-key.ts'

interface AskProps {
  label: string
  action: string
  isSecret?: boolean
  hint: string
  onAnswer(answer: string): void
}

function Ask({ label, action, isSecret = false, hint, onAnswer }: AskProps) {
  const [answer, setAnswer] = useState('')
  const submit = (event: Event): void => {
    event.preventDefault()
    if (answer.trim() !== '') onAnswer(answer.trim())
  }
  const field = {
    id: 'ask',
    required: true,
    autocomplete: 'off',
    spellcheck: false,
    value: answer,
    onInput: (event: { currentTarget: HTMLInputElement }) => setAnswer(event.currentTarget.value),
  } as const
  return (
    <form class="ask" onSubmit={submit}>
      <div class="input">
        <label for="ask">{label}</label>
        {isSecret ? <input type="password" {...field} /> : <input type="text" {...field} />}
        <small>{hint}</small>
      </div>
      <button type="submit" class="primary">
        {action}
      </button>
    </form>
  )
}

export const AskForKey = () => (
  <Ask
    label="API key"
    isSecret
    action="Use this key"
    hint="With the role support or admin. It is kept in this tab and forgotten when you close it."
    onAnswer={saveKey}
  />
)

export const AskForSession = () => (
  <Ask
    label="Session id"
    action="Show the session"
    hint="A UUID; it comes after # in the customer’s address bar."
    onAnswer={(id) => go(`/support/${encodeURIComponent(id)}`)}
  />
)
