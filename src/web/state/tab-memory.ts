/** What a tab remembers of a conversation across a reload. Kept per tab, so that another tab does not resend the message. */
import type { PendingMessage } from '../api/turn.ts'
import { tabValue } from './storage.ts'

export const pendingMessage = tabValue<PendingMessage>('pending-message')
