/** What a tab remembers of a conversation across a reload. Kept per tab, so that another tab does not resend the message. */
import type { PendingMessage } from '../api/turn.ts'
import { tabValue } from './storage.ts'

export const pendingMessage = tabValue<PendingMessage>('pending-message')

interface Suggestions {
  sessionId: string
  revision: number
  messages: number
  suggestions: string[]
}

const storedSuggestions = tabValue<Suggestions>('suggestions')

export const saveSuggestions = (suggestions: Suggestions): void => storedSuggestions.write(suggestions)

/**
 * The suggestions of the last turn, or none if the session has changed since. The API returns suggestions with a turn but
 * not with a session.
 */
export function savedSuggestions(at: Omit<Suggestions, 'suggestions'>): string[] {
  const last = storedSuggestions.read()
  const isSame = last?.sessionId === at.sessionId && last.revision === at.revision && last.messages === at.messages
  return isSame ? last.suggestions : []
}
