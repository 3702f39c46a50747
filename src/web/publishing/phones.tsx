/** Phones for tests: each proves itself with a code that it sends to the account. */
import { useState } from 'preact/hooks'
import { addPhone, listPhones, removePhone } from '../api/phones.ts'
import type { Connection, NewTestPhone, TestPhone } from '../api/types.ts'
import { CopyButton } from '../copy-button.tsx'
import { Choice } from '../edit/text-fields.tsx'
import { Problem } from '../problems/problem.tsx'
import { ProblemNote } from '../problems/problem-note.tsx'
import { userCredentials } from '../state/account.ts'
import { AskFirst } from '../team/parts.tsx'
import { useAnswer } from '../team/use-list.ts'
import { dayOf, timeOf } from '../time.ts'
import { useWish } from './use-requests.ts'

interface PhonesProps {
  workspaceId: string
  accounts: Connection[]
  mayWrite: boolean
  /** Another number after each piece of news. */
  news: number
}

interface RowProps {
  phone: TestPhone
  /** null: there is one account alone. */
  account: string | null
  mayWrite: boolean
  onRemove(): void
  isBusy: boolean
}

function Row({ phone: { phone, expires_at, verified_at }, account, mayWrite, onRemove, isBusy }: RowProps) {
  const called = phone ?? 'A phone'
  return (
    <li>
      <span class="who">
        <strong>
          <bdi>{called}</bdi>
        </strong>
        <small>
          {verified_at === null
            ? `Has not sent its code yet, which ends at ${timeOf(expires_at ?? '')}`
            : `Proved itself on ${dayOf(verified_at)}`}
          {account !== null && (
            <>
              {' · '}
              <bdi>{account}</bdi>
            </>
          )}
        </small>
      </span>
      {mayWrite && (
        <AskFirst label="Remove" about={called} confirm="Send no tests there" isBusy={isBusy} onConfirm={onRemove} />
      )}
    </li>
  )
}

/** What the owner of the phone does now. Goes on by itself once the code has come. */
function Proof({ made, onDone }: { made: NewTestPhone; onDone(): void }) {
  return (
    <section class="once" aria-labelledby="proof-title">
      <h3 id="proof-title">Send this code from the phone</h3>
      <p>
        As a WhatsApp message of its own to <bdi>{made.send_to}</bdi>. It ends at {timeOf(made.expires_at ?? '')}, and
        is shown only now.
      </p>
      <output class="code">{made.code}</output>
      <div class="row">
        <a class="button" href={made.link} target="_blank" rel="noreferrer">
          Open WhatsApp with the code
        </a>
        <CopyButton text={made.code} label="Copy the code" />
        <button type="button" class="quiet" onClick={onDone}>
          Not now
        </button>
      </div>
      <p class="hint">On the phone itself, the button writes the message for you. This page goes on by itself.</p>
    </section>
  )
}

function Add({
  accounts,
  onAdd,
  isBusy,
}: {
  accounts: Connection[]
  onAdd(connectionId: string): void
  isBusy: boolean
}) {
  const [chosen, setChosen] = useState(accounts[0]?.connection_id ?? '')
  return (
    <div class="asking">
      {accounts.length > 1 && (
        <Choice
          label="It tests templates of"
          value={chosen}
          options={accounts.map(({ connection_id, name }) => [connection_id, name] as const)}
          onChange={setChosen}
        />
      )}
      <button type="button" disabled={isBusy} onClick={() => onAdd(chosen)}>
        {isBusy ? 'Asking Meta…' : 'Add a phone'}
      </button>
    </div>
  )
}

const noNumber =
  'To send tests, the account has to know which of your numbers sends them. Choose “New token” above, and give it the phone number id too.'

export function Phones({ workspaceId, accounts, mayWrite, news }: PhonesProps) {
  const {
    value: phones,
    problem: unread,
    reload,
  } = useAnswer(() => listPhones(workspaceId, userCredentials()), [workspaceId, news])
  const [made, setMade] = useState<NewTestPhone | null>(null)
  const { isBusy, problem, run } = useWish()
  const able = accounts.filter(({ phone_number_id }) => phone_number_id !== null)
  const proved = phones?.find(
    ({ test_number_id, verified_at }) => test_number_id === made?.test_number_id && verified_at !== null,
  )
  const isWaiting = made !== null && proved === undefined
  // The one whose code is on the screen is told of there.
  const listed = (phones ?? []).filter(({ test_number_id }) => !isWaiting || test_number_id !== made.test_number_id)
  const add = (connectionId: string): void => {
    setMade(null)
    run(async () => {
      setMade(await addPhone(workspaceId, connectionId, userCredentials()))
      reload()
    })
  }
  const remove = (phoneId: string): void => {
    run(async () => {
      await removePhone(workspaceId, phoneId, userCredentials())
      if (phoneId === made?.test_number_id) setMade(null)
      reload()
    })
  }
  const nameOf = (id: string): string | null =>
    accounts.length > 1 ? (accounts.find(({ connection_id }) => connection_id === id)?.name ?? null) : null
  if (unread !== null && phones === null) return <ProblemNote problem={unread} onAgain={reload} />
  if (phones === null) return <div class="skeleton" aria-busy="true" />
  return (
    <section class="panel" aria-labelledby="phones-title">
      <h2 id="phones-title">Phones for tests</h2>
      <p class="hint">
        An approved template can be sent to a phone of yours, to see it as your customers will. Tests go to no other
        phone.
      </p>
      {listed.length > 0 && (
        <ul class="rows" aria-label="Phones for tests">
          {listed.map((phone) => (
            <Row
              key={phone.test_number_id}
              phone={phone}
              account={nameOf(phone.connection_id)}
              mayWrite={mayWrite}
              isBusy={isBusy}
              onRemove={() => remove(phone.test_number_id)}
            />
          ))}
        </ul>
      )}
      <p role="status" class="proved">
        {proved !== undefined && (
          <>
            The code has come: <bdi>{proved.phone}</bdi> is ready for tests.
          </>
        )}
      </p>
      {isWaiting && <Proof made={made} onDone={() => setMade(null)} />}
      {mayWrite && able.length === 0 && <p>{noNumber}</p>}
      {mayWrite && able.length > 0 && !isWaiting && <Add accounts={able} isBusy={isBusy} onAdd={add} />}
      <Problem words={problem} />
    </section>
  )
}
