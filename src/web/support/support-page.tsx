/** The support view of one session: who said what, what it changed, what the model did. */
import { useEffect, useState } from 'preact/hooks'
import { listRevisions, readDebug } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import type { Debug, Revision } from '../api/types.ts'
import { useStore } from '../state/store.ts'
import { keyCredentials, saveKey, supportKey } from '../state/support-key.ts'
import { AskForKey, AskForSession } from './ask.tsx'
import { Overview } from './overview.tsx'
import { Raw } from './raw.tsx'
import { turnsOf } from './timeline.ts'
import { Turn } from './turn.tsx'

interface SessionData {
  debug: Debug
  revisions: Revision[]
  hasMoreRevisions: boolean
}

async function loadSession(sessionId: string): Promise<SessionData> {
  const [debug, { revisions, has_more }] = await Promise.all([
    readDebug(sessionId, keyCredentials()),
    listRevisions(sessionId, keyCredentials(), { limit: 200 }),
  ])
  return { debug, revisions, hasMoreRevisions: has_more }
}

const hasEarlier = ({ debug, hasMoreRevisions }: SessionData): boolean =>
  debug.has_more_messages || debug.has_more_logs || hasMoreRevisions

/** Adds the page before to each list that has one. Numbers start at 1, so `before` 1 yields an empty page. */
async function withEarlier(
  sessionId: string,
  { debug, revisions, hasMoreRevisions }: SessionData,
): Promise<SessionData> {
  const message = debug.has_more_messages ? (debug.messages[0]?.seq ?? 1) : 1
  const log = debug.has_more_logs ? (debug.llm_logs[0]?.id ?? 1) : 1
  const before = hasMoreRevisions ? (revisions.at(-1)?.revision ?? 1) : 1
  const [page, older] = await Promise.all([
    readDebug(sessionId, keyCredentials(), { message, log }),
    listRevisions(sessionId, keyCredentials(), { limit: 200, before }),
  ])
  const messages = [...page.messages, ...debug.messages]
  const llm_logs = [...page.llm_logs, ...debug.llm_logs]
  return {
    debug: { ...page, messages, llm_logs },
    revisions: [...revisions, ...older.revisions],
    hasMoreRevisions: older.has_more,
  }
}

const messagesByCode: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'This key is not valid. Ask an administrator for one with the role support.',
  FORBIDDEN: 'This key has no support role. Ask an administrator for one that has.',
  SESSION_NOT_FOUND: 'There is no session with this id. Check the id; the session may also have been deleted.',
}

function SessionReport({ sessionId }: { sessionId: string }) {
  const [data, setData] = useState<SessionData | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const show = (loading: Promise<SessionData>): void => {
    loading.then(setData, (error: unknown) => {
      const isKnown = error instanceof ApiError
      if (isKnown && (error.status === 401 || error.status === 403)) saveKey(null)
      setProblem(isKnown ? (messagesByCode[error.code] ?? error.message) : 'The session could not be loaded.')
    })
  }
  useEffect(() => {
    setData(null)
    setProblem(null)
    show(loadSession(sessionId))
  }, [sessionId])

  if (problem !== null) {
    return (
      <p class="failure" role="alert">
        {problem}
      </p>
    )
  }
  if (data === null) {
    return (
      <div aria-busy="true">
        <div class="skeleton" />
        <div class="skeleton" />
      </div>
    )
  }
  const turns = turnsOf(data.debug, data.revisions)
  return (
    <>
      <Overview debug={data.debug} revisions={data.revisions[0]?.revision ?? 0} />
      {hasEarlier(data) && (
        <button type="button" onClick={() => show(withEarlier(sessionId, data))}>
          Earlier turns
        </button>
      )}
      <ol class="timeline" aria-label="Turns">
        {turns.map((turn) => (
          <Turn key={turn.number} turn={turn} />
        ))}
      </ol>
      {turns.length === 0 && <p class="hint">Nothing was said in this session yet.</p>}
      <Raw value={data.debug} label="Raw JSON of the session" />
    </>
  )
}

export function SupportPage({ sessionId }: { sessionId: string | null }) {
  const { key } = useStore(supportKey)
  return (
    <main id="main" class="support" tabIndex={-1}>
      <h1>Support</h1>
      <p class="hint">Personal data is redacted, and each read is recorded.</p>
      {key === null && <AskForKey />}
      {key !== null && sessionId === null && <AskForSession />}
      {key !== null && sessionId !== null && <SessionReport key={`${sessionId} ${key}`} sessionId={sessionId} />}
    </main>
  )
}
