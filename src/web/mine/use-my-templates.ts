/** The templates of an account, or of this browser, as a list that can be searched and changed. */
import { useEffect, useState } from 'preact/hooks'
import { claimSession, deleteSession, listSessions, renameSession } from '../api/client.ts'
import { ApiError } from '../api/request.ts'
import { listWorkspaceSessions } from '../api/workspaces.ts'
import { sentencesFor } from '../problems/tell.ts'
import { type Account, userCredentials } from '../state/account.ts'
import { begun, forgetBegun, renameBegun } from '../state/begun.ts'
import { current, openSession } from '../state/current.ts'
import { fits, fromWorkspace, type Listed, type StateFilter, type TeamFilter } from '../state/listed.ts'
import { useStore } from '../state/store.ts'
import { say } from '../words/index.ts'

export interface MyTemplates {
  /** null: not loaded yet. */
  items: Listed[] | null
  hasMore: boolean
  problem: string | null
  showMore(): void
  rename(item: Listed, name: string): void
  remove(item: Listed): void
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

/** Takes them all into the account. @throws ApiError */
export async function saveBegun(): Promise<void> {
  for (const { session_id } of begun.get().items) {
    try {
      await claimSession(session_id, userCredentials())
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'SESSION_NOT_FOUND') throw error
    }
    forgetBegun(session_id)
  }
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
        (error: unknown) => setProblem(`${say.mine.notDeleted} ${sentencesFor(error)}`),
      )
    },
  }
}

interface Page {
  items: Listed[]
  hasMore: boolean
}

/** Everything that the account has begun. */
export const useAccountTemplates = (user: Account, words: string, state: StateFilter): MyTemplates =>
  useListed(user, [words, state], async (offset) => {
    const filter = { q: words.trim() || undefined, state: state === 'all' ? undefined : state }
    const page = await listSessions(user.userId, userCredentials(), { ...filter, offset })
    return { items: page.sessions, hasMore: page.has_more }
  })

/** Everything in a workspace, by whomever. */
export const useWorkspaceTemplates = (user: Account, id: string, words: string, state: TeamFilter): MyTemplates =>
  useListed(user, [id, words, state], async (offset) => {
    const isState = state === 'draft' || state === 'final'
    const page = await listWorkspaceSessions(id, userCredentials(), {
      q: words.trim() || undefined,
      status: isState ? state : undefined,
      approval: state === 'pending' ? state : undefined,
      offset,
    })
    return { items: page.sessions.map(fromWorkspace), hasMore: page.has_more }
  })

/** Asks again after a pause in typing. @param read the page after so many @param asked what the list depends on */
function useListed(
  { userId }: Account,
  asked: readonly unknown[],
  read: (offset: number) => Promise<Page>,
): MyTemplates {
  const [items, setItems] = useState<Listed[] | null>(null)
  const [hasMore, setMore] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = (work: Promise<void>): void => {
    setProblem(null)
    work.catch((error: unknown) => setProblem(sentencesFor(error)))
  }
  const load = async (loaded: Listed[], isWanted: () => boolean): Promise<void> => {
    const page = await read(loaded.length)
    if (!isWanted()) return
    setItems([...loaded, ...page.items])
    setMore(page.hasMore)
  }
  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => attempt(load([], () => isLatest)), items === null ? 0 : pauseMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [userId, ...asked])
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
