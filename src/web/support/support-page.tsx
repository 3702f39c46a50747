/** The support view of one session: where it went wrong, who said what, what it changed, what the model did. */
import { useEffect, useState } from 'preact/hooks'
import { ApiError } from '../api/request.ts'
import { sentencesFor } from '../problems/tell.ts'
import { go } from '../router.ts'
import { useStore } from '../state/store.ts'
import { forgetKey, refuseKey, refuseTyped, saveKey, supportKey } from '../state/support-key.ts'
import { Ask } from './ask.tsx'
import { Overview } from './overview.tsx'
import { Raw } from './raw.tsx'
import { hasEarlier, lookUp, type SessionData, tryKey, withEarlier } from './support-data.ts'
import { turnsOf } from './timeline.ts'
import { type JudgedTurn, judged } from './trouble.ts'
import { Turn } from './turn.tsx'

/** What a wrong key, and a wrong id, are told. */
const keyFaults: Readonly<Record<string, string>> = {
  UNAUTHENTICATED:
    'This key is wrong or no longer valid. Check it, or ask an administrator for one with the role support.',
  FORBIDDEN: 'This key has no support role. Ask an administrator for one that has.',
}
const notFound =
  'There is no session with this id, and no language model was asked by a request with it in the last seven days. ' +
  'The session may have been deleted. A request that was refused, or that the built-in assistant answered, is only in the log of the server.'

/** The first turn that went wrong, before all others, with the way to the rest of them. */
function FirstTrouble({ turns }: { turns: readonly JudgedTurn[] }) {
  const [first, ...others] = turns.filter(({ troubles }) => troubles.length > 0)
  if (first === undefined) return turns.length === 0 ? null : <p class="hint">No turn went visibly wrong.</p>
  return (
    <section class="first-trouble" aria-label="Where it went wrong first">
      <Turn turn={first} title={`Where it went wrong first: turn ${first.number}`} />
      {others.length > 0 && (
        <p class="hint">
          Also in{' '}
          {others.map(({ number }, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <a href={`#turn-${number}`}>turn {number}</a>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function Report({ data, onEarlier }: { data: SessionData; onEarlier(): void }) {
  const turns = judged(turnsOf(data.debug, data.revisions))
  return (
    <>
      <Overview debug={data.debug} revisions={data.revisions[0]?.revision ?? 0} />
      <FirstTrouble turns={turns} />
      {hasEarlier(data) && (
        <button type="button" onClick={onEarlier}>
          Earlier turns
        </button>
      )}
      <ol class="timeline" aria-label="Turns">
        {turns.map((turn) => (
          <li key={turn.number} id={`turn-${turn.number}`}>
            <Turn turn={turn} />
          </li>
        ))}
      </ol>
      {turns.length === 0 && <p class="hint">Nothing was said in this session yet.</p>}
      <Raw value={data.debug} label="Raw JSON of the session" />
    </>
  )
}

function Desk({ wanted }: { wanted: string | null }) {
  const [data, setData] = useState<SessionData | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const show = (loading: Promise<SessionData>): void => {
    loading.then(setData, (error: unknown) => {
      const keyFault = error instanceof ApiError ? keyFaults[error.code] : undefined
      if (keyFault !== undefined) refuseKey(keyFault)
      const isNowhere = error instanceof ApiError && error.status === 404
      setProblem(isNowhere ? notFound : sentencesFor(error))
    })
  }
  useEffect(() => {
    setData(null)
    setProblem(null)
    if (wanted !== null) show(lookUp(wanted))
  }, [wanted])
  return (
    <>
      <Ask
        label="Session id or request id"
        action="Look it up"
        hint="The session’s comes after # in the customer’s address bar; the request’s is named beside an error, and in the header x-request-id."
        initial={wanted ?? ''}
        fault={problem}
        onAnswer={(id) => go(`/support/${encodeURIComponent(id)}`)}
      >
        <button type="button" class="link" onClick={forgetKey}>
          Use another key
        </button>
      </Ask>
      {wanted !== null && data === null && problem === null && (
        <div aria-busy="true">
          <div class="skeleton" />
          <div class="skeleton" />
        </div>
      )}
      {data !== null && <Report data={data} onEarlier={() => show(withEarlier(data))} />}
    </>
  )
}

/** What is told of a key that was not taken. */
const keyFaultOf = (error: unknown): string =>
  (error instanceof ApiError ? keyFaults[error.code] : undefined) ??
  `The key could not be checked. ${sentencesFor(error)}`

/** Asks for a key and tries it at once, so that a wrong one is not found out only when something is looked up. */
function AskKey() {
  const { refused } = useStore(supportKey)
  const [isBusy, setBusy] = useState(false)
  const attempt = (key: string): void => {
    if (isBusy) return
    setBusy(true)
    tryKey(key)
      .then(
        () => saveKey(key),
        (error: unknown) => refuseTyped(key, keyFaultOf(error)),
      )
      .finally(() => setBusy(false))
  }
  return (
    <Ask
      label="API key"
      isSecret
      action={isBusy ? 'Checking' : 'Use this key'}
      hint="With the role support or admin. It is kept in this tab and forgotten when you close it."
      initial={refused?.key ?? ''}
      fault={isBusy ? null : (refused?.why ?? null)}
      onAnswer={attempt}
    />
  )
}

export function SupportPage({ wanted }: { wanted: string | null }) {
  const { key } = useStore(supportKey)
  return (
    <main id="main" class="page" tabIndex={-1}>
      <div>
        <h1>Support</h1>
        <p class="hint">What happened in a session. Personal data is redacted, and each read is recorded.</p>
      </div>
      {key === null ? <AskKey /> : <Desk wanted={wanted} key={key} />}
    </main>
  )
}
