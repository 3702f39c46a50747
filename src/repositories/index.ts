/** The public face of the repositories: storage for the engine and identity. */
import type { Database } from '../db/client.ts'
import { createApiKeys } from './api-keys.ts'
import { createDebugReads } from './debug-reads.ts'
import { guarded } from './guard.ts'
import { createInvitations } from './invitations.ts'
import { createLlmLogs } from './llm-logs.ts'
import { createMessages } from './messages.ts'
import { createRateCounters } from './rate-counters.ts'
import { createRetention } from './retention.ts'
import { createRevisions } from './revisions.ts'
import { createSessionShare, sharing } from './session-share.ts'
import { createSessions } from './sessions.ts'
import { createTurns } from './turns.ts'
import type { Repositories, Ticket } from './types.ts'
import { createUsage } from './usage.ts'
import { createUsers } from './users.ts'

/** All verbs on one open, migrated database. They reject with `DatabaseUnavailable` if it does not answer. */
export function createRepositories(
  database: Pick<Database, 'db' | 'query' | 'transaction' | 'connections'>,
): Repositories {
  const { db } = database
  const share = createSessionShare(database.connections)
  const ofTicket = ({ sessionId }: Ticket): string => sessionId
  const first = (sessionId: string): string => sessionId
  const turns = sharing(share, createTurns(database), {
    begin: ({ sessionId }) => sessionId,
    poll: ofTicket,
    renew: ofTicket,
    complete: ({ ticket }) => ticket.sessionId,
    forget: ofTicket,
    abandon: ofTicket,
  })
  const sessions = sharing(share, createSessions(database), {
    find: first,
    saveDraft: ({ id }) => id,
    rename: first,
    remove: first,
  })
  return {
    turns: guarded(turns),
    sessions: guarded(sessions),
    messages: guarded(sharing(share, createMessages(db), { listOf: first })),
    revisions: guarded(sharing(share, createRevisions(db), { find: first, listOf: first })),
    llmLogs: guarded(sharing(share, createLlmLogs(db), { listOf: first })),
    usage: guarded(createUsage(db)),
    users: guarded(createUsers(database)),
    apiKeys: guarded(createApiKeys(db)),
    invitations: guarded(createInvitations(db)),
    debugReads: guarded(sharing(share, createDebugReads(db), { record: ({ sessionId }) => sessionId })),
    rateCounters: guarded(createRateCounters(db)),
    retention: guarded(createRetention(db)),
  }
}
