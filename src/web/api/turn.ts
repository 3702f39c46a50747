/** Sends one message until it is answered. After a lost connection nothing is lost and no second turn runs. */
import { readEvents } from './event-stream.ts'
import { ApiError, type Credentials, send, unreachable } from './request.ts'
import type { TurnAnswer, TurnEvents } from './types.ts'

/** A message without an answer so far. `key` is its Idempotency-Key, the same for every attempt. */
export interface PendingMessage {
  sessionId: string
  key: string
  message: string
  /** The draft that was shown when the message was written; null: none yet. */
  draftHash: string | null
  /** Where a session belongs that is new; null: the user's own workspace, or the session is not new. */
  workspaceId: string | null
}

interface TurnListener {
  onReply(delta: string): void
  onDraft(draft: TurnEvents['draft']): void
  /** It did not work and is tried again soon; the partial reply must be discarded. */
  onRetry(reason: ApiError): void
}

const pausesMs = [400, 1000, 2000, 4000, 8000]
/** Seconds. Who has to wait longer is told so, and decides. */
const longestWait = 30

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits while the browser is offline, so that this does not use up an attempt. */
const online = (): Promise<void> =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))

async function sendOnce(
  { sessionId, key, message, draftHash, workspaceId }: PendingMessage,
  credentials: Credentials,
  listener: TurnListener,
): Promise<TurnAnswer> {
  const response = await send('/chat', {
    method: 'POST',
    body: { message, session_id: sessionId, draft_hash: draftHash, workspace_id: workspaceId },
    headers: { accept: 'text/event-stream', 'idempotency-key': key },
    credentials,
  })
  if (response.body === null) throw unreachable()
  try {
    for await (const { event, data } of readEvents(response.body)) {
      if (event === 'reply') listener.onReply((JSON.parse(data) as TurnEvents['reply']).delta)
      if (event === 'draft') listener.onDraft(JSON.parse(data) as TurnEvents['draft'])
      if (event === 'done') return JSON.parse(data) as TurnEvents['done']
      if (event === 'error') throw new ApiError(JSON.parse(data) as TurnEvents['error'])
    }
  } catch (error) {
    throw error instanceof ApiError ? error : unreachable()
  }
  throw unreachable()
}

/** @throws ApiError if the server rejects the message, asks for a long wait, or has not answered it after six attempts */
export async function takeTurn(
  outgoing: PendingMessage,
  credentials: Credentials,
  listener: TurnListener,
): Promise<TurnAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(outgoing, credentials, listener)
    } catch (error) {
      const pauseMs = pausesMs[attempt]
      if (!(error instanceof ApiError) || !error.isTransient || pauseMs === undefined) throw error
      if (error.retryAfter !== null && error.retryAfter > longestWait) throw error
      listener.onRetry(error)
      await pause(error.retryAfter === null ? pauseMs : error.retryAfter * 1000)
      await online()
    }
  }
}
