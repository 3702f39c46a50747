/** Storage, as the engine and identity see it. */
import type { Database } from '../db/client.ts'
import { createApiKeys } from './api-keys.ts'
import { createDebugReads } from './debug-reads.ts'
import { guarded } from './guard.ts'
import { createLlmLogs } from './llm-logs.ts'
import { createMessages } from './messages.ts'
import { createRateCounters } from './rate-counters.ts'
import { createRetention } from './retention.ts'
import { createRevisions } from './revisions.ts'
import { createSessions } from './sessions.ts'
import { createTurns } from './turns.ts'
import type { Repositories } from './types.ts'
import { createUsage } from './usage.ts'
import { createUsers } from './users.ts'

/** All verbs over one open, migrated database. They reject with `DatabaseUnavailable` when it does not answer. */
export function createRepositories(database: Pick<Database, 'db' | 'snapshot'>): Repositories {
  const { db } = database
  return {
    turns: guarded(createTurns(db)),
    sessions: guarded(createSessions(db)),
    messages: guarded(createMessages(db)),
    revisions: guarded(createRevisions(db)),
    llmLogs: guarded(createLlmLogs(db)),
    usage: guarded(createUsage(db)),
    users: guarded(createUsers(database)),
    apiKeys: guarded(createApiKeys(db)),
    debugReads: guarded(createDebugReads(db)),
    rateCounters: guarded(createRateCounters(db)),
    retention: guarded(createRetention(db)),
  }
}
