/** The templates of an account, or of this browser, as a list that can be searched and changed. */
import { useEffect, useState } from 'preact/hooks'
import { deleteSession, listSessions, renameSession } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import type { ListedSession } from '../api/types.ts'
import { sentencesFor } from '../problems/tell.ts'
import { type Account, userCredentials } from '../state/account.ts'
import { begun, forgetBegun, renameBegun } from '../state/begun.ts'
import { current, openSession } from '../state/current.ts'
import { fits, type StateFilter } from '../state/listed.ts'
import { useStore } from '../state/store.ts'

export interface MyTemplates {
  /** null: not loaded yet. */
  items: ListedSession[] | null
  hasMore: boolean
  problem: string | null
  showMore(): void
  rename(item: ListedSession, name: string): void
  remove(item: ListedSession): void
}

const pauseMs = 200

function closeIfOpen(sessionId: string): void {
  if (current.get().conversation.store.get().sessionId === sessionId) openSession(null, { stay: true })
}

/** Resolves once the session is gone, also if it already was. */
async function removed(sessionId: string): Promise<void> {
  try {
    await deleteSession(sessionId, userCredentials())
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'SESSION_NOT_FOUND') throw error
  }
  closeIfOpen(sessionId)
}

/** Those that this browser has begun without an account. */
export function useBegun(words: string, state: StateFilter): MyTemplates {
  const { items } = useStore(begun)
  const [problem, setProblem] = useState<string | null>(null)
  return {
    items: items.filter((item) => fits(item, words, state)),
    hasMore: false,
    problem,
    showMore: () => undefined,
    rename: ({ session_id }, name) => renameBegun(session_id, name),
    remove: ({ session_id }) => {
      removed(session_id).then(
        () => forgetBegun(session_id),
        (error: unknown) => setProblem(`It was not deleted. ${sentencesFor(error)}`),
      )
    },
  }
}

/** Those of the account; asks again after a pause in typing. */
export function useAccountTemplates({ userId }: Account, words: string, state: StateFilter): MyTemplates {
  const [items, setItems] = useState<ListedSession[] | null>(null)
  const [hasMore, setMore] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = (work: Promise<void>): void => {
    setProblem(null)
    work.catch((error: unknown) => setProblem(sentencesFor(error)))
  }
  const load = async (loaded: ListedSession[], isWanted: () => boolean): Promise<void> => {
    const filter = { q: words.trim() || undefined, state: state === 'all' ? undefined : state }
    const page = await listSessions(userId, userCredentials(), { ...filter, offset: loaded.length })
    if (!isWanted()) return
    setItems([...loaded, ...page.sessions])
    setMore(page.has_more)
  }
  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => attempt(load([], () => isLatest)), items === null ? 0 : pauseMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [userId, words, state])
  return {
    items,
    hasMore,
    problem,
    showMore: () => attempt(load(items ?? [], () => true)),
    rename: ({ session_id }, name) =>
      attempt(
        renameSession(userId, session_id, name, userCredentials()).then(({ session_name }) =>
          setItems((list) =>
            (list ?? []).map((item) => (item.session_id === session_id ? { ...item, session_name } : item)),
          ),
        ),
      ),
    remove: ({ session_id }) =>
      attempt(
        removed(session_id).then(() =>
          setItems((list) => (list ?? []).filter((item) => item.session_id !== session_id)),
        ),
      ),
  }
}
