/**
 * The templates that were begun in this browser without an account. Only this browser knows of them: their ids are what opens
 * them, so the list is never sent anywhere.
 */
import type { ListedSession } from '../api/types.ts'
import type { ConversationState } from './conversation-state.ts'
import { isSame, listedFrom } from './listed.ts'
import { browserValue } from './storage.ts'
import { createStore } from './store.ts'

const stored = browserValue<ListedSession[]>('begun')
/** Older ones are forgotten, so that the browser's storage never fills up. */
const most = 100

export const begun = createStore<{ items: ListedSession[] }>({ items: stored.read() ?? [] })

/** Other tabs write to the same list; where the browser stores nothing, it is only in memory. */
const known = (): ListedSession[] => stored.read() ?? begun.get().items

function write(items: ListedSession[]): void {
  stored.write(items)
  begun.set({ items })
}

/** Notes a conversation, or what has become of it; the newest comes first. */
export function noteBegun(state: ConversationState): void {
  const { sessionId, isStored, phase, outgoing } = state
  if (!isStored || phase !== 'ready' || outgoing !== null) return
  const items = known()
  const earlier = items.find(({ session_id }) => session_id === sessionId) ?? null
  const item = listedFrom(state, new Date().toISOString(), earlier)
  if (item.message_count === 0 && item.template_name === null && item.category === null) return
  if (earlier !== null && isSame(earlier, item)) return
  write([item, ...items.filter(({ session_id }) => session_id !== sessionId)].slice(0, most))
}

export function forgetBegun(sessionId: string): void {
  write(known().filter(({ session_id }) => session_id !== sessionId))
}

export function renameBegun(sessionId: string, name: string): void {
  const rename = (item: ListedSession) => (item.session_id === sessionId ? { ...item, session_name: name } : item)
  write(known().map(rename))
}
