/** Tabs of one browser tell each other which session they have changed. */

const channel = new BroadcastChannel('sessions')

export const announceChange = (sessionId: string): void => channel.postMessage(sessionId)

/** Told the id of a session that another tab changed; null when this tab comes back into view after a while. */
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
