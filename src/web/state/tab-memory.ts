/** What a tab remembers of a conversation across a reload. Kept per tab, so that another tab does not resend the message. */
import type { PendingMessage } from '../api/turn.ts'
import { tabValue } from './storage.ts'

/** A message that is being written. @param sessionId null: of a session that the server does not know yet */
export const typedMessage = (sessionId: string | null) => tabValue<string>(`typed-${sessionId ?? 'new'}`)

export const pendingMessage = tabValue<PendingMessage>('pending-message')
