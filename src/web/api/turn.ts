/** One message, sent until it is answered: a lost connection costs no word and makes no second turn. */
import { readEvents } from './event-stream.ts'
import { ApiError, type Credentials, send, unreachable } from './request.ts'
import type { TurnAnswer, TurnEvents } from './types.ts'

/** A message on its way. The key stays the same however often it is sent. */
export interface PendingMessage {
  sessionId: string
  key: string
  message: string
}

export interface TurnListener {
  onReply(delta: string): void
  onDraft(draft: TurnEvents['draft']): void
  /** The connection was lost; what had arrived of the reply is void. */
  onLost(): void
}

const pausesMs = [400, 1000, 2000, 4000, 8000]

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A network that is known to be away is waited for, not counted as a failure. */
const online = (): Promise<void> =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))

async function sendOnce(
  { sessionId, key, message }: PendingMessage,
  credentials: Credentials,
  listener: TurnListener,
): Promise<TurnAnswer> {
  const response = await send('/chat', {
    method: 'POST',
    body: { message, session_id: sessionId },
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

/** @throws ApiError when the server refuses the message, or after several attempts did not answer it */
export async function takeTurn(
  outgoing: PendingMessage,
  credentials: Credentials,
  listener: TurnListener,
): Promise<TurnAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await sendOnce(outgoing, credentials, listener)
    } catch (error) {
      const wait = pausesMs[attempt]
      if (!(error instanceof ApiError) || !error.isPassing || wait === undefined) throw error
      listener.onLost()
      await pause(error.retryAfter === null ? wait : Math.min(error.retryAfter, 30) * 1000)
      await online()
    }
  }
}
