/** One connected account: what is known of its token, what to do about it, and what was found in it. */
import { useState } from 'preact/hooks'
import { checkConnection, reconcile, removeConnection } from '../api/publishing.ts'
import type { Connection, Fault } from '../api/types.ts'
import { Problem } from '../problems/problem.tsx'
import { userCredentials } from '../state/account.ts'
import { AskFirst } from '../team/parts.tsx'
import { timeOf } from '../time.ts'
import { RenewForm } from './connect-form.tsx'
import { endOfToken, renewalWords, warningWords } from './token-words.ts'
import { useWish } from './use-requests.ts'

/** What went wrong, in our words first, then Meta's. */
export const FaultNote = ({ fault }: { fault: Fault }) => (
  <div class="fault">
    <p>
      {fault.meaning} {fault.advice}
    </p>
    {fault.quotation !== null && (
      <p>
        Meta says: <q dir="auto">{fault.quotation}</q>
      </p>
    )}
    {fault.trace_id !== null && (
      <small>
        If you ask Meta for help, name this request: <code>{fault.trace_id}</code>
      </small>
    )}
  </div>
)

const counted = (count: number, word: string): string[] => (count === 0 ? [] : [`${count} ${word}`])

function lastLook({ reconciled_at, reconciliation }: Connection): string {
  if (reconciled_at === null || reconciliation === null) return 'Its templates are being read for the first time.'
  const { created, changed, vanished, skipped } = reconciliation
  const found = [
    ...counted(created, 'new'),
    ...counted(changed, 'changed'),
    ...counted(vanished, 'gone'),
    ...counted(skipped, 'could not be read'),
  ]
  return `Looked at ${timeOf(reconciled_at)}: ${found.length === 0 ? 'nothing new' : found.join(', ')}.`
}

interface AccountRowProps {
  connection: Connection
  isOwner: boolean
  onChanged(): void
}

export function AccountRow({ connection, isOwner, onChanged }: AccountRowProps) {
  const { workspace_id: workspaceId, connection_id: id, name, account_name, status, warnings, fault } = connection
  const [isRenewing, setRenewing] = useState(false)
  const [answer, setAnswer] = useState('')
  /** The last look when another one was asked for. */
  const [lookBefore, setLookBefore] = useState<string | null>()
  const { isBusy, problem, run } = useWish()
  const ask = async (work: () => Promise<unknown>, done: string): Promise<void> => {
    setAnswer('')
    if (!(await run(work))) return
    setAnswer(done)
    onChanged()
  }
  const lookAgain = async (): Promise<void> => {
    setAnswer('')
    if (await run(() => reconcile(workspaceId, id, userCredentials()))) setLookBefore(connection.reconciled_at)
  }
  const isLooking = lookBefore === connection.reconciled_at
  const renewed = renewalWords(connection)
  const isBroken = status === 'broken'
  return (
    <li>
      <span class="who">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {account_name !== null && account_name !== name && (
          <small>
            <bdi>{account_name}</bdi> at Meta
          </small>
        )}
        <small>
          Token ending in <bdi>{connection.token_last_four}</bdi>, {endOfToken(connection)}
        </small>
        {renewed !== null && <small>{renewed}</small>}
        <small role="status">
          {isLooking ? 'Looking again at Meta…' : answer === '' ? lastLook(connection) : answer}
        </small>
      </span>
      {isOwner && !isRenewing && (
        <span class="row">
          {!isBroken && (
            <button type="button" disabled={isBusy} onClick={lookAgain}>
              Look again at Meta<span class="visually-hidden">, {name}</span>
            </button>
          )}
          <button type="button" class={isBroken ? 'primary' : 'quiet'} onClick={() => setRenewing(true)}>
            {isBroken ? 'Reconnect' : 'New token'}
            <span class="visually-hidden"> for {name}</span>
          </button>
          {isBroken && (
            <button
              type="button"
              class="quiet"
              disabled={isBusy}
              onClick={() => ask(() => checkConnection(workspaceId, id, userCredentials()), 'Meta was asked.')}
            >
              Try the old one again<span class="visually-hidden">, {name}</span>
            </button>
          )}
          <AskFirst
            label="Remove"
            about={name}
            confirm="Remove it here; nothing is deleted at Meta"
            isBusy={isBusy}
            onConfirm={() => ask(() => removeConnection(workspaceId, id, userCredentials()), 'Removed.')}
          />
        </span>
      )}
      <div class="about">
        {warnings.map((warning) => (
          <p key={warning} class="notice">
            {warningWords(warning, connection)}
          </p>
        ))}
        {fault !== null && <FaultNote fault={fault} />}
        <Problem words={problem} />
        {isRenewing && (
          <RenewForm
            connection={connection}
            onCancel={() => setRenewing(false)}
            onRenewed={() => {
              setRenewing(false)
              setAnswer('The new token is kept.')
              onChanged()
            }}
          />
        )}
      </div>
    </li>
  )
}
