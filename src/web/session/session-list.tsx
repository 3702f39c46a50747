/** The sessions of the user who is signed in: open, rename, delete, start a new one. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { deleteSession, listSessions, renameSession } from '../api/client.ts'
import type { UserSessions } from '../api/types.ts'
import { type Account, userCredentials } from '../state/account.ts'
import { current, openSession } from '../state/current.ts'
import { SessionRow } from './session-row.tsx'

interface SessionListProps {
  account: Account
  onOpen(): void
}

export function SessionList({ account, onOpen }: SessionListProps) {
  const [list, setList] = useState<UserSessions['sessions'] | null>(null)
  const [hasMore, setMore] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    try {
      setProblem(null)
      await work()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Something went wrong.')
    }
  }, [])
  const load = useCallback(
    (loaded: UserSessions['sessions']) =>
      attempt(async () => {
        const page = await listSessions(account.userId, userCredentials(), loaded.length)
        setList([...loaded, ...page.sessions])
        setMore(page.has_more)
      }),
    [account.userId, attempt],
  )
  useEffect(() => {
    load([])
  }, [load])

  const open = (sessionId: string | null): void => {
    openSession(sessionId)
    onOpen()
  }
  const rename = (sessionId: string, name: string): Promise<void> =>
    attempt(async () => {
      const { session_name } = await renameSession(account.userId, sessionId, name, userCredentials())
      setList((list ?? []).map((item) => (item.session_id === sessionId ? { ...item, session_name } : item)))
    })
  const remove = (sessionId: string): Promise<void> =>
    attempt(async () => {
      await deleteSession(sessionId, userCredentials())
      setList((list ?? []).filter((item) => item.session_id !== sessionId))
      if (current.get().conversation.store.get().sessionId === sessionId) openSession(null)
    })
  return (
    <>
      <button type="button" class="primary" onClick={() => open(null)}>
        New template
      </button>
      {problem !== null && (
        <p class="failure" role="alert">
          {problem}
        </p>
      )}
      {list === null && problem === null && <div class="skeleton" aria-busy="true" />}
      {list?.length === 0 && <p class="hint">No templates yet. Start one and it will be saved here.</p>}
      <ul class="sessions">
        {list?.map((item) => (
          <SessionRow
            key={item.session_id}
            item={item}
            onOpen={() => open(item.session_id)}
            onRename={(name) => rename(item.session_id, name)}
            onDelete={() => remove(item.session_id)}
          />
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={() => load(list ?? [])}>
          Show more
        </button>
      )}
    </>
  )
}
