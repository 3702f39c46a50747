/** Tells the other tabs of the browser which session has changed. */

const channel = new BroadcastChannel('sessions')

export const announceChange = (sessionId: string): void => channel.postMessage(sessionId)

/**
 * Calls `listener` with the id of a session that another tab has changed, or with null when this tab becomes visible again.
 * Returns a function that stops listening.
 */
export function onChangeElsewhere(listener: (sessionId: string | null) => void): () => void {
  const onMessage = ({ data }: MessageEvent<string>): void => listener(data)
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') listener(null)
  }
  channel.addEventListener('message', onMessage)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    channel.removeEventListener('message', onMessage)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
