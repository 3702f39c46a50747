/** The conversation on the screen. Its id comes after `#` in the address and is remembered for the next visit. */
import { currentPath, go } from '../router.ts'
import { account } from './account.ts'
import { noteBegun } from './begun.ts'
import { type Conversation, createConversation } from './conversation.ts'
import { hearLanguage } from './language.ts'
import { browserValue } from './storage.ts'
import { createStore } from './store.ts'

const lastSession = browserValue<string>('last-session')
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const idInAddress = (): string | null => {
  const id = location.hash.slice(1)
  return uuid.test(id) ? id.toLowerCase() : null
}

function remember(sessionId: string): void {
  lastSession.write(sessionId)
  if (currentPath() === '/' && idInAddress() !== sessionId) history.replaceState(null, '', `/#${sessionId}`)
}

const start = (sessionId: string | null): Conversation => {
  const conversation = createConversation(sessionId, remember)
  conversation.store.watch((state) => {
    // The next conversation begins in the language of the one before.
    if (state.messages.length > 0) hearLanguage(state.userLanguage)
    if (account.get().signedIn === null) noteBegun(state)
  })
  if (sessionId !== null) conversation.load()
  return conversation
}

/** `opened` counts what was opened, so that a view of one conversation is not taken over by the next. */
export const current = createStore<{ conversation: Conversation; opened: number }>({
  conversation: start(idInAddress() ?? lastSession.read()),
  opened: 0,
})

// If the remembered session is gone or no longer ours, start a new one without an error message.
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
  const { conversation, opened } = current.get()
  conversation.close()
  current.set({ conversation: start(sessionId), opened: opened + 1 })
}

/** Opens a stored session; null starts a new one. With `stay`, the view stays what it is. */
export function openSession(sessionId: string | null, { stay = false }: { stay?: boolean } = {}): void {
  if (sessionId === null) lastSession.clear()
  show(sessionId)
  if (stay) return
  go(sessionId === null ? '/' : `/#${sessionId}`)
}

/** After signing in, the user may have access to a session that could not be loaded before. */
export function reloadUnavailable(): void {
  const { conversation } = current.get()
  if (conversation.store.get().phase === 'unavailable') conversation.load()
}

const currentId = (): string => current.get().conversation.store.get().sessionId

/** When the builder opens: shows the session in the address, or adds the current session to the address. */
export function syncAddress(): void {
  const { isStored } = current.get().conversation.store.get()
  const id = idInAddress()
  if (id !== null && id !== currentId()) show(id)
  else if (id === null && isStored) history.replaceState(null, '', `/#${currentId()}`)
}

addEventListener('popstate', () => {
  const id = idInAddress()
  if (currentPath() === '/' && id !== null && id !== currentId()) show(id)
})
