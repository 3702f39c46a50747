/** The conversation on the screen. Its id stands behind `#` in the address and is kept for the next visit. */
import { currentPath, go } from '../router.ts'
import { type Conversation, createConversation } from './conversation.ts'
import { keptHere } from './storage.ts'
import { createStore } from './store.ts'

const lastSession = keptHere<string>('last-session')
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const idInAddress = (): string | null => {
  const id = location.hash.slice(1)
  return uuid.test(id) ? id.toLowerCase() : null
}

function remember(sessionId: string): void {
  lastSession.write(sessionId)
  if (currentPath() === '/' && idInAddress() !== sessionId) history.replaceState(null, '', `/#${sessionId}`)
}

const begin = (sessionId: string | null): Conversation => {
  const conversation = createConversation(sessionId, remember)
  if (sessionId !== null) conversation.load()
  return conversation
}

export const current = createStore<{ conversation: Conversation }>({
  conversation: begin(idInAddress() ?? lastSession.read()),
})

// A session that nobody asked for by its address, and that is gone or no longer ours, is nothing to speak of.
const resumed = idInAddress() === null ? current.get().conversation : null
const stop = resumed?.store.watch(({ phase, failure }) => {
  if (phase === 'loading') return
  stop?.()
  if (phase === 'unavailable' && failure?.status === 404) {
    lastSession.clear()
    show(null)
  }
})

function show(sessionId: string | null): void {
  current.get().conversation.close()
  current.set({ conversation: begin(sessionId) })
}

/** Opens a stored session; null begins a new one. */
export function openSession(sessionId: string | null): void {
  if (sessionId === null) lastSession.clear()
  show(sessionId)
  go(sessionId === null ? '/' : `/#${sessionId}`)
}

/** A session that could not be read may be open to whoever has just signed in. */
export function reloadUnavailable(): void {
  const { conversation } = current.get()
  if (conversation.store.get().phase === 'unavailable') conversation.load()
}

const shownId = (): string => current.get().conversation.store.get().sessionId

/** On arriving at the builder: the address says which session it is; where it does not, it is told. */
export function syncAddress(): void {
  const { isStored } = current.get().conversation.store.get()
  const id = idInAddress()
  if (id !== null && id !== shownId()) show(id)
  else if (id === null && isStored) history.replaceState(null, '', `/#${shownId()}`)
}

addEventListener('popstate', () => {
  const id = idInAddress()
  if (currentPath() === '/' && id !== null && id !== shownId()) show(id)
})
