/** What a tab keeps of a conversation, so that a reload loses nothing. Another tab must not take over the sending. */
import type { PendingMessage } from '../api/turn.ts'
import { keptInTab } from './storage.ts'

export const pendingMessage = keptInTab<PendingMessage>('pending-message')

interface Suggestions {
  sessionId: string
  revision: number
  messages: number
  suggestions: string[]
}

const kept = keptInTab<Suggestions>('suggestions')

export const keepSuggestions = (suggestions: Suggestions): void => kept.write(suggestions)

/** The API gives suggestions with a turn and not with a session: those of the last turn, as long as nothing happened since. */
export function keptSuggestions(at: Omit<Suggestions, 'suggestions'>): string[] {
  const last = kept.read()
  const isSame = last?.sessionId === at.sessionId && last.revision === at.revision && last.messages === at.messages
  return isSame ? last.suggestions : []
}
