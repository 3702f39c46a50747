/** Follows what happens in a workspace: server-sent events that go on where they were after a lost connection. */
import { useEffect, useRef } from 'preact/hooks'
import { readEvents } from '../api/event-stream.ts'
import { ApiError, type Credentials, send } from '../api/request.ts'
import { at } from '../api/workspaces.ts'
import { userCredentials } from '../state/account.ts'

const pausesMs = [1000, 2000, 5000, 15_000]
/** Reading an account tells of every template in it; whoever watches asks again once for all of them. */
const gatherMs = 200

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface Following {
  workspaceId: string
  credentials: Credentials
  /** Something happened, or may have while nobody listened. */
  onNews(): void
}

/** Follows until the signal is aborted, or the server says that it is of no use. Returns the number of the last event. */
async function follow(
  { workspaceId, credentials, onNews }: Following,
  after: number | null,
  signal: AbortSignal,
): Promise<number | null> {
  let last = after
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    try {
      const response = await send(at(workspaceId, '/events'), {
        headers: last === null ? {} : { 'last-event-id': String(last) },
        ...{ credentials, signal, isBackground: true },
      })
      // Without a number nobody knows what happened before the stream was open.
      if (last === null) onNews()
      if (response.body === null) return last
      for await (const { data } of readEvents(response.body)) {
        attempt = 0
        const { id } = JSON.parse(data) as { id?: number }
        last = id ?? last
        onNews()
      }
    } catch (error) {
      if (error instanceof ApiError && !error.isTransient) return last
    }
    if (!signal.aborted) await pause(pausesMs[Math.min(attempt, pausesMs.length - 1)] ?? 0)
  }
  return last
}

/** Follows while the page is on the screen: browsers open few connections to a server. Returns a function that stops it. */
function followWhileVisible(following: Following): () => void {
  let last: number | null = null
  let open: AbortController | null = null
  const stop = (): void => {
    open?.abort()
    open = null
  }
  const decide = (): void => {
    if (document.visibilityState !== 'visible') stop()
    else if (open === null) {
      open = new AbortController()
      follow(following, last, open.signal).then((seen) => {
        last = seen
      })
    }
  }
  decide()
  document.addEventListener('visibilitychange', decide)
  return () => {
    document.removeEventListener('visibilitychange', decide)
    stop()
  }
}

/** Who listens to the news of a workspace. */
interface Channel {
  listeners: Set<() => void>
  stop(): void
}

const channels = new Map<string, Channel>()

/** One stream for each workspace, however many listen. Returns a function that ends listening. */
function listen(workspaceId: string, onNews: () => void): () => void {
  const listeners = channels.get(workspaceId)?.listeners ?? new Set()
  listeners.add(onNews)
  if (!channels.has(workspaceId)) {
    const tellAll = (): void => {
      for (const listener of listeners) listener()
    }
    const stop = followWhileVisible({ workspaceId, credentials: userCredentials(), onNews: tellAll })
    channels.set(workspaceId, { listeners, stop })
  }
  return () => {
    listeners.delete(onNews)
    if (listeners.size > 0) return
    channels.get(workspaceId)?.stop()
    channels.delete(workspaceId)
  }
}

/** Calls `onNews` after what happens in the workspace. @param workspaceId null: nothing to follow yet */
export function useNews(workspaceId: string | null, onNews: () => void): void {
  const latest = useRef(onNews)
  latest.current = onNews
  useEffect(() => {
    if (workspaceId === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const gather = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => latest.current(), gatherMs)
    }
    const stop = listen(workspaceId, gather)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [workspaceId])
}
