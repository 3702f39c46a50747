/** The forms with which an account at Meta is connected, and gets a new token. They say where everything is found. */
import { useId, useState } from 'preact/hooks'
import { createConnection, replaceToken } from '../api/publishing.ts'
import type { Connection } from '../api/types.ts'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { emptyForm, faultIn, faultInRenewal } from './form-faults.ts'
import { useWish } from './use-requests.ts'

interface FieldProps {
  label: string
  hint: string
  value: string
  onChange(value: string): void
  isSecret?: boolean
  isOptional?: boolean
}

/** Copied ids and tokens come with spaces and line ends around them. */
function Field({ label, hint, value, onChange, isSecret = false, isOptional = false }: FieldProps) {
  const id = useId()
  const attributes = {
    id,
    value,
    autocomplete: 'off',
    spellcheck: false,
    dir: 'auto' as const,
    required: !isOptional,
    'aria-describedby': `${id}-hint`,
    onInput: (event: preact.TargetedEvent<HTMLInputElement>) => onChange(event.currentTarget.value),
  }
  return (
    <div class="input">
      <label for={id}>
        {label}
        {isOptional && <span class="optional"> (not needed)</span>}
      </label>
      {isSecret ? <input type="password" {...attributes} /> : <input type="text" {...attributes} />}
      <small id={`${id}-hint`}>{hint}</small>
    </div>
  )
}

const tokenHint =
  'In the business settings at business.facebook.com, under Users → System users: choose or add one, give it the app and the WhatsApp account, and choose “Generate token” with the permission whatsapp_business_management. The token that the app shows on its first page ends after a day.'

const phoneHint =
  'Only for test messages, which need the permission whatsapp_business_messaging too. In the app, under WhatsApp → API setup, below the phone number.'

interface ConnectFormProps {
  workspaceId: string
  onConnected(connection: Connection): void
}

export function ConnectForm({ workspaceId, onConnected }: ConnectFormProps) {
  const [form, setForm] = useState(emptyForm)
  const [fault, setFault] = useState('')
  const { isBusy, problem, run } = useWish()
  const field = (name: keyof typeof emptyForm) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  })
  const submit = (event: Event): void => {
    event.preventDefault()
    const trimmed = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.trim()]))
    const filled = trimmed as typeof emptyForm
    const found = faultIn(filled)
    setFault(found)
    if (found !== '') return
    const body = { ...filled, name: filled.name || null, phone_number_id: filled.phone_number_id || null }
    run(async () => onConnected(await createConnection(workspaceId, body, userCredentials())))
  }
  return (
    <form class="stack" onSubmit={submit}>
      <p class="hint">
        You need a WhatsApp Business Account and an app at Meta. What you enter is checked with Meta at once; the token
        and the secret are kept encrypted and never shown again.
      </p>
      <Field
        label="WhatsApp Business Account id"
        hint="At business.facebook.com, under Settings → Accounts → WhatsApp accounts: choose the account, the id stands under its name."
        {...field('waba_id')}
      />
      <Field
        label="App id"
        hint="At developers.facebook.com, under My Apps: choose the app, then App settings → Basic. The id is at the top."
        {...field('app_id')}
      />
      <Field
        label="App secret"
        hint="On the same page, beside the id. Choose “Show” and copy it."
        isSecret
        {...field('app_secret')}
      />
      <Field label="Token" hint={tokenHint} isSecret {...field('token')} />
      <Field
        label="Name"
        hint="How the account is called here. Without one it is called as at Meta."
        isOptional
        {...field('name')}
      />
      <Field label="Phone number id" hint={phoneHint} isOptional {...field('phone_number_id')} />
      <Problem words={fault === '' ? problem : fault} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? 'Asking Meta…' : 'Connect'}
        </button>
      </div>
    </form>
  )
}

interface RenewFormProps {
  connection: Connection
  onRenewed(): void
  onCancel(): void
}

export function RenewForm({ connection, onRenewed, onCancel }: RenewFormProps) {
  const [token, setToken] = useState('')
  const [secret, setSecret] = useState('')
  const [phoneId, setPhoneId] = useState(connection.phone_number_id ?? '')
  const [fault, setFault] = useState('')
  const { isBusy, problem, run } = useWish()
  const submit = (event: Event): void => {
    event.preventDefault()
    const found = faultInRenewal(token.trim(), phoneId.trim())
    setFault(found)
    if (found !== '') return
    const { workspace_id, connection_id } = connection
    const body = { token: token.trim(), app_secret: secret.trim() || null, phone_number_id: phoneId.trim() || null }
    run(async () => {
      await replaceToken(workspace_id, connection_id, body, userCredentials())
      onRenewed()
    })
  }
  return (
    <form class="stack" onSubmit={submit}>
      <Field label="New token" hint={tokenHint} isSecret value={token} onChange={setToken} />
      <Field
        label="App secret"
        hint={`Only if it has changed. The one that is kept ends in ${connection.app_secret_last_four}.`}
        isSecret
        isOptional
        value={secret}
        onChange={setSecret}
      />
      <Field label="Phone number id" hint={phoneHint} isOptional value={phoneId} onChange={setPhoneId} />
      <Problem words={fault === '' ? problem : fault} />
      <div class="row">
        <button type="submit" class="primary" disabled={isBusy}>
          {isBusy ? 'Asking Meta…' : 'Keep the new token'}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
